// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/comparison.h"
#include "timeline/models/timelinemodel.h"

#include <QAbstractTableModel>

#include <vector>

namespace Dateline::Timeline {

/// Timelines side by side as a table: a column of dates with what is shared, and one for each entity. Lives
/// on the GUI thread.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int dateColumn = 0;

    explicit ComparisonModel(QObject *parent = nullptr);

    /// In the order of columns; null ones, which are still on their way, are empty columns.
    void setContents(const QList<TimelineContentPointer> &contents);
    /// Only rows in which two of them have something in common.
    void setOnlyShared(bool only);
    bool isOnlyShared() const { return m_onlyShared; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const ComparisonRow &rowAt(int row) const { return m_rows[size_t(row)]; }
    /// The timeline of a column; null for dates.
    const TimelineModel *timeline(int column) const;
    /// The entries in a cell; numbers in the history of its timeline.
    QList<qint32> entries(const QModelIndex &cell) const;
    /// Whether another column tells this entry, too.
    bool isTogether(const QModelIndex &cell, qint32 entry) const;
    /// "meeting · Tokyo · Anna Berg".
    QString headline(int column, qint32 entry) const;
    /// What is shared at a row: "both in Seoul", "together"; empty for nothing.
    QString sharedWords(int row) const;
    /// Asks for the quotes of these rows.
    void wantClauses(int firstRow, int lastRow);
    /// See TimelineModel::setClauses(); ignored when no column shows it.
    void setClauses(const TimelineContentPointer &content, const QHash<qint32, QString> &clauses);

Q_SIGNALS:
    void clausesWanted(const Dateline::Timeline::TimelineContentPointer &content,
                       const QList<qint32> &sightings);

private:
    void rebuild();
    QString cellText(const QModelIndex &cell) const;

    QList<TimelineModel *> m_timelines;
    std::vector<ComparisonRow> m_rows;
    bool m_onlyShared = false;
};

} // namespace Dateline::Timeline
