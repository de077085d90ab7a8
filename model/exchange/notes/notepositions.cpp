// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/notepositions.h"

#include "exchange/codepoints.h"
#include "notes/anchoring.h"

namespace Dateline::Exchange {

NotePositions::NotePositions(const NotesOfArticle &notes)
    : m_notes(notes)
{
}

CodePointRange NotePositions::of(const Notes::Annotation &annotation) const
{
    if (!annotation.hasPassage() || annotation.isOrphan())
        return {};
    const bool isTitle = annotation.anchor.part == Notes::Part::Title;
    const QString &text = isTitle ? m_notes.article.title : m_notes.text;
    std::optional<QByteArray> &hash = isTitle ? m_titleHash : m_textHash;
    if (!hash)
        hash = Notes::textHash(text);
    const Notes::Placement &place = annotation.placement;
    const bool liesInText = place.start >= 0 && place.start < place.end && place.end <= text.size();
    if (!liesInText || place.text != *hash)
        return {};
    return codePointsOf(text, place.start, place.end);
}

} // namespace Dateline::Exchange
