// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's timeline of five real articles against the one that a person made of them, printed as a
// table.
#include "program.h"

#include "testfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <cstdio>

using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

const QString shared = QStringLiteral(DATELINE_SHARED);

/// What the person wrote, with all names of whom the person names.
class Gold
{
public:
    Gold()
    {
        const QJsonObject all =
            QJsonDocument::fromJson(readFile(shared + u"/gold/stoltenberg-trip.json"_s)).object();
        for (const QJsonValue &row : all["events"_L1].toArray())
            rows.append(row.toObject());
        for (const auto group : {"persons"_L1, "organisations"_L1}) {
            const QJsonObject names = all["entities"_L1][group].toObject();
            for (auto name = names.begin(); name != names.end(); ++name)
                learn(name.key(), name->toVariant().toStringList());
        }
        learn(u"Yomiuri Shimbun"_s, {u"讀賣新聞"_s, u"日本讀賣新聞"_s});
        learn(u"Yonhap"_s, {u"韓聯社"_s});
        learn(u"North Korea"_s, {u"北韓"_s, u"朝鮮"_s});
    }

    bool isSame(const QString &person, const QString &shown) const
    {
        return shown == person || m_names.value(person).contains(shown);
    }

    QList<QJsonObject> rows;

private:
    void learn(const QString &name, const QStringList &aliases) { m_names.insert(name, aliases); }

    QHash<QString, QStringList> m_names;
};

/// One telling of an entry.
struct Told
{
    QJsonObject entry;
    QString file;
    QString text;
};

QList<Told> toldBy(const QList<QJsonObject> &entries)
{
    QList<Told> all;
    for (const QJsonObject &entry : entries) {
        QJsonArray quotes = entry["quotes"_L1].toArray();
        if (quotes.isEmpty())
            quotes.append(entry);
        for (const QJsonValue &quote : std::as_const(quotes))
            all.append(
                {entry, QFileInfo(quote["path"_L1].toString()).fileName(), quote["text"_L1].toString()});
    }
    return all;
}

QString squeezed(QString text)
{
    text.removeIf([](QChar unit) { return unit.isSpace() || unit == u'。' || unit == u'，'; });
    return text;
}

/// How much of the shorter one is in the other, in one piece: 0 to 1.
double share(const QString &one, const QString &other)
{
    QList<int> lengths(other.size() + 1, 0);
    int longest = 0;
    for (const QChar unit : one) {
        for (qsizetype at = other.size(); at > 0; --at) {
            lengths[at] = other[at - 1] == unit ? lengths[at - 1] + 1 : 0;
            longest = std::max(longest, lengths[at]);
        }
    }
    return double(longest) / double(std::max(qsizetype(1), std::min(one.size(), other.size())));
}

bool isDateRight(const QJsonObject &row, const QJsonObject &entry)
{
    const QString meant = row["date"_L1].toString();
    const QString told = entry["date"_L1].toString();
    if (row["precision"_L1] != "stay"_L1)
        return told == meant;
    return told.left(10) >= meant.left(10) && told.right(10) <= meant.right(10);
}

bool isPlaceRight(const QJsonObject &row, const QJsonObject &entry)
{
    if (row["place"_L1].isNull())
        return true;
    const QJsonObject place = entry["place"_L1].toObject();
    if (row["lat"_L1].isNull())
        return !place.isEmpty();
    return std::abs(place["latitude"_L1].toDouble() - row["lat"_L1].toDouble()) < 0.5 &&
           std::abs(place["longitude"_L1].toDouble() - row["lon"_L1].toDouble()) < 0.5;
}

int participantsMissed(const Gold &gold, const QJsonObject &row, const QJsonObject &entry)
{
    int missed = 0;
    for (const QJsonValue &person : row["participants"_L1].toArray()) {
        bool isThere = false;
        for (const QJsonValue &shown : entry["participants"_L1].toArray())
            isThere = isThere || gold.isSame(person.toString(), shown.toString());
        missed += isThere ? 0 : 1;
    }
    return missed;
}

/// How well an entry is what a row means; below 0 for not at all.
int rating(const Gold &gold, const QJsonObject &row, const Told &told)
{
    const QString quote = squeezed(row["quote"_L1].toString());
    const double part = share(quote, squeezed(told.text));
    if (told.file != row["file"_L1].toString() || part < 0.5)
        return -1;
    return int(20 * part) + 10 * isDateRight(row, told.entry) +
           5 * (told.entry["status"_L1] == row["status"_L1]) + 3 * isPlaceRight(row, told.entry) -
           2 * participantsMissed(gold, row, told.entry);
}

struct Tally
{
    int found = 0;
    int dates = 0;
    int places = 0;
    int participants = 0;
    int status = 0;
};

Tally compare(const Gold &gold, const QList<Told> &told)
{
    Tally tally;
    std::printf("%-4s %-6s %-6s %-6s %-13s %-7s %s\n", "row", "found", "date", "place", "participants",
                "status", "told as");
    for (const QJsonObject &row : gold.rows) {
        const Told *best = nullptr;
        for (const Told &one : told) {
            const int worth = rating(gold, row, one);
            if (worth >= 0 && (!best || worth > rating(gold, row, *best)))
                best = &one;
        }
        const QString id = row["id"_L1].toString();
        if (!best) {
            std::printf("%-4s %-6s\n", qPrintable(id), "no");
            continue;
        }
        const bool date = isDateRight(row, best->entry);
        const bool place = isPlaceRight(row, best->entry);
        const bool participants = participantsMissed(gold, row, best->entry) == 0;
        const bool status = best->entry["status"_L1] == row["status"_L1];
        ++tally.found;
        tally.dates += date;
        tally.places += place;
        tally.participants += participants;
        tally.status += status;
        const auto word = [](bool isRight) { return isRight ? "right" : "wrong"; };
        std::printf("%-4s %-6s %-6s %-6s %-13s %-7s %s %s %s\n", qPrintable(id), "yes", word(date),
                    word(place), word(participants), word(status),
                    qPrintable(best->entry["date"_L1].toString()),
                    qPrintable(best->entry["status"_L1].toString()), best->text.toUtf8().constData());
    }
    const int rows = int(gold.rows.size());
    std::printf("of %d rows: %d found, dates %d, places %d, participants %d, status %d\n", rows, tally.found,
                tally.dates, tally.places, tally.participants, tally.status);
    return tally;
}

const QJsonObject *entryWith(const QList<QJsonObject> &entries, const QString &words)
{
    for (const QJsonObject &entry : entries) {
        for (const Told &told : toldBy({entry})) {
            if (squeezed(told.text).contains(squeezed(words)))
                return &entry;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("the timeline of the five articles is the one that a person made of them", "[timeline][gold]")
{
    if (!QFileInfo::exists(shared + u"/gold/stoltenberg-trip.json"_s))
        SKIP("no gold timeline beside the project");
    const Gold gold;
    const Program program;
    REQUIRE(program({u"import"_s, shared + u"/seeds"_s}).code == 0);
    const QList<QJsonObject> entries =
        program({u"timeline"_s, u"Jens Stoltenberg"_s, u"--format"_s, u"json"_s}).objects();
    const Tally tally = compare(gold, toldBy(entries));
    const int rows = int(gold.rows.size());
    CHECK(tally.found >= rows - 1); // Row 2 is implied, not told.
    CHECK(10 * tally.status >= 9 * tally.found);
    CHECK(10 * tally.dates >= 9 * tally.found);
    CHECK(10 * tally.places >= 8 * tally.found);
    CHECK(10 * tally.participants >= 8 * tally.found);

    SECTION("every spelling leads to the same timeline")
    {
        for (const QString &name : {u"史托騰柏格"_s, u"斯托爾滕貝格"_s, u"斯托尔滕贝格"_s}) {
            INFO(name.toStdString());
            CHECK(program({u"timeline"_s, name, u"--format"_s, u"json"_s}).objects().size() ==
                  entries.size());
        }
    }
    SECTION("a related headline makes no event")
    {
        for (const Told &told : toldBy(entries))
            CHECK_FALSE(told.text.contains(u"未允諾"_s));
    }
    SECTION("Seoul and Japan are one trip")
    {
        const QJsonObject *seoul = entryWith(entries, u"史托騰柏格今天抵達首爾"_s);
        const QJsonObject *japan = entryWith(entries, u"史托騰柏格1月30日抵達日本"_s);
        const QJsonObject *base = entryWith(entries, u"航空自衛隊入間基地"_s);
        REQUIRE(seoul);
        REQUIRE(japan);
        REQUIRE(base);
        CHECK_FALSE((*seoul)["trip"_L1].isNull());
        CHECK((*seoul)["trip"_L1] == (*japan)["trip"_L1]);
        CHECK((*seoul)["trip"_L1] == (*base)["trip"_L1]);
    }
}

TEST_CASE("names that are none of anyone make no entity of the five articles", "[timeline][gold]")
{
    if (!QFileInfo::exists(shared + u"/gold/stoltenberg-trip.json"_s))
        SKIP("no gold timeline beside the project");
    const QJsonObject all =
        QJsonDocument::fromJson(readFile(shared + u"/gold/stoltenberg-trip.json"_s))["entities"_L1]
            .toObject();
    const Program program;
    REQUIRE(program({u"import"_s, shared + u"/seeds"_s}).code == 0);
    QMap<QString, QString> entityOf; // Of each name.
    for (const QJsonObject &entity : program({u"entities"_s, u"--json"_s}).objects()) {
        QStringList names = entity["aliases"_L1].toVariant().toStringList();
        names.prepend(entity["name"_L1].toString());
        for (const QString &name : std::as_const(names))
            entityOf.insert(name, entity["id"_L1].toString());
    }
    for (const QJsonValue &name : all["not_entities"_L1].toArray()) {
        INFO(name.toString().toStdString());
        CHECK_FALSE(entityOf.contains(name.toString()));
    }
    int missed = 0;
    for (const auto group : {"persons"_L1, "organisations"_L1}) {
        for (const QJsonValue &aliases : all[group].toObject()) {
            QSet<QString> entities;
            for (const QJsonValue &alias : aliases.toArray()) {
                if (entityOf.contains(alias.toString()))
                    entities.insert(entityOf[alias.toString()]);
                else if (alias.toString() !=
                         u"斯托尔滕贝格"_s) // The other script of the same name, in none of them.
                    std::printf("no entity: %s\n", qPrintable(alias.toString())), ++missed;
            }
            INFO(aliases.toArray()[0].toString().toStdString());
            CHECK(entities.size() <= 1);
        }
    }
    for (const QJsonValue &place : all["places"_L1].toArray()) {
        if (!entityOf.contains(place.toString()))
            std::printf("no place: %s\n", qPrintable(place.toString())), ++missed;
    }
    CHECK(missed <= 3);
    CHECK(entityOf.value(u"南韓"_s) == entityOf.value(u"韓國"_s));
    CHECK(entityOf.value(u"北韓"_s) == entityOf.value(u"朝鮮"_s));
}
