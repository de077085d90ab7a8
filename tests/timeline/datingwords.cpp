// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/history/datingwords.h"

#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

Sighting toldBy(const QList<QByteArray> &rules, DateAnchor anchor)
{
    Sighting told;
    told.rules = rules;
    told.anchor = anchor;
    told.published = QDate(2023, 1, 31).startOfDay(QTimeZone::utc());
    return told;
}

} // namespace

TEST_CASE("Why an event is dated so is told in words of people", "[timeline][history]")
{
    const auto published =
        datingWords(toldBy({"date:explicit", "weekday", "status:told"}, DateAnchor::Published));
    CHECK(published.contains(u"on Monday"_s));
    CHECK(published.contains(u"day of publication"_s));
    CHECK(published.contains(u"2023"_s));

    const auto previous =
        datingWords(toldBy({"date:sentence", "next-day", "status:told"}, DateAnchor::Previous));
    CHECK(previous.contains(u"sentence"_s));
    CHECK(previous.contains(u"named before"_s));

    const auto absolute =
        datingWords(toldBy({"date:explicit", "numeric", "status:told"}, DateAnchor::Absolute));
    CHECK_FALSE(absolute.contains(u"counted"_s));

    const auto article = datingWords(toldBy({"date:article", "dateline-day"}, DateAnchor::Published));
    CHECK(article.contains(u"No date is named"_s));
    CHECK(datingWords(toldBy({"date:paragraph", "dateline-day"}, DateAnchor::Published)) == article);
    CHECK(datingWords(toldBy({}, DateAnchor::Published)).isEmpty());
}

TEST_CASE("What a person dated or a cue made a plan says so", "[timeline][history]")
{
    Sighting told = toldBy({"date:explicit", "weekday", "status:future-cue"}, DateAnchor::Published);
    CHECK(statusReason(told).contains(u"will"_s));
    told.isEdited = true;
    CHECK(datingWords(told).contains(u"by hand"_s));
    CHECK_FALSE(statusReason(toldBy({}, DateAnchor::Published)).isEmpty());
}

TEST_CASE("Every rule by which dates are read has words", "[timeline][history]")
{
    const auto *rule =
        GENERATE("numeric", "year-of-the-republic", "day-of-the-republic", "decade", "year", "months",
                 "month", "day-of-month", "weekend", "weekday", "century", "day-in-brackets", "quarter",
                 "relative", "same-day", "next-day", "day-before", "same-year", "next-year", "same-month",
                 "day-month", "month-day", "part-of", "day", "weekday-relative", "month-relative",
                 "season-relative", "season", "from-previous", "so-long-ago", "so-long-after");
    CHECK_FALSE(ruleWords(rule).isEmpty());
}
