// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/readinghistory.h"

#include <catch2/catch_test_macros.hpp>

using Dateline::Reading::ReadingHistory;
using Dateline::Reading::ReadingPlace;
using namespace Qt::StringLiterals;

namespace {

ReadingPlace place(const QString &id, double position = 0.0)
{
    return {id, 0, position};
}

} // namespace

TEST_CASE("Going back and forward leads through the articles as they were left", "[ui][reading]")
{
    ReadingHistory history;
    CHECK_FALSE(history.canGoBack());
    history.leave(place(u"a"_s, 0.5));
    history.leave(place(u"b"_s));
    CHECK(history.back(place(u"c"_s, 0.25)) == place(u"b"_s));
    CHECK(history.back(place(u"b"_s)) == place(u"a"_s, 0.5));
    CHECK_FALSE(history.back(place(u"a"_s)));
    CHECK(history.forward(place(u"a"_s)) == place(u"b"_s));
    CHECK(history.forward(place(u"b"_s)) == place(u"c"_s, 0.25));
    CHECK_FALSE(history.canGoForward());
}

TEST_CASE("Whoever goes back and then elsewhere forgets what lay ahead", "[ui][reading]")
{
    ReadingHistory history;
    history.leave(place(u"a"_s));
    REQUIRE(history.back(place(u"b"_s)));
    history.leave(place(u"a"_s));
    CHECK_FALSE(history.canGoForward());
    CHECK(history.back(place(u"c"_s)) == place(u"a"_s));
}

TEST_CASE("The first article leaves nothing to go back to, and the oldest are forgotten", "[ui][reading]")
{
    ReadingHistory history;
    history.leave({});
    CHECK_FALSE(history.canGoBack());
    for (int i = 0; i < ReadingHistory::capacity + 10; ++i)
        history.leave(place(QString::number(i)));
    int steps = 0;
    while (history.back(place(u"x"_s)))
        ++steps;
    CHECK(steps == ReadingHistory::capacity);
}
