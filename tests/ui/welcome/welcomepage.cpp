// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfiles.h"

#include "keys/keycaps.h"
#include "welcome/drophint.h"
#include "welcome/tryoutcard.h"
#include "welcome/welcomepage.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Welcome;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QWidget &page, const QString &start)
{
    for (QPushButton *candidate : page.findChildren<QPushButton *>()) {
        if (candidate->text().remove(u'&').startsWith(start))
            return candidate;
    }
    return nullptr;
}

} // namespace

TEST_CASE("An empty library offers the sample and one's own articles", "[welcome]")
{
    WelcomePage page;
    page.resize(600, 700);
    page.show();
    const QSignalSpy sample(&page, &WelcomePage::sampleRequested);
    const QSignalSpy folder(&page, &WelcomePage::openFolderRequested);
    const QSignalSpy archive(&page, &WelcomePage::openArchiveRequested);
    button(page, u"Try the Sample"_s)->click();
    button(page, u"Folder"_s)->click();
    button(page, u"Archive"_s)->click();
    CHECK(sample.size() == 1);
    CHECK(folder.size() == 1);
    CHECK(archive.size() == 1);
    page.setSampleOffered(false);
    CHECK_FALSE(button(page, u"Try the Sample"_s)->isVisible());
    CHECK(button(page, u"Folder"_s)->isVisible());
}

TEST_CASE("A library that cannot be written to offers nothing that would not work", "[welcome]")
{
    WelcomePage page;
    page.resize(600, 700);
    page.show();
    page.setReadOnly(true);
    for (const QPushButton *offered : page.findChildren<QPushButton *>())
        CHECK_FALSE(offered->isVisible());
    CHECK_FALSE(page.findChild<DropHint *>()->isVisible());
    const QList<QLabel *> labels = page.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Copy it") &&
               label->text().contains(u"not changed");
    }));
}

TEST_CASE("The field for drops brightens while files are dragged", "[welcome]")
{
    WelcomePage page;
    page.setDragActive(true);
    CHECK(page.findChild<DropHint *>()->isActive());
    page.setDragActive(false);
    CHECK_FALSE(page.findChild<DropHint *>()->isActive());
}

TEST_CASE("In a small pane the welcome can be scrolled, never sideways", "[welcome]")
{
    WelcomePage page;
    page.resize(260, 240);
    page.show();
    QApplication::processEvents();
    CHECK(page.verticalScrollBar()->maximum() > 0);
    CHECK(page.widget()->width() <= page.viewport()->width());
}

TEST_CASE("Things to try are ticked as they are done", "[welcome]")
{
    TryOutCard card;
    const QSignalSpy completed(&card, &TryOutCard::completed);
    const QSignalSpy dismissed(&card, &TryOutCard::dismissed);
    card.markDone(TryOutCard::FindByDate);
    card.markDone(TryOutCard::FindByDate);
    card.markDone(17);
    card.markDone(-1);
    CHECK(card.isDone(TryOutCard::FindByDate));
    CHECK_FALSE(card.isDone(TryOutCard::NextArticle));
    CHECK_FALSE(card.isComplete());
    card.markDone(TryOutCard::NextArticle);
    card.markDone(TryOutCard::OpenCommands);
    CHECK(card.isComplete());
    CHECK(completed.size() == 1);
    card.findChild<QToolButton *>()->click();
    CHECK(dismissed.size() == 1);
    QTest::keyClick(&card, Qt::Key_Escape);
    CHECK(dismissed.size() == 2);
}

TEST_CASE("Keys are drawn as the reader has set them", "[welcome]")
{
    TryOutCard card;
    const QList<Dateline::Keys::KeyCapsLabel *> caps = card.findChildren<Dateline::Keys::KeyCapsLabel *>();
    REQUIRE(caps.size() == 3);
    CHECK(caps[0]->accessibleName() == u"J");
    const int narrow = caps[0]->sizeHint().width();
    card.setKey(TryOutCard::NextArticle, u"Ctrl+Alt+Down"_s);
    CHECK(caps[0]->accessibleName() == u"Ctrl+Alt+Down");
    CHECK(caps[0]->sizeHint().width() > narrow);
    card.setKey(TryOutCard::NextArticle, u"+"_s);
    CHECK(caps[0]->sizeHint().width() >= narrow);
}
