// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"
#include "windowfixture.h"

#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;

TEST_CASE("Single keys work while the article has the focus", "[ui][keys]")
{
    Test::WindowFixture window;
    Test::ReaderFixture reader;
    auto *column = new QVBoxLayout(window.window.centralWidget());
    column->addWidget(&reader.view);
    reader.view.show();
    REQUIRE(reader.open("<!DOCTYPE html><p>A page that has no field to type in.</p>"));
    Test::WindowFixture::activate(&window.window);
    reader.view.setFocus();
    QWidget *focus = reader.view.focusProxy();
    REQUIRE(focus);
    REQUIRE(Test::waitFor([&] { return focus->hasFocus(); }));
    QTest::keyClick(focus, Qt::Key_J);
    CHECK(window.triggered("go.next") == 1);
    QTest::keyClick(focus, Qt::Key_Question);
    CHECK(window.triggered("help.keys") == 1);
    QTest::mouseClick(focus, Qt::LeftButton);
    reader.settle();
    QTest::keyClick(focus, Qt::Key_S);
    CHECK(window.triggered("article.star") == 1);
    // The view goes before its page and profile.
    reader.view.setParent(nullptr);
}
