// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Dateline::List {
class ArticleTableModel;
}

namespace Dateline::Notes {

class NoteBook;

/// The tags that one may want to write: those of annotations outside the trash, the most frequent first, then
/// those of articles.
class TagSuggestions
{
public:
    TagSuggestions() = default;
    /// As they are now; `table` may be null.
    TagSuggestions(const NoteBook &book, const List::ArticleTableModel *table);

    const QStringList &all() const { return m_tags; }
    /// Those that begin with what is typed, then those that have it elsewhere, however written (see
    /// List::foldedText()); none of `without`.
    QStringList matching(const QString &typed, const QStringList &without, int most) const;

private:
    QStringList m_tags;
    QStringList m_folded;
};

} // namespace Dateline::Notes
