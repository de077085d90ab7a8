// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/histogrammodel.h"

#include "list/facetcounter.h"
#include "rows.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;

namespace {

struct HistogramStack : ListStack
{
    /// One article on each first day of a month from 2020 to 2022, two on 31 January 2021.
    HistogramStack()
    {
        for (QDate day(2020, 1, 1); day.year() < 2023; day = day.addMonths(1))
            add(day, day.month() == 1 ? QStringLiteral("Post") : QStringLiteral("Wire"));
        add(QDate(2021, 1, 31), QStringLiteral("Post"));
        add(QDate(2021, 1, 31), QStringLiteral("Wire"));
        add({}, QStringLiteral("Post"));
        counter.counts();
    }

    void add(QDate day, const QString &source)
    {
        ++articles;
        table.appendRows(
            {articleRow(articles, QString::number(articles), day.toString(Qt::ISODate), source)});
    }

    DateSpan span(QDate first, QDate last) const { return {first, last}; }
    void setPeriods(const QSet<QString> &periods) { list.setValues(FacetKind::Date, periods); }

    int articles = 0;
    FacetCounter counter{&list};
    HistogramModel histogram{&counter};
};

} // namespace

TEST_CASE("Bars count by day whatever the date range, following the other criteria", "[list]")
{
    HistogramStack stack;
    REQUIRE(stack.histogram.unit() == BarUnit::Month);
    REQUIRE(stack.histogram.bars().size() == 36);
    CHECK(stack.histogram.bars()[12].articles == 3);
    CHECK(stack.histogram.undatedArticles() == 1);
    CHECK(stack.histogram.articles({QDate(2021, 1, 31), QDate(2021, 1, 31)}) == 2);

    stack.list.setDateRange(QDate(2021, 1, 31), QDate(2021, 1, 31));
    stack.counter.counts();
    CHECK(stack.histogram.bars()[12].articles == 3);
    stack.list.setValue(FacetKind::Source, QStringLiteral("Post"), true);
    stack.counter.counts();
    CHECK(stack.histogram.bars()[12].articles == 2);
    CHECK(stack.histogram.bars()[13].articles == 0);
    CHECK(stack.histogram.bars().size() == 36);
}

TEST_CASE("One zooms from years to days and back", "[list]")
{
    HistogramStack stack;
    HistogramModel &histogram = stack.histogram;
    const DateSpan whole = histogram.view();
    CHECK_FALSE(histogram.canZoomOut());
    CHECK_FALSE(histogram.isZoomed());
    histogram.zoomTo(histogram.bars()[12].span);
    CHECK(histogram.unit() == BarUnit::Day);
    CHECK(histogram.bars().size() == 31);
    CHECK(histogram.bars()[30].articles == 2);
    CHECK(histogram.earlierArticles() == 12);
    CHECK(histogram.laterArticles() == 23);
    CHECK_FALSE(histogram.canZoomIn());
    histogram.showEarlier();
    CHECK(histogram.view() == stack.span(QDate(2020, 12, 1), QDate(2020, 12, 31)));
    histogram.showLater();
    histogram.pan(1);
    CHECK(histogram.view() == stack.span(QDate(2021, 1, 2), QDate(2021, 2, 1)));
    histogram.pan(-1);
    histogram.zoomOut();
    CHECK(histogram.view() == stack.span(QDate(2021, 1, 1), QDate(2021, 12, 31)));
    CHECK(histogram.unit() == BarUnit::Month);
    histogram.zoomOut();
    CHECK(histogram.view() == whole);
    CHECK_FALSE(histogram.isZoomed());
    histogram.pan(-5);
    CHECK(histogram.view() == whole);
}

TEST_CASE("Years far away are hinted at and can be shown", "[list]")
{
    HistogramStack stack;
    for (int copy = 0; copy < 200; ++copy)
        stack.add(QDate(2021, 5, 5), QStringLiteral("Wire"));
    stack.add(QDate(1970, 1, 1), QStringLiteral("Post"));
    stack.counter.counts();
    HistogramModel &histogram = stack.histogram;
    CHECK(histogram.view().first == QDate(2020, 1, 1));
    CHECK(histogram.earlierArticles() == 1);
    CHECK(histogram.laterArticles() == 0);
    REQUIRE(histogram.canZoomOut());
    histogram.showEarlier();
    CHECK(histogram.view() == stack.span(QDate(1970, 1, 1), QDate(2022, 12, 31)));
    CHECK(histogram.unit() == BarUnit::Year);
    CHECK(histogram.isZoomed());
    CHECK_FALSE(histogram.canZoomOut());
    histogram.resetZoom();
    histogram.zoomOut();
    CHECK(histogram.view().first == QDate(1970, 1, 1));
}

TEST_CASE("Choosing days replaces every other date in the filter", "[list]")
{
    HistogramStack stack;
    stack.setPeriods({QStringLiteral("2020"), QStringLiteral("2021-01"), ArticleFilter::undatedPeriod()});
    CHECK(stack.histogram.chosen() == std::vector<DateSpan>{{QDate(2020, 1, 1), QDate(2020, 12, 31)},
                                                            {QDate(2021, 1, 1), QDate(2021, 1, 31)}});
    CHECK(stack.histogram.isUndatedChosen());
    stack.histogram.choose({QDate(2021, 1, 1), QDate(2021, 1, 31)});
    CHECK(stack.list.filter().periods.isEmpty());
    CHECK(stack.list.passingCount() == 3);
    CHECK(stack.histogram.chosen().size() == 1);
    stack.histogram.chooseUndated(true);
    CHECK(stack.list.passingCount() == 1);
    CHECK(stack.histogram.chosen().empty());
    CHECK(stack.histogram.hasDates());
    stack.histogram.clearDates();
    CHECK(stack.list.filter().isEmpty());
}

TEST_CASE("A range that was chosen elsewhere comes into sight", "[list]")
{
    HistogramStack stack;
    stack.histogram.zoomTo({QDate(2020, 1, 1), QDate(2020, 1, 31)});
    stack.list.setDateRange(QDate(2022, 5, 1), QDate(2022, 5, 31));
    CHECK(stack.histogram.barOf(QDate(2022, 5, 3)) >= 0);
    stack.list.setDateRange(QDate(2021, 1, 31), {});
    REQUIRE(stack.histogram.chosen().size() == 1);
    CHECK(stack.histogram.chosen()[0].last == QDate(9999, 12, 31));
}

TEST_CASE("Misread years cost no time, and an empty table shows no bars", "[list]")
{
    HistogramStack stack;
    stack.table.appendRows({articleRow(900, QStringLiteral("A"), QStringLiteral("0001-01-01")),
                            articleRow(901, QStringLiteral("B"), QStringLiteral("9999-12-31"))});
    CHECK(stack.counter.counts().days.size() == 39);
    stack.histogram.zoomOut();
    CHECK(stack.histogram.unit() == BarUnit::Decade);
    const QSignalSpy changed(&stack.histogram, &HistogramModel::changed);
    stack.table.reset({});
    stack.counter.counts();
    CHECK_FALSE(changed.isEmpty());
    CHECK(stack.histogram.bars().empty());
    CHECK(stack.histogram.view().isNull());
    CHECK(stack.histogram.earlierArticles() == 0);
    stack.histogram.zoomOut();
    stack.histogram.showEarlier();
    stack.histogram.pan(3);
    CHECK(stack.histogram.bars().empty());
}
