// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Timeline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

Names someNames()
{
    Names names;
    names.add(u"史托騰柏格"_s, 30);
    names.add(u"延斯·史托騰柏格"_s, 2);
    names.add(u"Jens Stoltenberg"_s, 10);
    names.same(u"史托騰柏格"_s, u"Jens Stoltenberg"_s, 3);
    names.same(u"延斯·史托騰柏格"_s, u"Jens Stoltenberg"_s, 2);
    names.add(u"岸田"_s, 25);
    names.add(u"岸田文雄"_s, 20);
    names.shortForm(u"岸田"_s, u"岸田文雄"_s, 18);
    names.add(u"華盛頓"_s, 12, EntityKind::Place, u"country:US"_s);
    names.add(u"華盛頓 "_s, 3);
    names.add(u"澤連斯基"_s, 5);
    names.add(u"泽伦斯基"_s, 4);
    names.resolve();
    return names;
}

QString nameOf(const Catalogue &catalogue, const QString &name)
{
    const CatalogueEntry *entry = catalogue.named(name);
    return entry ? entry->entity.name : QString();
}

} // namespace

TEST_CASE("A catalogue shows the usual full name and all others", "[timeline][catalogue]")
{
    const Names names = someNames();
    const Catalogue catalogue(names.source());
    REQUIRE(catalogue.entries().size() == 6);
    const CatalogueEntry &kishida = catalogue.entries()[0];
    CHECK(kishida.entity.name == u"岸田文雄"_s);
    CHECK(kishida.aliases == QStringList{u"岸田"_s});
    CHECK(kishida.articles == 45);
    const CatalogueEntry &other = catalogue.entries()[1];
    // The longest form is hardly ever used.
    CHECK(other.entity.name == u"史托騰柏格"_s);
    CHECK(other.aliases == QStringList{u"Jens Stoltenberg"_s, u"延斯·史托騰柏格"_s});
    CHECK(other.entity.id.size() == 16);
    CHECK(catalogue.namesOf(other.entity.number) == QList<qint64>{1, 3, 2});
    CHECK(catalogue.entityOf(3) == other.entity.number);
    CHECK(catalogue.entry(other.entity.number) == &other);
    CHECK(catalogue.entry(12345) == nullptr);
    const CatalogueEntry *place = catalogue.entry(catalogue.entityOf(6));
    REQUIRE(place);
    CHECK(place->entity.place == u"country:US"_s);
    CHECK(place->entity.country == u"US"_s);
    CHECK(place->entity.isCountry);
    CHECK(place->entity.coordinates.has_value());
}

TEST_CASE("An archive in an alphabet shows names in it", "[timeline][catalogue]")
{
    Names names;
    names.add(u"史托騰柏格"_s, 3);
    names.add(u"Stoltenberg"_s, 30);
    names.add(u"Jens Stoltenberg"_s, 20);
    names.add(u"J. Stoltenberg"_s, 21);
    names.same(u"史托騰柏格"_s, u"Jens Stoltenberg"_s, 3);
    names.same(u"J. Stoltenberg"_s, u"Jens Stoltenberg"_s, 3);
    names.shortForm(u"Stoltenberg"_s, u"Jens Stoltenberg"_s, 18);
    names.resolve();
    const Catalogue catalogue(names.source());
    REQUIRE(catalogue.entries().size() == 1);
    CHECK(catalogue.entries()[0].entity.name == u"Jens Stoltenberg"_s);
}

TEST_CASE("An entity is found by any name, in either script, and by its id", "[timeline][catalogue]")
{
    const Catalogue catalogue(someNames().source());
    CHECK(nameOf(catalogue, u"jens stoltenberg"_s) == u"史托騰柏格"_s);
    CHECK(nameOf(catalogue, u"史托腾柏格"_s) == u"史托騰柏格"_s);
    CHECK(nameOf(catalogue, u"延斯史托腾柏格"_s) == u"史托騰柏格"_s);
    CHECK(nameOf(catalogue, u"岸田"_s) == u"岸田文雄"_s);
    CHECK(nameOf(catalogue, catalogue.entries()[0].entity.id) == u"岸田文雄"_s);
    CHECK(catalogue.named(u"史托"_s) == nullptr);
    CHECK(catalogue.named({}) == nullptr);
    CHECK(catalogue.allNamed(u"華盛頓"_s).size() == 2);
    CHECK(catalogue.named(u"華盛頓"_s)->entity.kind == EntityKind::Place);
    CHECK(catalogue.entryOf({EntityKind::Person, u"华盛顿"_s, {}})->entity.kind == EntityKind::Person);
    CHECK(catalogue.entryOf({EntityKind::Organisation, u"华盛顿"_s, {}}) == nullptr);
}

TEST_CASE("Entities are filtered by words of one of their names", "[timeline][catalogue]")
{
    const Catalogue catalogue(someNames().source());
    CHECK(catalogue.matching({}).size() == 6);
    CHECK(catalogue.matching(u"STOLT"_s) == QList<qint32>{1});
    CHECK(catalogue.matching(u"stoltenberg jens"_s) == QList<qint32>{1});
    CHECK(catalogue.matching(u"stoltenberg 史托"_s).isEmpty());
    CHECK(catalogue.matching(u"史托腾"_s) == QList<qint32>{1});
    CHECK(catalogue.matching(u"·"_s).isEmpty());
    CHECK(catalogue.matching(u"華"_s).size() == 2);
    CHECK(catalogue.matching(u"華"_s, EntityKind::Place).size() == 1);
    CHECK(catalogue.matching({}, EntityKind::Organisation).isEmpty());
}

TEST_CASE("A person joins, splits, names and hides entities", "[timeline][catalogue][edits]")
{
    const Names names = someNames();
    using Kind = Edit::Kind;
    const NameReference kishida = names.reference(u"岸田文雄"_s);
    const NameReference kishidaShort = names.reference(u"岸田"_s);
    const NameReference stoltenberg = names.reference(u"史托騰柏格"_s);
    const NameReference latin = names.reference(u"Jens Stoltenberg"_s);

    SECTION("merge")
    {
        const Catalogue catalogue(names.source({editOf(Kind::Merge, 1, {kishida, stoltenberg})}));
        REQUIRE(catalogue.entries().size() == 5);
        const CatalogueEntry &whole = catalogue.entries()[0];
        CHECK(whole.articles == 87);
        CHECK(whole.entity.number == names.entity(u"岸田"_s));
        CHECK(whole.isEdited);
        CHECK(catalogue.named(u"Jens Stoltenberg"_s) == &whole);
    }
    SECTION("merge, and found by the ids of both")
    {
        const CatalogueSource before = names.source();
        const QString first = before.ids.value(names.entity(u"岸田文雄"_s));
        const QString second = before.ids.value(names.entity(u"史托騰柏格"_s));
        CatalogueSource source = names.source({editOf(Kind::Merge, 1, {kishida, stoltenberg})});
        source.formerIds.insert(u"feedfeedfeedfeed"_s, names.entity(u"史托騰柏格"_s));
        const Catalogue catalogue(source);
        CHECK(catalogue.named(first) == &catalogue.entries()[0]);
        CHECK(catalogue.named(second) == &catalogue.entries()[0]);
        CHECK(catalogue.named(u"feedfeedfeedfeed"_s) == &catalogue.entries()[0]);
        CHECK(catalogue.named(u"feedfeedfeedfee0"_s) == nullptr);
    }
    SECTION("split")
    {
        const Edit split = editOf(Kind::Split, 0xabc, {latin}, {stoltenberg});
        const Catalogue catalogue(names.source({split}));
        REQUIRE(catalogue.entries().size() == 7);
        const CatalogueEntry *part = catalogue.named(u"Jens Stoltenberg"_s);
        REQUIRE(part);
        CHECK(part->entity.number < 0);
        CHECK(part->entity.id == split.id);
        CHECK(part->aliases.isEmpty());
        CHECK(nameOf(catalogue, u"史托騰柏格"_s) == u"史托騰柏格"_s);
        CHECK(catalogue.entityOf(1) == names.entity(u"史托騰柏格"_s));
        // Whoever reads it later finds the same.
        CHECK(Catalogue(names.source({split})).named(u"Jens Stoltenberg"_s)->entity.number ==
              part->entity.number);
    }
    SECTION("split of all names changes nothing")
    {
        const Catalogue catalogue(names.source({editOf(Kind::Split, 1, {kishida, kishidaShort})}));
        CHECK(catalogue.entityOf(4) == names.entity(u"岸田"_s));
    }
    SECTION("split, and joined again")
    {
        const Catalogue catalogue(names.source(
            {editOf(Kind::Split, 1, {latin}, {stoltenberg}), editOf(Kind::Merge, 2, {latin, stoltenberg})}));
        CHECK(catalogue.entries().size() == 6);
        CHECK(catalogue.named(u"Jens Stoltenberg"_s)->entity.number == names.entity(u"史托騰柏格"_s));
    }
    SECTION("undone")
    {
        Edit undo = editOf(Kind::Undo, 2);
        undo.target = editOf(Kind::Merge, 1).id;
        const Catalogue catalogue(names.source({editOf(Kind::Merge, 1, {kishida, stoltenberg}), undo}));
        CHECK(catalogue.entries().size() == 6);
    }
    SECTION("rename")
    {
        Edit rename = editOf(Kind::Rename, 1, {latin});
        rename.text = u" Stoltenberg,  NATO"_s;
        const Catalogue catalogue(names.source({rename}));
        CHECK(nameOf(catalogue, u"史托騰柏格"_s) == u"Stoltenberg, NATO"_s);
        CHECK(nameOf(catalogue, u"stoltenberg nato"_s) == u"Stoltenberg, NATO"_s);
        CHECK(catalogue.named(u"史托騰柏格"_s)->aliases.size() == 3);
    }
    SECTION("kind")
    {
        Edit kind = editOf(Kind::SetKind, 1, {latin});
        kind.entityKind = EntityKind::Organisation;
        const Catalogue catalogue(names.source({kind}));
        CHECK(catalogue.named(u"史托騰柏格"_s)->entity.kind == EntityKind::Organisation);
        CHECK(catalogue.matching({}, EntityKind::Organisation).size() == 1);
    }
    SECTION("hide")
    {
        const Catalogue catalogue(names.source({editOf(Kind::HideEntity, 1, {latin})}));
        CHECK(catalogue.named(u"史托騰柏格"_s) == nullptr);
        CHECK(catalogue.entityOf(1) == 0);
    }
    SECTION("names that the archive does not have are left out")
    {
        const NameReference gone{EntityKind::Person, u"gone"_s, {}};
        const Catalogue catalogue(
            names.source({editOf(Kind::Merge, 1, {gone, kishida}), editOf(Kind::Merge, 2, {gone, latin}),
                          editOf(Kind::HideEntity, 3, {gone})}));
        CHECK(catalogue.entries().size() == 6);
    }
}

TEST_CASE("Suggestions go when they are refused or accepted", "[timeline][catalogue][edits]")
{
    using Kind = Edit::Kind;
    const Names names = someNames();
    const QList<NameReference> one{names.reference(u"澤連斯基"_s)};
    const QList<NameReference> other{names.reference(u"泽伦斯基"_s)};
    REQUIRE(Catalogue(names.source()).suggestions().size() == 1);
    CHECK(Catalogue(names.source({editOf(Kind::NotSame, 1, one, other)})).suggestions().isEmpty());
    CHECK(Catalogue(names.source({editOf(Kind::Merge, 1, one + other)})).suggestions().isEmpty());
    CHECK(Catalogue(names.source({editOf(Kind::HideEntity, 1, one)})).suggestions().isEmpty());
}

TEST_CASE("What a person says are not the same is taken apart", "[timeline][catalogue][edits]")
{
    const Names names = someNames();
    const Catalogue catalogue(names.source(
        {editOf(Edit::Kind::NotSame, 1, {names.reference(u"岸田"_s)}, {names.reference(u"岸田文雄"_s)})}));
    CHECK(catalogue.entityOf(4) != catalogue.entityOf(5));
    CHECK(catalogue.entityOf(5) == names.entity(u"岸田文雄"_s));
}

TEST_CASE("A doubtful entity says so until a person decides", "[timeline][catalogue][edits]")
{
    Names names;
    names.add(u"李強"_s, 9);
    names.add(u"Li Qiang"_s, 6);
    names.add(u"Lee Keung"_s, 3);
    names.same(u"李強"_s, u"Lee Keung"_s, 2);
    names.same(u"李強"_s, u"Li Qiang"_s, 5);
    names.resolve();
    const Catalogue catalogue(names.source());
    CHECK(catalogue.named(u"李強"_s)->isDoubtful);
    CHECK(catalogue.doubts().size() == 1);
    const Catalogue decided(names.source(
        {editOf(Edit::Kind::NotSame, 1, {names.reference(u"李強"_s)}, {names.reference(u"Lee Keung"_s)})}));
    CHECK_FALSE(decided.named(u"李強"_s)->isDoubtful);
    CHECK(decided.doubts().isEmpty());
}
