// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarybench.h"

#include "library/database.h"
#include "library/schema.h"
#include "library/timelinereader.h"
#include "library/timelines/recordstore.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

constexpr int articles = 6000; ///< So many are read by two threads.
constexpr int sources = 7;
constexpr int damaged = 2500;

QString idOf(int number)
{
    return u"%1"_s.arg(number, 16, 16, QChar(u'0'));
}

/// Every fifth article is not.
bool isListed(int number)
{
    return number % 5 != 0;
}

QDate dayOf(int number)
{
    return QDate(2023, 1, 1).addDays(number % 90);
}

/// Anna takes part in two events of each article, in the second one with Bruno; a third one is Bruno's.
ArticleRecord madeUpRecord(int number)
{
    ArticleRecord record;
    record.names = {{EntityKind::Person, u"anna berg"_s, u"Anna Berg"_s, {}, 1, Strength::Strong},
                    {EntityKind::Person, u"bruno stone"_s, u"Bruno Stone"_s, {}, 1, Strength::Strong}};
    const QList<QList<qint32>> participants{{0}, {1, 0}, {1}};
    for (qsizetype place = 0; place < participants.size(); ++place) {
        RecordedEvent event;
        event.start = qint32(place) * 100 + number % 50;
        event.end = event.start + 20;
        event.date = dayValue(dayOf(number));
        event.participants = participants[place];
        event.action = Action::Speak;
        event.rules = {"same-day", QByteArray::number(number % 3)};
        record.events.append(event);
    }
    return record;
}

void addArticle(Database &index, int number)
{
    Statement article(index, "INSERT INTO articles (number, id, url, listed, published, versions) "
                             "VALUES (?1, ?2, '', ?3, ?4, 1)");
    const qint64 published = dayOf(number).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    article.bind(1, number).bind(2, idOf(number)).bind(4, published);
    if (isListed(number))
        article.bind(3, number);
    article.run();
    Statement version(index,
                      "INSERT INTO versions VALUES (?1, ?1, ?2, 'Made up', ?3, '', '', 'en', ?4, 0, 1, "
                      "'', 0, '', 0)");
    version.bind(1, number).bind(2, QByteArray::number(number)).bind(3, number % sources + 1);
    version.bind(4, published).run();
}

void fill(const QString &library)
{
    auto opened = openForWriting(library, indexSchema());
    REQUIRE(opened.ok());
    Database &index = **opened;
    Transaction transaction(index);
    index.execute(
        "WITH RECURSIVE n (number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM n WHERE number < 7) "
        "INSERT INTO sources SELECT number, 'Paper ' || number FROM n");
    {
        RecordStore store(index);
        for (int number = 1; number <= articles; ++number) {
            addArticle(index, number);
            store.put(number, number % sources + 1, madeUpRecord(number));
        }
        store.finish();
    }
    index.execute("UPDATE records SET data = x'ffffffffff' WHERE version = 2500");
    REQUIRE(transaction.commit().ok());
}

} // namespace

TEST_CASE("an entity of thousands of articles has the sightings of each, in order", "[timelines]")
{
    const LibraryBench bench;
    REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());
    fill(bench.library());
    const auto reader = TimelineReader::open(bench.library());
    REQUIRE(reader.ok());
    const auto catalogue = (*reader)->catalogue();
    REQUIRE(catalogue.ok());
    const CatalogueEntry *anna = catalogue->named(u"Anna Berg"_s);
    const CatalogueEntry *bruno = catalogue->named(u"Bruno Stone"_s);
    REQUIRE(anna);
    REQUIRE(bruno);
    const auto sightings = (*reader)->sightings(*catalogue, anna->entity.number);
    REQUIRE(sightings.ok());
    CHECK((*reader)->sightings(*catalogue, bruno->entity.number)->events.size() == sightings->events.size());

    qsizetype place = 0;
    bool areRight = true;
    for (int number = 1; number <= articles && areRight; ++number) {
        if (!isListed(number) || number == damaged)
            continue;
        const ArticleRecord record = madeUpRecord(number);
        for (const bool isTogether : {false, true}) {
            REQUIRE(place < sightings->events.size());
            const Sighting &told = sightings->events[place++];
            const RecordedEvent &event = record.events[isTogether ? 1 : 0];
            QList<qint64> participants{anna->entity.number};
            if (isTogether)
                participants.prepend(bruno->entity.number);
            areRight = told.version == number && told.article == idOf(number) &&
                       told.outlet == u"Paper %1"_s.arg(number % sources + 1) &&
                       told.published.date() == dayOf(number) && told.date == event.date &&
                       told.start == event.start && told.end == event.end && told.place == 0 &&
                       told.participants == participants && told.rules == event.rules;
            INFO("article " << number);
            CHECK(areRight);
        }
    }
    CHECK(place == sightings->events.size());
}
