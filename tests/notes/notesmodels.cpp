// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesstack.h"
#include "testfiles.h"

#include "list/itemroles.h"
#include "notes/noteentity.h"
#include "notes/notefacetmodel.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Notes;
using namespace Qt::StringLiterals;
using Test::annotation;
using Test::NotesStack;

namespace {

Annotation with(Annotation made, const QString &note, const QStringList &tags = {}, int colour = 1)
{
    made.note = note;
    made.tags = tags;
    made.colour = colour;
    return made;
}

QDateTime day(int year, int month, int date)
{
    return {QDate(year, month, date), QTime(9, 0), QTimeZone::utc()};
}

} // namespace

TEST_CASE("the notes model follows the book change by change, without a reset", "[notes][model]")
{
    NotesStack stack;
    stack.book.load({annotation(u"1"_s, u"one"_s)});
    const QSignalSpy resets(&stack.notes, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&stack.notes, &QAbstractItemModel::rowsInserted);
    const QSignalSpy changed(&stack.notes, &QAbstractItemModel::dataChanged);
    const QSignalSpy removed(&stack.notes, &QAbstractItemModel::rowsRemoved);
    stack.book.put({annotation(u"2"_s, u"two"_s)});
    CHECK(inserted.count() == 1);
    stack.book.put({with(annotation(u"1"_s, u"one"_s), u"# A thought\nand more"_s)});
    CHECK(changed.count() == 1);
    const QModelIndex first = stack.notes.index(stack.notes.rowOfId(u"1"_s), 0);
    CHECK(first.data(AnnotationFirstLineRole).toString() == u"A thought"_s);
    stack.book.forget({u"1"_s});
    CHECK(removed.count() == 1);
    CHECK(stack.ids() == QStringList{u"2"_s});
    CHECK(resets.isEmpty());
    int rows = -1;
    QObject::connect(&stack.arranged, &QAbstractItemModel::layoutChanged, &stack.arranged,
                     [&] { rows = stack.arranged.rowCount(); });
    stack.book.forget({u"2"_s});
    CHECK(rows == 0);
}

TEST_CASE("a change of very many notes keeps what is selected", "[notes][model]")
{
    NotesStack stack;
    QList<Annotation> all;
    for (int number = 0; number < 300; ++number)
        all.append(annotation(QString::number(number), u"quote"_s));
    stack.book.load(all);
    const QPersistentModelIndex kept(stack.arranged.index(stack.arranged.rowOfId(u"250"_s), 0));
    const QSignalSpy resets(&stack.arranged, &QAbstractItemModel::modelReset);
    for (Annotation &one : all)
        one.colour = 3;
    stack.book.put(all);
    CHECK(kept.data(AnnotationIdRole).toString() == u"250"_s);
    CHECK(kept.data(AnnotationColourRole).toInt() == 3);
    CHECK(resets.isEmpty());
}

TEST_CASE("what is selected is kept when others are deleted for good", "[notes][model]")
{
    NotesStack stack;
    QList<Annotation> all;
    for (int number = 0; number < 300; ++number)
        all.append(annotation(QString::number(number), u"quote"_s));
    stack.book.load(all);
    const auto at = [&stack](const QString &id) {
        return QPersistentModelIndex(stack.arranged.index(stack.arranged.rowOfId(id), 0));
    };
    const QPersistentModelIndex first = at(u"0"_s), gone = at(u"150"_s), last = at(u"299"_s);
    const QPersistentModelIndex inNotes(stack.notes.index(stack.notes.rowOfId(u"200"_s), 0));
    const QSignalSpy resets(&stack.arranged, &QAbstractItemModel::modelReset);
    const QSignalSpy arranged(&stack.arranged, &QAbstractItemModel::layoutChanged);
    QStringList ids;
    for (int number = 120; number < 160; ++number)
        ids.append(QString::number(number));
    stack.book.forget(ids);
    CHECK(stack.arranged.rowCount() == 260);
    CHECK(first.data(AnnotationIdRole).toString() == u"0"_s);
    CHECK_FALSE(gone.isValid());
    CHECK(last.data(AnnotationIdRole).toString() == u"299"_s);
    CHECK(inNotes.data(AnnotationIdRole).toString() == u"200"_s);
    CHECK(stack.notes.annotationAt(stack.notes.rowOfId(u"299"_s)).id == u"299"_s);
    CHECK(resets.isEmpty());
    CHECK(arranged.count() == 1);
    for (Annotation &one : all)
        one.colour = 3;
    stack.book.put(all.mid(0, 40));
    CHECK(arranged.count() == 2);
}

TEST_CASE("notes are found by words whatever their script, width, case and accents", "[notes][filter]")
{
    NotesStack stack;
    stack.facts.insert(u"a1"_s, {u"Émile's harbour"_s, u"Harbour Post"_s, day(2026, 1, 1), true});
    stack.book.load({with(annotation(u"1"_s, u"北約秘書長"_s), u"ask about ＮＡＴＯ"_s, {u"Ukraine"_s}),
                     with(annotation(u"2"_s, u"another"_s, u"a2"_s), u"nothing"_s)});
    const auto words = [&](const QString &text) {
        NotesFilter filter;
        filter.text = text;
        return stack.found(filter);
    };
    const QStringList first{u"1"_s};
    CHECK(words(u"北约"_s) == first);
    CHECK(words(u"nato"_s) == first);
    CHECK(words(u"emile"_s) == first);
    CHECK(words(u"ukraine 秘书"_s) == first);
    CHECK(words(u"\"about nato\""_s) == first);
    CHECK(words(u"\"nato about\""_s).isEmpty());
    CHECK(words(u"ukraine missing"_s).isEmpty());
    CHECK(words({}).size() == 2);
}

TEST_CASE("notes are filtered by colour, tag, source, state, article, name and trash", "[notes][filter]")
{
    NotesStack stack;
    stack.facts.insert(u"a1"_s, {u"One"_s, u"Harbour Post"_s, day(2023, 1, 29), true});
    stack.facts.insert(u"a2"_s, {u"Two"_s, u"Courier"_s, {}, false});
    Annotation orphan = with(annotation(u"3"_s, u"lost"_s, u"a2"_s, 9), {}, {u"x"_s}, 4);
    orphan.placement.fit = Placement::Fit::Orphan;
    Annotation deleted = annotation(u"4"_s, u"gone"_s);
    deleted.deleted = day(2026, 1, 5);
    stack.book.load({with(annotation(u"1"_s, u"quote by Jens Stoltenberg"_s), u"n"_s, {u"x"_s, u"y"_s}, 2),
                     with(annotation(u"2"_s, {}, u"a2"_s, 3), u"whole article"_s), orphan, deleted});
    NotesFilter filter;
    SECTION("colour, of what has a passage")
    {
        filter.colours = {2, 1};
        CHECK(stack.found(filter) == QStringList{u"1"_s});
    }
    SECTION("tag, and without any")
    {
        filter.tags = {u"y"_s};
        CHECK(stack.found(filter) == QStringList{u"1"_s});
        filter.tags = {QString()};
        CHECK(stack.found(filter) == QStringList{u"2"_s});
    }
    SECTION("source")
    {
        filter.sources = {u"Courier"_s};
        CHECK(stack.found(filter) == QStringList{u"2"_s, u"3"_s});
    }
    SECTION("state")
    {
        filter.states = NoteState::HighlightOnly;
        CHECK(stack.found(filter) == QStringList{u"3"_s});
        filter.states = NoteState::WithNote;
        CHECK(stack.found(filter) == QStringList{u"1"_s, u"2"_s});
        filter.states = NoteState::Orphan;
        CHECK(stack.found(filter) == QStringList{u"3"_s});
    }
    SECTION("days of the note or of the article")
    {
        filter.from = QDate(2026, 1, 2);
        filter.to = QDate(2026, 1, 4);
        CHECK(stack.found(filter) == QStringList{u"2"_s});
        filter.from = filter.to = QDate(2023, 1, 29);
        filter.date = NoteDate::Article;
        CHECK(stack.found(filter) == QStringList{u"1"_s});
    }
    SECTION("article and name")
    {
        filter.articles = {u"a1"_s};
        CHECK(stack.found(filter) == QStringList{u"1"_s});
        filter.articles.clear();
        filter.entity = noteEntity({}, u"jens stoltenberg"_s);
        CHECK(stack.found(filter) == QStringList{u"1"_s});
    }
    SECTION("the trash is by itself")
    {
        filter.trash = true;
        CHECK(stack.found(filter) == QStringList{u"4"_s});
        deleted.deleted = {};
        stack.book.put({deleted});
        CHECK(stack.ids().isEmpty());
    }
}

TEST_CASE("a note that does not pass any more leaves, and one that passes comes", "[notes][filter]")
{
    NotesStack stack;
    stack.book.load({annotation(u"1"_s, u"one"_s), annotation(u"2"_s, u"two"_s)});
    NotesFilter filter;
    filter.colours = {1};
    CHECK(stack.found(filter).size() == 2);
    stack.book.put({with(annotation(u"1"_s, u"one"_s), {}, {}, 5)});
    CHECK(stack.ids() == QStringList{u"2"_s});
    stack.book.put({with(annotation(u"1"_s, u"one"_s), {}, {}, 1)});
    CHECK(stack.ids().size() == 2);
    // One that is not listed goes: the others stay themselves.
    stack.book.put({with(annotation(u"1"_s, u"one"_s), {}, {}, 5)});
    stack.book.forget({u"1"_s});
    CHECK(stack.ids() == QStringList{u"2"_s});
    CHECK(stack.arranged.index(0, 0).data(AnnotationQuoteRole).toString() == u"two"_s);
}

TEST_CASE("notes are sorted by their times, articles, places and colours", "[notes][arrangement]")
{
    NotesStack stack;
    stack.facts.insert(u"a1"_s, {u"Old"_s, {}, day(2020, 1, 1), true});
    stack.facts.insert(u"a2"_s, {u"New"_s, {}, day(2022, 1, 1), true});
    Annotation late = with(annotation(u"late"_s, u"q"_s, u"a1"_s, 1), {}, {}, 3);
    late.placement.start = 50;
    late.modified = day(2026, 3, 1);
    Annotation early = with(annotation(u"early"_s, u"q"_s, u"a1"_s, 2), {}, {}, 1);
    early.placement.start = 10;
    const Annotation other = with(annotation(u"other"_s, u"q"_s, u"a2"_s, 3), {}, {}, 2);
    const Annotation undated = with(annotation(u"undated"_s, {}, u"a3"_s, 4), u"n"_s);
    stack.book.load({late, early, other, undated});
    const auto sorted = [&](NoteOrder order, Qt::SortOrder direction) {
        stack.arranged.setOrder(order, direction);
        return stack.ids();
    };
    using enum NoteOrder;
    CHECK(sorted(Created, Qt::DescendingOrder) ==
          QStringList{u"undated"_s, u"other"_s, u"early"_s, u"late"_s});
    CHECK(sorted(Created, Qt::AscendingOrder) ==
          QStringList{u"late"_s, u"early"_s, u"other"_s, u"undated"_s});
    CHECK(sorted(Modified, Qt::DescendingOrder).first() == u"late"_s);
    CHECK(sorted(ArticleDate, Qt::DescendingOrder) ==
          QStringList{u"other"_s, u"early"_s, u"late"_s, u"undated"_s});
    CHECK(sorted(ArticleDate, Qt::AscendingOrder) ==
          QStringList{u"early"_s, u"late"_s, u"other"_s, u"undated"_s});
    CHECK(sorted(Place, Qt::AscendingOrder) == QStringList{u"other"_s, u"early"_s, u"late"_s, u"undated"_s});
    CHECK(sorted(Colour, Qt::AscendingOrder) == QStringList{u"early"_s, u"other"_s, u"late"_s, u"undated"_s});
}

TEST_CASE("grouped by tag a note stands below each of its tags", "[notes][arrangement]")
{
    NotesStack stack;
    stack.book.load({with(annotation(u"1"_s, u"q"_s), {}, {u"b"_s, u"a"_s}),
                     with(annotation(u"2"_s, u"q"_s, {}, 2), {}, {u"b"_s}),
                     annotation(u"3"_s, u"q"_s, {}, 3)});
    stack.arranged.setGrouping(NoteGrouping::Tag);
    CHECK(stack.ids() == QStringList{u"1"_s, u"2"_s, u"1"_s, u"3"_s});
    REQUIRE(stack.arranged.groups().size() == 3);
    CHECK(stack.notes.tags().at(stack.arranged.groups()[0].key) == u"a"_s);
    CHECK(stack.arranged.groups()[2].key == -1);
    CHECK(stack.arranged.groupOfRow(2) == 1);
    // The one below the second tag stays there when the first tag goes.
    const QPersistentModelIndex second(stack.arranged.index(2, 0));
    stack.book.put({with(annotation(u"1"_s, u"q"_s), {}, {u"b"_s})});
    CHECK(stack.ids() == QStringList{u"2"_s, u"1"_s, u"3"_s});
    CHECK(second.row() == 1);
}

TEST_CASE("notes are grouped by article, source, colour and month", "[notes][arrangement]")
{
    NotesStack stack;
    stack.facts.insert(u"a1"_s, {u"One"_s, u"Zebra"_s, day(2020, 1, 1), true});
    stack.facts.insert(u"a2"_s, {u"Two"_s, u"Apple"_s, day(2022, 1, 1), true});
    Annotation february = with(annotation(u"2"_s, u"q"_s, u"a2"_s), {}, {}, 7);
    february.created = day(2026, 2, 10);
    stack.book.load({annotation(u"1"_s, u"q"_s, u"a1"_s), february,
                     with(annotation(u"3"_s, {}, u"a3"_s, 20), u"n"_s), annotation(u"4"_s, u"q"_s, u"a1"_s)});
    const auto keys = [&](NoteGrouping grouping) {
        stack.arranged.setGrouping(grouping);
        QList<int> found;
        for (const NoteGroup &group : stack.arranged.groups())
            found.append(group.key);
        return found;
    };
    const QList<int> months = keys(NoteGrouping::Month);
    CHECK(months == QList<int>{2026 * 12 + 1, 2026 * 12});
    const QList<int> sources = keys(NoteGrouping::Source);
    REQUIRE(sources.size() == 3);
    CHECK(stack.notes.sources().at(sources[0]) == u"Apple"_s);
    CHECK(stack.notes.sources().at(sources[2]).isEmpty());
    CHECK(keys(NoteGrouping::Colour) == QList<int>{1, 7, 0});
    CHECK(keys(NoteGrouping::Article).size() == 3);
    // The article of the newest note is the first.
    CHECK(stack.notes.articleId(stack.arranged.groups()[0].key) == u"a2"_s);
    CHECK(keys(NoteGrouping::None).isEmpty());
}

TEST_CASE("facts of articles that change later reach their notes", "[notes][model]")
{
    NotesStack stack;
    stack.book.load({annotation(u"1"_s, u"q"_s, u"a1"_s), annotation(u"2"_s, u"q"_s, u"a2"_s)});
    CHECK(stack.notes.index(0, 0).data(AnnotationArticleTitleRole).toString().isEmpty());
    stack.facts.insert(u"a1"_s, {u"Harbour"_s, u"Post"_s, day(2020, 1, 1), true});
    const QSignalSpy changed(&stack.notes, &QAbstractItemModel::dataChanged);
    stack.notes.renewFacts({u"a1"_s});
    CHECK(changed.count() == 1);
    stack.notes.renewFacts();
    CHECK(changed.count() == 1);
    NotesFilter filter;
    filter.text = u"harbour"_s;
    CHECK(stack.found(filter) == QStringList{u"1"_s});
}

TEST_CASE("a facet counts what would be listed, and checks values", "[notes][facets]")
{
    NotesStack stack;
    stack.book.load({with(annotation(u"1"_s, u"q"_s), u"n"_s, {u"x"_s}, 2),
                     with(annotation(u"2"_s, u"q"_s), {}, {u"x"_s, u"y"_s}, 2), annotation(u"3"_s, u"q"_s)});
    NoteFacetModel tags(NoteFacet::Tag, &stack.filter);
    NoteFacetModel colours(NoteFacet::Colour, &stack.filter);
    const QAbstractItemModelTester tester(&tags, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto recount = [&] {
        const NoteCounts counts = stack.filter.counts();
        tags.setCounts(counts);
        colours.setCounts(counts);
    };
    recount();
    REQUIRE(tags.rowCount() == 3);
    CHECK(tags.index(0).data(List::FacetLabelRole).toString() == u"x"_s);
    CHECK(tags.index(0).data(List::FacetCountRole).toInt() == 2);
    CHECK(colours.index(1).data(List::FacetCountRole).toInt() == 2);
    tags.toggle(tags.index(1));
    recount();
    CHECK(stack.ids() == QStringList{u"2"_s});
    // A facet's own counts are those without it, the others' with it.
    CHECK(tags.index(0).data(List::FacetCountRole).toInt() == 2);
    CHECK(colours.index(1).data(List::FacetCountRole).toInt() == 1);
    tags.checkOnly(tags.index(0));
    recount();
    CHECK(stack.ids().size() == 2);
    CHECK(tags.checkedCount() == 1);
    tags.clear();
    CHECK(stack.filter.filter().isEmpty());
}
