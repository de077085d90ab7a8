// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// The sample archive, which tells of a journey from Seoul to Tokyo in both Chinese scripts and in English.
class Journey : public Program
{
public:
    Journey() { REQUIRE((*this)({u"import"_s, QStringLiteral(DATELINE_SAMPLE_ARCHIVE)}).code == 0); }

    QList<QJsonObject> timeline(const QString &name, const QStringList &options = {}) const
    {
        const Outcome outcome = (*this)(QStringList{u"timeline"_s, name, u"--json"_s} + options);
        INFO(outcome.errors.toStdString());
        REQUIRE(outcome.code == 0);
        return outcome.objects();
    }

    /// Who or what has this name, in either script.
    QJsonObject entity(const QString &name) const
    {
        return (*this)({u"entities"_s, u"--json"_s, u"--limit"_s, u"1"_s, u"--match"_s, name}).object();
    }
};

QStringList texts(const QJsonObject &entry)
{
    QStringList all{entry["text"_L1].toString()};
    for (const QJsonValue &quote : entry["quotes"_L1].toArray())
        all.append(quote["text"_L1].toString());
    return all;
}

} // namespace

TEST_CASE("one person has one entity in both scripts and in English", "[timeline]")
{
    const Journey journey;
    const QJsonObject entity = journey.entity(u"Jens Stoltenberg"_s);
    CHECK(entity["kind"_L1] == "person"_L1);
    CHECK(entity["articles"_L1].toInt() >= 15);
    for (const QString &name : {u"史托騰柏格"_s, u"斯托尔滕贝格"_s, u"斯托爾滕貝格"_s}) {
        INFO(name.toStdString());
        CHECK(journey.entity(name)["id"_L1] == entity["id"_L1]);
    }
    CHECK(journey.entity(u"NATO"_s)["id"_L1] == journey.entity(u"北約"_s)["id"_L1]);
    CHECK(journey.entity(u"NATO"_s)["kind"_L1] == "organisation"_L1);
    CHECK(journey.entity(u"Seoul"_s)["id"_L1] == journey.entity(u"首爾"_s)["id"_L1]);
    CHECK(journey.entity(u"Seoul"_s)["kind"_L1] == "place"_L1);
}

TEST_CASE("an event that several outlets tell is one entry with all their quotes", "[timeline]")
{
    const Journey journey;
    const QList<QJsonObject> entries = journey.timeline(u"Stoltenberg"_s);
    const auto arrival = std::ranges::find_if(entries, [](const QJsonObject &entry) {
        return entry["date"_L1] == "2023-01-29"_L1 && entry["action"_L1] == "arrive"_L1 &&
               entry["status"_L1] == "happened"_L1;
    });
    REQUIRE(arrival != entries.end());
    CHECK(arrival->value("quotes"_L1).toArray().size() >= 3);
    CHECK(
        std::ranges::any_of(texts(*arrival), [](const QString &text) { return text.contains("Seoul"_L1); }));
    CHECK(std::ranges::any_of(texts(*arrival), [](const QString &text) { return text.contains(u"首爾"_s); }));
    const QJsonObject place = arrival->value("place"_L1).toObject();
    CHECK(std::abs(place["latitude"_L1].toDouble() - 37.57) < 0.3);
    CHECK(std::abs(place["longitude"_L1].toDouble() - 126.98) < 0.3);
}

TEST_CASE("what a timeline quotes is what stands in the article there", "[timeline]")
{
    const Journey journey;
    for (const QJsonObject &entry : journey.timeline(u"Stoltenberg"_s, {u"--to"_s, u"2023-01-30"_s})) {
        const QJsonObject article =
            journey({u"show"_s, u"--json"_s, entry["article"_L1].toString()}).object();
        const QString text = article["text"_L1].toString();
        const int start = entry["start"_L1].toInt();
        CHECK(text.mid(start, entry["end"_L1].toInt() - start) == entry["text"_L1].toString());
    }
}

TEST_CASE("a timeline can be cut to days, and an unknown name is said to be unknown", "[timeline]")
{
    const Journey journey;
    const QList<QJsonObject> entries =
        journey.timeline(u"Stoltenberg"_s, {u"--from"_s, u"2023-01-30"_s, u"--to"_s, u"2023-01-31"_s});
    CHECK_FALSE(entries.isEmpty());
    for (const QJsonObject &entry : entries) {
        const QString date = entry["date"_L1].toString();
        INFO(date.toStdString());
        CHECK((date.startsWith("2023-01"_L1) || date == "2023"_L1));
    }
    const Outcome unknown = journey({u"timeline"_s, u"Nobody Inparticular"_s});
    CHECK(unknown.code == 3);
    CHECK(unknown.errors.contains("Nobody Inparticular"));
}

TEST_CASE("every format of a timeline can be made", "[timeline]")
{
    const Journey journey;
    for (const QString &format :
         {u"text"_s, u"json"_s, u"csv"_s, u"markdown"_s, u"timelinejs"_s, u"ics"_s, u"geojson"_s}) {
        INFO(format.toStdString());
        const Outcome outcome = journey({u"timeline"_s, u"Stoltenberg"_s, u"--format"_s, format});
        CHECK(outcome.code == 0);
        CHECK(outcome.output.size() > 500);
    }
    CHECK(journey({u"timeline"_s, u"Stoltenberg"_s, u"--format"_s, u"papyrus"_s}).code == 2);
}

TEST_CASE("the same articles imported again change nothing in a timeline", "[timeline]")
{
    const Journey journey;
    const QList<QJsonObject> before = journey.timeline(u"Stoltenberg"_s);
    REQUIRE(journey({u"import"_s, QStringLiteral(DATELINE_SAMPLE_ARCHIVE)}).code == 0);
    CHECK(journey.timeline(u"Stoltenberg"_s) == before);
}

TEST_CASE("a search for an entity finds all its names", "[timeline][search]")
{
    const Journey journey;
    const auto found = journey({u"search"_s, u"--json"_s, u"entity:\"Jens Stoltenberg\""_s}).objects();
    CHECK(found.size() >= 15);
    CHECK(std::ranges::any_of(found,
                              [](const QJsonObject &hit) { return hit["language"_L1] == "zh-Hans"_L1; }));
}
