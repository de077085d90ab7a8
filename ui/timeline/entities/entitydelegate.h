// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/entities/entityrow.h"
#include "timeline/models/entitycounts.h"
#include "timeline/nametooltip.h"

#include <QSet>
#include <QStyledItemDelegate>

namespace Dateline::TimelinePanel {

/// Paints the rows of an EntityListModel; a tool tip tells all names.
class EntityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EntityDelegate(QObject *parent = nullptr);

    /// Ids of the entities that what is shown is limited to.
    void setTogether(const QSet<QString> &ids) { m_together = ids; }
    /// The row that another one is held over; -1 for none.
    void setDropRow(int row) { m_dropRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Whom tool tips ask why names are one; see NameToolTip.
    void setFacts(NameFacts *facts) { m_toolTip->setFacts(facts); }
    /// Name, kind, number of articles, all names and why they are one, as HTML.
    QString toolTip(const QModelIndex &index, const QStringList &reasons = {}) const;

private:
    static QString toldNames(const QStringList &names);
    static QString toldBars(const Timeline::EntityCounts &counts);

    NameToolTip *m_toolTip;
    QSet<QString> m_together;
    int m_dropRow = -1;
    mutable RowIcons m_icons;
};

} // namespace Dateline::TimelinePanel
