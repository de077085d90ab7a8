// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

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

/// Fits a query to texts in any case and width: every word of it occurs, best as the beginning of a word.
/// Fuzzy also takes the beginnings of words ("mr" for "Mark as Read") and then scattered letters; for
/// Chinese, where a character is a word, it is the same as Words. An empty query fits everything.
class TextMatcher
{
public:
    TextMatcher(const QString &query, Matching matching);

    std::optional<TextMatch> match(const QString &text) const { return matchFolded(folded(text)); }
    /// The same for a text that went through folded() before: for those who ask about many.
    std::optional<TextMatch> matchFolded(const QString &text) const;

    /// Character by character, so that places in the folded text are places in the text.
    static QString folded(const QString &text);

private:
    std::optional<TextMatch> matchWords(const QString &text) const;
    std::optional<TextMatch> matchLetters(const QString &text) const;

    QStringList m_words;
    QString m_letters; ///< Empty when letters may not be left out.
};

} // namespace Dateline::Commands
