// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace Dateline::List {

class ArticleColumns;

/// The places of all titles in the user's alphabet, computed when they are first needed and then
/// kept up: collating is by far the dearest part of sorting by title. Equal titles share a rank.
class TitleRanks
{
public:
    /// The title in `slot` is another one now.
    void forget(int slot);
    void clear();
    /// Ranks every title; afterwards ranks of titles known before keep their order.
    const std::vector<int> &of(const ArticleColumns &columns);

private:
    void rankAll(const ArticleColumns &columns);
    void rankNew(const ArticleColumns &columns, std::vector<int> added);

    std::vector<int> m_sorted; ///< Slots, also forgotten ones.
    std::vector<int> m_ranks;  ///< By slot; -1 for a forgotten one.
    bool m_complete = true;    ///< No slot below m_ranks.size() was forgotten.
};

} // namespace Dateline::List
