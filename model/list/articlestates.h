// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/articlecolumns.h"
#include "list/articlefilter.h"

namespace Dateline::List {

/// The states that an article is in.
inline States statesOf(const ArticleColumns &columns, int slot)
{
    const quint8 flags = columns.flags()[slot];
    States states;
    states.setFlag(State::Unread, !(flags & ArticleColumns::Read));
    states.setFlag(State::Starred, flags & ArticleColumns::Starred);
    states.setFlag(State::Missing, flags & ArticleColumns::Missing);
    states.setFlag(State::HasVersions, columns.versions()[slot] > 1);
    states.setFlag(State::Archived, flags & ArticleColumns::Archived);
    states.setFlag(State::Noted, flags & ArticleColumns::Noted);
    return states;
}

} // namespace Dateline::List
