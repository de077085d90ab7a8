// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/facetmodel.h"
#include "rows.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// Five articles, A the newest; B and D are archived, D is starred.
struct Bench : ListStack
{
    Bench()
    {
        QList<Library::ArticleRow> rows;
        for (int i = 0; i < 5; ++i)
            rows.append(articleRow(i + 1, QString(QChar(u'A' + i)), u"2023-01-0%1"_s.arg(9 - i)));
        rows[1].archived = rows[3].archived = rows[3].starred = true;
        table.reset(rows);
    }

    QString letters() const { return titles(list).join(QString()); }
};

} // namespace

TEST_CASE("Archived articles are listed only when they are asked for", "[archived]")
{
    Bench bench;
    CHECK(bench.letters() == u"ACE"_s);
    CHECK(bench.list.passingCount() == 3);
    CHECK(bench.list.listedCount() == 3);
    CHECK(bench.list.filter().isEmpty());

    bench.list.setStates(State::Archived);
    CHECK(bench.letters() == u"BD"_s);
    CHECK(bench.list.passingCount() == 2);
    CHECK(bench.list.listedCount() == 3);

    bench.list.setStates(State::Archived | State::Starred);
    CHECK(bench.letters() == u"D"_s);
    bench.list.setStates(State::Starred);
    CHECK(bench.letters().isEmpty());
    bench.list.clearFilter();
    CHECK(bench.letters() == u"ACE"_s);
}

TEST_CASE("An archived article is hidden from a search and from other criteria", "[archived]")
{
    Bench bench;
    bench.list.setSearch(found({1, 2}));
    CHECK(bench.letters() == u"A"_s);
    bench.list.clearFilter();
    bench.list.setSearch(found({2}));
    CHECK(bench.letters().isEmpty());
    CHECK(bench.list.mask().failures()[1] == quint8(Criterion::State));
}

TEST_CASE("A search can ask for archived articles", "[archived]")
{
    Bench bench;
    auto archived = std::make_shared<Search::SearchResult>(*found({1, 2}));
    archived->query.root.kind = Search::Node::Kind::Property;
    archived->query.root.property.kind = Search::Property::Kind::Archived;
    bench.list.setSearch(archived);
    CHECK(bench.letters() == u"AB"_s);
    bench.list.setSearch(found({1, 2}));
    CHECK(bench.letters() == u"A"_s);
}

TEST_CASE("Archiving takes articles out of the list, and bringing them back puts them in", "[archived]")
{
    Bench bench;
    const QSignalSpy passing(&bench.list, &ArticleFilterModel::passingChanged);
    bench.table.setArchived({articleId(1), articleId(5)}, true);
    CHECK(bench.letters() == u"C"_s);
    CHECK(bench.list.listedCount() == 1);
    CHECK_FALSE(passing.isEmpty());
    CHECK(bench.table.index(0, 0).data(ArchivedRole).toBool());
    bench.table.setArchived({articleId(1), articleId(4)}, false);
    CHECK(bench.letters() == u"ACD"_s);
}

TEST_CASE("The article that is being read stays when it is archived, until the filter changes", "[archived]")
{
    Bench bench;
    bench.list.pin(articleId(3));
    bench.table.setArchived({articleId(3)}, true);
    CHECK(bench.letters() == u"ACE"_s);
    CHECK(bench.list.passingCount() == 2);
    bench.list.setSearch(found({3, 4}));
    CHECK(bench.letters().isEmpty());
}

TEST_CASE("An archived article that arrives is not listed", "[archived]")
{
    Bench bench;
    Library::ArticleRow row = articleRow(6, u"F"_s, u"2023-01-01"_s);
    row.archived = true;
    bench.table.appendRows({row});
    CHECK(bench.letters() == u"ACE"_s);
    row.archived = false;
    bench.table.updateRows({row});
    CHECK(bench.letters() == u"ACEF"_s);
}

TEST_CASE("Hundreds of articles are archived and brought back in one layout change", "[archived]")
{
    ListStack bench;
    QList<Library::ArticleRow> rows;
    QStringList odd;
    for (int i = 0; i < 2000; ++i) {
        rows.append(articleRow(i + 1, u"Report %1"_s.arg(i), u"2023-01-01"_s));
        if (i % 2)
            odd.append(rows.constLast().id);
    }
    bench.table.reset(rows);
    const QPersistentModelIndex kept = bench.list.indexOfId(articleId(1001));
    const QSignalSpy removed(&bench.list, &QAbstractItemModel::rowsRemoved);
    bench.table.setArchived(odd, true);
    CHECK(bench.list.rowCount() == 1000);
    CHECK(removed.isEmpty());
    CHECK(kept.data(IdRole).toString() == articleId(1001));
    bench.table.setArchived(odd, false);
    CHECK(bench.list.rowCount() == 2000);
    CHECK(kept.data(IdRole).toString() == articleId(1001));
}

TEST_CASE("A renamed source is one value of the list and of its facet", "[archived]")
{
    ListStack bench;
    FacetCounter counter(&bench.list);
    FacetModel facet(FacetKind::Source, &counter);
    Library::ArticleRow first = articleRow(1, u"A"_s, {}, u"Herald"_s);
    Library::ArticleRow second = articleRow(2, u"B"_s, {}, u"Courier"_s);
    bench.table.reset({first, second});
    first.source = second.source = u"先驅報"_s;
    bench.table.updateRows({first, second});
    counter.counts();

    REQUIRE(facet.rowCount() == 1);
    CHECK(facet.index(0, 0).data(FacetValueRole).toString() == u"先驅報"_s);
    CHECK(facet.index(0, 0).data(FacetCountRole).toInt() == 2);
    bench.list.setValue(FacetKind::Source, u"先驅報"_s, true);
    CHECK(bench.list.rowCount() == 2);
}
