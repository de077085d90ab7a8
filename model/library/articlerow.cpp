// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/articlerow.h"

namespace Dateline::Library {

QString publishedString(qint64 published, bool hasTime, DateOrigin origin)
{
    if (origin == DateOrigin::None)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(published, Qt::UTC);
    return hasTime ? time.toString(Qt::ISODate) : time.date().toString(Qt::ISODate);
}

} // namespace Dateline::Library
