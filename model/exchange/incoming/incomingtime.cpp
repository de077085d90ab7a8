// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/incomingtime.h"

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

QDateTime incomingTime(const QString &text)
{
    constexpr qsizetype longest = 64;
    constexpr qsizetype dayLength = 10; // "2023-01-29"
    QString iso = text.trimmed();
    if (iso.size() > longest)
        return {};
    if (iso.size() > dayLength && iso[dayLength] == u' ')
        iso[dayLength] = u'T';
    iso.replace(u" +"_s, u"+"_s).replace(u" -"_s, u"-"_s).replace(u" UTC"_s, u"Z"_s);
    QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    time = time.timeSpec() == Qt::LocalTime ? QDateTime(time.date(), time.time(), Qt::UTC) : time.toUTC();
    const int year = time.date().year();
    return year >= 1 && year <= 9999 ? time : QDateTime();
}

QString outgoingTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace Dateline::Exchange
