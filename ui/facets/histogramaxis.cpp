// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facets/histogramaxis.h"

#include <algorithm>
#include <initializer_list>
#include <limits>

namespace Dateline::Facets {

using List::BarUnit;
using List::DateBar;

namespace {

constexpr double gap = 6;

/// A label that could stand somewhere; every n-th by number does.
struct Candidate
{
    int number;
    double centre;
    QString text;
};

class LabelLine
{
public:
    LabelLine(const HistogramGeometry &geometry, const QFontMetricsF &metrics)
        : m_area(geometry.area())
        , m_metrics(metrics)
    {
    }

    /// Adds those candidates whose number is a multiple of the first step with which they do not touch each
    /// other, as far as they do not touch what is there.
    void add(const std::vector<Candidate> &candidates, std::initializer_list<int> steps, bool areMajor)
    {
        for (const int step : steps) {
            std::vector<Candidate> chosen;
            for (const Candidate &candidate : candidates) {
                if (candidate.number % step == 0)
                    chosen.push_back(candidate);
            }
            if (!fit(chosen))
                continue;
            for (const Candidate &candidate : chosen)
                addOne({candidate.centre, candidate.text, areMajor});
            return;
        }
    }

    std::vector<AxisLabel> labels;

private:
    double width(const QString &text) const { return m_metrics.horizontalAdvance(text); }

    bool fit(const std::vector<Candidate> &candidates) const
    {
        for (size_t i = 1; i < candidates.size(); ++i) {
            const double needed = (width(candidates[i - 1].text) + width(candidates[i].text)) / 2 + gap;
            if (candidates[i].centre - candidates[i - 1].centre < needed)
                return false;
        }
        return true;
    }

    void addOne(AxisLabel label)
    {
        const double half = width(label.text) / 2;
        label.centre = std::max(m_area.left() + half, std::min(label.centre, m_area.right() - half));
        const bool isFree = std::none_of(labels.begin(), labels.end(), [&](const AxisLabel &other) {
            return std::abs(label.centre - other.centre) < half + width(other.text) / 2 + gap;
        });
        if (isFree)
            labels.push_back(label);
    }

    QRectF m_area;
    const QFontMetricsF &m_metrics;
};

/// The first of a month that lies in the bar, or null.
QDate monthStartIn(const DateBar &bar)
{
    const QDate first = bar.span.first;
    const QDate next = first.day() == 1 ? first : QDate(first.year(), first.month(), 1).addMonths(1);
    return next <= bar.span.last ? next : QDate();
}

} // namespace

std::vector<AxisLabel> axisLabels(const std::vector<DateBar> &bars, BarUnit unit,
                                  const HistogramGeometry &geometry, const QFontMetricsF &metrics,
                                  const QLocale &locale)
{
    std::vector<Candidate> years, months, days;
    for (int i = 0; i < int(bars.size()); ++i) {
        const double centre = geometry.column(i).center().x();
        const QDate first = bars[size_t(i)].span.first;
        if (unit == BarUnit::Year || unit == BarUnit::Decade) {
            years.push_back({first.year(), centre, QString::number(first.year())});
            continue;
        }
        if (const QDate month = monthStartIn(bars[size_t(i)]); !month.isNull()) {
            if (month.month() == 1)
                years.push_back({month.year(), centre, QString::number(month.year())});
            else
                months.push_back({month.month() - 1, centre,
                                  locale.standaloneMonthName(month.month(), QLocale::ShortFormat)});
        }
        if (unit == BarUnit::Day && first.day() > 1)
            days.push_back({first.day() - 1, centre, QString::number(first.day())});
    }

    LabelLine line(geometry, metrics);
    line.add(years, {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}, unit != BarUnit::Year);
    line.add(months, {1, 2, 3, 6}, unit == BarUnit::Day);
    line.add(days, {1, 2, 7, 14}, false);
    return line.labels;
}

} // namespace Dateline::Facets
