// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/mentionednames.h"
#include "notes/notesfilter.h"

#include <QStringList>
#include <QStringMatcher>

#include <vector>

namespace Dateline::Notes {

class NotesModel;

/// A filter made ready to be held against every row of a model: words folded, names looked up. To be made
/// anew when the filter changes or the model knows new names.
class NoteTest
{
public:
    /// `names` are those of the filter's entity. All must outlive it.
    NoteTest(const NotesModel &model, const NotesFilter &filter, const MentionedNames &names);

    /// Which of `criteria` the row fails, as bits of NoteCriterion.
    quint16 failures(int row, NoteCriteria criteria) const;

private:
    bool hasText(int row) const;
    bool hasColour(int row) const;
    bool hasTag(int row) const;
    bool hasSource(int row) const;
    bool hasDate(int row) const;
    bool hasState(int row) const;
    bool mentionsEntity(int row) const;
    bool hasArticle(int row) const;

    const NotesModel &m_model;
    const NotesFilter &m_filter;
    const MentionedNames &m_names;
    std::vector<QStringMatcher> m_words;
    std::vector<bool> m_tags; ///< By number.
    std::vector<bool> m_sources;
    quint32 m_colours = 0;
    qint64 m_from; ///< Milliseconds; from m_from on, before m_end.
    qint64 m_end;
};

/// The words of what was typed, folded; what is in quotation marks is one of them.
QStringList searchedWords(const QString &text);

} // namespace Dateline::Notes
