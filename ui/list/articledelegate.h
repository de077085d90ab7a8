// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/titlehits.h"

#include <QStyledItemDelegate>

namespace Dateline::List {

struct RowColours;

/// Paints an article as two lines: the title, bold until it was read, and below it, quieter, source,
/// date and tags. Marks: a dot for unread at the left; at the right a star, a box for an archived
/// article, the number of versions, "missing". The last row of a group has no line below it. During a
/// search two lines of the passage that was found follow, and hits are marked there and in the title; every
/// row is as high, so that nothing moves when passages come.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ArticleDelegate(QObject *parent = nullptr);

    /// Below headings of days a row shows the time instead of the date.
    void setGrouped(bool grouped) { m_isGrouped = grouped; }
    /// Null for no search. Rows are higher during one.
    void setSearch(const Search::SearchResultPointer &search) { m_titleHits.setSearch(search); }
    int rowHeight(const QFont &font) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where in a row the star is, or would be.
    static QRect starArea(const QRect &row, const QFont &font);

private:
    void paintTitle(QPainter *painter, const QRect &line, const QFont &font, const RowColours &colours,
                    const QModelIndex &index) const;
    QString secondLine(const QModelIndex &index) const;
    static QString stateText(const QModelIndex &index);

    bool m_isGrouped = false;
    mutable TitleHits m_titleHits; ///< Found when they are painted.
};

} // namespace Dateline::List
