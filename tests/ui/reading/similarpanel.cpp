// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/similarpanel.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using Dateline::Search::SimilarPanel;

namespace {

class PanelFixture
{
public:
    PanelFixture()
        : view(panel.findChild<QListView *>())
        , tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal)
        , wanted(&panel, &SimilarPanel::wanted)
        , chosen(&panel, &SimilarPanel::chosen)
    {
        panel.resize(260, 400);
    }

    static QList<SimilarPanel::Row> rows()
    {
        return {{u"a"_s, u"A harbour"_s, u"The Paper"_s, QDate(2023, 1, 30), {u"harbour"_s, u"pier"_s}},
                {u"b"_s, u"港口"_s, {}, {}, {u"港口"_s}}};
    }
    bool isListed() const { return view->isVisible() && view->model()->rowCount() == 2; }

    SimilarPanel panel;
    QListView *view;
    QAbstractItemModelTester tester;
    QSignalSpy wanted;
    QSignalSpy chosen;
};

} // namespace

TEST_CASE("Similar articles are asked for only while they can be seen", "[ui][similar]")
{
    PanelFixture fixture;
    fixture.panel.setArticle(7);
    CHECK(fixture.wanted.isEmpty());
    fixture.panel.show();
    REQUIRE(fixture.wanted.size() == 1);
    CHECK(fixture.wanted.takeFirst().value(0).toInt() == 7);
    fixture.panel.setArticle(7);
    CHECK(fixture.wanted.isEmpty());
    fixture.panel.setArticle(8);
    CHECK(fixture.wanted.takeFirst().value(0).toInt() == 8);
    fixture.panel.hide();
    fixture.panel.setArticle(9);
    CHECK(fixture.wanted.isEmpty());
    fixture.panel.show();
    CHECK(fixture.wanted.takeFirst().value(0).toInt() == 9);
}

TEST_CASE("Answers for an article that was left are ignored", "[ui][similar]")
{
    PanelFixture fixture;
    fixture.panel.show();
    fixture.panel.setArticle(7);
    fixture.panel.setArticle(8);
    fixture.panel.setArticles(7, PanelFixture::rows());
    CHECK_FALSE(fixture.isListed());
    fixture.panel.setArticles(8, PanelFixture::rows());
    CHECK(fixture.isListed());
    // The list stays for a moment, so that a quick answer does not flicker.
    fixture.panel.setArticle(9);
    CHECK(fixture.isListed());
    CHECK(QTest::qWaitFor([&] { return !fixture.isListed(); }, 5000));
    fixture.panel.setArticles(9, {});
    CHECK_FALSE(fixture.isListed());
    fixture.panel.setArticle(0);
    CHECK_FALSE(fixture.isListed());
}

TEST_CASE("A click or Enter opens a similar article, arrows only lead to it", "[ui][similar]")
{
    PanelFixture fixture;
    fixture.panel.show();
    fixture.panel.setArticle(7);
    fixture.panel.setArticles(7, PanelFixture::rows());
    fixture.panel.setFocus();
    const QRect second = fixture.view->visualRect(fixture.view->model()->index(1, 0));
    QTest::mouseClick(fixture.view->viewport(), Qt::LeftButton, {}, second.center());
    REQUIRE(fixture.chosen.size() == 1);
    CHECK(fixture.chosen.takeFirst().value(0) == u"b"_s);
    QTest::keyClick(fixture.view, Qt::Key_Up);
    CHECK(fixture.chosen.isEmpty());
    QTest::keyClick(fixture.view, Qt::Key_Return);
    CHECK(fixture.chosen.takeFirst().value(0) == u"a"_s);
    CHECK(fixture.view->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"pier"_s));
}
