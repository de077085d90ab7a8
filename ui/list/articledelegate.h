// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Dateline::List {

/// Paints an article as two lines: the title, bold until it was read, and below it, quieter, source,
/// date and tags. Marks: a dot for unread at the left; at the right a star, a box for an archived
/// article, the number of versions, "missing". The last row of a group has no line below it.
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ArticleDelegate(QObject *parent = nullptr);

    /// Below headings of days a row shows the time instead of the date.
    void setGrouped(bool grouped) { m_isGrouped = grouped; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int rowHeight(const QFont &font);
    /// Where in a row the star is, or would be.
    static QRect starArea(const QRect &row, const QFont &font);

private:
    QString secondLine(const QModelIndex &index) const;
    static QString stateText(const QModelIndex &index);

    bool m_isGrouped = false;
};

} // namespace Dateline::List
