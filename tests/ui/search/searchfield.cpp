// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchfield.h"

#include "readerfixture.h"
#include "search/searchbox.h"
#include "support/elidedlabel.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline::Search;
using Dateline::Test::waitFor;

namespace {

struct ShownBox
{
    ShownBox()
    {
        box.resize(360, box.sizeHint().height());
        box.show();
        QApplication::setActiveWindow(&box);
        box.focusField();
    }

    SearchField *field() { return box.field(); }
    QWidget *problem() { return box.findChild<QWidget *>(u"queryProblem"_s); }

    SearchBox box;
    QSignalSpy edited{&box, &SearchBox::edited};
};

} // namespace

TEST_CASE("Text that an input method composes is not searched", "[ui][search]")
{
    ShownBox shown;
    QInputMethodEvent composing(u"bei yue"_s, {});
    QApplication::sendEvent(shown.field(), &composing);
    CHECK(shown.field()->isComposing());
    CHECK(shown.edited.isEmpty());
    QInputMethodEvent done;
    done.setCommitString(u"北約"_s);
    QApplication::sendEvent(shown.field(), &done);
    CHECK_FALSE(shown.field()->isComposing());
    REQUIRE(shown.edited.size() == 1);
    CHECK(shown.edited[0][0].toString() == u"北約");
}

TEST_CASE("What was not understood is said after a pause and is gone at once", "[ui][search]")
{
    ShownBox shown;
    QTest::keyClicks(shown.field(), u"tilte:x"_s);
    const int height = shown.box.sizeHint().height();
    const QSignalSpy changed(shown.field(), &QLineEdit::textChanged);
    shown.box.setProblems({{{0, 5}, u"There is no field “tilte”."_s}});
    CHECK_FALSE(shown.problem()->isVisible());
    CHECK(shown.box.sizeHint().height() == height);
    REQUIRE(waitFor([&] { return shown.problem()->isVisible(); }));
    CHECK(shown.field()->isMarked());
    // Marking is no change of the text.
    CHECK(changed.isEmpty());
    CHECK(shown.field()->text() == u"tilte:x");
    shown.box.setProblems({});
    CHECK_FALSE(shown.problem()->isVisible());
    CHECK_FALSE(shown.field()->isMarked());
}

TEST_CASE("Return says at once what was not understood", "[ui][search]")
{
    ShownBox shown;
    QTest::keyClicks(shown.field(), u"(a"_s);
    shown.box.setProblems({{{2, 2}, u"Something is missing."_s}});
    const QSignalSpy left(&shown.box, &SearchBox::leaveRequested);
    QTest::keyClick(shown.field(), Qt::Key_Return);
    CHECK(shown.problem()->isVisible());
    CHECK(left.size() == 1);
}

TEST_CASE("Marks do not disturb what an input method composes", "[ui][search]")
{
    ShownBox shown;
    QTest::keyClicks(shown.field(), u"abc"_s);
    QInputMethodEvent composing(u"bei"_s, {});
    QApplication::sendEvent(shown.field(), &composing);
    shown.field()->setProblems({{{0, 2}, u"No."_s}});
    CHECK(shown.field()->isComposing());
}

TEST_CASE("Only a search that takes long is shown to be under way", "[ui][search]")
{
    ShownBox shown;
    shown.field()->setBusy(true);
    CHECK_FALSE(shown.field()->showsBusy());
    shown.field()->setBusy(false);
    shown.field()->setBusy(true);
    REQUIRE(waitFor([&] { return shown.field()->showsBusy(); }));
    shown.field()->setBusy(false);
    CHECK_FALSE(shown.field()->showsBusy());
}

TEST_CASE("A text that is set is no edit", "[ui][search]")
{
    ShownBox shown;
    shown.box.setText(u"set"_s);
    CHECK(shown.edited.isEmpty());
    shown.field()->clear();
    CHECK(shown.edited.size() == 1);
}
