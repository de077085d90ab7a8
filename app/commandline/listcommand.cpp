// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/articlejson.h"
#include "commandline/command.h"
#include "commandline/periodoption.h"

#include "library/libraryreader.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Condition
{
    QStringList sources;
    QStringList tags;
    QStringList languages;
    QDate from;
    QDate to;
    bool unread = false;
    bool starred = false;
    bool archived = false;
    bool noted = false;

    bool accepts(const Library::ArticleRow &row) const
    {
        if (!sources.isEmpty() && !sources.contains(row.source, Qt::CaseInsensitive))
            return false;
        if (!languages.isEmpty() && !languages.contains(row.language, Qt::CaseInsensitive))
            return false;
        const bool hasTags = std::all_of(tags.cbegin(), tags.cend(), [&row](const QString &tag) {
            return row.tags.contains(tag, Qt::CaseInsensitive);
        });
        return hasTags && !(unread && row.read) && !(starred && !row.starred) &&
               !(archived && !row.archived) && !(noted && !row.noted) && isInRange(row);
    }

    bool isInRange(const Library::ArticleRow &row) const
    {
        if (!from.isValid() && !to.isValid())
            return true;
        if (row.dateOrigin == DateOrigin::None)
            return false;
        const QDate day = QDateTime::fromMSecsSinceEpoch(row.published, Qt::UTC).date();
        return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    }
};

std::optional<Condition> conditionFrom(const QCommandLineParser &parser)
{
    Condition condition;
    condition.sources = parser.values(u"source"_s);
    condition.tags = parser.values(u"tag"_s);
    condition.languages = parser.values(u"language"_s);
    condition.unread = parser.isSet(u"unread"_s);
    condition.starred = parser.isSet(u"starred"_s);
    condition.noted = parser.isSet(u"noted"_s);
    condition.archived = parser.isSet(u"archived"_s);
    const std::optional<Period> period = periodOption(parser);
    if (!period)
        return std::nullopt;
    condition.from = period->from;
    condition.to = period->to;
    return condition;
}

int run(const QCommandLineParser &parser)
{
    const std::optional<Condition> condition = conditionFrom(parser);
    const std::optional<qint64> limit =
        numberOption(parser, u"limit"_s, std::numeric_limits<qint64>::max(), 0);
    if (!condition || !limit)
        return WrongUsage;
    auto reader = Library::LibraryReader::open(libraryFolder(parser));
    if (!reader)
        return fail(reader.error());
    const bool asJson = parser.isSet(u"json"_s);
    qint64 printed = 0;
    const Result<void> visited = (*reader)->visitRows([&](Library::ArticleRow &&row) {
        if (printed >= *limit)
            return false;
        if (!condition->accepts(row))
            return true;
        ++printed;
        if (asJson)
            printJson(articleJson(row));
        else
            printLine(articleLine(row));
        return true;
    });
    return visited ? Done : fail(visited.error());
}

} // namespace

Command listCommand()
{
    return {u"list"_s,
            Texts::tr("Lists articles, newest first."),
            {},
            {{u"source"_s, Texts::tr("Only of this source; may be given several times."), u"NAME"_s},
             {u"tag"_s, Texts::tr("Only with this tag; several: with all of them."), u"TAG"_s},
             {u"from"_s, Texts::tr("Only of this day, month or year (UTC) and later."), u"DAY"_s},
             {u"to"_s, Texts::tr("Only of this day, month or year (UTC) and earlier."), u"DAY"_s},
             {u"language"_s, Texts::tr("Only in this language, such as zh-Hant, zh-Hans or en."), u"TAG"_s},
             {u"unread"_s, Texts::tr("Only unread articles.")},
             {u"starred"_s, Texts::tr("Only starred articles.")},
             {u"archived"_s, Texts::tr("Only articles that were put away.")},
             {u"noted"_s, Texts::tr("Only articles with a highlight or a note.")},
             {u"limit"_s, Texts::tr("At most this many."), u"N"_s}},
            0,
            0,
            &run};
}

} // namespace Dateline::App
