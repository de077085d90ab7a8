// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/longpassage.h"

#include "notes/approximatesearch.h"

#include <algorithm>

namespace Dateline::Notes {

namespace {

constexpr qint32 pieceLength = 64;
constexpr qint32 pieceCount = 8;
constexpr size_t mostHits = 8;
constexpr qint32 toleratedErrors = pieceLength * 2 / 5;

/// A place of a piece, and the best chain of places that ends there.
struct Link
{
    qint32 offset = 0; ///< In the quote.
    qint32 end = 0;    ///< In the text.
    qint32 errors = 0;
    qint32 worth = 0;
    int previous = -1;
};

/// Whether two pieces lie about as far apart as they did.
bool fits(const Link &left, const Link &right)
{
    const qint32 was = right.offset - left.offset;
    const qint32 is = right.end - left.end;
    return was > 0 && is > was / 2 && is < 2 * was;
}

std::vector<Link> linksOf(const PassageView &passage, std::u16string_view text, qint32 expected)
{
    std::vector<Link> links;
    const auto span = qint32(passage.quote.size()) - pieceLength;
    for (qint32 piece = 0; piece < pieceCount; ++piece) {
        const auto offset = qint32(qint64(span) * piece / (pieceCount - 1));
        const ApproximateSearch search(passage.quote.substr(size_t(offset), pieceLength));
        for (const ApproximateHit &hit : search.search(text, toleratedErrors, mostHits, expected + offset))
            links.push_back({offset, hit.end, hit.errors, 0, -1});
    }
    return links;
}

/// The index of the end of the best chain.
int chain(std::vector<Link> &links, qint32 expected)
{
    int best = 0;
    for (size_t at = 0; at < links.size(); ++at) {
        Link &link = links[at];
        for (size_t before = 0; before < at; ++before) {
            if (links[before].worth > link.worth && fits(links[before], link)) {
                link.worth = links[before].worth;
                link.previous = int(before);
            }
        }
        link.worth += pieceLength - link.errors;
        const auto distance = [expected](const Link &end) {
            return std::abs(end.end - end.offset - expected);
        };
        const Link &leader = links[size_t(best)];
        if (link.worth > leader.worth || (link.worth == leader.worth && distance(link) < distance(leader)))
            best = int(at);
    }
    return best;
}

std::u16string_view window(std::u16string_view text, qint32 from, qint32 to)
{
    from = std::max(0, from);
    return text.substr(size_t(from), size_t(std::max(from, to) - from));
}

} // namespace

std::optional<LongPlace> findLong(const PassageView &passage, std::u16string_view text, qint32 expected)
{
    std::vector<Link> links = linksOf(passage, text, expected);
    if (links.empty())
        return std::nullopt;
    LongPlace place{{}, pieceLength, pieceCount, {}};
    const int last = chain(links, expected);
    int first = last;
    for (int at = last; at >= 0; at = links[size_t(at)].previous) {
        place.pieceErrors.push_back(links[size_t(at)].errors);
        first = at;
    }
    std::reverse(place.pieceErrors.begin(), place.pieceErrors.end());

    // What stood around the passage says where exactly its first and last pieces begin and end.
    const Link &head = links[size_t(first)];
    const Link &tail = links[size_t(last)];
    const bool isWholeHead = head.offset == 0;
    const bool isWholeTail = tail.offset + pieceLength == qint32(passage.quote.size());
    const PassageView headView{isWholeHead ? passage.prefix : std::u16string_view(),
                               passage.quote.substr(size_t(head.offset), pieceLength),
                               {}};
    const PassageView tailView{{},
                               passage.quote.substr(size_t(tail.offset), pieceLength),
                               isWholeTail ? passage.suffix : std::u16string_view()};
    const qint32 headFrom =
        std::max(0, head.end - pieceLength - head.errors - qint32(headView.prefix.size()) * 3 / 2);
    const qint32 tailFrom = std::max(0, tail.end - pieceLength - tail.errors);
    const auto start = align(headView, window(text, headFrom, head.end));
    const auto end =
        align(tailView, window(text, tailFrom, tail.end + qint32(tailView.suffix.size()) * 3 / 2));
    place.range.start = start ? headFrom + start->quote.start : std::max(0, head.end - pieceLength);
    place.range.end = end ? tailFrom + end->quote.end : tail.end;
    return place.range.length() > 0 ? std::optional(std::move(place)) : std::nullopt;
}

} // namespace Dateline::Notes
