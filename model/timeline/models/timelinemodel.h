// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinecontent.h"
#include "timeline/models/timelinedigest.h"
#include "timeline/models/timelinefilter.h"
#include "timeline/models/timelinerows.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace Dateline::Timeline {

/// The rows of a timeline: entries by date under headings, one for each trip and one for each month (or
/// rougher time) besides. Entries that the filter refuses have no row, nor have headings without entries.
/// Lives on the GUI thread.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Row = TimelineRow::Kind;
    enum Role {
        RowRole = Qt::UserRole + 1, ///< Row, as a number.
        EntryRole,                  ///< The number of an entry in History::entries; -1 for headings.
    };

    explicit TimelineModel(QObject *parent = nullptr);

    /// Null for none. What clauses were known of another content is forgotten.
    void setContent(const TimelineContentPointer &content);
    const TimelineContentPointer &content() const { return m_content; }
    void setFilter(const TimelineFilter &filter);
    const TimelineFilter &filter() const { return m_filter; }
    /// Both at once, with the rows that makeRows() made of them, on any thread: takes no time, however many
    /// there are.
    void setRows(const TimelineContentPointer &content, const TimelineFilter &filter,
                 const TimelineRowsPointer &rows);
    /// What the filter lets through; never null.
    const TimelineRowsPointer &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Display: a heading, or an entry's clause while it is known. Accessible text: all that a row shows, as
    /// a sentence.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    Row kindOf(int row) const { return rowAt(row).kind; }
    /// In History::entries; -1 for headings.
    int entryAt(int row) const { return kindOf(row) == Row::Entry ? rowAt(row).entry : -1; }
    /// In History::trips: of a trip's heading and of the entries beneath it; else -1.
    int tripAt(int row) const { return rowAt(row).trip; }
    /// What a heading is for: the month or year of what follows, or all of a trip.
    DateValue dateAt(int row) const;
    /// The words of a heading.
    QString heading(int row) const;

    /// -1 for an entry that is not shown.
    int rowOfEntry(int entry) const;
    /// The row of the entry that a sighting belongs to, or -1.
    int rowOfSighting(int sighting) const;
    /// Numbers in History::entries, in the order of rows.
    const std::vector<qint32> &shownEntries() const { return m_rows->shown; }

    const HistoryEntry &entry(int number) const { return m_content->history.entries[number]; }
    const Sighting &sighting(int number) const { return m_content->sightings.events[number]; }
    const Trip &trip(int number) const { return m_content->history.trips[number]; }
    QString name(qint64 entity) const { return m_content->sightings.entities.value(entity).name; }
    /// The outlets that tell an entry, each once, the one to quote first.
    QStringList outlets(const HistoryEntry &entry) const;
    /// Entities that take part besides the subject.
    QList<qint64> others(const HistoryEntry &entry) const;

    /// The clause of a sighting; null while it is not known. Whoever shows it asks with wantClauses().
    QString clause(int sighting) const { return m_clauses.value(sighting); }
    /// Says which clauses are about to be shown; those that are not known are asked for once.
    void wantClauses(const QList<qint32> &sightings);
    /// Ignored when another content is shown by now.
    void setClauses(const TimelineContentPointer &content, const QHash<qint32, QString> &clauses);

Q_SIGNALS:
    void contentChanged();
    void filterChanged();
    /// Somebody has to find these out and call setClauses().
    void clausesWanted(const Dateline::Timeline::TimelineContentPointer &content,
                       const QList<qint32> &sightings);

private:
    const TimelineRow &rowAt(int row) const { return m_rows->rows[size_t(row)]; }
    QStringList signs(const HistoryEntry &entry) const;
    QString spoken(int row) const;

    TimelineContentPointer m_content;
    TimelineDigestPointer m_digest; ///< Of the content, if there is one.
    TimelineFilter m_filter;
    TimelineRowsPointer m_rows;
    QHash<qint32, QString> m_clauses;
    QSet<qint32> m_wanted;
};

} // namespace Dateline::Timeline
