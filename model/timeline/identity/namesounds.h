// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

#include <unordered_map>
#include <vector>

namespace Dateline::Timeline {

/// What letters add up to. That of one text behind another is made of theirs, so that all ways to spell a
/// name are compared without writing them out. Equal for equal letters, and seldom for others.
struct LetterSum
{
    quint64 sum = 0;
    quint64 scale = 1;

    friend LetterSum operator+(const LetterSum &first, const LetterSum &second)
    {
        return {first.sum * second.scale + second.sum, first.scale * second.scale};
    }
};
LetterSum letterSum(QStringView letters);

/// How characters of Chinese names are spelled. Remembers them; use one for many names.
class NameSounds
{
public:
    /// All spellings of a surname or of a character behind it; none of what has no reading.
    struct Spellings
    {
        std::vector<LetterSum> pinyin; ///< One at most.
        std::vector<LetterSum> taiwan;

        bool isEmpty() const { return pinyin.empty(); }
    };

    /// Of one or two characters.
    const Spellings &surname(QStringView characters);
    const Spellings &given(QChar character);

private:
    std::unordered_map<quint32, Spellings> m_surnames;
    std::unordered_map<char16_t, Spellings> m_given;
};

} // namespace Dateline::Timeline
