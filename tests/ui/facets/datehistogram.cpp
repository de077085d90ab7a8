// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/datehistogram.h"

#include "facetbench.h"
#include "facets/histogramplot.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using Dateline::Facets::HistogramPlot;
using List::DateSpan;

namespace {

struct HistogramBench : FacetBench
{
    QPoint at(int bar) const { return plot->column(bar).center().toPoint(); }
    DateSpan range() const { return {list.filter().from, list.filter().to}; }
    bool shows(const char *part) const
    {
        const QList<QLabel *> labels = histogram->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [part](const QLabel *label) {
            return label->text().contains(QString::fromLatin1(part));
        });
    }
    /// Presses at one place, moves to another in steps, and releases there unless told otherwise.
    void drag(const QPoint &from, const QPoint &to, bool releases = true) const
    {
        QTest::mousePress(plot, Qt::LeftButton, {}, from);
        QTest::mouseMove(plot, (from + to) / 2);
        QTest::mouseMove(plot, to);
        if (releases)
            QTest::mouseRelease(plot, Qt::LeftButton, {}, to);
    }
    void focus() const
    {
        panel->activateWindow();
        plot->setFocus(Qt::TabFocusReason);
        REQUIRE(plot->hasFocus());
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(plot, Qt::Key(key), modifiers);
    }

    Facets::DateHistogram *histogram = child<Facets::DateHistogram>();
    HistogramPlot *plot = child<HistogramPlot>();
};

const DateSpan january{QDate(2023, 1, 1), QDate(2023, 1, 31)};
const DateSpan year{QDate(2023, 1, 1), QDate(2023, 12, 31)};

} // namespace

TEST_CASE("A click on a bar chooses its period", "[facets]")
{
    HistogramBench bench;
    QTest::mouseClick(bench.plot, Qt::LeftButton, {}, bench.at(24));
    CHECK(bench.range() == january);
    CHECK(bench.list.passingCount() == 3);
    CHECK(bench.shows("January 2023"));
    QTest::mouseClick(bench.plot, Qt::LeftButton, {}, bench.at(26));
    CHECK(bench.range() == DateSpan{QDate(2023, 3, 1), QDate(2023, 3, 31)});
    QTest::mouseClick(bench.child<QAbstractButton>("allTime"), Qt::LeftButton);
    CHECK(bench.list.filter().isEmpty());
}

TEST_CASE("A drag over bars shows its range at once and applies it at its end", "[facets]")
{
    HistogramBench bench;
    const bool isForward = GENERATE(true, false);
    const QPoint first = bench.at(24);
    const QPoint last = bench.at(35);
    bench.drag(isForward ? first : last, isForward ? last : first, false);
    CHECK(bench.plot->preview() == year);
    CHECK(bench.shows("14"));
    CHECK(bench.list.filter().isEmpty());
    QTest::mouseRelease(bench.plot, Qt::LeftButton, {}, isForward ? last : first);
    CHECK(bench.range() == year);
    CHECK(bench.plot->preview().isNull());
}

TEST_CASE("Esc gives up a drag", "[facets]")
{
    HistogramBench bench;
    bench.drag(bench.at(3), bench.at(9), false);
    bench.press(Qt::Key_Escape);
    QTest::mouseRelease(bench.plot, Qt::LeftButton, {}, bench.at(9));
    CHECK(bench.list.filter().isEmpty());
}

TEST_CASE("The edges of a range can be dragged", "[facets]")
{
    HistogramBench bench;
    bench.list.setDateRange(QDate(2022, 1, 1), QDate(2022, 6, 30));
    bench.settle();
    const QPoint firstEdge(int(bench.plot->column(12).left()), 20);
    const QPoint lastEdge(int(bench.plot->column(18).left()), 20);
    SECTION("The last one further")
    {
        bench.drag(lastEdge, bench.plot->column(24).topLeft().toPoint() + QPoint(0, 9));
        CHECK(bench.range() == DateSpan{QDate(2022, 1, 1), QDate(2022, 12, 31)});
    }
    SECTION("The first one back")
    {
        bench.drag(firstEdge, bench.plot->column(6).topLeft().toPoint() + QPoint(0, 9));
        CHECK(bench.range() == DateSpan{QDate(2021, 7, 1), QDate(2022, 6, 30)});
    }
    SECTION("The first one past the last")
    {
        bench.drag(firstEdge, bench.plot->column(24).topLeft().toPoint() + QPoint(0, 9));
        CHECK(bench.range().first == QDate(2022, 7, 1));
        CHECK(bench.range().last.year() > 2021);
    }
}

TEST_CASE("A double click zooms into a bar, and one gets out again", "[facets]")
{
    HistogramBench bench;
    QTest::mouseClick(bench.plot, Qt::LeftButton, {}, bench.at(24));
    QTest::mouseDClick(bench.plot, Qt::LeftButton, {}, bench.at(24));
    QTest::mouseClick(bench.plot, Qt::LeftButton, {}, bench.at(30));
    CHECK(bench.range() == DateSpan{QDate(2023, 1, 31), QDate(2023, 1, 31)});
    CHECK(bench.list.passingCount() == 2);
    CHECK(bench.child<QAbstractButton>("earlier")->isVisible());
    QTest::mouseClick(bench.child<QAbstractButton>("zoomOut"), Qt::LeftButton);
    CHECK(bench.plot->column(0).width() > 10);
    QTest::mouseClick(bench.child<QAbstractButton>("allTime"), Qt::LeftButton);
    CHECK(bench.list.filter().isEmpty());
    CHECK_FALSE(bench.child<QAbstractButton>("earlier")->isVisible());
    CHECK_FALSE(bench.child<QAbstractButton>("allTime")->isVisible());
}

TEST_CASE("The histogram can be used by keyboard alone", "[facets]")
{
    HistogramBench bench;
    bench.focus();
    CHECK(bench.plot->cursor() == 35);
    bench.press(Qt::Key_Home);
    CHECK(bench.plot->cursor() == 0);
    for (int step = 0; step < 24; ++step)
        bench.press(Qt::Key_Right);
    CHECK(bench.plot->accessibleDescription().contains(QStringLiteral("January 2023, 3 articles")));
    CHECK(bench.list.filter().isEmpty());

    bench.press(Qt::Key_Return);
    CHECK(bench.range() == january);
    bench.press(Qt::Key_Return);
    CHECK(bench.plot->cursor() == 0);
    bench.press(Qt::Key_End);
    CHECK(bench.plot->cursor() == 30);
    bench.press(Qt::Key_Right);
    CHECK(bench.plot->accessibleDescription().contains(QStringLiteral("1 Feb 2023")));
    bench.press(Qt::Key_Backspace);
    bench.press(Qt::Key_Minus);
    bench.press(Qt::Key_Minus);
    bench.press(Qt::Key_End);
    CHECK(bench.plot->cursor() == 35);

    bench.press(Qt::Key_Left, Qt::ShiftModifier);
    bench.press(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(bench.plot->preview() == DateSpan{QDate(2023, 10, 1), QDate(2023, 12, 31)});
    CHECK(bench.range() == january);
    bench.press(Qt::Key_Escape);
    CHECK(bench.plot->preview().isNull());
    CHECK(bench.range() == january);
    bench.press(Qt::Key_Left, Qt::ShiftModifier);
    bench.press(Qt::Key_Enter);
    CHECK(bench.range() == DateSpan{QDate(2023, 9, 1), QDate(2023, 10, 31)});
    bench.press(Qt::Key_Plus);
    CHECK(bench.plot->column(0).width() < 5);
    bench.press(Qt::Key_Escape);
    CHECK(bench.list.filter().isEmpty());
}

TEST_CASE("Esc passes on when there is no range to clear", "[facets]")
{
    HistogramBench bench;
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
    QCoreApplication::sendEvent(bench.plot, &escape);
    CHECK_FALSE(escape.isAccepted());
}

TEST_CASE("The wheel zooms only with Ctrl or with the focus", "[facets]")
{
    HistogramBench bench;
    const QPointF point = bench.at(24);
    const auto turn = [&](int angle, Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel(point, bench.plot->mapToGlobal(point), {}, QPoint(0, angle), {}, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(bench.plot, &wheel);
        return wheel.isAccepted();
    };
    const double width = bench.plot->column(3).width();
    bench.panel->setFocus();
    if (!bench.plot->hasFocus())
        CHECK_FALSE(turn(120, {}));
    CHECK(bench.plot->column(3).width() == width);
    CHECK(turn(60, Qt::ControlModifier));
    CHECK(turn(60, Qt::ControlModifier));
    CHECK(bench.child<QAbstractButton>("allTime")->isVisible());
    CHECK(turn(-120, Qt::ControlModifier));
    CHECK(turn(-120, Qt::ControlModifier));
    CHECK_FALSE(bench.child<QAbstractButton>("allTime")->isVisible());
}

TEST_CASE("Undated articles have a check box of their own", "[facets]")
{
    HistogramBench bench;
    bench.list.setDateRange(january.first, january.last);
    bench.settle();
    auto *undated = bench.child<QAbstractButton>("undated");
    REQUIRE(undated->isVisible());
    QTest::mouseClick(undated, Qt::LeftButton);
    CHECK(bench.list.passingCount() == 1);
    CHECK(undated->isChecked());
    QTest::mouseClick(undated, Qt::LeftButton);
    CHECK(bench.list.filter().isEmpty());
}

TEST_CASE("An archive without dates says so", "[facets]")
{
    HistogramBench bench;
    bench.table.reset({articleRow(1, QStringLiteral("A"))});
    bench.settle();
    bench.focus();
    for (const int key :
         {Qt::Key_Right, Qt::Key_Return, Qt::Key_Plus, Qt::Key_Minus, Qt::Key_PageUp, Qt::Key_End})
        bench.press(key);
    QTest::mouseClick(bench.plot, Qt::LeftButton, {}, QPoint(40, 20));
    QTest::mouseDClick(bench.plot, Qt::LeftButton, {}, QPoint(40, 20));
    CHECK(bench.list.filter().isEmpty());
    CHECK_FALSE(bench.plot->grab().isNull());
}

TEST_CASE("The bars are painted well within a frame", "[facets]")
{
    HistogramBench bench;
    QImage image(bench.plot->size(), QImage::Format_ARGB32_Premultiplied);
    bench.plot->render(&image);
    QElapsedTimer timer;
    timer.start();
    constexpr int Times = 20;
    for (int i = 0; i < Times; ++i)
        bench.plot->render(&image);
    // It takes a quarter of a millisecond; the bound is for a debug build on a busy machine.
    CHECK(timer.elapsed() / Times < 5);
}
