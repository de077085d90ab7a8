// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/glyphletters.h"
#include "exchange/pagebreaks.h"
#include "exchange/paperparagraph.h"

#include "exchange/timeline/timelinedocument.h"

#include <QString>

#include <vector>

class QPainter;

namespace Dateline::Exporting {

/// A timeline set for paper, one thing below the other: its head, headings of trips and months, entries with
/// date, status, what happened, the clause and where it is told. In units, see unitsPerPoint; use it on the
/// thread that made it.
class TimelinePaper
{
public:
    /// `width` of the column.
    TimelinePaper(const Exchange::TimelineDocument &document, double width);

    /// A line for each thing, so that pages can be made of them.
    std::vector<PageLine> lines() const;
    double height() const { return m_items.empty() ? 0 : m_items.back().top + m_items.back().height; }
    /// Paints these things with the top of the first one at the origin.
    void paint(QPainter *painter, const PageLines &items) const;
    /// The words of a heading; empty for other things.
    QString heading(int item) const { return m_items[size_t(item)].heading; }
    GlyphLetters letters() const;

private:
    enum class Kind : quint8 { Head, Trip, Month, Entry };
    struct Part
    {
        PaperParagraph paragraph;
        double left;
        double top; ///< From that of its item.
    };
    struct Item
    {
        Kind kind = Kind::Entry;
        double top = 0;
        double height = 0;
        QString heading;
        Timeline::EventStatus status = Timeline::EventStatus::Happened;
        std::vector<Part> parts;
    };

    void addHead(const Exchange::TimelineDocument &document);
    void addHeading(const QString &words, bool isTrip);
    void addEntry(const Exchange::TimelineDocument &document, const Timeline::HistoryEntry &entry);
    void addPart(Item *item, const QList<PaperSpan> &spans, double left, double size, double above);
    void add(Item item);
    void paintLegend(QPainter *painter, const Item &item) const;
    void paintMark(QPainter *painter, const Item &item, bool isFirst, bool isLast) const;

    double m_width;
    std::vector<Item> m_items;
};

} // namespace Dateline::Exporting
