// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notesfilter.h"

namespace Dateline::Notes {

bool NotesFilter::isEmpty() const
{
    NotesFilter none;
    none.trash = trash;
    return !differenceOf(*this, none);
}

NoteCriteria differenceOf(const NotesFilter &left, const NotesFilter &right)
{
    NoteCriteria changed;
    changed.setFlag(NoteCriterion::Text, left.text != right.text);
    changed.setFlag(NoteCriterion::Colour, left.colours != right.colours);
    changed.setFlag(NoteCriterion::Tag, left.tags != right.tags);
    changed.setFlag(NoteCriterion::Source, left.sources != right.sources);
    const bool hasRange = left.from.isValid() || left.to.isValid();
    changed.setFlag(NoteCriterion::Date,
                    left.from != right.from || left.to != right.to || (hasRange && left.date != right.date));
    changed.setFlag(NoteCriterion::State, left.states != right.states);
    changed.setFlag(NoteCriterion::Entity, left.entity.names != right.entity.names);
    changed.setFlag(NoteCriterion::Article, left.articles != right.articles);
    changed.setFlag(NoteCriterion::Trash, left.trash != right.trash);
    return changed;
}

} // namespace Dateline::Notes
