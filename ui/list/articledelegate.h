// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Dateline::List {

/// Paints an article as two lines: the title, bold until it was read, and below it, quieter, source,
/// date and tags. Marks: a dot for unread, a star, the number of versions, "missing".
class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ArticleDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static QString secondLine(const QModelIndex &index);
    static QString marks(const QModelIndex &index);
};

} // namespace Dateline::List
