// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"
#include "exchange/notesofarticle.h"

#include <QByteArray>

#include <optional>

namespace Dateline::Exchange {

/// Where the passages of one article's annotations are, in code points of its text or title. The article must
/// outlive it.
class NotePositions
{
public:
    explicit NotePositions(const NotesOfArticle &notes);

    /// Unknown for notes on the whole article, for orphans, and where the placement is of another text than
    /// the one at hand.
    CodePointRange of(const Notes::Annotation &annotation) const;

private:
    const NotesOfArticle &m_notes;
    mutable std::optional<QByteArray> m_textHash;
    mutable std::optional<QByteArray> m_titleHash;
};

} // namespace Dateline::Exchange
