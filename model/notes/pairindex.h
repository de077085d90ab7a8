// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace Dateline::Notes {

/// Where each pair of units stands in a text: finds a passage at once however long the text is. The text must
/// outlive it.
class PairIndex
{
public:
    explicit PairIndex(std::u16string_view text);

    /// Where `wanted` begins: the `most` places that are nearest to `expected`, from front to back. Takes
    /// time in proportion to the text at worst. `wanted` must not be empty.
    std::vector<qint32> occurrences(std::u16string_view wanted, qint32 expected, size_t most) const;

    /// Places at which the pair may stand, from front to back; some may be those of another pair.
    struct Places
    {
        const qint32 *begin = nullptr;
        const qint32 *end = nullptr;
        size_t count() const { return size_t(end - begin); }
    };
    Places places(char16_t first, char16_t second) const;

private:
    std::u16string_view m_text;
    std::vector<qint32> m_firsts; ///< Of each bucket its first place in m_places.
    std::vector<qint32> m_places;
};

} // namespace Dateline::Notes
