// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfiles.h"
#include "uiwaiting.h"

#include "support/messagebar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

#include <memory>

using namespace Dateline;
using namespace Qt::StringLiterals;
using Support::MessageBar;

namespace {

/// A window with something to read, and the bar over it.
struct Pane
{
    Pane()
    {
        window.resize(800, 400);
        auto *column = new QVBoxLayout(&window);
        field = new QLineEdit(&window);
        column->addWidget(field);
        column->addStretch(1);
        bar = new MessageBar(&window);
        window.show();
        window.activateWindow();
        field->setFocus();
        QCursor::setPos(window.mapToGlobal(QPoint(400, 390)));
        REQUIRE(Test::waitUntil([this] { return window.isActiveWindow(); }));
    }

    QAbstractButton *button(const QString &start) const
    {
        for (QAbstractButton *candidate : bar->findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&').startsWith(start))
                return candidate;
        }
        return nullptr;
    }

    QWidget window;
    QLineEdit *field;
    MessageBar *bar;
};

const QList<Error::Code> allCodes{
    Error::Code::NotFound,  Error::Code::Unreadable,    Error::Code::NotAnArchive, Error::Code::Malformed,
    Error::Code::Encrypted, Error::Code::LimitExceeded, Error::Code::Unsupported,  Error::Code::Locked,
    Error::Code::ReadOnly,  Error::Code::StorageFull,   Error::Code::Cancelled,    Error::Code::WrongUsage,
    Error::Code::Internal,
};

} // namespace

TEST_CASE("Every kind of error says what can be done", "[messages]")
{
    for (const Error::Code code : allCodes)
        CHECK(MessageBar::advice(code).endsWith(u'.'));
}

TEST_CASE("Messages do not overwrite each other", "[messages]")
{
    const Pane pane;
    CHECK_FALSE(pane.bar->isVisible());
    pane.bar->showError({Error::Code::StorageFull, u"The disk is full."_s, u"/a/b"_s});
    pane.bar->showError({Error::Code::Locked, u"The library is in use."_s, {}});
    CHECK(pane.bar->text() == u"The library is in use.");
    REQUIRE(pane.button(u"1 more"_s) != nullptr);
    pane.button(u"1 more"_s)->click();
    CHECK(pane.bar->text() == u"The disk is full.");
    CHECK(pane.bar->accessibleName().contains(u"The disk is full."));
    CHECK(pane.bar->accessibleDescription().contains(u"/a/b"));
    pane.bar->showError({Error::Code::Locked, u"The library is in use."_s, {}});
    CHECK(pane.bar->count() == 2);
    pane.bar->hide();
    CHECK(pane.bar->text() == u"The disk is full.");
    CHECK(pane.bar->isVisible());
    pane.bar->hide();
    CHECK_FALSE(pane.bar->isVisible());
    CHECK(pane.bar->text().isEmpty());
}

TEST_CASE("Information goes away by itself, failures and notices stay", "[messages]")
{
    const Pane pane;
    pane.bar->setLifetime(50);
    pane.bar->show(MessageBar::Kind::Failure, u"Failed."_s);
    pane.bar->show(MessageBar::Kind::Notice, u"This is old."_s);
    pane.bar->show(MessageBar::Kind::Information, u"Done."_s);
    CHECK(pane.bar->text() == u"Done.");
    REQUIRE(Test::waitUntil([&] { return pane.bar->text() == u"This is old."; }));
    CHECK_FALSE(Test::waitUntil([&] { return pane.bar->count() < 2; }, 200));
    pane.bar->dismiss(u"Failed."_s);
    CHECK(pane.bar->text() == u"This is old.");
    CHECK(pane.bar->count() == 1);
}

TEST_CASE("Information stays while the keyboard is on it, and Esc closes it", "[messages]")
{
    const Pane pane;
    pane.field->setFocus();
    pane.bar->setLifetime(50);
    pane.bar->show(MessageBar::Kind::Information, u"Done."_s);
    pane.bar->focusMessage();
    REQUIRE(Test::waitUntil([&] { return pane.bar->hasFocus(); }));
    CHECK_FALSE(Test::waitUntil([&] { return !pane.bar->isVisible(); }, 200));
    QTest::keyClick(pane.bar, Qt::Key_Escape);
    CHECK_FALSE(pane.bar->isVisible());
    CHECK(pane.field->hasFocus());
}

TEST_CASE("The button of a message closes it and does what it says", "[messages]")
{
    const Pane pane;
    int done = 0;
    pane.bar->show(MessageBar::Kind::Notice, u"Old."_s, {}, u"Show &New"_s, [&done] { ++done; });
    REQUIRE(pane.button(u"Show New"_s) != nullptr);
    pane.button(u"Show New"_s)->click();
    CHECK(done == 1);
    CHECK_FALSE(pane.bar->isVisible());
}

TEST_CASE("A message lies over the pane and moves nothing", "[messages]")
{
    Pane pane;
    const QRect before = pane.field->geometry();
    pane.bar->showError({Error::Code::Unreadable, QString(u"A long sentence. "_s).repeated(20),
                         u"/"_s + QString(u"x"_s).repeated(500)});
    QCoreApplication::processEvents();
    CHECK(pane.field->geometry() == before);
    CHECK(pane.window.rect().contains(pane.bar->geometry().adjusted(12, 12, -12, -12)));
    pane.window.resize(420, 400);
    CHECK(Test::waitUntil([&] { return pane.bar->width() <= 420 + 24; }));
    for (const QLabel *label : pane.bar->findChildren<QLabel *>())
        CHECK(pane.bar->rect().contains(label->geometry()));
}

TEST_CASE("A message follows the language and the palette", "[messages]")
{
    const Pane pane;
    pane.bar->showError({Error::Code::Locked, u"The library is in use."_s, {}});
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(pane.bar, &change);
    pane.bar->setPalette(QPalette(Qt::darkGray));
    CHECK(pane.bar->text() == u"The library is in use.");
    CHECK(pane.bar->accessibleDescription() == MessageBar::advice(Error::Code::Locked));
}

TEST_CASE("A window with a message that has the focus can be closed", "[messages]")
{
    auto pane = std::make_unique<Pane>();
    pane->bar->show(MessageBar::Kind::Information, u"Done."_s);
    pane->bar->focusMessage();
    const QPointer<MessageBar> bar(pane->bar);
    pane.reset();
    CHECK(bar.isNull());
    CHECK(QApplication::focusWidget() == nullptr);
}
