// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/pairindex.h"

#include <algorithm>
#include <cstdlib>

namespace Dateline::Notes {

namespace {

constexpr size_t bucketCount = 1 << 16;

size_t bucketOf(char16_t first, char16_t second)
{
    return (size_t(first) * 0x9e35 + second) & (bucketCount - 1);
}

/// By Knuth, Morris and Pratt, who never look at a unit of the text a third time.
std::vector<qint32> linearSearch(std::u16string_view text, std::u16string_view wanted)
{
    std::vector<qint32> borders(wanted.size(), 0);
    for (size_t at = 1, border = 0; at < wanted.size(); ++at) {
        while (border > 0 && wanted[at] != wanted[border])
            border = size_t(borders[border - 1]);
        border += wanted[at] == wanted[border] ? 1 : 0;
        borders[at] = qint32(border);
    }
    std::vector<qint32> found;
    for (size_t at = 0, matched = 0; at < text.size(); ++at) {
        while (matched > 0 && text[at] != wanted[matched])
            matched = size_t(borders[matched - 1]);
        matched += text[at] == wanted[matched] ? 1 : 0;
        if (matched == wanted.size()) {
            found.push_back(qint32(at + 1 - matched));
            matched = size_t(borders[matched - 1]);
        }
    }
    return found;
}

/// Keeps those of the sorted places that are nearest to `expected`.
std::vector<qint32> nearest(std::vector<qint32> places, qint32 expected, size_t most)
{
    if (places.size() <= most)
        return places;
    auto end = std::lower_bound(places.begin(), places.end(), expected);
    auto begin = end;
    while (size_t(end - begin) < most) {
        const bool isBefore =
            end == places.end() || (begin != places.begin() && expected - *(begin - 1) <= *end - expected);
        isBefore ? --begin : ++end;
    }
    return {begin, end};
}

} // namespace

PairIndex::PairIndex(std::u16string_view text)
    : m_text(text)
    , m_firsts(bucketCount + 1, 0)
{
    if (text.size() < 2)
        return;
    const size_t pairs = text.size() - 1;
    for (size_t at = 0; at < pairs; ++at)
        ++m_firsts[bucketOf(text[at], text[at + 1]) + 1];
    for (size_t bucket = 0; bucket < bucketCount; ++bucket)
        m_firsts[bucket + 1] += m_firsts[bucket];
    m_places.resize(pairs);
    std::vector<qint32> next(m_firsts.begin(), m_firsts.end() - 1);
    for (size_t at = 0; at < pairs; ++at)
        m_places[size_t(next[bucketOf(text[at], text[at + 1])]++)] = qint32(at);
}

PairIndex::Places PairIndex::places(char16_t first, char16_t second) const
{
    const size_t bucket = bucketOf(first, second);
    return {m_places.data() + m_firsts[bucket], m_places.data() + m_firsts[bucket + 1]};
}

std::vector<qint32> PairIndex::occurrences(std::u16string_view wanted, qint32 expected, size_t most) const
{
    if (wanted.size() > m_text.size())
        return {};
    if (wanted.size() < 2)
        return nearest(linearSearch(m_text, wanted), expected, most);

    // The rarest pair of a part of it leaves the fewest places to look at.
    constexpr size_t looked = 64;
    Places rarest = places(wanted[0], wanted[1]);
    size_t offset = 0;
    for (size_t at = 1; at + 1 < std::min(wanted.size(), looked) && rarest.count() > 0; ++at) {
        const Places others = places(wanted[at], wanted[at + 1]);
        if (others.count() < rarest.count()) {
            rarest = others;
            offset = at;
        }
    }
    if (rarest.count() * wanted.size() > 4 * m_text.size() + 4096)
        return nearest(linearSearch(m_text, wanted), expected, most);
    std::vector<qint32> found;
    for (const qint32 *place = rarest.begin; place != rarest.end; ++place) {
        const size_t start = size_t(*place) - offset;
        if (size_t(*place) >= offset && m_text.substr(start, wanted.size()) == wanted)
            found.push_back(qint32(start));
    }
    return nearest(std::move(found), expected, most);
}

} // namespace Dateline::Notes
