// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace Dateline::Notes {

/// A range of UTF-16 units, the end not in it.
struct TextRange
{
    qint32 start = 0;
    qint32 end = 0;

    qint32 length() const { return end - start; }
    bool overlaps(const TextRange &other) const { return start < other.end && other.start < end; }
    bool operator==(const TextRange &) const = default;
};

/// Widens a range so that it parts no character: no surrogate pair, no letter from its accents, no emoji from
/// what modifies it. The range must lie in the text.
TextRange wholeCharacters(QStringView text, TextRange range);

/// A text as passages are compared: folded as for a search (Traditional and Simplified, width, case,
/// accents), composed, quotation marks and dashes all alike, white space left out, with the way back to the
/// original.
class MatchText
{
public:
    explicit MatchText(QStringView original);

    std::u16string_view units() const { return m_units; }
    qint32 size() const { return qint32(m_units.size()); }

    /// What a range of units was made of: no white space at its ends. The range must not be empty.
    TextRange original(TextRange units) const;

    /// The first unit that was made of what stands at `offset` of the original or behind it.
    qint32 position(qint32 offset) const;

private:
    void append(char16_t unit, TextRange origin);

    std::u16string m_units;
    std::vector<qint32> m_starts;
    std::vector<qint32> m_ends;
};

} // namespace Dateline::Notes
