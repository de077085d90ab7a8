// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfiles.h"

#include "notes/alignment.h"
#include "notes/approximatesearch.h"
#include "notes/matchtext.h"
#include "notes/pairindex.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>

using namespace Dateline::Notes;
using namespace Qt::StringLiterals;

namespace {

std::u16string drawn(qsizetype length, int letters, QRandomGenerator &random)
{
    std::u16string text;
    for (qsizetype at = 0; at < length; ++at)
        text += char16_t(u'a' + random.bounded(letters));
    return text;
}

/// The last row of the table that everybody knows: the errors of the whole pattern up to each end.
std::vector<qint32> errorsByTable(std::u16string_view pattern, std::u16string_view text, bool fromBeginning)
{
    std::vector<qint32> column(pattern.size() + 1);
    std::iota(column.begin(), column.end(), 0);
    std::vector<qint32> errors{column.back()};
    for (size_t at = 0; at < text.size(); ++at) {
        qint32 diagonal = column[0];
        column[0] = fromBeginning ? qint32(at + 1) : 0;
        for (size_t row = 1; row <= pattern.size(); ++row) {
            const qint32 replaced = diagonal + (pattern[row - 1] == text[at] ? 0 : 1);
            diagonal = column[row];
            column[row] = std::min({replaced, column[row] + 1, column[row - 1] + 1});
        }
        errors.push_back(column.back());
    }
    return errors;
}

} // namespace

TEST_CASE("the bit-parallel search counts as the table does", "[anchoring]")
{
    QRandomGenerator random(1999);
    for (int round = 0; round < 300; ++round) {
        const auto pattern = drawn(random.bounded(1, 200), 3, random);
        const auto text = drawn(random.bounded(0, 300), 3, random);
        const ApproximateSearch search(pattern);
        const auto bound = errorsByTable(pattern, text, true);
        CHECK(search.distance(text) == bound.back());
        CHECK(search.bestBeginning(text).errors == *std::min_element(bound.begin(), bound.end()));
        const auto free = errorsByTable(pattern, text, false);
        const auto hits = search.search(text, qint32(pattern.size()), 1, 0);
        if (!text.empty()) {
            REQUIRE(hits.size() == 1);
            CHECK(hits[0].errors == *std::min_element(free.begin() + 1, free.end()));
            CHECK(free[size_t(hits[0].end)] == hits[0].errors);
        }
    }
}

TEST_CASE("an alignment has as many errors as the search counts", "[anchoring]")
{
    QRandomGenerator random(2003);
    for (int round = 0; round < 100; ++round) {
        const auto prefix = drawn(random.bounded(0, 20), 4, random);
        const auto quote = drawn(random.bounded(1, 60), 4, random);
        const auto suffix = drawn(random.bounded(0, 20), 4, random);
        const auto text = drawn(random.bounded(1, 200), 4, random);
        const auto errors = errorsByTable(prefix + quote + suffix, text, false);
        const auto found = align({prefix, quote, suffix}, text);
        if (!found)
            continue;
        CHECK(found->prefixErrors + found->quoteErrors + found->suffixErrors ==
              *std::min_element(errors.begin(), errors.end()));
        CHECK(found->quote.start < found->quote.end);
        CHECK(found->quote.end <= qint32(text.size()));
    }
}

TEST_CASE("all occurrences are found, or the nearest", "[anchoring]")
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        const auto text = drawn(random.bounded(0, 400), 2, random);
        const auto wanted = drawn(random.bounded(1, 8), 2, random);
        std::vector<qint32> expected;
        for (size_t at = text.find(wanted); at != text.npos; at = text.find(wanted, at + 1))
            expected.push_back(qint32(at));
        const PairIndex index(text);
        CHECK(index.occurrences(wanted, 100, 1000) == expected);
        const auto nearest = index.occurrences(wanted, 100, 1);
        REQUIRE(nearest.size() == (expected.empty() ? 0 : 1));
        for (const qint32 place : expected)
            CHECK(std::abs(nearest[0] - 100) <= std::abs(place - 100));
    }
}

TEST_CASE("a text for matching knows what its units were made of", "[anchoring]")
{
    const QString text = u"  Ｎ e\u0301ß \u4e00\u5169か\u3099\U00020BB7\n"_s;
    const MatchText match(text);
    CHECK(match.units() == std::u16string_view(u"ness\u4e00\u4e24が\U00020BB7"));
    CHECK(match.original({0, 1}) == TextRange{2, 3});
    CHECK(match.original({1, 2}) == TextRange{4, 6});
    CHECK(match.original({2, 3}) == TextRange{6, 7});
    CHECK(match.original({6, 7}) == TextRange{10, 12});
    CHECK(match.original({0, match.size()}) == TextRange{2, 14});
    CHECK(match.position(0) == 0);
    CHECK(match.position(3) == 1);
    CHECK(match.position(100) == match.size());
    CHECK(MatchText(QString()).size() == 0);
    CHECK(MatchText(u" \n\t\u3000").size() == 0);
}
