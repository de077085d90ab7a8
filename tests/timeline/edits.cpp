// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include "timeline/edits/editmaking.h"
#include "timeline/edits/eventedits.h"
#include "timeline/edits/replay.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Timeline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Kind = Edit::Kind;

namespace {

Edit undoOf(int target, int number)
{
    Edit undo = editOf(Kind::Undo, number);
    undo.target = editOf(Kind::Merge, target).id;
    return undo;
}

QList<Kind> kindsOf(const QList<Edit> &edits)
{
    QList<Kind> kinds;
    for (const Edit &edit : edits)
        kinds.append(edit.kind);
    return kinds;
}

Sighting sightingAt(const QString &article, qint32 start, qint32 end, const QByteArray &rule)
{
    Sighting event;
    event.article = article;
    event.outlet = u"Paper"_s;
    event.start = start;
    event.end = end;
    event.date = dayValue(QDate(2023, 1, 29));
    event.rules = {rule};
    return event;
}

Edit eventEdit(Kind kind, int number, const QString &article, qint32 start, qint32 end, const QString &rule,
               const QString &quote = {})
{
    Edit edit = editOf(kind, number);
    edit.event = {article, start, end, quote, rule};
    return edit;
}

} // namespace

TEST_CASE("Undone edits do not count, unless the undoing is undone", "[timeline][edits]")
{
    const QList<Edit> two{editOf(Kind::Merge, 1), editOf(Kind::Rename, 2)};
    CHECK(kindsOf(countingEdits(two)) == QList<Kind>{Kind::Merge, Kind::Rename});
    CHECK(kindsOf(countingEdits(two + QList{undoOf(1, 3)})) == QList<Kind>{Kind::Rename});
    CHECK(kindsOf(countingEdits(two + QList{undoOf(1, 3), undoOf(3, 4)})) ==
          QList<Kind>{Kind::Merge, Kind::Rename});
    CHECK(kindsOf(countingEdits(two + QList{undoOf(1, 3), undoOf(3, 4), undoOf(4, 5)})) ==
          QList<Kind>{Kind::Rename});
    CHECK(kindsOf(countingEdits(two + QList{undoOf(1, 3), undoOf(1, 4), undoOf(3, 5)})) ==
          QList<Kind>{Kind::Rename});
    CHECK(countingEdits(two + QList{undoOf(77, 3)}) == two);
    CHECK(countingEdits(QList{undoOf(1, 3)} + two) == two);
    CHECK(lastUndoable(two) == two[1].id);
    CHECK(lastUndoable(two + QList{undoOf(2, 3)}) == two[0].id);
    CHECK_FALSE(lastUndoable({}).has_value());
}

TEST_CASE("A new edit has an id of its own", "[timeline][edits]")
{
    const Edit edit = newEdit(Kind::Merge, u"me"_s);
    CHECK(edit.id.size() == 16);
    CHECK(edit.id != newEdit(Kind::Merge, {}).id);
    CHECK(edit.created.isValid());
}

TEST_CASE("Events are hidden, redated, moved and marked where they are found again", "[timeline][edits]")
{
    Names names;
    names.add(u"首爾"_s, 3, EntityKind::Place);
    names.resolve();
    const Catalogue catalogue(names.source());
    Sightings sightings;
    sightings.events = {sightingAt(u"a"_s, 10, 30, "day"), sightingAt(u"a"_s, 30, 50, "day"),
                        sightingAt(u"b"_s, 10, 30, "month")};
    const ClauseOf clauseOf = [](const Sighting &event) -> QString {
        return event.article + QString::number(event.start);
    };

    SECTION("hide")
    {
        applyEventEdits({eventEdit(Kind::Hide, 1, u"a"_s, 12, 33, u"day"_s)}, catalogue, 0, &sightings);
        REQUIRE(sightings.events.size() == 2);
        CHECK(sightings.events[0].start == 30);
    }
    SECTION("another rule or article is another event")
    {
        applyEventEdits({eventEdit(Kind::Hide, 1, u"b"_s, 12, 33, u"day"_s),
                         eventEdit(Kind::Hide, 2, u"c"_s, 12, 33, u"day"_s),
                         eventEdit(Kind::Hide, 3, u"a"_s, 50, 60, u"day"_s)},
                        catalogue, 0, &sightings);
        CHECK(sightings.events.size() == 3);
    }
    SECTION("the quote finds it when the rule is another or the text moved")
    {
        applyEventEdits({eventEdit(Kind::Hide, 1, u"b"_s, 12, 33, u"day"_s, u"b10"_s),
                         eventEdit(Kind::Pin, 2, u"a"_s, 500, 520, u"day"_s, u"a30"_s)},
                        catalogue, 0, &sightings, clauseOf);
        REQUIRE(sightings.events.size() == 2);
        CHECK_FALSE(sightings.events[0].isPinned);
        CHECK(sightings.events[1].isPinned);
    }
    SECTION("redate, replace and pin; the later one wins, and undoing counts")
    {
        Edit redate = eventEdit(Kind::Redate, 1, u"a"_s, 10, 30, u"day"_s);
        redate.date = dayValue(QDate(2023, 1, 30));
        Edit again = redate;
        again.id = editOf(Kind::Redate, 2).id;
        again.date = monthValue(2023, 2);
        Edit place = eventEdit(Kind::Replace, 3, u"a"_s, 10, 30, u"day"_s);
        place.others = {names.reference(u"首爾"_s)};
        applyEventEdits(
            {redate, again, place, eventEdit(Kind::Pin, 4, u"a"_s, 10, 30, u"day"_s), undoOf(2, 5)},
            catalogue, 0, &sightings);
        const Sighting &event = sightings.events[0];
        CHECK(event.date == redate.date);
        CHECK(event.place == names.entity(u"首爾"_s));
        CHECK(sightings.entities.contains(event.place));
        CHECK((event.isPinned && event.isEdited && !event.isByHand));
        CHECK_FALSE(sightings.events[1].isEdited);
    }
}

TEST_CASE("An event made by hand is on the timelines of those it names", "[timeline][edits]")
{
    Names names;
    names.add(u"首爾"_s, 3, EntityKind::Place);
    names.add(u"岸田文雄"_s, 3);
    names.add(u"尹錫悅"_s, 3);
    names.resolve();
    const Catalogue catalogue(names.source());
    Edit edit = eventEdit(Kind::AddEvent, 1, u"a"_s, 60, 70, {});
    edit.names = {names.reference(u"岸田文雄"_s), {EntityKind::Person, u"gone"_s, {}}};
    edit.others = {names.reference(u"首爾"_s)};
    edit.text = u"Dinner"_s;
    edit.date = dayValue(QDate(2023, 1, 31));
    edit.status = EventStatus::Planned;
    Sightings sightings;
    sightings.events = {sightingAt(u"a"_s, 10, 30, "day")};

    sightings.events[0].participants = {names.entity(u"尹錫悅"_s)};
    sightings.events[0].place = names.entity(u"首爾"_s);

    applyEventEdits({edit}, catalogue, names.entity(u"尹錫悅"_s), &sightings);
    CHECK(sightings.events.size() == 1);
    applyEventEdits({edit}, catalogue, names.entity(u"首爾"_s), &sightings);
    REQUIRE(sightings.events.size() == 2);
    const Sighting &event = sightings.events[1];
    CHECK(event.isByHand);
    CHECK(event.note == u"Dinner"_s);
    CHECK(event.participants == QList<qint64>{names.entity(u"岸田文雄"_s)});
    CHECK(event.place == names.entity(u"首爾"_s));
    CHECK(event.status == EventStatus::Planned);
    CHECK(event.outlet == u"Paper"_s);
    CHECK(event.edit == edit.id);
}

TEST_CASE("An event made by hand is changed as others are", "[timeline][edits]")
{
    Names names;
    names.add(u"首爾"_s, 3, EntityKind::Place);
    names.add(u"東京"_s, 3, EntityKind::Place);
    names.add(u"岸田文雄"_s, 3);
    names.resolve();
    const Catalogue catalogue(names.source());
    Edit added = eventEdit(Kind::AddEvent, 1, u"a"_s, 60, 70, {});
    added.names = {names.reference(u"岸田文雄"_s)};
    added.others = {names.reference(u"首爾"_s)};
    added.date = dayValue(QDate(2023, 1, 31));
    Edit moved = editOf(Kind::Replace, 2);
    moved.target = added.id;
    moved.others = {names.reference(u"東京"_s)};
    Edit redated = editOf(Kind::Redate, 3);
    redated.target = added.id;
    redated.date = monthValue(2023, 2);
    const QList<Edit> edits{added, moved, redated};
    const auto on = [&](const QString &name, const QList<Edit> &all) {
        Sightings sightings;
        applyEventEdits(all, catalogue, names.entity(name), &sightings);
        return sightings.events;
    };

    CHECK(on(u"首爾"_s, edits).isEmpty());
    REQUIRE(on(u"東京"_s, edits).size() == 1);
    CHECK(on(u"東京"_s, edits)[0].date == redated.date);
    CHECK(on(u"東京"_s, edits)[0].edits == QStringList{moved.id, redated.id});
    CHECK(on(u"東京"_s, edits + QList{undoOf(2, 4)}).isEmpty());
    CHECK(on(u"岸田文雄"_s, edits + QList{undoOf(1, 4)}).isEmpty());
    CHECK(articlesMovedTo(edits, catalogue, names.entity(u"首爾"_s)) == QStringList{u"a"_s});
    CHECK(articlesMovedTo(edits, catalogue, names.entity(u"東京"_s)).isEmpty());
}

TEST_CASE("An event is meant by a rule that no other one of its clause has", "[timeline][edits]")
{
    Sightings sightings;
    sightings.events = {sightingAt(u"a"_s, 10, 30, "day"), sightingAt(u"a"_s, 10, 30, "day"),
                        sightingAt(u"b"_s, 10, 30, "day")};
    sightings.events[0].rules = {"source", "day", "status:implied"};
    sightings.events[1].rules = {"source", "day", "status:past"};
    CHECK(referenceOf(sightings, 0, u"x"_s) == EventReference{u"a"_s, 10, 30, u"x"_s, u"status:implied"_s});
    CHECK(referenceOf(sightings, 1, {}).rule == u"status:past"_s);
    CHECK(referenceOf(sightings, 2, {}).rule == u"day"_s);

    Names names;
    names.add(u"首爾"_s);
    names.resolve();
    Edit hide = editOf(Kind::Hide, 1);
    hide.event = referenceOf(sightings, 1, {});
    applyEventEdits({hide}, Catalogue(names.source()), 0, &sightings);
    REQUIRE(sightings.events.size() == 2);
    CHECK(sightings.events[0].rules.contains("status:implied"));
}

TEST_CASE("Edits of an entity are those of its names that count", "[timeline][edits]")
{
    Names names;
    names.add(u"Anna Berg"_s, 3);
    names.add(u"Annie"_s, 1);
    names.add(u"Carl"_s, 2);
    names.same(u"Anna Berg"_s, u"Annie"_s, 2);
    names.resolve();
    const Edit rename = editOf(Kind::Rename, 1, {names.reference(u"Annie"_s)});
    const Edit apart = editOf(Kind::NotSame, 2, {names.reference(u"Carl"_s)}, {names.reference(u"Annie"_s)});
    const Edit other = editOf(Kind::SetKind, 3, {names.reference(u"Carl"_s)});
    const Catalogue catalogue(names.source());
    const QList<Edit> edits{rename, apart, other};
    CHECK(editsOfEntity(edits, catalogue, names.entity(u"Anna Berg"_s)) == QStringList{rename.id, apart.id});
    CHECK(editsOfEntity(edits + QList{undoOf(1, 4)}, catalogue, names.entity(u"Anna Berg"_s)) ==
          QStringList{apart.id});
    CHECK(catalogue.mergedName({names.entity(u"Carl"_s), names.entity(u"Annie"_s)}) == u"Anna Berg"_s);
    CHECK(referenceOf(catalogue, names.entity(u"Annie"_s), u"ANNIE"_s) == names.reference(u"Annie"_s));
    CHECK(referenceOf(catalogue, names.entity(u"Annie"_s)) == names.reference(u"Anna Berg"_s));
}
