// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "libraryfixture.h"
#include "readerfixture.h"
#include "testfiles.h"

#include "facets/facetpanel.h"
#include "import/importbar.h"
#include "import/importreportdialog.h"
#include "reader/readerbridge.h"
#include "reader/readerpane.h"
#include "reading/changedtext.h"
#include "reading/openlinkdialog.h"
#include "reading/versiondiffview.h"
#include "reading/versionsmenu.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::LibraryFixture;
using Dateline::Test::waitFor;

namespace {

QLineEdit *searchField(const LibraryFixture &fixture)
{
    return fixture.window->findChild<QLineEdit *>(u"searchField"_s);
}

QAbstractButton *visibleButton(const LibraryFixture &fixture, const QString &start)
{
    const QList<QAbstractButton *> buttons = fixture.window->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) {
        if (button->isVisible() && button->text().remove(u'&').startsWith(start))
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A library is listed newest first and its newest article is shown", "[ui][window]")
{
    LibraryFixture fixture;
    fixture.writeFive();
    fixture.import();
    fixture.openWindow();
    const QSignalSpy painted(fixture.window.get(), &Window::MainWindow::articlePainted);
    REQUIRE(waitFor([&] { return fixture.list()->model()->rowCount() == 5; }));
    CHECK(fixture.title(0) == u"Article 7"_s);
    CHECK(fixture.title(4) == u"Article 3"_s);
    CHECK(fixture.waitForCurrent(u"Article 7"_s));
    CHECK(waitFor([&] { return !painted.isEmpty(); }));
}

TEST_CASE("Keys move through the list and mark articles, and the marks are stored", "[ui][window]")
{
    LibraryFixture fixture;
    fixture.writeFive();
    fixture.import();
    fixture.openWindow();
    REQUIRE(fixture.waitForCurrent(u"Article 7"_s));
    fixture.press(Qt::Key_J);
    CHECK(fixture.currentTitle() == u"Article 6"_s);
    fixture.press(Qt::Key_J);
    fixture.press(Qt::Key_K);
    CHECK(fixture.currentTitle() == u"Article 6"_s);
    const auto *pane = fixture.window->findChild<Reader::ReaderPane *>();
    REQUIRE(waitFor([&] { return pane->currentId() == fixture.list()->currentId(); }));
    fixture.press(Qt::Key_M);
    fixture.press(Qt::Key_S);
    CHECK(waitFor([&] { return fixture.storedRow(u"Article 6"_s).read; }));
    CHECK(waitFor([&] { return fixture.storedRow(u"Article 6"_s).starred; }));
    fixture.press(Qt::Key_K);
    fixture.press(Qt::Key_N);
    CHECK(fixture.currentTitle() == u"Article 5"_s);
    fixture.press(Qt::Key_P);
    CHECK(fixture.currentTitle() == u"Article 7"_s);
}

TEST_CASE("An article that the reader chose is read after it stayed on the screen", "[ui][window]")
{
    LibraryFixture fixture;
    fixture.writeFive();
    fixture.import();
    fixture.openWindow();
    REQUIRE(fixture.waitForCurrent(u"Article 7"_s));
    fixture.press(Qt::Key_J);
    CHECK(waitFor([&] { return fixture.storedRow(u"Article 6"_s).read; }, 10'000));
    CHECK_FALSE(fixture.storedRow(u"Article 7"_s).read);
}

TEST_CASE("A filter neither chooses an article nor marks one as read", "[ui][window]")
{
    LibraryFixture fixture;
    fixture.writeFive();
    fixture.import();
    fixture.openWindow();
    REQUIRE(fixture.waitForCurrent(u"Article 7"_s));
    const QSignalSpy chosen(fixture.list(), &List::ArticleList::chosen);
    fixture.press(Qt::Key_Slash);
    REQUIRE(searchField(fixture)->hasFocus());
    QTest::keyClicks(searchField(fixture), u"\"Article 4\""_s);
    REQUIRE(waitFor([&] { return fixture.list()->model()->rowCount() == 1; }));
    searchField(fixture)->clear();
    REQUIRE(waitFor([&] { return fixture.list()->model()->rowCount() == 5; }));
    CHECK(fixture.currentTitle() == u"Article 7"_s);
    CHECK(chosen.isEmpty());
    for (int day = 3; day <= 7; ++day)
        CHECK_FALSE(fixture.storedRow(u"Article %1"_s.arg(day)).read);
}

TEST_CASE("Active filters are chips that can be removed", "[ui][window]")
{
    LibraryFixture fixture;
    fixture.writeFive();
    fixture.import();
    fixture.openWindow();
    REQUIRE(fixture.waitForCurrent(u"Article 7"_s));
    searchField(fixture)->setText(u"\"Article 7\""_s);
    REQUIRE(waitFor([&] { return visibleButton(fixture, u"Search results"_s) != nullptr; }));
    REQUIRE(fixture.list()->model()->rowCount() == 1);
    visibleButton(fixture, u"Search results"_s)->click();
    CHECK(waitFor([&] { return fixture.list()->model()->rowCount() == 5; }));
    CHECK(searchField(fixture)->text().isEmpty());
}

TEST_CASE("An empty library offers what to open, and the sample is imported", "[ui][window]")
{
    LibraryFixture fixture;
    fixture.writeFive();
    fixture.openWindow();
    REQUIRE(waitFor([&] { return visibleButton(fixture, u"Try the Sample"_s) != nullptr; }));
    CHECK(visibleButton(fixture, u"Folder"_s) != nullptr);
    const QSignalSpy finished(fixture.window.get(), &Window::MainWindow::importFinished);
    visibleButton(fixture, u"Try the Sample"_s)->click();
    REQUIRE(waitFor([&] { return !finished.isEmpty(); }, 60'000));
    CHECK(fixture.list()->model()->rowCount() == 5);
    CHECK(fixture.waitForCurrent(fixture.title(0)));
    CHECK(fixture.window->findChild<Import::ImportBar *>()->isVisible());
}

TEST_CASE("Reports of past imports are kept with their reasons", "[ui][window]")
{
    LibraryFixture fixture;
    fixture.writeFive();
    Test::writeFile(fixture.archive() + u"/broken.zip"_s, "PK this is no archive");
    fixture.import();
    fixture.openWindow();
    REQUIRE(fixture.waitForCurrent(u"Article 7"_s));
    QTest::keyClick(fixture.window.get(), Qt::Key_R, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return fixture.window->findChild<Import::ImportReportDialog *>() != nullptr; }));
    const auto *dialog = fixture.window->findChild<Import::ImportReportDialog *>();
    const auto *table = dialog->findChild<QTreeView *>();
    REQUIRE(waitFor([&] { return table->model()->rowCount() == 1; }));
    CHECK(table->model()->index(0, 1).data().toString().contains(u"broken.zip"));
    CHECK_FALSE(table->model()->index(0, 2).data().toString().isEmpty());
}

TEST_CASE("A link is opened only after the reader saw where it leads", "[ui][window]")
{
    LibraryFixture fixture;
    fixture.writeFive();
    fixture.import();
    fixture.openWindow();
    REQUIRE(fixture.waitForCurrent(u"Article 7"_s));
    auto *pane = fixture.window->findChild<Reader::ReaderPane *>();
    REQUIRE(waitFor([&] { return pane->currentId() == fixture.list()->currentId(); }));
    const auto *open = fixture.window->findChild<QAction *>(u"article.openOriginal"_s);
    REQUIRE(waitFor([&] { return open->isEnabled(); }));
    fixture.press(Qt::Key_O);
    REQUIRE(waitFor([&] { return fixture.window->findChild<Reading::OpenLinkDialog *>() != nullptr; }));
    const auto *dialog = fixture.window->findChild<Reading::OpenLinkDialog *>();
    CHECK(dialog->findChild<QPlainTextEdit *>()->toPlainText() == u"https://herald.example/a07.md");
    CHECK_FALSE(Reading::OpenLinkDialog::canOpen(QUrl(u"file:///etc/passwd"_s)));
    CHECK_FALSE(Reading::OpenLinkDialog::canOpen(QUrl(u"javascript:alert(1)"_s)));
}

TEST_CASE("An earlier version can be shown, and the way back leads to the listed one", "[ui][window]")
{
    LibraryFixture fixture;
    fixture.write(u"a.md"_s, u"First title"_s, u"2023-01-05"_s, u"Herald"_s);
    fixture.import();
    fixture.write(u"a.md"_s, u"Second title"_s, u"2023-01-05"_s, u"Herald"_s);
    fixture.import();
    fixture.openWindow();
    const QSignalSpy painted(fixture.window.get(), &Window::MainWindow::articlePainted);
    auto *menu = fixture.window->findChild<Reading::VersionsMenu *>();
    REQUIRE(waitFor([&] { return menu->isEnabled(); }));
    const QString listed = fixture.currentTitle();
    const auto *pane = fixture.window->findChild<Reader::ReaderPane *>();
    int seen = 0;
    const auto shows = [&](const QString &title) {
        REQUIRE(waitFor([&] { return painted.size() > seen; }));
        seen = int(painted.size());
        std::optional<QString> text;
        pane->bridge()->documentText([&text](const QString &value) { text = value; });
        REQUIRE(waitFor([&] { return text.has_value(); }));
        INFO(text->toStdString());
        CHECK(text->contains(title));
        return text->contains(title);
    };
    REQUIRE(shows(listed));
    const QList<QAction *> versions = menu->actions();
    QAction *earlier = versions.at(versions.first()->isChecked() ? 1 : 0);
    const QString title = listed.startsWith(u"First"_s) ? u"Second title"_s : u"First title"_s;
    REQUIRE(earlier->text() == title);
    earlier->trigger();
    CHECK(shows(title));
    REQUIRE(visibleButton(fixture, u"Show Current Version"_s));
    visibleButton(fixture, u"Show Current Version"_s)->click();
    CHECK(shows(listed));
    CHECK(waitFor([&] { return !visibleButton(fixture, u"Show Current Version"_s); }));
}

TEST_CASE("Two versions are compared in the place of the article", "[ui][window]")
{
    LibraryFixture fixture;
    fixture.write(u"a.md"_s, u"First title"_s, u"2023-01-05"_s, u"Herald"_s);
    fixture.import();
    fixture.write(u"a.md"_s, u"Second title"_s, u"2023-01-05"_s, u"Herald"_s);
    fixture.import();
    fixture.openWindow();
    auto *compare = fixture.window->findChild<QAction *>(u"article.compareVersions"_s);
    REQUIRE(compare);
    REQUIRE(waitFor([&] { return compare->isEnabled(); }));
    compare->trigger();
    auto *view = fixture.window->findChild<Reading::VersionDiffView *>();
    auto *text = view->findChild<Reading::ChangedText *>();
    REQUIRE(waitFor([&] { return text->changeCount() > 0; }));
    CHECK(view->isVisible());
    CHECK(view->size() == view->parentWidget()->size());
    const QString both = text->toPlainText();
    CHECK(both.contains(u"First"_s));
    CHECK(both.contains(u"Second"_s));
    for (const auto *button : view->findChildren<QToolButton *>())
        CHECK_FALSE(button->accessibleName().isEmpty());
    QTest::keyClick(text, Qt::Key_Down, Qt::AltModifier);
    CHECK(waitFor([&] { return text->currentChange() == 1; }));
    QTest::keyClick(text, Qt::Key_Escape);
    CHECK_FALSE(view->isVisible());
}

TEST_CASE("Sizes and choices come back in the next window", "[ui][window]")
{
    LibraryFixture fixture;
    fixture.openWindow();
    auto *pane = fixture.window->findChild<Reader::ReaderPane *>();
    const int size = pane->textSize();
    QTest::keyClick(fixture.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(pane->textSize() == size + 1);
    QTest::keyClick(fixture.window.get(), Qt::Key_1, Qt::ControlModifier);
    fixture.window->close();
    fixture.openWindow();
    CHECK(fixture.window->findChild<Reader::ReaderPane *>()->textSize() == size + 1);
    CHECK_FALSE(fixture.window->findChild<Facets::FacetPanel *>()->isVisible());
}

TEST_CASE("Every action has a key and a tool tip, and no key means two things", "[ui][window]")
{
    LibraryFixture fixture;
    fixture.openWindow();
    QSet<QKeySequence> keys;
    int actions = 0;
    const QList<QAction *> all = fixture.window->findChildren<QAction *>();
    for (const QAction *action : all) {
        if (action->menu() || action->isSeparator() || action->statusTip().isEmpty())
            continue;
        ++actions;
        INFO(action->text().toStdString());
        CHECK_FALSE(action->shortcuts().isEmpty());
        CHECK_FALSE(action->toolTip().isEmpty());
        for (const QKeySequence &key : action->shortcuts()) {
            CHECK_FALSE(keys.contains(key));
            keys.insert(key);
        }
    }
    CHECK(actions >= 20);
}
