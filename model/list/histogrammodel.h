// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/datebars.h"

#include <QObject>
#include <QString>

#include <vector>

namespace Dateline::List {

class FacetCounter;

/// The articles over time as bars, and the way from bars to the filter's date range. What is shown is a
/// span of days, the view; its length decides whether bars are decades, years, months, weeks or days. The
/// view is where nearly all articles lie until one zooms. Counts follow all criteria but the date.
/// Lives on the GUI thread.
class HistogramModel : public QObject
{
    Q_OBJECT

public:
    /// `counter` must outlive the model.
    explicit HistogramModel(FacetCounter *counter, QObject *parent = nullptr);

    const std::vector<DateBar> &bars() const { return m_bars; }
    BarUnit unit() const { return m_unit; }
    /// From the first bar's first day to the last bar's last day; null without dated articles.
    DateSpan view() const { return m_view; }
    /// The view is not the one it is by itself.
    bool isZoomed() const { return !m_wanted.isNull(); }
    bool canZoomIn() const { return m_unit != BarUnit::Day; }
    bool canZoomOut() const;
    /// "January 2023, 312 articles".
    QString describe(int bar) const;
    /// Articles of these days, before them, after them.
    int articles(const DateSpan &span) const;
    int earlierArticles() const;
    int laterArticles() const;
    int undatedArticles() const;
    /// The bar that a day is in, or -1.
    int barOf(QDate day) const;

    void zoomTo(const DateSpan &span);
    /// To the month, else the year, else the usual span, else everything: what is next wider.
    void zoomOut();
    void resetZoom();
    /// Moves the view by whole bars; later ones for a positive number. Stops where the articles end.
    void pan(int bars);
    /// What the hints at the ends do: moves a zoomed view by its length, widens another to all articles.
    void showEarlier();
    void showLater();

    /// The days that the filter lets pass, each span by itself; none when it has no dates.
    const std::vector<DateSpan> &chosen() const { return m_chosen; }
    /// Undated articles are what the filter asks for.
    bool isUndatedChosen() const;
    /// Articles of these days alone.
    void choose(const DateSpan &span);
    /// Undated articles alone, or any date.
    void chooseUndated(bool on);
    void clearDates();
    bool hasDates() const;

Q_SIGNALS:
    /// Bars, view or what is chosen.
    void changed();

private:
    void takeCounts();
    void takeFilter();
    void rebuild();
    /// From a whole month, year or decade to the one with the day `neighbour`, else by so many bars.
    void turnTo(QDate neighbour, int bars);

    FacetCounter *m_counter;
    DateSpan m_extent;
    DateSpan m_wanted; ///< Null for the usual span.
    DateSpan m_view;
    BarUnit m_unit = BarUnit::Year;
    std::vector<DateBar> m_bars;
    std::vector<DateSpan> m_chosen;
};

} // namespace Dateline::List
