// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panefixture.h"

#include "reader/findbar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::PaneFixture;
using Dateline::Test::waitFor;

namespace {

Article wordyArticle()
{
    Article article;
    article.title = u"Words"_s;
    article.html =
        u"<h1 data-zone=\"title\">Words</h1><p>Harbour and harbour. 北京的港口，港口。</p>"_s +
        u"<p>Nothing.</p>"_s.repeated(100) + u"<p>Harbour again.</p>"_s +
        u"<div data-zone=\"related\"><a href=\"https://example.org/\">Harbour elsewhere</a></div>"_s;
    return article;
}

class FindFixture : public PaneFixture
{
public:
    FindFixture()
    {
        open(wordyArticle());
        pane.openFind();
    }

    Reader::FindBar *bar() { return pane.findChild<Reader::FindBar *>(); }
    QLineEdit *field() { return bar()->findChild<QLineEdit *>(); }
    bool says(const QString &count)
    {
        const auto *label = bar()->findChild<QLabel *>();
        return waitFor([&] { return label->text() == count; }, 5000);
    }
};

} // namespace

TEST_CASE("Finding counts what can be seen and goes through it in a circle", "[ui][find]")
{
    FindFixture fixture;
    REQUIRE(fixture.pane.isFindOpen());
    fixture.field()->setText(u"harbour"_s);
    CHECK(fixture.says(u"1 of 3"_s));
    fixture.pane.findNext();
    CHECK(fixture.says(u"2 of 3"_s));
    QTest::keyClick(fixture.field(), Qt::Key_Return);
    CHECK(fixture.says(u"3 of 3"_s));
    CHECK(waitFor([&] { return fixture.position() > 0.5; }, 5000));
    fixture.pane.findNext();
    CHECK(fixture.says(u"1 of 3"_s));
    QTest::keyClick(fixture.field(), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(fixture.says(u"3 of 3"_s));
}

TEST_CASE("Finding tells case apart when asked to, and finds Chinese", "[ui][find]")
{
    FindFixture fixture;
    fixture.field()->setText(u"Harbour"_s);
    CHECK(fixture.says(u"1 of 3"_s));
    for (auto *button : fixture.bar()->findChildren<QToolButton *>()) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        if (button->isCheckable())
            button->click();
    }
    CHECK(waitFor([&] { return fixture.bar()->findChild<QLabel *>()->text().endsWith(u" of 2"_s); }));
    fixture.field()->setText(u"港口"_s);
    CHECK(fixture.says(u"1 of 2"_s));
    fixture.field()->setText(u"機場"_s);
    CHECK(fixture.says(u"Not found"_s));
}

TEST_CASE("The bar takes no room, and leaving it keeps the place", "[ui][find]")
{
    FindFixture fixture;
    const int width = fixture.run(u"innerWidth"_s).toInt();
    fixture.field()->setText(u"again"_s);
    REQUIRE(fixture.says(u"1 of 1"_s));
    const double found = fixture.position();
    CHECK(found > 0.5);
    QTest::keyClick(fixture.field(), Qt::Key_Escape);
    CHECK_FALSE(fixture.pane.isFindOpen());
    CHECK(fixture.run(u"innerWidth"_s).toInt() == width);
    CHECK(fixture.position() == found);
}

TEST_CASE("Opening the bar again selects its words, and another article clears its count", "[ui][find]")
{
    FindFixture fixture;
    fixture.field()->setText(u"harbour"_s);
    REQUIRE(fixture.says(u"1 of 3"_s));
    fixture.pane.openFind();
    CHECK(fixture.field()->selectedText() == u"harbour"_s);
    fixture.open(Test::longArticle());
    CHECK(fixture.pane.isFindOpen());
    CHECK(fixture.says(QString()));
    fixture.pane.findNext();
    CHECK(fixture.says(u"Not found"_s));
}

TEST_CASE("There is nothing to find in a note", "[ui][find]")
{
    Reader::ReaderPane pane;
    pane.openFind();
    CHECK_FALSE(pane.isFindOpen());
}
