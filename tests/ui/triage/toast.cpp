// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/toast.h"

#include "triagebench.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Test;
using namespace Dateline::Triage;
using namespace Qt::StringLiterals;

namespace {

struct ToastBench
{
    ToastBench()
    {
        window.resize(900, 640);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        toast->setStay(50);
        button = toast->findChild<QPushButton *>();
    }

    QWidget window;
    QLineEdit *field = new QLineEdit(&window);
    Toast *toast = new Toast(&window);
    QPushButton *button;
};

} // namespace

TEST_CASE("a toast says what was done, takes no keyboard, and goes by itself", "[toast]")
{
    const ToastBench bench;
    bench.toast->say(u"3 articles archived"_s);
    CHECK(bench.toast->isVisible());
    CHECK(bench.toast->text() == u"3 articles archived"_s);
    CHECK(bench.toast->accessibleName() == u"3 articles archived"_s);
    CHECK(QApplication::focusWidget() == bench.field);
    CHECK(bench.window.rect().contains(bench.toast->geometry()));
    CHECK(waitUntil([&] { return !bench.toast->isVisible(); }));
    CHECK(QApplication::focusWidget() == bench.field);
}

TEST_CASE("a toast stays while the keyboard is on it", "[toast]")
{
    const ToastBench bench;
    bench.toast->say(u"3 articles archived"_s);
    bench.button->setFocus();
    QTimer later;
    later.setSingleShot(true);
    later.start(400);
    REQUIRE(waitUntil([&] { return !later.isActive(); }));
    CHECK(bench.toast->isVisible());
    bench.field->setFocus();
    CHECK(waitUntil([&] { return !bench.toast->isVisible(); }));
}

TEST_CASE("its button asks for the way back once, and it goes", "[toast]")
{
    const ToastBench bench;
    const QSignalSpy undo(bench.toast, &Toast::undoRequested);
    bench.toast->say(u"3 articles archived"_s);
    bench.button->setFocus();
    QTest::keyClick(bench.button, Qt::Key_Space);
    CHECK(undo.size() == 1);
    CHECK(waitUntil([&] { return !bench.toast->isVisible(); }));
}

TEST_CASE("Esc on a toast puts it away without undoing", "[toast]")
{
    const ToastBench bench;
    const QSignalSpy undo(bench.toast, &Toast::undoRequested);
    bench.toast->setStay(60'000);
    bench.toast->say(u"3 articles archived"_s);
    bench.button->setFocus();
    QTest::keyClick(bench.button, Qt::Key_Escape);
    CHECK(waitUntil([&] { return !bench.toast->isVisible(); }));
    CHECK(undo.isEmpty());
}

TEST_CASE("a newer toast takes the place of the one before and stays its own time", "[toast]")
{
    const ToastBench bench;
    bench.toast->setStay(60'000);
    bench.toast->say(u"1 article starred"_s);
    bench.toast->dismiss();
    bench.toast->tell(u"Copied"_s);
    CHECK(bench.toast->text() == u"Copied"_s);
    CHECK_FALSE(bench.button->isVisible());
    QTimer later;
    later.setSingleShot(true);
    later.start(400);
    REQUIRE(waitUntil([&] { return !later.isActive(); }));
    CHECK(bench.toast->isVisible());
}

TEST_CASE("a long toast stays within a narrow window", "[toast]")
{
    ToastBench bench;
    bench.window.resize(300, 400);
    bench.toast->setStay(60'000);
    bench.toast->say(QString(20, u'長') + u" articles and many more words than fit into one line"_s);
    CHECK(bench.window.rect().contains(bench.toast->geometry()));
    bench.window.resize(260, 300);
    QCoreApplication::processEvents();
    CHECK(bench.window.rect().contains(bench.toast->geometry()));
}
