// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "keys/keyssheet.h"

#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::WindowFixture;

namespace {

QList<QKeySequence> keysOf(const char *text)
{
    return QKeySequence::listFromString(QString::fromLatin1(text), QKeySequence::PortableText);
}

} // namespace

TEST_CASE("Keys can be replaced, and come back when they are reset", "[ui][keys]")
{
    WindowFixture fixture;
    QAction *star = fixture.action("article.star");
    CHECK(star->shortcuts() == keysOf("S"));
    CHECK(star->toolTip() == u"Set or remove the star (S)"_s);
    const QSignalSpy changed(&fixture.keys, &Keys::KeyMap::changed);

    fixture.keys.setKeys(star, keysOf("Ctrl+D; F4"));
    CHECK(star->shortcuts() == keysOf("Ctrl+D; F4"));
    CHECK(star->toolTip() == u"Set or remove the star (Ctrl+D)"_s);
    CHECK(fixture.keys.keysText(star) == u"Ctrl+D or F4"_s);
    CHECK(fixture.keys.isChanged(star));
    CHECK(changed.size() == 1);

    SECTION("one")
    {
        fixture.keys.reset(star);
    }
    SECTION("all")
    {
        fixture.keys.resetAll();
    }
    SECTION("by giving the default keys")
    {
        fixture.keys.setKeys(star, keysOf("S"));
        CHECK_FALSE(fixture.preferences.keys(star->objectName()));
    }
    CHECK(star->shortcuts() == keysOf("S"));
    CHECK_FALSE(fixture.keys.isChanged(star));
}

TEST_CASE("Replaced keys outlive the program, none at all included", "[ui][keys]")
{
    WindowFixture fixture;
    fixture.keys.setKeys(fixture.action("article.star"), {});
    Keys::KeyMap later(&fixture.preferences);
    QAction star(u"&Star"_s);
    star.setObjectName(u"article.star"_s);
    star.setShortcuts(keysOf("S"));
    later.add({&star});
    CHECK(star.shortcuts().isEmpty());
    CHECK(star.toolTip() == u"Star"_s);
    CHECK(later.defaultKeys(&star) == keysOf("S"));
}

TEST_CASE("A key that another action has is found, as is one that begins another", "[ui][keys]")
{
    WindowFixture fixture;
    QAction *star = fixture.action("article.star");
    QAction *next = fixture.action("go.next");
    CHECK(fixture.keys.conflicts(QKeySequence(u"J"_s), star) == QList{next});
    CHECK(fixture.keys.conflicts(QKeySequence(u"J"_s), next).isEmpty());
    CHECK(fixture.keys.conflicts(QKeySequence(u"Ctrl+J"_s), star).isEmpty());
    CHECK(fixture.keys.conflicts(QKeySequence(), star).isEmpty());
    fixture.keys.setKeys(next, keysOf("G, N"));
    CHECK(fixture.keys.conflicts(QKeySequence(u"G"_s), star) == QList{next});
    CHECK(fixture.keys.conflicts(QKeySequence(u"N"_s), star).isEmpty());

    SECTION("Assigning takes it away from the other")
    {
        fixture.keys.setKeys(next, keysOf("J; Ctrl+J"));
        fixture.keys.assign(star, QKeySequence(u"J"_s));
        CHECK(star->shortcuts() == keysOf("S; J"));
        CHECK(next->shortcuts() == keysOf("Ctrl+J"));
    }
    SECTION("Also while single keys are off")
    {
        fixture.preferences.setSingleKeys(false);
        CHECK(fixture.keys.conflicts(QKeySequence(u"S"_s), next) == QList{star});
    }
}

TEST_CASE("Keys of places that never have the focus at once do not conflict", "[ui][keys]")
{
    WindowFixture fixture;
    QAction here(u"Here"_s), there(u"There"_s);
    QWidget left, right;
    for (QAction *action : {&here, &there}) {
        action->setShortcut(Qt::Key_Delete);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    left.addAction(&here);
    right.addAction(&there);
    fixture.keys.add({&here, &there});
    CHECK(fixture.keys.conflicts(QKeySequence(Qt::Key_Delete), &here).isEmpty());
    left.addAction(&there);
    CHECK(fixture.keys.conflicts(QKeySequence(Qt::Key_Delete), &here) == QList{&there});
}

TEST_CASE("A single key types something and has no modifier but Shift", "[ui][keys]")
{
    for (const char *key : {"S", "/", "?", "Space", "Shift+Space", "Shift+N", "G, Ctrl+N"}) {
        CAPTURE(key);
        CHECK(Keys::KeyMap::isSingleKey(QKeySequence(QString::fromLatin1(key))));
    }
    for (const char *key :
         {"F1", "Shift+F1", "Del", "Esc", "Up", "Return", "Ctrl+S", "Alt+S", "Meta+S", "Backspace"}) {
        CAPTURE(key);
        CHECK_FALSE(Keys::KeyMap::isSingleKey(QKeySequence(QString::fromLatin1(key))));
    }
}

TEST_CASE("Single keys can be switched off while running", "[ui][keys]")
{
    WindowFixture fixture;
    QAction *help = fixture.action("help.keys");
    CHECK(help->shortcuts() == keysOf("F1; ?"));
    fixture.preferences.setSingleKeys(false);
    CHECK(help->shortcuts() == keysOf("F1"));
    CHECK(fixture.action("article.star")->shortcuts().isEmpty());
    CHECK(fixture.action("article.star")->toolTip() == u"Set or remove the star"_s);
    CHECK(fixture.keys.keys(fixture.action("article.star")) == keysOf("S"));
    QTest::keyClick(&fixture.window, Qt::Key_S);
    CHECK(fixture.triggered("article.star") == 0);
    fixture.preferences.setSingleKeys(true);
    QTest::keyClick(&fixture.window, Qt::Key_S);
    CHECK(fixture.triggered("article.star") == 1);
}

TEST_CASE("Single keys are letters in a text field", "[ui][keys]")
{
    WindowFixture fixture;
    auto *line = new QLineEdit(fixture.window.centralWidget());
    auto *text = new QPlainTextEdit(fixture.window.centralWidget());
    line->show();
    text->show();
    const bool isLine = GENERATE(true, false);
    QWidget *field = isLine ? static_cast<QWidget *>(line) : static_cast<QWidget *>(text);
    field->setFocus();
    REQUIRE(field->hasFocus());
    QTest::keyClicks(field, u"js/? "_s);
    QTest::keyClick(field, Qt::Key_Question, Qt::ShiftModifier);
    // What an input method commits is no key.
    QInputMethodEvent preedit(u"j"_s, {});
    QCoreApplication::sendEvent(field, &preedit);
    QInputMethodEvent commit;
    commit.setCommitString(u"s記"_s);
    QCoreApplication::sendEvent(field, &commit);
    CHECK(fixture.triggeredCount() == 0);
    CHECK((isLine ? line->text() : text->toPlainText()).startsWith(u"js/? "_s));
    CHECK((isLine ? line->text() : text->toPlainText()).endsWith(u"s記"_s));
    QTest::keyClick(field, Qt::Key_F1);
    CHECK(fixture.triggered("help.keys") == 1);
}

TEST_CASE("A tool tip follows the text of its action", "[ui][keys]")
{
    WindowFixture fixture;
    QAction *star = fixture.action("article.star");
    star->setStatusTip(u"加上或移除星號"_s);
    CHECK(star->toolTip() == u"加上或移除星號 (S)"_s);
    CHECK(Keys::KeyMap::plainText(star) == u"Star"_s);
    star->setText(u"加星號(&S)…"_s);
    CHECK(Keys::KeyMap::plainText(star) == u"加星號"_s);
}

TEST_CASE("The sheet of keys lists them by menu, finds them, and follows changes", "[ui][keys]")
{
    WindowFixture fixture;
    Keys::KeysSheet sheet(&fixture.keys, &fixture.window);
    sheet.show();
    WindowFixture::activate(&sheet);
    const auto shown = [&sheet] {
        QStringList texts;
        const QList<QLabel *> labels = sheet.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    };
    CHECK(shown() == QStringList{u"Go"_s, u"Next Article"_s, u"Article"_s, u"Star"_s, u"Help"_s,
                                 u"Keyboard Shortcuts"_s});
    auto *search = sheet.findChild<QLineEdit *>();
    REQUIRE(search->hasFocus());
    QTest::keyClicks(search, u"f1"_s);
    CHECK(shown() == QStringList{u"Help"_s, u"Keyboard Shortcuts"_s});
    fixture.keys.setKeys(fixture.action("article.star"), keysOf("F12"));
    CHECK(shown() == QStringList{u"Article"_s, u"Star"_s, u"Help"_s, u"Keyboard Shortcuts"_s});
    search->setText(u"nothing at all"_s);
    CHECK(shown() == QStringList{u"No action or key matches."_s});
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK_FALSE(sheet.isVisible());
}
