// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/facetmodel.h"
#include "list/articlefiltermodel.h"
#include "rows.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QList<Library::ArticleRow> sampleRows()
{
    QList<Library::ArticleRow> rows{
        articleRow(1, text("A"), text("2023-02-01"), text("Post"), {text("Seoul"), text("Tokyo")}),
        articleRow(2, text("B"), text("2023-01-31T23:59:59Z"), text("Wire"), {text("Seoul")}),
        articleRow(3, text("C"), text("2023-01-29"), text("Post"), {text("Tokyo")}),
        articleRow(4, text("D"), text("2022-12-31"), text("Post"), {text("Seoul"), text("Busan")}),
        articleRow(5, text("E"), QString(), QString(), {text("Aden")}),
    };
    rows[1].read = true;
    rows[2].starred = true;
    rows[4].language = text("und");
    return rows;
}

struct FacetStack : ListStack
{
    explicit FacetStack(FacetKind kind)
        : facet(kind, &counter)
    {
        table.reset(sampleRows());
        counter.counts();
    }

    /// "Post 3 | *Wire 1": values with counts, a star for a checked one.
    QString shown()
    {
        counter.counts();
        QStringList lines;
        for (int row = 0; row < facet.rowCount(); ++row) {
            const QModelIndex index = facet.index(row);
            lines.append((index.data(FacetCheckedRole).toBool() ? text("*") : QString()) +
                         index.data(FacetValueRole).toString() + u' ' +
                         index.data(FacetCountRole).toString());
        }
        return lines.join(text(" | "));
    }

    void click(const char *value)
    {
        const QModelIndex index = facet.index(facet.rowOfValue(text(value)));
        const bool wasChecked = index.data(FacetCheckedRole).toBool();
        REQUIRE(facet.setData(index, wasChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole));
        CHECK(facet.index(facet.rowOfValue(text(value))).data(FacetCheckedRole).toBool() != wasChecked);
    }

    FacetCounter counter{&list};
    FacetModel facet;
    QAbstractItemModelTester facetTester{&facet, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("A facet lists its values with their counts", "[list]")
{
    struct Case
    {
        FacetKind kind;
        const char *shown;
    };
    const auto [kind, shown] =
        GENERATE(Case{FacetKind::Source, "Post 3 |  1 | Wire 1"},
                 Case{FacetKind::Tag, "Seoul 3 | Tokyo 2 | Aden 1 | Busan 1"},
                 Case{FacetKind::Language, "en 4 | und 1"}, Case{FacetKind::State, "unread 4 | starred 1"},
                 Case{FacetKind::Date, "2023 3 | 2023-02 1 | 2023-01 2 | 2022 1 | 2022-12 1 | undated 1"});
    FacetStack stack(kind);
    CHECK(stack.shown() == text(shown));
    CHECK(stack.facet.index(0).data(FacetLevelRole).toInt() == 0);
    for (int row = 0; row < stack.facet.rowCount(); ++row)
        CHECK_FALSE(stack.facet.index(row).data(Qt::DisplayRole).toString().isEmpty());
}

TEST_CASE("Counts follow the other facets but not the facet's own checks", "[list]")
{
    FacetStack sources(FacetKind::Source);
    sources.click("Post");
    CHECK(titles(sources.list).size() == 3);
    CHECK(sources.shown() == text("*Post 3 |  1 | Wire 1"));
    sources.list.setValue(FacetKind::Tag, text("Tokyo"), true);
    CHECK(sources.shown() == text("*Post 2"));
    sources.list.setValue(FacetKind::Tag, text("Tokyo"), false);
    sources.list.setValue(FacetKind::Tag, text("Aden"), true);
    CHECK(sources.shown() == text(" 1 | *Post 0"));
    sources.list.setSearch(found({}));
    CHECK(sources.shown() == text("*Post 0"));
    CHECK(sources.facet.checkedCount() == 1);
    sources.facet.uncheckAll();
    sources.list.clearFilter();
    CHECK(sources.shown() == text("Post 3 |  1 | Wire 1"));
}

TEST_CASE("Facets count within what a search found", "[list]")
{
    FacetStack sources(FacetKind::Source);
    sources.list.setSearch(foundByTitle(sources.table, titles(sources.list).first()));
    const int listed = sources.list.rowCount();
    int counted = 0;
    for (const int articles : sources.counter.counts().sources)
        counted += articles;
    CHECK(listed == 1);
    CHECK(counted == listed);
    sources.list.setSearch(nullptr);
    CHECK(sources.shown() == text("Post 3 |  1 | Wire 1"));
}

TEST_CASE("Where all checked values must match, counts say what a further one leaves", "[list]")
{
    FacetStack tags(FacetKind::Tag);
    tags.list.setTagMatch(TagMatch::All);
    tags.click("Seoul");
    CHECK(tags.shown() == text("*Seoul 3 | Tokyo 1 | Aden 0 | Busan 1"));

    FacetStack states(FacetKind::State);
    states.click("unread");
    CHECK(states.shown() == text("*unread 4 | starred 1"));
    states.click("starred");
    CHECK(states.shown() == text("*unread 1 | *starred 1"));
}

TEST_CASE("Nothing moves while the user clicks inside a facet", "[list]")
{
    FacetStack tags(FacetKind::Tag);
    tags.list.setTagMatch(TagMatch::All);
    tags.counter.counts();
    const QSignalSpy layout(&tags.facet, &QAbstractItemModel::layoutChanged);
    tags.click("Busan");
    CHECK(tags.shown() == text("Seoul 1 | Tokyo 0 | Aden 0 | *Busan 1"));
    tags.table.updateRows({articleRow(6, text("F"), {}, text("Wire"), {text("Busan"), text("Zagreb")})});
    CHECK(tags.shown() == text("Seoul 1 | Tokyo 0 | Aden 0 | *Busan 2 | Zagreb 1"));
    tags.click("Busan");
    CHECK(tags.shown() == text("Seoul 3 | Tokyo 2 | Aden 1 | Busan 2 | Zagreb 1"));
    CHECK(layout.size() == 1);
    tags.list.setValue(FacetKind::Source, text("Wire"), true);
    CHECK(tags.shown() == text("Busan 1 | Seoul 1 | Zagreb 1"));
}

TEST_CASE("Only changed counts are told when the values stay", "[list]")
{
    FacetStack sources(FacetKind::Source);
    const QSignalSpy changed(&sources.facet, &QAbstractItemModel::dataChanged);
    const QSignalSpy layout(&sources.facet, &QAbstractItemModel::layoutChanged);
    sources.table.updateRows({articleRow(6, text("F"), {}, text("Post"))});
    CHECK(sources.shown() == text("Post 4 |  1 | Wire 1"));
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].toModelIndex().row() == 0);
    CHECK(changed[0][1].toModelIndex().row() == 0);
    CHECK(layout.isEmpty());
}

TEST_CASE("Persistent indexes stay on their values when a facet is ordered anew", "[list]")
{
    FacetStack tags(FacetKind::Tag);
    const QPersistentModelIndex tokyo = tags.facet.index(tags.facet.rowOfValue(text("Tokyo")));
    const QPersistentModelIndex busan = tags.facet.index(tags.facet.rowOfValue(text("Busan")));
    tags.list.setValues(FacetKind::Date, {text("2023-02"), text("undated")});
    CHECK(tags.shown() == text("Aden 1 | Seoul 1 | Tokyo 1"));
    CHECK(tokyo.row() == 2);
    CHECK_FALSE(busan.isValid());
}

TEST_CASE("A long facet can be searched by name", "[list]")
{
    FacetStack tags(FacetKind::Tag);
    tags.facet.setNameFilter(QString::fromUtf16(u"ＳＥ"));
    CHECK(tags.shown() == text("Seoul 3"));
    tags.click("Seoul");
    tags.facet.setNameFilter(text("o"));
    CHECK(tags.shown() == text("*Seoul 3 | Tokyo 2"));
    tags.facet.setNameFilter({});
    CHECK(tags.facet.rowCount() == 4);

    FacetStack dates(FacetKind::Date);
    dates.facet.setNameFilter(text("2023-0"));
    CHECK(dates.shown() == text("2023-02 1 | 2023-01 2"));
}

TEST_CASE("A checked value that no article has stays visible", "[list]")
{
    const auto [kind, value] =
        GENERATE(std::pair(FacetKind::Source, "Nobody"), std::pair(FacetKind::Tag, "Nowhere"),
                 std::pair(FacetKind::Date, "1999-07"), std::pair(FacetKind::Date, "2031"));
    FacetStack stack(kind);
    stack.list.setValue(kind, text(value), true);
    stack.counter.counts();
    const int row = stack.facet.rowOfValue(text(value));
    REQUIRE(row >= 0);
    CHECK(stack.facet.index(row).data(FacetCountRole).toInt() == 0);
    CHECK(stack.facet.index(row).data(FacetCheckedRole).toBool());
}

TEST_CASE("Facets follow an import and a new load without being asked", "[list]")
{
    FacetStack sources(FacetKind::Source);
    const QSignalSpy counted(&sources.counter, &FacetCounter::counted);
    sources.table.updateRows({articleRow(6, text("F"), {}, text("Gazette"))});
    sources.table.updateRows({articleRow(7, text("G"), {}, text("Gazette"))});
    CHECK(counted.isEmpty());
    QCoreApplication::processEvents();
    CHECK(counted.size() == 1);
    CHECK(sources.facet.rowOfValue(text("Gazette")) == 1);
    sources.table.reset({});
    CHECK(sources.shown().isEmpty());
}

TEST_CASE("States that nothing is in are left out, but not Unread and Starred", "[list]")
{
    FacetStack states(FacetKind::State);
    Library::ArticleRow gone = articleRow(6, text("F"));
    gone.missing = true;
    gone.read = true;
    Library::ArticleRow away = articleRow(7, text("G"));
    away.archived = true;
    away.versions = 2;
    away.starred = true;
    states.table.updateRows({gone, away});
    states.counter.counts();
    CHECK(states.facet.rowOfValue(text("archived")) == 2);
    CHECK(states.facet.rowOfValue(text("missing")) == 3);
    states.list.setValue(FacetKind::State, text("versions"), true);
    states.list.setSearch(found({}));
    CHECK(states.shown() == text("unread 0 | starred 0 | *versions 0"));
}

TEST_CASE("Archived articles are counted though other states hide them", "[list]")
{
    FacetStack states(FacetKind::State);
    Library::ArticleRow away = articleRow(7, text("G"), {}, text("Wire"));
    away.archived = true;
    away.starred = true;
    states.table.updateRows({away});
    const auto archived = [&states] { return states.counter.counts().states[4]; };
    CHECK(archived() == 1);
    states.list.setStates(State::Starred);
    CHECK(archived() == 1);
    states.list.setStates(State::Missing);
    CHECK(archived() == 0);
    states.list.setStates({});
    states.list.setValue(FacetKind::Source, text("Post"), true);
    CHECK(archived() == 0);
}

TEST_CASE("A long facet shows its first values and those that are checked", "[list]")
{
    FacetStack tags(FacetKind::Tag);
    tags.facet.setRowLimit(2);
    CHECK(tags.shown() == text("Seoul 3 | Tokyo 2"));
    CHECK(tags.facet.foundCount() == 4);
    tags.list.setValue(FacetKind::Tag, text("Busan"), true);
    CHECK(tags.shown() == text("Seoul 3 | Tokyo 2 | *Busan 1"));
    tags.click("Busan");
    CHECK(tags.shown() == text("Seoul 3 | Tokyo 2 | Busan 1"));
    tags.list.setSearch(foundByTitle(tags.table, text("D")));
    CHECK(tags.shown() == text("Busan 1 | Seoul 1"));
    tags.list.setSearch(nullptr);
    tags.facet.setNameFilter(text("o"));
    CHECK(tags.facet.foundCount() == 2);
    CHECK(tags.facet.valueCount() == 4);
    tags.facet.setNameFilter({});
    tags.facet.setRowLimit(0);
    CHECK(tags.facet.rowCount() == 4);
}

TEST_CASE("One value can replace all that are checked", "[list]")
{
    FacetStack sources(FacetKind::Source);
    sources.click("Wire");
    sources.facet.checkOnly(sources.facet.index(sources.facet.rowOfValue(text("Post"))));
    CHECK(sources.shown() == text("*Post 3 |  1 | Wire 1"));
}

TEST_CASE("Labels follow the language", "[list]")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    FacetStack dates(FacetKind::Date);
    const QModelIndex january = dates.facet.index(dates.facet.rowOfValue(text("2023-01")));
    CHECK(january.data(FacetLabelRole).toString() == text("January"));
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::Taiwan));
    dates.facet.retranslate();
    CHECK(january.data(FacetLabelRole).toString() != text("January"));
    QLocale::setDefault(before);
}
