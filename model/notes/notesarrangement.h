// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notemonths.h"

#include <QAbstractProxyModel>

#include <array>
#include <optional>
#include <vector>

namespace Dateline::Notes {

class NotesFilterModel;
class NotesModel;

enum class NoteOrder : quint8 {
    Created,
    Modified,
    ArticleDate, ///< Within an article by place.
    Place,       ///< Articles newest first.
    Colour,      ///< Within a colour newest first.
};

enum class NoteGrouping : quint8 { None, Article, Source, Tag, Colour, Month };

/// A run of rows that belong together.
struct NoteGroup
{
    int key =
        0; ///< Number of article, source, tag (-1 for none) or colour (0 for none); year * 12 + month - 1.
    int first = 0;
    int count = 0;

    bool operator==(const NoteGroup &) const = default;
};

/// Sorts and groups what passes a NotesFilterModel: one flat list, in which the rows of a group follow each
/// other; views paint the headings. Grouped by tag an annotation is listed below each of its tags. Sorting is
/// done on plain numbers, since a sort through QVariants takes too long for every key that is typed.
/// Each change is a layout change that keeps selections, or dataChanged when all stay where they are.
/// Has one column. Lives on the GUI thread.
class NotesArrangement : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// `filter` must outlive the model.
    explicit NotesArrangement(NotesFilterModel *filter, QObject *parent = nullptr);

    NotesModel *notes() const { return m_notes; }
    NotesFilterModel *filter() const { return m_filter; }

    NoteOrder order() const { return m_order; }
    Qt::SortOrder direction() const { return m_direction; }
    void setOrder(NoteOrder order, Qt::SortOrder direction);
    NoteGrouping grouping() const { return m_grouping; }
    void setGrouping(NoteGrouping grouping);
    /// In the order of their rows; none without grouping.
    const std::vector<NoteGroup> &groups() const { return m_groups; }
    /// The group of a row, or -1.
    int groupOfRow(int row) const;

    QString idAt(int row) const;
    /// The row of an annotation in NotesModel.
    int notesRow(int row) const { return m_entries[size_t(row)].notesRow; }
    /// The first row that shows an annotation, or -1.
    int rowOfId(const QString &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &) const override { return {}; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;

private:
    struct Entry
    {
        int notesRow;
        int group; ///< Key of its group.
        std::array<qint64, 3> keys;

        bool operator==(const Entry &) const = default;
        bool standsBefore(const Entry &other) const;
    };

    /// A persistent index during a change.
    struct Kept
    {
        QModelIndex index;
        QString id;
        int group;
    };

    void watchFilter();
    void begin();
    void end();
    void rebuild();
    void collect(int notesRow, std::vector<Entry> &entries) const;
    void arrangeGroups();
    bool groupStandsBefore(const Entry &left, const Entry &right) const;
    Entry makeEntry(int notesRow, int group) const;
    int groupKey(int notesRow) const;
    void indexEntries();
    void changed(int firstNotesRow, int lastNotesRow, const QList<int> &roles);

    NotesFilterModel *m_filter;
    NotesModel *m_notes;
    NoteOrder m_order = NoteOrder::Created;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
    NoteGrouping m_grouping = NoteGrouping::None;
    std::vector<Entry> m_entries;
    std::vector<NoteGroup> m_groups;
    std::vector<int> m_firstEntry;      ///< By row of the notes, -1 for what is not listed.
    std::vector<int> m_nextEntry;       ///< By entry: the next one of the same annotation, or -1.
    std::optional<NoteMonths> m_months; ///< When they were needed.
    QList<Kept> m_kept;
    bool m_isShifted = false; ///< Rows of the notes are other ones than those in the entries.
};

} // namespace Dateline::Notes
