// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowserfixture.h"
#include "readerfixture.h"
#include "testfiles.h"

#include "notes/notesarrangement.h"
#include "notes/notesfiltermodel.h"
#include "notesbrowser/notedetail.h"
#include "notesbrowser/noteslistview.h"
#include "notesbrowser/orphanpanel.h"
#include "support/emptystate.h"
#include "support/palettecolours.h"
#include "support/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Dateline;
using namespace Dateline::Notes;
using namespace Qt::StringLiterals;
using Test::waitFor;
using Fixture = Test::NotesBrowserFixture;

namespace {

QString emptyTitle(const NotesBrowser &browser)
{
    const auto *empty = browser.findChild<Support::EmptyState *>();
    return empty->isVisibleTo(&browser) ? empty->findChild<QLabel *>()->text() : QString();
}

QPushButton *button(const QWidget &parent, const QString &text)
{
    for (QPushButton *found : parent.findChildren<QPushButton *>()) {
        if (found->text().remove(u'&') == text && found->isVisibleTo(&parent))
            return found;
    }
    return nullptr;
}

} // namespace

TEST_CASE("the browser lists all notes, and Enter asks for the article", "[notesbrowser]")
{
    Fixture fixture;
    fixture.open({Fixture::note(1, u"one"_s), Fixture::note(2, u"two"_s, 2), Fixture::note(3, {})});
    NotesBrowser &browser = *fixture.browser;
    CHECK(browser.arrangement()->rowCount() == 3);
    CHECK(browser.arrangement()->groups().size() == 2);
    const QSignalSpy opened(&browser, &NotesBrowser::openRequested);
    const QSignalSpy edited(&browser, &NotesBrowser::editRequested);
    browser.list()->setFocus();
    browser.setCurrent(u"note2"_s);
    QTest::keyClick(browser.list(), Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].toString() == u"note2"_s);
    QTest::keyClick(browser.list(), Qt::Key_F2);
    CHECK(edited.count() == 1);
    CHECK(waitFor([&] { return browser.detail()->current() == u"note2"_s; }));
}

TEST_CASE("typing in the search filters, and Esc brings all back", "[notesbrowser]")
{
    Fixture fixture;
    fixture.open({Fixture::note(1, u"北約秘書長"_s), Fixture::note(2, u"two"_s, 2)});
    NotesBrowser &browser = *fixture.browser;
    browser.focusSearch();
    auto *search = browser.findChild<QLineEdit *>(u"notesSearch"_s);
    REQUIRE(search);
    search->setText(u"北约"_s);
    CHECK(browser.arrangement()->rowCount() == 1);
    search->setText(u"nowhere"_s);
    CHECK(emptyTitle(browser) == u"No note matches"_s);
    REQUIRE(button(browser, u"Clear Filters"_s));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(browser.arrangement()->rowCount() == 2);
}

TEST_CASE("while the other window follows, a search does not move it", "[notesbrowser]")
{
    Fixture fixture;
    fixture.open({Fixture::note(1, u"one"_s), Fixture::note(2, u"two"_s), Fixture::note(3, u"two three"_s)});
    NotesBrowser &browser = *fixture.browser;
    browser.setFollowing(true);
    const QSignalSpy followed(&browser, &NotesBrowser::followRequested);
    browser.list()->selectId(u"note1"_s);
    REQUIRE(waitFor([&] { return followed.count() == 1; }));
    auto *search = browser.findChild<QLineEdit *>(u"notesSearch"_s);
    search->setText(u"two"_s);
    REQUIRE(waitFor([&] { return browser.current() != u"note1"_s && !browser.current().isEmpty(); }));
    CHECK(waitFor([&] { return browser.detail()->current() == browser.current(); }));
    CHECK(followed.count() == 1);
    browser.list()->setFocus();
    const QString now = browser.current();
    QTest::keyClick(browser.list(), now == u"note2"_s ? Qt::Key_Down : Qt::Key_Up);
    if (browser.current() == now)
        QTest::keyClick(browser.list(), now == u"note2"_s ? Qt::Key_Up : Qt::Key_Down);
    CHECK(waitFor([&] { return followed.count() == 2; }));
}

TEST_CASE("the question for a tag offers what matches, however it is written", "[notesbrowser]")
{
    Fixture fixture;
    Annotation tagged = Fixture::note(1, u"one"_s);
    tagged.tags = QStringList{u"Macro Economy"_s};
    fixture.open({tagged, Fixture::note(2, u"two"_s, 2)});
    NotesBrowser &browser = *fixture.browser;
    browser.list()->setFocus();
    browser.setCurrent(u"note2"_s);
    QTest::keyClick(browser.list(), Qt::Key_T);
    auto *question = browser.findChild<QInputDialog *>();
    REQUIRE(question);
    auto *box = question->findChild<QComboBox *>();
    REQUIRE(box);
    QTest::keyClicks(box->lineEdit(), u"econ"_s);
    REQUIRE(box->completer());
    const QAbstractItemModel *offered = box->completer()->completionModel();
    REQUIRE(offered->rowCount() == 1);
    CHECK(offered->index(0, 0).data().toString() == u"Macro Economy"_s);
    CHECK(box->completer()->popup()->isVisible());
    box->completer()->popup()->hide();
    box->lineEdit()->setText(u"fresh"_s);
    question->accept();
    CHECK(fixture.book.find(u"note2"_s)->tags == QStringList{u"fresh"_s});
}

TEST_CASE("what is empty says why", "[notesbrowser]")
{
    Fixture fixture;
    fixture.open({});
    CHECK(emptyTitle(*fixture.browser) == u"No highlights or notes yet"_s);
    fixture.browser->showTrash();
    CHECK(emptyTitle(*fixture.browser) == u"The trash is empty"_s);
    fixture.book.put({Fixture::note(1, u"one"_s)});
    fixture.browser->reveal(u"note1"_s);
    CHECK(emptyTitle(*fixture.browser).isEmpty());
    CHECK(fixture.browser->current() == u"note1"_s);
}

TEST_CASE("several notes are coloured, deleted and brought back as one step", "[notesbrowser]")
{
    Fixture fixture;
    fixture.open({Fixture::note(1, u"one"_s), Fixture::note(2, u"two"_s), Fixture::note(3, u"three"_s, 2)});
    NotesBrowser &browser = *fixture.browser;
    browser.list()->setFocus();
    QTest::keyClick(browser.list(), Qt::Key_A, Qt::ControlModifier);
    CHECK(browser.selectedIds().size() == 3);
    QTest::keyClick(browser.list(), Qt::Key_5);
    CHECK(fixture.book.find(u"note3"_s)->colour == 5);
    CHECK(browser.selectedIds().size() == 3);
    QTest::keyClick(browser.list(), Qt::Key_Delete);
    CHECK(browser.arrangement()->rowCount() == 0);
    CHECK(fixture.stack.count() == 2);
    fixture.stack.undo();
    CHECK(browser.arrangement()->rowCount() == 3);
    fixture.stack.undo();
    CHECK(fixture.book.find(u"note3"_s)->colour == 1);
}

TEST_CASE("after a note is deleted the keyboard is at the next one", "[notesbrowser]")
{
    Fixture fixture;
    fixture.open({Fixture::note(1, u"one"_s), Fixture::note(2, u"two"_s), Fixture::note(3, u"three"_s)});
    NotesBrowser &browser = *fixture.browser;
    browser.setCurrent(u"note2"_s);
    browser.list()->setFocus();
    QTest::keyClick(browser.list(), Qt::Key_Delete);
    CHECK(waitFor([&] { return browser.current() == u"note3"_s; }));
}

TEST_CASE("the trash restores, and deletes for good only after a question", "[notesbrowser]")
{
    Fixture fixture;
    fixture.open({Fixture::note(1, u"one"_s), Fixture::note(2, u"two"_s)});
    NotesBrowser &browser = *fixture.browser;
    fixture.keeper->remove({u"note1"_s, u"note2"_s});
    browser.showTrash();
    CHECK(browser.arrangement()->rowCount() == 2);
    browser.setCurrent(u"note1"_s);
    CHECK(waitFor([&] { return button(*browser.detail(), u"Restore"_s) != nullptr; }));
    button(*browser.detail(), u"Restore"_s)->click();
    CHECK_FALSE(fixture.book.find(u"note1"_s)->isDeleted());
    browser.setCurrent(u"note2"_s);
    browser.list()->setFocus();
    QTest::keyClick(browser.list(), Qt::Key_Delete);
    auto *question = browser.findChild<QMessageBox *>();
    REQUIRE(question);
    CHECK(fixture.book.find(u"note2"_s));
    REQUIRE(button(*question, u"Delete for Good"_s));
    button(*question, u"Delete for Good"_s)->click();
    CHECK_FALSE(fixture.book.find(u"note2"_s));
    CHECK(emptyTitle(browser) == u"The trash is empty"_s);
}

TEST_CASE("following asks for what the user chooses, not for what the window sets", "[notesbrowser]")
{
    Fixture fixture;
    fixture.open({Fixture::note(1, u"one"_s), Fixture::note(2, u"two"_s), Fixture::note(3, u"three"_s)});
    NotesBrowser &browser = *fixture.browser;
    browser.setFollowing(true);
    const QSignalSpy followed(&browser, &NotesBrowser::followRequested);
    browser.setCurrent(u"note1"_s);
    CHECK(waitFor([&] { return browser.detail()->current() == u"note1"_s; }));
    CHECK(followed.isEmpty());
    browser.list()->setFocus();
    QTest::keyClick(browser.list(), Qt::Key_Down);
    CHECK(waitFor([&] { return followed.count() == 1; }));
    CHECK(followed[0][0].toString() == u"note2"_s);
}

TEST_CASE("an orphan offers passages, and links to the one that is chosen", "[notesbrowser]")
{
    Fixture fixture;
    Annotation orphan = Fixture::note(1, u"the harbour was closed"_s);
    orphan.placement.fit = Placement::Fit::Orphan;
    fixture.open({orphan, Fixture::note(2, u"two"_s)});
    NotesBrowser &browser = *fixture.browser;
    browser.setCurrent(u"note1"_s);
    OrphanPanel *panel = browser.detail()->orphans();
    CHECK(waitFor([&] { return panel->isVisibleTo(&browser); }));
    RelinkCandidate candidate;
    candidate.anchor = orphan.anchor;
    candidate.anchor.quote = u"the old harbour is closed"_s;
    candidate.anchor.start = 40;
    candidate.anchor.end = 65;
    candidate.score = 0.8;
    candidate.before = u"before "_s;
    candidate.compared = comparedText(orphan.anchor.quote, candidate.anchor.quote);
    panel->setCandidates({candidate});
    const auto hasTextIn = [panel](const QColor &colour) {
        const QList<QLabel *> labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(colour.name()); });
    };
    for (const Support::Theme theme : {Support::Theme::Dark, Support::Theme::Light}) {
        panel->setPalette(Support::themePalette(theme, QApplication::palette()));
        CHECK(hasTextIn(Support::PaletteColours(panel->palette()).quiet()));
    }
    // Another version of the article, in which it is not found either: other candidates.
    orphan.placement.text = "another";
    fixture.book.put({orphan});
    CHECK(waitFor([&] { return !button(*panel, u"Link to This Passage"_s); }));
    panel->setCandidates({candidate});
    REQUIRE(button(*panel, u"Link to This Passage"_s));
    button(*panel, u"Link to This Passage"_s)->click();
    const Annotation *linked = fixture.book.find(u"note1"_s);
    CHECK_FALSE(linked->isOrphan());
    CHECK(linked->anchor.quote == candidate.anchor.quote);
    CHECK(waitFor([&] { return !panel->isVisibleTo(&browser); }));
    fixture.stack.undo();
    CHECK(fixture.book.find(u"note1"_s)->isOrphan());
}

TEST_CASE("what differs of a candidate is struck out and underlined", "[notesbrowser]")
{
    const QString text = comparedText(u"the <b> was closed"_s, u"the <b> is closed"_s);
    CHECK(text.contains(u"<s>"_s));
    CHECK(text.contains(u"<u>"_s));
    CHECK(text.contains(u"&lt;b&gt;"_s));
    CHECK(comparedText(u"same"_s, u"same"_s) == u"same"_s);
}

TEST_CASE("chosen notes are copied with their sources", "[notesbrowser]")
{
    Fixture fixture;
    Annotation noted = Fixture::note(1, u"one"_s);
    noted.note = u"a thought"_s;
    fixture.open({noted});
    fixture.browser->setCurrent(u"note1"_s);
    fixture.browser->list()->setFocus();
    QTest::keyClick(fixture.browser->list(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"“one”\na thought\n— Article 1, Harbour Post, 2023-01-01"_s);
}

TEST_CASE("the rows keep their places when a note far above comes", "[notesbrowser]")
{
    Fixture fixture;
    QList<Annotation> all;
    for (int number = 100; number < 400; ++number)
        all.append(Fixture::note(number, u"quote %1"_s.arg(number)));
    fixture.open(all);
    NotesListView *list = fixture.browser->list();
    list->verticalScrollBar()->setValue(5000);
    const QModelIndex top = list->indexAt({50, 200});
    REQUIRE(top.isValid());
    const QString id = fixture.browser->arrangement()->idAt(top.row());
    const int y = list->visualRect(top).top();
    fixture.book.put({Fixture::note(1, u"new"_s)});
    const int row = fixture.browser->arrangement()->rowOfId(id);
    CHECK(list->visualRect(fixture.browser->arrangement()->index(row, 0)).top() == y);
}

TEST_CASE("the arrangement of the browser is saved and restored", "[notesbrowser]")
{
    Fixture fixture;
    fixture.open({Fixture::note(1, u"one"_s)});
    fixture.browser->arrangement()->setGrouping(NoteGrouping::Tag);
    fixture.browser->arrangement()->setOrder(NoteOrder::Modified, Qt::DescendingOrder);
    const QByteArray state = fixture.browser->saveState();
    fixture.open({});
    fixture.browser->restoreState(QByteArrayLiteral("nonsense"));
    CHECK(fixture.browser->arrangement()->grouping() == NoteGrouping::Article);
    fixture.browser->restoreState(state);
    CHECK(fixture.browser->arrangement()->grouping() == NoteGrouping::Tag);
    CHECK(fixture.browser->findChild<QComboBox *>(u"notesGrouping"_s)->currentIndex() == 3);
}
