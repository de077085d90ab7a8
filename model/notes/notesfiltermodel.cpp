// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notesfiltermodel.h"

#include "notes/notesmodel.h"
#include "notes/notetest.h"

#include <algorithm>

namespace Dateline::Notes {

NotesFilterModel::NotesFilterModel(NotesModel *notes, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_notes(notes)
{
    recompute(allNoteCriteria);
    watchNotes();
}

void NotesFilterModel::watchNotes()
{
    // Connected before the base class, which then asks which rows pass, and again behind it, for those who
    // count what passes.
    connect(m_notes, &QAbstractItemModel::modelReset, this, [this] { recompute(allNoteCriteria); });
    connect(m_notes, &QAbstractItemModel::layoutChanged, this, [this] { recompute(allNoteCriteria); });
    connect(m_notes, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                m_failures.insert(m_failures.begin() + first, size_t(last - first + 1), 0);
                recomputeRows(first, last);
            });
    // The base class lets rows go before they are gone: who looks then must not find them.
    connect(m_notes, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    m_failures[size_t(row)] = allNoteCriteria.toInt();
            });
    connect(m_notes, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                m_failures.erase(m_failures.begin() + first, m_failures.begin() + last + 1);
            });
    connect(m_notes, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                recomputeRows(topLeft.row(), bottomRight.row());
            });
    setSourceModel(m_notes);
    connect(m_notes, &QAbstractItemModel::modelReset, this, &NotesFilterModel::passingChanged);
    connect(m_notes, &QAbstractItemModel::layoutChanged, this, &NotesFilterModel::passingChanged);
    connect(m_notes, &QAbstractItemModel::rowsInserted, this, &NotesFilterModel::passingChanged);
    connect(m_notes, &QAbstractItemModel::rowsRemoved, this, &NotesFilterModel::passingChanged);
    connect(m_notes, &QAbstractItemModel::dataChanged, this, &NotesFilterModel::passingChanged);
}

void NotesFilterModel::recompute(NoteCriteria criteria)
{
    const NoteTest test(*m_notes, m_filter, m_names);
    m_failures.resize(size_t(m_notes->rowCount()));
    const auto kept = quint16(~criteria.toInt());
    for (size_t row = 0; row < m_failures.size(); ++row)
        m_failures[row] = quint16((m_failures[row] & kept) | test.failures(int(row), criteria));
}

void NotesFilterModel::recomputeRows(int first, int last)
{
    const NoteTest test(*m_notes, m_filter, m_names);
    for (int row = first; row <= last; ++row)
        m_failures[size_t(row)] = test.failures(row, allNoteCriteria);
}

void NotesFilterModel::setFilter(const NotesFilter &filter)
{
    const NoteCriteria changed = differenceOf(m_filter, filter);
    m_filter = filter;
    if (!changed)
        return;
    if (changed.testFlag(NoteCriterion::Entity))
        m_names = MentionedNames(filter.entity.names);
    recompute(changed);
    invalidate();
    Q_EMIT filterChanged(changed);
    Q_EMIT passingChanged();
}

void NotesFilterModel::clearFilter()
{
    NotesFilter filter;
    filter.trash = m_filter.trash;
    filter.date = m_filter.date;
    setFilter(filter);
}

int NotesFilterModel::listedCount() const
{
    return int(std::count(m_failures.begin(), m_failures.end(), quint16(0)));
}

int NotesFilterModel::totalCount() const
{
    return int(std::count_if(m_failures.begin(), m_failures.end(),
                             [](quint16 failed) { return !(failed & quint16(NoteCriterion::Trash)); }));
}

NoteCounts NotesFilterModel::counts() const
{
    NoteCounts counts;
    counts.colours.resize(colourCount + 1);
    counts.tags.resize(size_t(m_notes->tags().size()) + 1);
    counts.sources.resize(size_t(m_notes->sources().size()));
    for (size_t row = 0; row < m_failures.size(); ++row) {
        const Annotation &note = m_notes->annotationAt(int(row));
        ++(note.isDeleted() ? counts.trash : counts.live);
        const auto passesBut = [failed = m_failures[row]](NoteCriterion criterion) {
            return (failed & ~quint16(criterion)) == 0;
        };
        if (note.hasPassage() && note.colour >= 1 && note.colour <= colourCount &&
            passesBut(NoteCriterion::Colour))
            ++counts.colours[size_t(note.colour)];
        if (passesBut(NoteCriterion::Source))
            ++counts.sources[size_t(m_notes->sourceNumber(int(row)))];
        if (passesBut(NoteCriterion::Tag)) {
            for (const int tag : m_notes->tagNumbers(int(row)))
                ++counts.tags[size_t(tag)];
            if (note.tags.isEmpty())
                ++counts.tags.back();
        }
        if (passesBut(NoteCriterion::State)) {
            counts.withNote += note.note.isEmpty() ? 0 : 1;
            counts.highlightOnly += note.note.isEmpty() && note.hasPassage() ? 1 : 0;
            counts.orphans += note.isOrphan() ? 1 : 0;
        }
    }
    return counts;
}

bool NotesFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return isListed(sourceRow);
}

} // namespace Dateline::Notes
