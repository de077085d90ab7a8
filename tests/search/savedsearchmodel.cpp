// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/savedsearchmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <memory>

using namespace Dateline::Search;
using namespace Qt::StringLiterals;

namespace {

/// A model of the searches a, b, c and d, watched by a tester.
class Bench
{
public:
    Bench()
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        QList<SavedSearch> searches;
        for (const QChar name : u"abcd"_s)
            searches.append(newSavedSearch(name, u"query "_s + name));
        model.setSearches(searches);
    }

    std::string names() const
    {
        QString names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names += model.index(row).data().toString();
            CHECK(model.search(row).position == row);
        }
        return names.toStdString();
    }

    QVariant value(int row, int role) const { return model.index(row).data(role); }

    SavedSearchModel model;
    QAbstractItemModelTester tester;
    QSignalSpy changes{&model, &SavedSearchModel::changed};
    QSignalSpy removals{&model, &SavedSearchModel::removed};
    QSignalSpy orders{&model, &SavedSearchModel::ordered};
};

} // namespace

TEST_CASE("saved searches are shown in their order", "[searches]")
{
    const Bench bench;
    CHECK(bench.names() == "abcd");
    CHECK(bench.value(1, SavedSearchQueryRole) == u"query b"_s);
    CHECK(bench.value(1, SavedSearchSortRole) == int(SavedSearch::Sort::Date));
    CHECK(bench.value(1, SavedSearchTotalRole) == -1);
    CHECK_FALSE(bench.value(1, SavedSearchCountingRole).toBool());
    CHECK(bench.model.rowOf(bench.value(2, SavedSearchIdRole).toString()) == 2);
    CHECK(bench.model.rowOfQuery(u"query d"_s) == 3);
    CHECK(bench.model.rowOfQuery(u"query"_s) == -1);
    CHECK((bench.changes.isEmpty() && bench.orders.isEmpty()));
    CHECK_FALSE(bench.value(4, Qt::DisplayRole).isValid());
}

TEST_CASE("a search is renamed, but not to nothing", "[searches]")
{
    Bench bench;
    CHECK(bench.model.setData(bench.model.index(1), u" another\nname "_s));
    CHECK(bench.value(1, Qt::DisplayRole) == u"another name"_s);
    REQUIRE(bench.changes.size() == 1);
    CHECK(bench.changes[0][0].value<SavedSearch>() == bench.model.search(1));
    CHECK_FALSE(bench.model.setData(bench.model.index(1), u"  "_s));
    CHECK_FALSE(bench.model.setData(bench.model.index(1), u"x"_s, SavedSearchQueryRole));
    CHECK(bench.model.setData(bench.model.index(1), u"another name"_s));
    CHECK(bench.changes.size() == 1);
    CHECK(bench.model.flags(bench.model.index(1)).testFlag(Qt::ItemIsEditable));
}

TEST_CASE("what is removed comes back to where it was", "[searches]")
{
    Bench bench;
    const int row = GENERATE(0, 1, 3);
    const SavedSearch removed = bench.model.remove(row);
    CHECK(bench.model.rowCount() == 3);
    REQUIRE(bench.removals.size() == 1);
    CHECK(bench.removals[0][0] == removed.id);

    CHECK(bench.model.insert(removed) == row);
    CHECK(bench.names() == "abcd");
    CHECK(bench.model.search(row) == removed);
    CHECK(bench.changes.size() == 1);
    // Else the positions that are stored would have gaps, and later ones fall among them.
    INFO("the order is told when one goes and when it comes back");
    REQUIRE(bench.orders.size() == 2);
    CHECK(bench.orders[0][0].toStringList().size() == 3);
    QStringList ids;
    for (const SavedSearch &search : bench.model.searches())
        ids.append(search.id);
    CHECK(bench.orders[1][0].toStringList() == ids);
}

TEST_CASE("a new search goes to the end when its position is behind it", "[searches]")
{
    Bench bench;
    SavedSearch search = newSavedSearch(u"e"_s, u"query e"_s);
    search.position = 1'000;
    CHECK(bench.model.insert(search) == 4);
    CHECK(bench.names() == "abcde");
    CHECK(bench.changes[0][0].value<SavedSearch>().position == 4);
}

TEST_CASE("a search is replaced by another query, and back", "[searches]")
{
    Bench bench;
    const QString id = bench.model.search(2).id;
    bench.model.setCounts(id, 10, 4);
    SavedSearch other = bench.model.search(2);
    other.query = u"another"_s;
    other.sort = SavedSearch::Sort::Relevance;

    const SavedSearch before = bench.model.replace(2, other);
    CHECK(bench.value(2, SavedSearchQueryRole) == u"another"_s);
    CHECK(bench.model.search(2).id == id);
    INFO("counts of the other query say nothing");
    CHECK(bench.value(2, SavedSearchTotalRole) == -1);
    CHECK(bench.model.replace(2, before).query == u"another"_s);
    CHECK(bench.value(2, SavedSearchQueryRole) == u"query c"_s);
    CHECK(bench.changes.size() == 2);
}

TEST_CASE("searches are moved, by rows and by dragging", "[searches]")
{
    struct Case
    {
        int from, to;
        const char *names;
    };
    const auto [from, to, names] = GENERATE(Case{0, 4, "bcda"}, Case{0, 2, "bacd"}, Case{3, 0, "dabc"},
                                            Case{2, 1, "acbd"}, Case{1, 1, "abcd"}, Case{1, 2, "abcd"});
    Bench bench;
    const bool isDragged = GENERATE(false, true);
    const bool isMoved = std::string(names) != "abcd";
    if (isDragged) {
        const std::unique_ptr<QMimeData> data(bench.model.mimeData({bench.model.index(from)}));
        INFO("a view must not remove what the model moved");
        CHECK_FALSE(bench.model.dropMimeData(data.get(), Qt::MoveAction, to, 0, {}));
    } else {
        CHECK(bench.model.moveRow({}, from, {}, to) == isMoved);
    }
    CHECK(bench.names() == names);
    REQUIRE(bench.orders.size() == (isMoved ? 1 : 0));
    if (isMoved)
        CHECK(bench.orders[0][0].toStringList().value(0) == bench.model.search(0).id);
}

TEST_CASE("what is dropped from elsewhere, or nowhere, changes nothing", "[searches]")
{
    Bench bench;
    QMimeData text;
    text.setText(u"a"_s);
    CHECK_FALSE(bench.model.dropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    CHECK_FALSE(bench.model.dropMimeData(nullptr, Qt::MoveAction, 0, 0, {}));
    CHECK(bench.model.mimeData({}) == nullptr);
    CHECK_FALSE(bench.model.moveRows({}, 3, 2, {}, 0));
    CHECK_FALSE(bench.model.moveRows({}, -1, 1, {}, 0));
    CHECK_FALSE(bench.model.moveRows({}, 0, 1, {}, 9));
    CHECK(bench.names() == "abcd");
    const std::unique_ptr<QMimeData> data(bench.model.mimeData({bench.model.index(0)}));
    CHECK_FALSE(bench.model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    CHECK(bench.names() == "bcda");
}

TEST_CASE("counts are shown as they come, and stay while new ones are on the way", "[searches]")
{
    Bench bench;
    const QString id = bench.model.search(1).id;
    QSignalSpy shown(&bench.model, &QAbstractItemModel::dataChanged);
    bench.model.setCounting(id);
    CHECK(bench.value(1, SavedSearchCountingRole).toBool());
    bench.model.setCounting(id);
    CHECK(shown.size() == 1);
    bench.model.setCounts(id, 1'258, 40);
    CHECK(bench.value(1, SavedSearchTotalRole) == 1'258);
    CHECK(bench.value(1, SavedSearchUnreadRole) == 40);
    CHECK_FALSE(bench.value(1, SavedSearchCountingRole).toBool());
    bench.model.setCounting(id);
    CHECK(bench.value(1, SavedSearchTotalRole) == 1'258);
    bench.model.setCounts(u"gone"_s, 1, 1);
    bench.model.moveRow({}, 1, {}, 4);
    CHECK(bench.value(3, SavedSearchTotalRole) == 1'258);
    bench.model.setSearches(bench.model.searches());
    CHECK(bench.value(3, SavedSearchUnreadRole) == 40);
    CHECK((bench.changes.isEmpty()));
}
