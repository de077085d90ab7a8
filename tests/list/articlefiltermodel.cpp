// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articlefiltermodel.h"
#include "rows.h"

#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <functional>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;

namespace {

QString operator""_q(const char16_t *text, size_t size)
{
    return QString::fromUtf16(text, qsizetype(size));
}

/// Titles are letters, newest first; G is undated and without a source.
QList<Library::ArticleRow> sampleRows()
{
    QList<Library::ArticleRow> rows{
        articleRow(1, u"A Ｓｕｍｍｉｔ"_q, u"2023-02-01T00:00:00Z"_q, u"Post"_q, {u"Seoul"_q, u"Tokyo"_q}),
        articleRow(2, u"B summit"_q, u"2023-01-31T23:59:59Z"_q, u"Wire"_q, {u"Seoul"_q}),
        articleRow(3, u"C talks"_q, u"2023-01-29"_q, u"Post"_q, {u"Tokyo"_q}),
        articleRow(4, u"D talks"_q, u"2023-01-28T23:59:59Z"_q, u"Agency"_q),
        articleRow(5, u"E 會談"_q, u"2022-12-31T23:30:00Z"_q, u"Wire"_q,
                   {u"Seoul"_q, u"Busan"_q, u"Tokyo"_q}),
        articleRow(6, u"F vote"_q, u"2021-01-15"_q, u"Agency"_q),
        articleRow(7, u"G notice"_q, QString(), QString()),
    };
    rows[4].language = u"zh-Hant"_q;
    rows[1].read = rows[2].read = true;
    rows[2].starred = rows[3].starred = true;
    rows[5].missing = true;
    rows[6].versions = 2;
    return rows;
}

/// The first letters of the listed titles.
QString letters(const ArticleFilterModel &list)
{
    QString letters;
    for (const QString &title : titles(list))
        letters += title.front();
    return letters;
}

struct FilterCase
{
    const char16_t *letters;
    std::function<void(ArticleFilter &)> change;
};

} // namespace

TEST_CASE("The list shows the articles that pass every criterion", "[list]")
{
    const FilterCase wanted =
        GENERATE(FilterCase{u"ABCDEFG", [](ArticleFilter &) {}},
                 FilterCase{u"BC",
                            [](ArticleFilter &f) {
                                f.from = QDate(2023, 1, 29);
                                f.to = QDate(2023, 1, 31);
                            }},
                 FilterCase{u"A", [](ArticleFilter &f) { f.from = QDate(2023, 2, 1); }},
                 FilterCase{u"F", [](ArticleFilter &f) { f.to = QDate(2022, 12, 30); }},
                 FilterCase{u"EF", [](ArticleFilter &f) { f.to = QDate(2022, 12, 31); }},
                 FilterCase{u"ABCD", [](ArticleFilter &f) { f.periods = {u"2023"_q}; }},
                 FilterCase{u"BCDF",
                            [](ArticleFilter &f) {
                                f.periods = {u"2023-01"_q, u"2021"_q};
                            }},
                 FilterCase{u"EG",
                            [](ArticleFilter &f) {
                                f.periods = {u"2022-12"_q, ArticleFilter::undatedPeriod()};
                            }},
                 FilterCase{u"G", [](ArticleFilter &f) { f.periods = {ArticleFilter::undatedPeriod()}; }},
                 FilterCase{u"",
                            [](ArticleFilter &f) {
                                f.periods = {u"soon"_q, u"2023-13"_q, u"-5"_q, u"99999"_q};
                            }},
                 FilterCase{u"ABCE",
                            [](ArticleFilter &f) {
                                f.sources = {u"Post"_q, u"Wire"_q};
                            }},
                 FilterCase{u"G", [](ArticleFilter &f) { f.sources = {QString()}; }},
                 FilterCase{u"", [](ArticleFilter &f) { f.sources = {u"Nobody"_q}; }},
                 FilterCase{u"ABCE",
                            [](ArticleFilter &f) {
                                f.tags = {u"Seoul"_q, u"Tokyo"_q};
                            }},
                 FilterCase{u"AE",
                            [](ArticleFilter &f) {
                                f.tags = {u"Seoul"_q, u"Tokyo"_q};
                                f.tagMatch = TagMatch::All;
                            }},
                 FilterCase{u"",
                            [](ArticleFilter &f) {
                                f.tags = {u"Seoul"_q, u"Nowhere"_q};
                                f.tagMatch = TagMatch::All;
                            }},
                 FilterCase{u"E", [](ArticleFilter &f) { f.languages = {u"zh-Hant"_q}; }},
                 FilterCase{u"ADEFG", [](ArticleFilter &f) { f.states = State::Unread; }},
                 FilterCase{u"D", [](ArticleFilter &f) { f.states = State::Unread | State::Starred; }},
                 FilterCase{u"F", [](ArticleFilter &f) { f.states = State::Missing; }},
                 FilterCase{u"G", [](ArticleFilter &f) { f.states = State::HasVersions; }},
                 FilterCase{u"CF",
                            [](ArticleFilter &f) {
                                f.search = found({3, 6, 99});
                            }},
                 FilterCase{u"", [](ArticleFilter &f) { f.search = found({}); }},
                 FilterCase{u"C", [](ArticleFilter &f) {
                                f.sources = {u"Post"_q};
                                f.search = found({3, 4});
                                f.states = State::Starred;
                            }});
    ArticleFilter filter;
    wanted.change(filter);
    CAPTURE(QString::fromUtf16(wanted.letters));
    ListStack stack;

    SECTION("set on a filled table")
    {
        stack.table.reset(sampleRows());
        stack.list.setFilter(filter);
    }
    SECTION("while articles arrive")
    {
        stack.list.setFilter(filter);
        for (const Library::ArticleRow &row : sampleRows())
            stack.table.updateRows({row});
    }
    SECTION("after another filter")
    {
        stack.table.reset(sampleRows());
        ArticleFilter other;
        other.sources = {u"Agency"_q};
        other.to = QDate(2023, 1, 1);
        stack.list.setFilter(other);
        stack.list.setFilter(filter);
    }
    CHECK(letters(stack.list) == QString::fromUtf16(wanted.letters));
    CHECK(stack.list.passingCount() == stack.list.rowCount());
    stack.list.clearFilter();
    CHECK(letters(stack.list) == u"ABCDEFG"_q);
}

TEST_CASE("Days are days in UTC whatever the user's time zone", "[list]")
{
    const QByteArray zone =
        GENERATE(QByteArray("Asia/Taipei"), QByteArray("America/Los_Angeles"), QByteArray("UTC"));
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    ListStack stack;
    stack.table.reset(sampleRows());
    stack.list.setDateRange(QDate(2023, 1, 31), QDate(2023, 1, 31));
    CHECK(letters(stack.list) == u"B"_q);
    stack.list.clearFilter();
    stack.list.setValues(FacetKind::Date, {u"2022-12"_q});
    CHECK(letters(stack.list) == u"E"_q);
    before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
    tzset();
}

TEST_CASE("States go by their names in facets", "[list]")
{
    const State state = GENERATE(State::Unread, State::Starred, State::Missing, State::HasVersions);
    ArticleFilter filter;
    filter.setValues(FacetKind::State, {ArticleFilter::stateName(state)});
    CHECK(filter.states == States(state));
    CHECK(filter.values(FacetKind::State) == QSet<QString>{ArticleFilter::stateName(state)});
}

TEST_CASE("Sorting the list sorts the table and keeps the filter", "[list]")
{
    ListStack stack;
    stack.table.reset(sampleRows());
    stack.list.setValues(FacetKind::Source, {u"Post"_q, u"Wire"_q});
    stack.list.sort(DateColumn, Qt::AscendingOrder);
    CHECK(letters(stack.list) == u"ECBA"_q);
    stack.list.sort(SourceColumn, Qt::AscendingOrder);
    CHECK(letters(stack.list) == u"ACBE"_q);
    CHECK(stack.table.sortColumn() == SourceColumn);
}
