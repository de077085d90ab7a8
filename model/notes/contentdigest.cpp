// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/contentdigest.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace Dateline::Notes {

qint64 contentDigest(const Annotation &annotation)
{
    const QStringList parts{QString::number(int(annotation.anchor.part)), annotation.anchor.quote,
                            QString::number(annotation.colour), annotation.tags.join(QChar(0x1e)),
                            annotation.note.trimmed()};
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256);
    const qint64 bits = qFromLittleEndian<qint64>(hash.constData());
    return std::max<qint64>(1, bits & std::numeric_limits<qint64>::max());
}

} // namespace Dateline::Notes
