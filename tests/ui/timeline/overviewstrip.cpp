// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/line/overviewstrip.h"
#include "linefixture.h"
#include "timeline/line/overviewticks.h"
#include "timeline/line/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;

namespace {

/// An overview above its list.
struct Shown
{
    explicit Shown(const Sightings &sightings)
    {
        auto *layout = new QVBoxLayout(&page);
        strip = new OverviewStrip(&model);
        view = new TimelineView(&model);
        layout->addWidget(strip);
        layout->addWidget(view);
        QObject::connect(view, &TimelineView::visibleRangeChanged, strip, &OverviewStrip::setVisibleRange);
        QObject::connect(strip, &OverviewStrip::scrollRequested, view, &TimelineView::scrollToEntry);
        model.setContent(contentOf(sightings));
        page.resize(420, 600);
        page.show();
        strip->setFocus();
        QApplication::processEvents();
    }

    QPoint at(double x) const { return {int(x), int(strip->scale().area.center().y())}; }
    void wheel(int steps, double x)
    {
        QWheelEvent event(at(x), strip->mapToGlobal(at(x)), {}, {0, steps * 120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(strip, &event);
    }

    TimelineModel model;
    QWidget page;
    OverviewStrip *strip;
    TimelineView *view;
};

Sightings withOutliers()
{
    Sightings sightings = manySightings(600);
    SightingBuilder old;
    old.add(u"old"_s, u"1904-05-01"_s, Action::Agree, Oslo);
    old.add(u"plan"_s, u"2030-05-01"_s, Action::Agree, Oslo).planned();
    sightings.events.append(old.sightings.events);
    return sightings;
}

} // namespace

TEST_CASE("The window of the overview follows the list, and the list the window", "[ui][timeline][overview]")
{
    Shown shown(manySightings(900));
    REQUIRE(shown.strip->position() == 0);
    shown.view->scrollToEntry(400);
    CHECK(shown.strip->position() == 400);

    const QPointF grip = shown.strip->window().center();
    QTest::mousePress(shown.strip, Qt::LeftButton, {}, shown.at(grip.x()));
    QTest::mouseMove(shown.strip, shown.at(grip.x() + 60));
    QTest::mouseRelease(shown.strip, Qt::LeftButton, {}, shown.at(grip.x() + 60));
    CHECK(shown.strip->position() > 450);
    CHECK(std::abs(shown.strip->window().center().x() - grip.x() - 60) < 8);

    const double clicked = shown.strip->scale().area.left() + 20;
    QTest::mouseClick(shown.strip, Qt::LeftButton, {}, shown.at(clicked));
    CHECK(std::abs(shown.strip->window().left() - clicked) < 14);
}

TEST_CASE("Outliers do not press the rest together, and are one click away", "[ui][timeline][overview]")
{
    Shown shown(withOutliers());
    const DaySpan bulk = shown.strip->view();
    CHECK(bulk.days() < 400);
    CHECK(shown.strip->whole().days() > 40000);
    CHECK_FALSE(bulk.contains(double(QDate(1904, 5, 1).toJulianDay())));

    QTest::mouseClick(shown.strip, Qt::LeftButton, {}, {8, 8});
    CHECK(shown.strip->view().from == shown.strip->whole().from);
    QTest::keyClick(shown.strip, Qt::Key_0);
    CHECK(shown.strip->view() == bulk);
    QTest::keyClick(shown.strip, Qt::Key_0);
    CHECK(shown.strip->view() == shown.strip->whole());
    QTest::mouseDClick(shown.strip, Qt::LeftButton, {}, shown.at(200));
    CHECK(shown.strip->view() == bulk);
}

TEST_CASE("The wheel zooms around the pointer, dragging pans", "[ui][timeline][overview]")
{
    Shown shown(manySightings(900));
    const double x = 150;
    const double day = shown.strip->scale().day(x);
    const double days = shown.strip->view().days();

    shown.wheel(4, x);
    CHECK(shown.strip->view().days() < days / 3);
    CHECK(std::abs(shown.strip->scale().day(x) - day) < 0.01);
    QTest::mousePress(shown.strip, Qt::LeftButton, {}, shown.at(x));
    QTest::mouseMove(shown.strip, shown.at(x + 30));
    QTest::mouseMove(shown.strip, shown.at(x + 50));
    QTest::mouseRelease(shown.strip, Qt::LeftButton, {}, shown.at(x + 50));
    CHECK(std::abs(shown.strip->scale().day(x + 50) - day) < 1);
    shown.wheel(-40, x);
    CHECK(shown.strip->view().days() == shown.strip->whole().days());
    shown.wheel(80, x);
    CHECK(shown.strip->view().days() >= 7.9);
}

TEST_CASE("The overview is walked through by keys and is a slider for screen readers",
          "[ui][timeline][overview]")
{
    Shown shown(manySightings(900));
    QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(shown.strip);
    REQUIRE(slider);
    CHECK(slider->role() == QAccessible::Slider);
    REQUIRE(slider->valueInterface());
    CHECK(slider->valueInterface()->maximumValue().toInt() == 900);
    CHECK(slider->text(QAccessible::Value).contains(u"900"));

    QTest::keyClick(shown.strip, Qt::Key_Right);
    const int next = shown.strip->position();
    CHECK(next > 0);
    QTest::keyClick(shown.strip, Qt::Key_PageDown);
    CHECK(shown.strip->position() > next + 50);
    CHECK(slider->valueInterface()->currentValue().toInt() == shown.strip->position() + 1);
    QTest::keyClick(shown.strip, Qt::Key_End);
    CHECK(shown.strip->position() > 880);
    QTest::keyClick(shown.strip, Qt::Key_Home);
    CHECK(shown.strip->position() == 0);
    slider->valueInterface()->setCurrentValue(300);
    CHECK(shown.strip->position() == 299);
}

TEST_CASE("Overviews of nothing and of one entry are calm", "[ui][timeline][overview]")
{
    for (const int count : {0, 1}) {
        Shown shown(manySightings(count));
        for (const int key :
             {Qt::Key_Right, Qt::Key_Left, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0, Qt::Key_End})
            QTest::keyClick(shown.strip, Qt::Key(key));
        shown.wheel(3, 100);
        QTest::mouseClick(shown.strip, Qt::LeftButton, {}, shown.at(100));
        QTest::mouseDClick(shown.strip, Qt::LeftButton, {}, shown.at(100));
        shown.strip->grab();
        CHECK(shown.strip->position() == count - 1);
    }
}

TEST_CASE("Labels of the axis never touch, however far it is zoomed", "[timeline][overview]")
{
    const QFontMetricsF metrics{QFont()};
    for (double days = 8; days < 60000; days *= 1.3) {
        const double from = double(QDate(2021, 11, 20).toJulianDay());
        const OverviewScale scale{{from, from + days}, QRectF(12, 0, 300, 30)};
        double free = 0;
        int labels = 0;
        for (const OverviewTick &tick : overviewTicks(scale, metrics, QLocale(QLocale::English))) {
            if (tick.text.isEmpty())
                continue;
            ++labels;
            CHECK(tick.textLeft >= free);
            free = tick.textLeft + metrics.horizontalAdvance(tick.text);
            CHECK(free <= 313);
        }
        CAPTURE(days);
        CHECK(labels > 0);
        CHECK(labels < 14);
    }
}
