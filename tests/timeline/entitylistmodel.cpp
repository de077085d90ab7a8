// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entitybuilder.h"

#include "timeline/models/entitylistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <numeric>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

/// A QAbstractItemModelTester that leaves fetching to the test: by itself it fetches within resets.
class Tester : public QAbstractItemModelTester
{
public:
    explicit Tester(QAbstractItemModel *model)
        : QAbstractItemModelTester(model, FailureReportingMode::Fatal)
    {
        setUseFetchMore(false);
    }
};

/// A person in all three articles, an organisation in the first two, places in the last, and one nowhere.
EntityBuilder smallArchive()
{
    EntityBuilder made;
    made.addToFirst(3, {u"Ishiba Shigeru"_s, u"石破"_s, u"石破茂"_s}, EntityKind::Person);
    made.addToFirst(2, {u"NATO"_s, u"北約"_s}, EntityKind::Organisation);
    made.add({u"Osaka"_s, u"大阪"_s}, EntityKind::Place, {2});
    made.add({u"Tokyo"_s}, EntityKind::Place, {2});
    made.add({u"Nobody Known"_s}, EntityKind::Person, QList<int>{});
    for (int article = 0; article < 3; ++article)
        made.setDay(article, QDate(2023, 1, 1 + 10 * article));
    return made;
}

QStringList namesIn(const EntityListModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    return names;
}

} // namespace

TEST_CASE("Entities are counted in a set of articles, and sorted by that", "[timeline][entities]")
{
    const EntityBuilder made = smallArchive();
    const CataloguePointer catalogue = made.catalogue();

    const EntityCounts all = made.counts(catalogue);
    CHECK_FALSE(all.isLimited());
    CHECK(all.articles() == 3);
    CHECK(all.of(0) == 3);
    CHECK(all.byFrequency() == std::vector<qint32>{0, 1, 2, 3});

    const EntityCounts some = made.counts(catalogue, {2});
    CHECK(some.isLimited());
    CHECK(some.articles() == 1);
    CHECK(some.of(1) == 0);
    CHECK(some.byFrequency() == std::vector<qint32>{0, 2, 3});
    CHECK(some.of(-1) == 0);
    CHECK(some.of(99) == 0);
    CHECK(EntityCounts().of(0) == 0);
    CHECK(EntityCounts().byFrequency().empty());
}

TEST_CASE("Activity is told in equal parts of the time of the counted articles", "[timeline][entities]")
{
    EntityBuilder made;
    made.addToFirst(48, {u"Always"_s}, EntityKind::Person);
    made.add({u"Late"_s}, EntityKind::Person, {47});
    for (int day = 0; day < 48; ++day)
        made.setDay(day, QDate(2023, 1, 1).addDays(day));
    const CataloguePointer catalogue = made.catalogue();

    const EntityCounts all = made.counts(catalogue);
    CHECK(all.firstDay() == QDate(2023, 1, 1));
    CHECK(all.lastDay() == QDate(2023, 2, 17));
    CHECK(all.activity(0) == QList<qint32>(24, 2));
    QList<qint32> late(24, 0);
    late[23] = 1;
    CHECK(all.activity(1) == late);

    INFO("a short time has a part for each day");
    CHECK(made.counts(catalogue, {0, 2}).activity(0) == QList<qint32>{1, 0, 1});
    CHECK(made.counts(catalogue, {5}).activity(0) == QList<qint32>{1});
}

TEST_CASE("A misread date and one that is not known squash nothing", "[timeline][entities]")
{
    EntityBuilder made;
    made.addToFirst(1001, {u"Someone"_s}, EntityKind::Person);
    for (int article = 0; article < 999; ++article)
        made.setDay(article, QDate(2023, 1, 1).addDays(article % 48));
    made.setDay(999, QDate(1903, 1, 1));
    const CataloguePointer catalogue = made.catalogue();

    const EntityCounts counts = made.counts(catalogue);
    CHECK(counts.of(0) == 1001);
    CHECK(counts.firstDay() == QDate(2023, 1, 1));
    const QList<qint32> bars = counts.activity(0);
    CHECK(std::accumulate(bars.cbegin(), bars.cend(), 0) == 999);

    INFO("without any date there are no bars");
    CHECK(made.counts(catalogue, {1000}).activity(0).isEmpty());
    CHECK(made.counts(catalogue, {1000}).of(0) == 1);
}

TEST_CASE("Rows are sorted by the counts, and those that no article names have none", "[timeline][entities]")
{
    const EntityBuilder made = smallArchive();
    const CataloguePointer catalogue = made.catalogue();
    EntityListModel model;
    const Tester tester(&model);

    model.setCatalogue(catalogue);
    CHECK(model.rowCount() == 5); // Nothing is counted yet.
    model.setCounts(catalogue, made.counts(catalogue));
    CHECK(namesIn(model) == QStringList{u"Ishiba Shigeru"_s, u"NATO"_s, u"Osaka"_s, u"Tokyo"_s});
    model.setCounts(catalogue, made.counts(catalogue, {2}));
    CHECK(namesIn(model) == QStringList{u"Ishiba Shigeru"_s, u"Osaka"_s, u"Tokyo"_s});

    const QModelIndex first = model.index(0);
    CHECK(first.data(EntityListModel::CountRole).toInt() == 1);
    CHECK(first.data(EntityListModel::IdRole).toString() == EntityBuilder::idOf(1));
    CHECK(first.data(EntityListModel::KindRole).toInt() == int(EntityKind::Person));
    CHECK(first.data(EntityListModel::ActivityRole).value<QList<qint32>>() == QList<qint32>{1});
    CHECK(first.data(Qt::AccessibleTextRole).toString().startsWith(u"Ishiba Shigeru, person, 1 article"_s));

    model.setFilter({}, EntityKind::Place);
    CHECK(namesIn(model) == QStringList{u"Osaka"_s, u"Tokyo"_s});
    model.setCatalogue({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("A name is found in any script, also one that the articles do not have", "[timeline][entities]")
{
    const EntityBuilder made = smallArchive();
    const CataloguePointer catalogue = made.catalogue();
    EntityListModel model;
    const Tester tester(&model);
    model.setCatalogue(catalogue);
    model.setCounts(catalogue, made.counts(catalogue, {0, 1}));

    model.setFilter(u"北约"_s, {});
    CHECK(namesIn(model) == QStringList{u"NATO"_s});
    model.setFilter(u"o"_s, {});
    CHECK(namesIn(model) == QStringList{u"NATO"_s, u"Osaka"_s, u"Tokyo"_s, u"Nobody Known"_s});
    CHECK(model.index(1).data(EntityListModel::CountRole).toInt() == 0);
    model.setFilter(u"o"_s, EntityKind::Place);
    CHECK(namesIn(model) == QStringList{u"Osaka"_s, u"Tokyo"_s});
    model.setFilter(u"破茂"_s, {});
    REQUIRE(namesIn(model) == QStringList{u"Ishiba Shigeru"_s});
    CHECK(model.index(0).data(EntityListModel::AliasesRole).toStringList().constFirst() == u"石破茂"_s);
    model.setFilter(u"shigeru ishi"_s, {});
    CHECK(namesIn(model) == QStringList{u"Ishiba Shigeru"_s});
    model.setFilter(u"nowhere to be found"_s, {});
    CHECK(model.rowCount() == 0);
    model.setFilter(u"  "_s, {});
    CHECK(model.rowCount() == 2);
}

TEST_CASE("Names in another script come first among the others", "[timeline][entities]")
{
    EntityBuilder made;
    made.addToFirst(1,
                    {u"澤連斯基"_s, u"泽连斯基"_s, u"弗拉基米爾·澤連斯基"_s, u"Zelenskyy"_s, u"ZELENSKYY"_s},
                    EntityKind::Person);
    EntityListModel model;
    model.setCatalogue(made.catalogue());

    CHECK(model.index(0).data(EntityListModel::AliasesRole).toStringList() ==
          QStringList{u"Zelenskyy"_s, u"弗拉基米爾·澤連斯基"_s});
    CHECK(model.index(0).data(EntityListModel::AllNamesRole).toStringList().size() == 5);
}

TEST_CASE("Of very many entities only the first have rows until more are wanted", "[timeline][entities]")
{
    EntityBuilder made;
    for (int i = 0; i < 1000; ++i)
        made.add({u"Name %1"_s.arg(i)}, EntityKind::Person, {0});
    const CataloguePointer catalogue = made.catalogue();
    EntityListModel model;
    const Tester tester(&model);
    model.setCatalogue(catalogue);

    CHECK(model.total() == 1000);
    CHECK(model.rowCount() == EntityListModel::rowsAtOnce);
    CHECK(model.rowOfId(EntityBuilder::idOf(900)) == 899);
    model.fetchMore({});
    CHECK(model.rowCount() == 2 * EntityListModel::rowsAtOnce);
    model.fetchTo(899);
    CHECK(model.rowCount() == 900);
    while (model.canFetchMore({}))
        model.fetchMore({});
    CHECK(model.rowCount() == 1000);
}

TEST_CASE("A catalogue that was read anew is shown with its counts", "[timeline][entities]")
{
    const EntityBuilder made = smallArchive();
    EntityBuilder more = smallArchive();
    more.addToFirst(3, {u"Newcomer"_s}, EntityKind::Person);
    EntityListModel model;
    const Tester tester(&model);
    const CataloguePointer first = made.catalogue();
    const CataloguePointer second = more.catalogue();
    model.setCatalogue(first);
    model.setCounts(first, made.counts(first));
    QSignalSpy resets(&model, &EntityListModel::modelReset);

    model.setCatalogue(second);
    CHECK(model.catalogue() == first);
    CHECK(model.rowOfId(EntityBuilder::idOf(6)) == -1);
    model.setCounts(first, made.counts(first)); // An answer from before.
    CHECK(resets.isEmpty());
    model.setCounts(second, more.counts(second));
    CHECK(model.catalogue() == second);
    CHECK(resets.size() == 1);
    CHECK(model.rowOfId(EntityBuilder::idOf(6)) == 1);
    CHECK(model.rowOfId(EntityBuilder::idOf(7)) == -1);
    CHECK(model.rowOfId({}) == -1);

    INFO("counts of another catalogue are not believed");
    model.setCounts(second, made.counts(first));
    CHECK(model.counts().isNull());
}

TEST_CASE("What was looked for is found in a name as it is written", "[timeline][entities]")
{
    using Ranges = QList<NameMatch::Range>;
    CHECK(NameMatch(u"stolt"_s).ranges(u"Jens Stoltenberg"_s) == Ranges{{5, 10}});
    CHECK(NameMatch(u"berg je"_s).ranges(u"Jens Stoltenberg"_s) == Ranges{{0, 2}, {12, 16}});
    CHECK(NameMatch(u"约翰史密"_s).ranges(u"約翰·史密斯"_s) == Ranges{{0, 5}});
    CHECK(NameMatch(u"emile"_s).ranges(u"Émile Zola"_s) == Ranges{{0, 5}});
    CHECK(NameMatch(u"obrien"_s).ranges(u"Pat O'Brien"_s) == Ranges{{4, 11}});
    CHECK_FALSE(NameMatch(u"zola jean"_s).matches(u"Émile Zola"_s));
    CHECK_FALSE(NameMatch(u"lezo"_s).matches(u"Émile Zola"_s));
    CHECK_FALSE(NameMatch(u""_s).matches(u"Émile Zola"_s));
}
