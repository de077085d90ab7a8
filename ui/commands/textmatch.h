// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Dateline::Commands {

/// A part of a text, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

/// How well a text fits what was typed; a higher score fits better. The ranges are what to mark.
struct TextMatch
{
    int score = 0;
    QList<TextRange> ranges;
};

/// Whether letters of a word may be left out.
enum class Matching : quint8 { Words, Fuzzy };

/// Fits `query` to `text` in any case and width: every word of it occurs, best as the beginning of a word.
/// Fuzzy also takes the beginnings of words ("mr" for "Mark as Read") and then scattered letters; for
/// Chinese, where a character is a word, it is the same as Words. An empty query fits everything.
std::optional<TextMatch> matchText(const QString &text, const QString &query, Matching matching);

} // namespace Dateline::Commands
