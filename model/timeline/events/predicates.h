// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/subjects.h"

namespace Dateline::Timeline {

/// A verb of a clause that tells of something done.
struct Predicate
{
    size_t first = 0; ///< Of the clause's items the first that belongs to it.
    size_t verb = 0;  ///< The item that is the verb.
    size_t last = 0;  ///< One behind the last.
    Subject subject;
    bool isSecond = false; ///< What the verb before says that will be or was: 宣布將訪問.
};

/// The verbs that a clause tells with, one or two: not nouns (此次訪問), what is denied, and what only
/// describes someone (正在日本訪問的).
QList<Predicate> findPredicates(const ArticleItems &article, std::span<const Item> items,
                                const Clause &clause);

/// Whether a verb's words are what someone says, decides, demands: more may follow it in the clause.
bool leadsToMore(Action action);
/// Whether it is done by saying: says, publishes, demands.
bool isSpeechAction(Action action);

} // namespace Dateline::Timeline
