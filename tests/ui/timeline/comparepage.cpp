// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/compare/comparepage.h"

#include "sightingbuilder.h"

#include "timeline/compare/compareview.h"
#include "timeline/models/comparisonmodel.h"

#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;

TEST_CASE("Enter and a click lead from a cell to its sentence", "[ui][timeline]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-29"_s, Action::Arrive, Seoul).at(5, 25);
    SightingBuilder met;
    met.add(u"b"_s, u"2023-01-31"_s, Action::Meet, Tokyo, {Minister}).at(7, 30);
    ComparePage page;
    page.resize(640, 400);
    page.setContents({told.content(Envoy), met.content(Minister)});
    page.show();
    CompareView *view = page.view();
    QSignalSpy asked(view, &CompareView::sentenceRequested);

    view->setFocus();
    view->setCurrentIndex(page.model()->index(1, 2));
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first() == QVariantList{u"b"_s, 7, 30, QString()});

    const QRect cell = view->visualRect(page.model()->index(0, 1));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(30, 12));
    REQUIRE(asked.size() == 2);
    CHECK(asked.last() == QVariantList{u"a"_s, 5, 25, QString()});
}

TEST_CASE("What two timelines have in common can be shown alone", "[ui][timeline]")
{
    SightingBuilder told;
    told.add(u"a"_s, u"2023-01-29"_s, Action::Arrive, Seoul);
    SightingBuilder other;
    other.add(u"b"_s, u"2023-01-31"_s, Action::Speak, Tokyo).by({General});
    ComparePage page;
    page.resize(640, 400);
    page.setContents({told.content(Envoy), other.content(General)});
    page.show();
    CHECK(page.view()->isVisible());

    page.findChild<QCheckBox *>()->click();

    CHECK(page.model()->rowCount() == 0);
    CHECK_FALSE(page.view()->isVisible());
}
