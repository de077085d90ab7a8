// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelbench.h"

#include "notes/notebuttons.h"
#include "notes/tagsuggestions.h"
#include "support/textbutton.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Notes;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

Annotation orphan(int start)
{
    Annotation annotation = NoteBench::highlight(1, start, u"gone words"_s);
    annotation.placement.fit = Placement::Fit::Orphan;
    return annotation;
}

QList<Annotation> many(int count)
{
    QList<Annotation> annotations;
    for (int number = 0; number < count; ++number) {
        Annotation annotation =
            NoteBench::highlight(1, number * 10, u"引文 quoted words "_s.repeated(1 + number % 30));
        if (number % 3 == 0)
            annotation.note = u"Some *thoughts* on it\n\n- one\n- two"_s.repeated(1 + number % 4);
        annotations.append(annotation);
    }
    return annotations;
}

} // namespace

TEST_CASE("the panel lists an article in reading order and follows every change", "[panel]")
{
    PanelBench bench;
    const QStringList ids = bench.keeper.add({bench.highlight(1, 50), bench.onArticle(1, u"all of it"_s),
                                              orphan(5), bench.highlight(1, 20), bench.highlight(2, 1)});
    CHECK(bench.rows() == QStringList{ids[1], ids[3], ids[0], ids[2]});
    bench.keeper.remove({ids[3], ids[1]});
    CHECK(bench.rows() == QStringList{ids[0], ids[2]});
    bench.stack()->undo();
    CHECK(bench.rows().size() == 4);
    Anchor anchor = bench.note(ids[2]).anchor;
    bench.keeper.relink(ids[2], anchor);
    CHECK(bench.rows() == QStringList{ids[1], ids[2], ids[3], ids[0]});
    bench.keeper.deleteForever({ids[0]});
    CHECK(bench.rows() == QStringList{ids[1], ids[2], ids[3]});
    bench.panel.setArticle(bench.id(2), u"Report 2"_s, {});
    CHECK(bench.rows() == QStringList{ids[4]});
    bench.panel.setArticle({}, {}, {});
    CHECK(bench.rows().isEmpty());
}

TEST_CASE("many changes at once keep the model consistent", "[panel]")
{
    PanelBench bench;
    const QStringList ids = bench.keeper.add(many(60));
    QStringList some;
    for (int number = 0; number < 60; number += 4)
        some.append(ids[number]);
    bench.keeper.remove(some);
    CHECK(bench.rows().size() == 45);
    bench.stack()->undo();
    CHECK(bench.rows() == ids);
    // A new version of the article turned the order round and lost a third.
    QList<Annotation> moved;
    for (int number = 0; number < 60; ++number) {
        Annotation annotation = bench.note(ids[number]);
        annotation.placement.start = 10'000 - number;
        if (number % 3 == 0)
            annotation.placement.fit = Placement::Fit::Orphan;
        moved.append(annotation);
    }
    moved.append(bench.highlight(1, 3));
    moved.last().id = u"new"_s;
    bench.book.put(moved);
    CHECK(bench.rows().size() == 61);
    CHECK(bench.rows().first() == u"new");
    CHECK(bench.rows().at(1) == ids[59]);
    CHECK(bench.rows().last() == ids[0]);
}

TEST_CASE("choosing a card tells the page, being told by the page does not", "[panel]")
{
    PanelBench bench;
    const QStringList ids = bench.keeper.add(many(40));
    bench.panel.setCurrent(ids[30]);
    CHECK(bench.panel.current() == ids[30]);
    CHECK(bench.chosen.isEmpty());
    const QRect card = bench.view()->cardArea(bench.model()->indexOf(ids[30]));
    CHECK(bench.view()->viewport()->rect().contains(card));

    bench.panel.setFocus();
    QTest::keyClick(bench.view(), Qt::Key_Down);
    REQUIRE(bench.chosen.size() == 1);
    CHECK(bench.chosen.last().first() == ids[31]);
    QTest::keyClick(bench.view(), Qt::Key_Up);
    CHECK(bench.chosen.last().first() == ids[30]);
    bench.click(ids[30], {40, 14});
    CHECK(bench.chosen.size() == 3);
    QTest::keyClick(bench.view(), Qt::Key_Home);
    CHECK(bench.panel.current() == ids[0]);
    CHECK(bench.chosen.size() == 4);

    // The card that follows a deleted one is no choice of the user's.
    QTest::keyClick(bench.view(), Qt::Key_Delete);
    CHECK(bench.note(ids[0]).isDeleted());
    CHECK(bench.panel.current() == ids[1]);
    CHECK(bench.chosen.size() == 4);
    QTest::keyClick(bench.view(), Qt::Key_Escape);
    CHECK(bench.left.size() == 1);
    bench.panel.setCurrent(u"unknown"_s);
    CHECK(bench.panel.current().isEmpty());
}

TEST_CASE("keys colour, tag and write", "[panel]")
{
    PanelBench bench;
    const QStringList ids = bench.keeper.add(many(3));
    bench.panel.setCurrent(ids[1]);
    bench.panel.setFocus();
    QTest::keyClick(bench.view(), Qt::Key_6);
    CHECK(bench.note(ids[1]).colour == 6);
    QTest::keyClick(bench.view(), Qt::Key_9);
    CHECK(bench.note(ids[1]).colour == 6);

    QTest::keyClick(bench.view(), Qt::Key_T);
    auto *field = bench.panel.findChild<NoteTagField *>()->findChild<QLineEdit *>();
    REQUIRE(field->hasFocus());
    QTest::keyClicks(field, u"ow"_s);
    QTest::keyClick(field, Qt::Key_Tab); // "own", a tag of an article.
    field->insert(u"新的"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(bench.note(ids[1]).tags == QStringList{u"own"_s, u"新的"_s});
    QTest::keyClick(field, Qt::Key_Backspace);
    CHECK(bench.note(ids[1]).tags == QStringList{u"own"_s});
    // What is typed and not entered: kept when the window closes, dropped by Escape, which leaves then.
    QTest::keyClicks(field, u"late"_s);
    bench.panel.flush();
    CHECK(bench.note(ids[1]).tags == QStringList{u"own"_s, u"late"_s});
    QTest::keyClicks(field, u"dropped"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(field->hasFocus());
    CHECK(field->text().isEmpty());
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(bench.view()->hasFocus());
    CHECK(bench.left.isEmpty());
    CHECK(bench.note(ids[1]).tags == QStringList{u"own"_s, u"late"_s});

    bench.preferences.setSingleKeys(false);
    QTest::keyClick(bench.view(), Qt::Key_2);
    CHECK(bench.note(ids[1]).colour == 6);

    QTest::keyClick(bench.view(), Qt::Key_Return);
    REQUIRE(bench.edit()->hasFocus());
    bench.type(u"ab"_s);
    QTest::keyClick(bench.edit(), Qt::Key_Escape);
    CHECK(bench.note(ids[1]).note == u"ab");
    CHECK(bench.view()->hasFocus());
}

TEST_CASE("tags of what lies in the trash are not offered", "[panel]")
{
    PanelBench bench;
    const QStringList ids = bench.keeper.add(many(2));
    bench.keeper.addTag({ids[0]}, u"Economie"_s);
    bench.keeper.addTag({ids[1]}, u"macro economy"_s);
    const TagSuggestions before(bench.book, &bench.table);
    CHECK(before.matching(u"ECON"_s, {}, 8) == QStringList{u"Economie"_s, u"macro economy"_s});
    CHECK(before.matching(u"ECON"_s, {u"Economie"_s}, 8) == QStringList{u"macro economy"_s});
    bench.keeper.remove({ids[0]});
    CHECK(TagSuggestions(bench.book, nullptr).all() == QStringList{u"macro economy"_s});
}

TEST_CASE("what was opened from the article goes back to it", "[panel]")
{
    PanelBench bench;
    const QStringList ids = bench.keeper.add(many(30));
    bench.panel.editNote(ids[20]);
    CHECK(bench.panel.current() == ids[20]);
    REQUIRE(bench.edit()->hasFocus());
    CHECK(bench.view()->viewport()->rect().intersects(bench.editor()->geometry()));
    QTest::keyClick(bench.edit(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(bench.left.size() == 1);
    bench.panel.editTags(ids[3]);
    auto *field = bench.panel.findChild<NoteTagField *>()->findChild<QLineEdit *>();
    REQUIRE(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(bench.left.size() == 2);
    bench.panel.editNote(u"unknown"_s);
    CHECK(bench.editor()->id().isEmpty());
}

TEST_CASE("another article takes no keyboard from where it is", "[panel]")
{
    PanelBench bench;
    const QString id = bench.add(bench.highlight(1, 10));
    bench.panel.editNote(id);
    bench.type(u"x"_s);
    bench.article.setFocus();
    bench.panel.setArticle(bench.id(2), {}, {});
    CHECK(bench.article.hasFocus());
    CHECK(bench.left.isEmpty());
    CHECK(bench.editor()->id().isEmpty());
    CHECK(bench.note(id).note == u"x");
}

TEST_CASE("the buttons of a card can be reached by keyboard", "[panel]")
{
    PanelBench bench;
    const QStringList ids = bench.keeper.add(many(3));
    auto *buttons = bench.panel.findChild<NoteButtons *>();
    CHECK_FALSE(buttons->isVisible());
    bench.panel.setCurrent(ids[1]);
    bench.panel.setFocus();
    REQUIRE(buttons->isVisible());
    CHECK(bench.view()->cardArea(bench.model()->index(1)).contains(buttons->geometry()));
    const QList<QToolButton *> all = buttons->findChildren<QToolButton *>();
    for (const QToolButton *button : all)
        CHECK_FALSE(button->accessibleName().isEmpty());
    all.last()->setFocus();
    REQUIRE(buttons->isVisible());
    all.last()->click();
    CHECK(bench.note(ids[1]).isDeleted());
    bench.article.setFocus();
    CHECK_FALSE(buttons->isVisible());
}

TEST_CASE("a note on the whole article is kept when something is written", "[panel]")
{
    PanelBench bench;
    auto *button = bench.panel.findChild<Support::TextButton *>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(button);
    const int steps = bench.stack()->count();
    button->click();
    REQUIRE(bench.edit()->hasFocus());
    SECTION("and is nothing otherwise")
    {
        QTest::keyClick(bench.edit(), Qt::Key_Escape);
        CHECK(bench.rows().isEmpty());
        CHECK(bench.stack()->count() == steps);
        CHECK(bench.book.count() == 0);
    }
    SECTION("with its text")
    {
        bench.type(u"whole"_s);
        bench.panel.setArticle(bench.id(2), {}, {});
        REQUIRE(bench.book.ofArticle(bench.id(1)).size() == 1);
        CHECK(bench.book.ofArticle(bench.id(1)).first().note == u"whole");
        CHECK_FALSE(bench.book.ofArticle(bench.id(1)).first().hasPassage());
    }
}

TEST_CASE("one that was not found offers to find its place", "[panel]")
{
    PanelBench bench;
    const QString id = bench.add(orphan(5));
    const QSignalSpy relink(&bench.panel, &NotesPanel::relinkRequested);
    const NoteCard *card = bench.view()->card(0);
    REQUIRE_FALSE(card->findArea().isEmpty());
    bench.click(id, card->findArea().center());
    REQUIRE(relink.size() == 1);
    CHECK(relink.first().first() == id);
    CHECK(bench.model()->index(0).data(Qt::AccessibleTextRole).toString().contains(u"Not found"_s));
}

TEST_CASE("a long quote shows all of itself when it is clicked", "[panel]")
{
    PanelBench bench;
    const QString id = bench.add(bench.highlight(1, 5, u"很長的引文，"_s.repeated(200)));
    const int before = bench.view()->cardArea(bench.model()->indexOf(id)).height();
    CHECK(bench.view()->card(0)->isCut());
    bench.click(id, {40, 14});
    CHECK(bench.view()->cardArea(bench.model()->indexOf(id)).height() > 4 * before);
    bench.click(id, {40, 14});
    CHECK(bench.view()->cardArea(bench.model()->indexOf(id)).height() == before);
}

TEST_CASE("links in notes go where they say", "[panel]")
{
    PanelBench bench;
    const QString other = bench.add(bench.highlight(1, 90));
    Annotation annotation = bench.highlight(1, 5);
    const int kind = GENERATE(0, 1, 2);
    const QString address = kind == 0   ? u"dateline:article/"_s + bench.id(2)
                            : kind == 1 ? u"dateline:note/"_s + other
                                        : u"https://example.org/a"_s;
    annotation.note = u"[here and there](%1)"_s.arg(address);
    const QString id = bench.add(annotation);
    const QSignalSpy articles(&bench.panel, &NotesPanel::articleLinkActivated);
    const QSignalSpy notes(&bench.panel, &NotesPanel::noteLinkActivated);
    const QSignalSpy others(&bench.panel, &NotesPanel::linkActivated);
    const NoteCard *card = bench.view()->card(0);
    QPoint link(0, 0);
    for (int y = 0; y < card->height() && link.isNull(); y += 3) {
        if (!card->linkAt({60, y}).isEmpty())
            link = {60, y + 2};
    }
    REQUIRE_FALSE(link.isNull());
    bench.click(id, link);
    CHECK(articles.size() + notes.size() + others.size() == 1);
    if (address.contains(u"article"_s))
        CHECK(articles.value(0).value(0) == bench.id(2));
    else if (address.contains(u"note"_s))
        CHECK(notes.value(0).value(0) == other);
    else
        CHECK(others.value(0).value(0).toUrl() == QUrl(address));
}

TEST_CASE("what is looked at stays in its place while cards around it change", "[panel]")
{
    PanelBench bench;
    const QStringList ids = bench.keeper.add(many(200));
    bench.panel.setCurrent(ids[100]);
    const auto top = [&] { return bench.view()->cardArea(bench.model()->indexOf(ids[100])).top(); };
    const int before = top();
    bench.keeper.remove(ids.mid(10, 30));
    CHECK(top() == before);
    bench.add(bench.highlight(1, 1, u"above all others"_s));
    CHECK(top() == before);
    bench.keeper.addTag(ids.mid(50, 100), u"many"_s);
    CHECK(top() == before);
    QTest::qWait(100); // The rest is measured.
    CHECK(top() == before);
}

TEST_CASE("a thousand cards scroll, change and grow without waiting", "[panel]")
{
    PanelBench bench;
    QElapsedTimer elapsed;
    const QStringList ids = bench.keeper.add(many(1000));
    elapsed.start();
    bench.panel.setArticle(bench.id(2), {}, {});
    bench.panel.setArticle(bench.id(1), {}, {});
    bench.window.grab();
    CHECK(elapsed.restart() < 300);
    bench.panel.setCurrent(ids[900]);
    bench.window.grab();
    CHECK(elapsed.restart() < 300);
    bench.panel.editNote(ids[400]);
    bench.window.grab();
    CHECK(elapsed.restart() < 300);
    bench.type(u"x"_s);
    bench.window.grab();
    CHECK(elapsed.restart() < 200);
    CHECK(bench.view()->viewport()->rect().contains(bench.editor()->geometry().topLeft()));
}

TEST_CASE("a library that cannot be changed is shown and offers no changes", "[panel]")
{
    PanelBench bench;
    const QString id = bench.add(bench.highlight(1, 10));
    NoteKeeper reading(&bench.book, nullptr, bench.thread.get(), bench.stack());
    NotesPanel panel(&reading, &bench.colours, &bench.preferences, nullptr, nullptr);
    panel.setArticle(bench.id(1), u"Report"_s, {});
    panel.show();
    panel.setCurrent(id);
    panel.editNote(id);
    panel.editTags(id);
    panel.addArticleNote();
    auto *view = panel.findChild<NotesView *>();
    QTest::keyClick(view, Qt::Key_Delete);
    QTest::keyClick(view, Qt::Key_Return);
    CHECK_FALSE(bench.note(id).isDeleted());
    CHECK(panel.findChild<NoteEditor *>()->id().isEmpty());
}
