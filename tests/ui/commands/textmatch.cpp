// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/textmatch.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline::Commands;

namespace {

bool fits(const char16_t *text, const char16_t *query, Matching matching = Matching::Fuzzy)
{
    return TextMatcher(QString::fromUtf16(query), matching).match(QString::fromUtf16(text)).has_value();
}

int score(const char16_t *text, const char16_t *query)
{
    return TextMatcher(QString::fromUtf16(query), Matching::Fuzzy).match(QString::fromUtf16(text))->score;
}

} // namespace

TEST_CASE("Words fit in any order, case and width", "[ui][commands]")
{
    CHECK(fits(u"Mark as Read", u"read"));
    CHECK(fits(u"Mark as Read", u"read mark", Matching::Words));
    CHECK(fits(u"北約 ＮＡＴＯ 秘書長", u"nato", Matching::Words));
    CHECK(fits(u"北約秘書長訪首爾", u"秘書", Matching::Words));
    CHECK(fits(u"anything", u""));
    CHECK_FALSE(fits(u"Mark as Read", u"mr", Matching::Words));
    CHECK_FALSE(fits(u"Mark as Read", u"mark star"));
}

TEST_CASE("Letters of an action's text may be left out", "[ui][commands]")
{
    CHECK(fits(u"Mark as Read", u"mr"));
    CHECK(fits(u"Mark as Read", u"mare"));
    CHECK(fits(u"Show Filters", u"sfil"));
    CHECK(fits(u"Next Unread", u"nxt"));
    CHECK_FALSE(fits(u"Mark as Read", u"zz"));
    CHECK_FALSE(fits(u"Open the folder with the archives", u"ov"));
    CHECK_FALSE(fits(u"顯示下一篇文章", u"顯篇"));
}

TEST_CASE("The closer match has the higher score", "[ui][commands]")
{
    CHECK(score(u"Star", u"star") > score(u"Remove Star", u"star"));
    CHECK(score(u"Remove Star", u"star") > score(u"Restart", u"star"));
    CHECK(score(u"Restart", u"star") > score(u"Show the Archive", u"sta"));
    CHECK(score(u"Star", u"star") > score(u"Star Everything", u"star"));
}

TEST_CASE("Letters may be left out, but not the first of a word", "[ui][commands]")
{
    CHECK(fits(u"Import Notes", u"imnts"));
    CHECK(fits(u"Mark as Starred", u"strd"));
    // Else a name would run an action: the end of "Changes" and pieces of what follows.
    CHECK_FALSE(fits(u"Changes to Timelines", u"stol"));
}

TEST_CASE("What fits is marked", "[ui][commands]")
{
    const auto ranges = [](const char16_t *text, const char16_t *query) {
        return TextMatcher(QString::fromUtf16(query), Matching::Fuzzy)
            .match(QString::fromUtf16(text))
            ->ranges;
    };
    CHECK(ranges(u"Mark as Read", u"read") == QList<TextRange>{{8, 4}});
    CHECK(ranges(u"Mark as Read", u"mar") == QList<TextRange>{{0, 3}});
    CHECK(ranges(u"Mark as Read", u"mre") == QList<TextRange>{{0, 1}, {8, 2}});
    CHECK(ranges(u"北約秘書長", u"秘書") == QList<TextRange>{{2, 2}});
}
