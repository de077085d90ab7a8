// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/clauseitems.h"

namespace Dateline::Timeline {

/// Who acts in a clause, as far as the clause itself says.
struct Subject
{
    enum class Kind : quint8 {
        None,    ///< Nobody is said: whoever acted before goes on.
        Unnamed, ///< Someone without a name: 警方, officials.
        Named,
        Pronoun,
        Both, ///< 兩人, the two leaders.
        Title,
    };

    Kind kind = Kind::None;
    QList<qint32> mentions; ///< Of Named; the first acts, the others with it.
    qint32 cue = -1;        ///< The pronoun or title, in the list of cues.
    const char *rule = "";
};

/// Reads who acts before the verb: `items` are those of the clause from its beginning to the verb at `verb`.
Subject findSubject(const ArticleItems &article, std::span<const Item> items, qint32 start, qint32 verb,
                    bool isEnglish);

} // namespace Dateline::Timeline
