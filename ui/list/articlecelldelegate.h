// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/titlehits.h"

#include <QStyledItemDelegate>

namespace Dateline::List {

/// Paints a cell of the table of articles. The title's cell carries the marks: a dot and bold text for
/// unread, a box for an archived article, and a star; during a search the hits in the title are marked.
class ArticleCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ArticleCellDelegate(QObject *parent = nullptr);

    /// Null for no search.
    void setSearch(const Search::SearchResultPointer &search) { m_titleHits.setSearch(search); }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    static int rowHeight(const QFont &font);
    /// Where in the title's cell the star is, or would be.
    static QRect starArea(const QRect &cell);

private:
    void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    mutable TitleHits m_titleHits; ///< Found when they are painted.
};

} // namespace Dateline::List
