// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/noteid.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

/// RFC 4122, appendix C: names that are addresses.
const QUuid &addressSpace()
{
    static const QUuid space(u"6ba7b811-9dad-11d1-80b4-00c04fd430c8"_s);
    return space;
}

} // namespace

QString incomingId(const QString &name)
{
    const bool isUrn = name.startsWith("urn:uuid:"_L1, Qt::CaseInsensitive);
    const QString bare = isUrn ? name.mid("urn:uuid:"_L1.size()) : name;
    constexpr qsizetype uuidLength = 36;
    const QUuid uuid = bare.size() == uuidLength ? QUuid::fromString(bare) : QUuid();
    return (uuid.isNull() ? QUuid::createUuidV5(addressSpace(), name.toUtf8()) : uuid)
        .toString(QUuid::WithoutBraces);
}

QString incomingId(const QStringList &facts)
{
    return incomingId(QString(u"urn:x-dateline:note:"_s + facts.join(QChar(0x1f))));
}

bool isArticleId(QStringView text)
{
    constexpr qsizetype length = 16;
    return text.size() == length && std::all_of(text.begin(), text.end(), [](QChar unit) {
               return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'f');
           });
}

} // namespace Dateline::Exchange
