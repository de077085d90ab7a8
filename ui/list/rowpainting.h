// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/metrics.h"

#include <QColor>
#include <QDate>
#include <QFont>
#include <QStyleOptionViewItem>

class QPainter;

namespace Dateline::List {

// What rows and table cells of articles are painted with.

inline constexpr int dotSize = 2 * Support::Metrics::unit - 1; ///< Of the mark of an unread article.
inline constexpr int markSize = 4 * Support::Metrics::unit;    ///< Of the other marks.
inline constexpr int cellTextLeft =
    Support::Metrics::margin + dotSize + Support::Metrics::gap - 1; ///< Past the dot.

/// The colours of a row, by what its option says about selection, focus and the pointer.
struct RowColours
{
    explicit RowColours(const QStyleOptionViewItem &option);

    QColor background; ///< Invalid for none.
    QColor title;      ///< Of an unread article.
    QColor read;       ///< Of the title of a read one.
    QColor quiet;
    QColor line;
    QColor dot;
    QColor star;
    QColor hit;     ///< Behind what a search found.
    QColor hitEdge; ///< Below it.
    QColor bar;     ///< At the left edge of a row selected in a list without the focus; invalid for none.
};

/// Selection, pointer and focus.
void paintRowBackground(QPainter *painter, const QStyleOptionViewItem &option, const RowColours &colours,
                        bool isFirstCell = true);

void paintDot(QPainter *painter, QPointF centre, const QColor &colour);
void paintStar(QPainter *painter, const QRectF &box, const QColor &colour, bool isFilled);
/// A box with a lid, for an article that was put away.
void paintArchived(QPainter *painter, const QRectF &box, const QColor &colour);
/// A pencil, for an article with highlights or notes.
void paintNoted(QPainter *painter, const QRectF &box, const QColor &colour);

/// High enough for Latin and for Chinese text, whichever font it comes from.
int lineHeight(const QFont &font);
/// The first part of a text, as much as any row shows; never half a character.
QString paintedPart(const QString &text);
/// One line of text, cut at the right, with the baseline where it would be for Latin text: fallback
/// fonts with higher lines must not shift it.
void paintLine(QPainter *painter, const QRect &line, const QFont &font, const QColor &colour,
               const QString &text, Qt::Alignment alignment = Qt::AlignLeft);

int dayHeadingHeight(const QFont &font);
void paintDayHeading(QPainter *painter, const QRect &area, const QFont &font, const QPalette &palette,
                     QDate day, int articles);

} // namespace Dateline::List
