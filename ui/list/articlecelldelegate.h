// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Dateline::List {

/// Paints a cell of the table of articles. The title's cell carries the marks: a dot and bold text for
/// unread, a box for an archived article, and a star.
class ArticleCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ArticleCellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    static int rowHeight(const QFont &font);
    /// Where in the title's cell the star is, or would be.
    static QRect starArea(const QRect &cell);

private:
    static void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace Dateline::List
