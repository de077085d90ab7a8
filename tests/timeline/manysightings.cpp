// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sightingbuilder.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <random>

using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

// Timelines of thousands of sightings that are made up at random, always the same ones.

namespace {

/// What a timeline tells, without numbers that depend on the order in which it was told.
QStringList tellingOf(const Sightings &sightings, int mostThreads = 2)
{
    const History history = buildHistory(sightings, Envoy, mostThreads);
    QStringList lines;
    for (const HistoryEntry &entry : history.entries) {
        QStringList parts{entry.id, entry.date.edtf(), QString::number(entry.place),
                          QString::number(entry.trip), QString::number(entry.occasion)};
        for (const qint32 number : entry.sightings)
            parts.append(sightings.events[number].article + QString::number(sightings.events[number].start));
        for (const qint32 link : entry.becomes)
            parts.append(QString::number(link));
        lines.append(parts.join(u' '));
    }
    for (const Trip &trip : history.trips)
        lines.append(trip.date.edtf() + QString::number(trip.stops.size()));
    return lines;
}

SightingBuilder manySightings(int count, int days, unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](unsigned limit) { return int(random() % limit); };
    SightingBuilder told;
    const QDate start(2022, 1, 1);
    for (int i = 0; i < count; ++i) {
        QList<qint64> others;
        for (int other = below(3); other > 0; --other)
            others.append(Minister + below(3));
        told.add(u"article-%1"_s.arg(below(unsigned(count) / 3 + 1)),
                 start.addDays(below(unsigned(days))).toString(Qt::ISODate), Action(below(24)),
                 below(2) ? Korea + below(8) : 0, others);
        if (below(4) == 0)
            told.planned();
        if (below(2) == 0)
            told.named();
        told.from(u"outlet-%1"_s.arg(below(30)));
    }
    return told;
}

} // namespace

TEST_CASE("A timeline does not depend on the order of what it is made of", "[timeline][history]")
{
    SightingBuilder told = manySightings(600, 40, 7);
    const QStringList expected = tellingOf(told.sightings);
    std::mt19937 random(3);
    for (int round = 0; round < 3; ++round) {
        std::shuffle(told.sightings.events.begin(), told.sightings.events.end(), random);
        CHECK(tellingOf(told.sightings) == expected);
    }
}

TEST_CASE("Two threads make the timeline that one makes", "[timeline][history]")
{
    // Many days; the half of all cut by a month and a year; nearly all, and all, on one day.
    const int days = GENERATE(700, 3, 1);
    CAPTURE(days);
    SightingBuilder told = manySightings(6000, days, 11);
    for (qsizetype event = 0; event < told.sightings.events.size(); event += 7)
        told.sightings.events[event].date = event % 2 ? dateOf(u"2022-06"_s) : dateOf(u"2022"_s);
    for (qsizetype event = 0; event < told.sightings.events.size(); event += 50)
        told.sightings.events[event].date = {};
    const QStringList expected = tellingOf(told.sightings, 1);
    CHECK(expected.size() > 100);
    for (int round = 0; round < 5; ++round)
        CHECK(tellingOf(told.sightings) == expected);
}

TEST_CASE("Many sightings without a date make no timeline", "[timeline][history]")
{
    SightingBuilder told = manySightings(5000, 10, 5);
    for (Sighting &event : told.sightings.events)
        event.date = {};
    CHECK(buildHistory(told.sightings, Envoy).entries.isEmpty());
}

TEST_CASE("Many sightings take a time that grows with their number", "[timeline][history]")
{
    const int days = GENERATE(2000, 1);
    CAPTURE(days);
    const SightingBuilder few = manySightings(2500, days, 1);
    const SightingBuilder many = manySightings(20000, days, 1);
    QElapsedTimer timer;
    timer.start();
    buildHistory(few.sightings, Envoy);
    const qint64 fewTime = timer.nsecsElapsed();
    timer.start();
    const History history = buildHistory(many.sightings, Envoy);
    const qint64 manyTime = timer.nsecsElapsed();
    INFO(double(fewTime) / 1e6 << " ms, " << double(manyTime) / 1e6 << " ms");
    CHECK(!history.entries.isEmpty());
    // Quadratic would be 64 times.
    CHECK(manyTime < 30 * fewTime);
}
