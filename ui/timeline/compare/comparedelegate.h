// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Dateline::Timeline {
class ComparisonModel;
}

namespace Dateline::TimelinePanel {

/// Paints a cell of timelines side by side: two lines for each entry, its status by a shape.
class CompareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CompareDelegate(const Timeline::ComparisonModel *model, QObject *parent = nullptr);

    /// Of all cells of a row, in pixels: what the fullest of them takes.
    int rowHeight(int row, const QFont &font) const;
    /// Which entry of the cell is at a height within it; -1 for none.
    int entryAt(const QModelIndex &cell, int y, const QFont &font) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintDate(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEntries(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Timeline::ComparisonModel *m_model;
};

} // namespace Dateline::TimelinePanel
