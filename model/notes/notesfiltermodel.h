// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/mentionednames.h"
#include "notes/notesfilter.h"

#include <QSortFilterProxyModel>

#include <vector>

namespace Dateline::Notes {

class NotesModel;

/// How many notes would be listed with each value, all other criteria being as they are.
struct NoteCounts
{
    std::vector<int> colours; ///< By number; 0 is not used.
    std::vector<int> tags;    ///< By number of the model; one more for those without a tag.
    std::vector<int> sources; ///< By number of the model.
    int withNote = 0;
    int highlightOnly = 0;
    int orphans = 0;
    int trash = 0; ///< In the trash, whatever the filter.
    int live = 0;  ///< Outside of it, whatever the filter.
};

/// The annotations that pass a filter, in the order of NotesModel: NotesArrangement sorts and groups them.
/// A filter change computes the criteria that changed and is one layout change. Lives on the GUI thread.
class NotesFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// `notes` must outlive the model.
    explicit NotesFilterModel(NotesModel *notes, QObject *parent = nullptr);

    NotesModel *notes() const { return m_notes; }
    const NotesFilter &filter() const { return m_filter; }
    /// Applies all changed criteria at once.
    void setFilter(const NotesFilter &filter);
    /// All but the trash stays where it is.
    void clearFilter();

    bool isListed(int sourceRow) const { return m_failures[size_t(sourceRow)] == 0; }
    int listedCount() const;
    /// How many a filter that asks for nothing would list: all in the trash, or all outside.
    int totalCount() const;
    NoteCounts counts() const;

Q_SIGNALS:
    void filterChanged(Dateline::Notes::NoteCriteria changed);
    /// Which notes pass may be different, by a filter change or because notes changed.
    void passingChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    void watchNotes();
    void recompute(NoteCriteria criteria);
    void recomputeRows(int first, int last);

    NotesModel *m_notes;
    NotesFilter m_filter;
    MentionedNames m_names;          ///< Of its entity.
    std::vector<quint16> m_failures; ///< By row of the notes: bits of the criteria that it fails.
};

} // namespace Dateline::Notes
