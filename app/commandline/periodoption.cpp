// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/periodoption.h"

#include "commandline/command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A day, month or year; the first or last day of it. Invalid when it is none of these.
QDate boundary(const QString &text, bool isEnd)
{
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return day;
    if (const QDate month = QDate::fromString(text, u"yyyy-MM"_s); month.isValid())
        return isEnd ? month.addMonths(1).addDays(-1) : month;
    const QDate year = QDate::fromString(text, u"yyyy"_s);
    return isEnd && year.isValid() ? year.addYears(1).addDays(-1) : year;
}

} // namespace

std::optional<Period> periodOption(const QCommandLineParser &parser)
{
    const Period period{boundary(parser.value(u"from"_s), false), boundary(parser.value(u"to"_s), true)};
    for (const QString &option : {u"from"_s, u"to"_s}) {
        const QDate day = option == "from"_L1 ? period.from : period.to;
        if (parser.isSet(option) && !day.isValid()) {
            printError(Texts::tr("--%1 takes a day, month or year such as 2023-01-29, 2023-01 or 2023.")
                           .arg(option));
            return std::nullopt;
        }
    }
    return period;
}

} // namespace Dateline::App
