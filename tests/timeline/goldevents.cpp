// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markednames.h"

#include "article/articleparser.h"
#include "timeline/dates/dateline.h"
#include "timeline/events/eventfinder.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

#include <iostream>

using namespace Dateline;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

struct Seed
{
    ArticleText article;
    ArticleNames names;
    QList<Event> events;
};

QByteArray read(const QString &path)
{
    QFile file(QStringLiteral(DATELINE_SHARED "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All names that a person found in the seeds, for markedNames().
QStringList goldNames(const QJsonObject &entities)
{
    QStringList names{u"韓聯社=o"_s, u"讀賣新聞=o"_s, u"路透社=o"_s, u"共同社=o"_s, u"德國之聲=o"_s};
    const auto add = [&](const QString &group, const QString &kind) {
        for (const QJsonValue &aliases : entities[group].toObject()) {
            for (const QJsonValue &alias : aliases.toArray())
                names.append(alias.toString() + kind);
        }
    };
    add(u"persons"_s, u"=p"_s);
    add(u"organisations"_s, u"=o"_s);
    for (const QJsonValue &place : entities[u"places"].toArray())
        names.append(place.toString() + u"=l"_s);
    return names;
}

Seed readSeed(const QString &file, const QStringList &names)
{
    const Article article = parseArticle(read(u"seeds/"_s + file), file);
    Seed seed{ArticleText::of(article), {}, {}};
    const QDate published = article.published.toTimeZone(QTimeZone("Asia/Taipei")).date();
    const QDate written = writtenDay(findDispatchHead(seed.article.text), published);
    seed.names = Test::markedNames(seed.article.text, names);
    const auto dates = findDates(seed.article.text, seed.article.zones, written);
    seed.events = findEvents(seed.article, dates, written, &seed.names);
    return seed;
}

QString textOf(const Seed &seed, qint32 mention)
{
    const NameMention &name = seed.names.mentions[mention];
    return seed.article.text.mid(name.start, name.end - name.start);
}

QString shown(const Seed &seed, const Event &event)
{
    QStringList participants;
    for (const qint32 participant : event.participants)
        participants.append(textOf(seed, participant));
    QStringList rules;
    for (const QByteArray &rule : event.rules)
        rules.append(QString::fromUtf8(rule));
    return QStringList{event.date.edtf(),
                       QLatin1StringView(statusName(event.status)),
                       event.place < 0 ? u"-"_s : textOf(seed, event.place),
                       participants.join(u'+'),
                       seed.article.text.mid(event.start, event.end - event.start),
                       rules.join(u' ')}
        .join(u" | "_s);
}

/// Of the events over a quote the one that fits its row best.
const Event *bestEvent(const Seed &seed, const QJsonObject &row, const QHash<QString, QString> &english)
{
    const qint32 start = qint32(seed.article.text.indexOf(row[u"quote"].toString()));
    REQUIRE(start >= 0);
    const qint32 end = start + qint32(row[u"quote"].toString().size());
    const Event *best = nullptr;
    int bestScore = -1;
    for (const Event &event : seed.events) {
        if (event.end <= start || event.start >= end)
            continue;
        int score = event.date.edtf() == row[u"date"].toString() ? 2 : 0;
        score += QLatin1StringView(statusName(event.status)) == row[u"status"].toString() ? 2 : 0;
        int involved = 0;
        for (const QJsonValue &name : row[u"participants"].toArray()) {
            for (const qint32 participant : event.participants)
                involved += english.value(textOf(seed, participant)) == name.toString() ? 1 : 0;
        }
        if (involved == 0)
            continue;
        score += involved;
        if (score > bestScore) {
            best = &event;
            bestScore = score;
        }
    }
    return best;
}

} // namespace

TEST_CASE("The events of the seeds are those that a person found", "[timeline][events][gold]")
{
    const QJsonObject gold = QJsonDocument::fromJson(read(u"gold/stoltenberg-trip.json"_s)).object();
    if (gold.isEmpty())
        SKIP("the gold is not here");
    const QStringList names = goldNames(gold[u"entities"].toObject());
    QHash<QString, QString> english{
        {u"韓聯社"_s, u"Yonhap"_s}, {u"讀賣新聞"_s, u"Yomiuri Shimbun"_s}, {u"北韓"_s, u"North Korea"_s}};
    for (const QString &group : {u"persons"_s, u"organisations"_s}) {
        const QJsonObject all = gold[u"entities"][group].toObject();
        for (auto entity = all.begin(); entity != all.end(); ++entity) {
            for (const QJsonValue &alias : entity.value().toArray())
                english.insert(alias.toString(), entity.key());
        }
    }
    QHash<QString, Seed> seeds;
    int found = 0;
    int rightStatus = 0;
    int rightDates = 0;
    const QJsonArray rows = gold[u"events"].toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QString file = row[u"file"].toString();
        if (!seeds.contains(file))
            seeds.insert(file, readSeed(file, names));
        const Event *event = bestEvent(seeds[file], row, english);
        const bool isStatus =
            event && QLatin1StringView(statusName(event->status)) == row[u"status"].toString();
        const bool isDate = event && event->date.edtf() == row[u"date"].toString();
        found += event ? 1 : 0;
        rightStatus += isStatus ? 1 : 0;
        rightDates += isDate ? 1 : 0;
        if (qEnvironmentVariableIsSet("DATELINE_EVENTS_SHOW"))
            std::cout << row[u"id"].toString().toStdString() << (event ? "" : " MISSING")
                      << (isStatus ? "" : " STATUS") << (isDate ? "" : " DATE") << " ["
                      << row[u"date"].toString().toStdString() << " "
                      << row[u"status"].toString().toStdString() << " "
                      << row[u"place"].toString().toStdString() << "] "
                      << (event ? shown(seeds[file], *event).toStdString() : std::string()) << '\n';
    }
    std::cout << found << " of " << rows.size() << " found, status right in " << rightStatus << ", date in "
              << rightDates << '\n';
    if (qEnvironmentVariableIsSet("DATELINE_EVENTS_SHOW")) {
        for (const Seed &seed : std::as_const(seeds)) {
            std::cout << "== " << seed.article.text.section(u'\n', 0, 0).toStdString() << '\n';
            for (const Event &event : seed.events)
                std::cout << shown(seed, event).toStdString() << '\n';
        }
    }
    CHECK(found == rows.size());
    CHECK(rightStatus * 10 >= 9 * found);
    for (const Seed &seed : std::as_const(seeds)) {
        for (const Event &event : seed.events) {
            for (const Html::ZoneRange &zone : seed.article.zones) {
                const bool isIgnored = zone.zone == Html::Zone::Related || zone.zone == Html::Zone::Byline;
                CHECK_FALSE((isIgnored && event.start < zone.end && zone.start < event.end));
            }
        }
    }
}
