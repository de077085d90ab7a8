// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "librarybench.h"
#include "olderindex.h"

#include "library/checker.h"
#include "library/database.h"
#include "library/schema.h"
#include "library/timelinereader.h"
#include "library/timelines/entityrefresh.h"
#include "library/timelines/postings.h"
#include "library/timelines/recordstore.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;
using Timeline::DatePrecision;

namespace {

/// A library of articles whose records the tests make by hand.
class TimelineBench : public LibraryBench
{
public:
    explicit TimelineBench(int articles)
    {
        for (int i = 0; i < articles; ++i)
            write(u"%1.md"_s.arg(i), numberedArticle(i));
        import();
    }

    /// Gives each of these versions this record.
    void put(const QList<qint64> &versions, const ArticleRecord &record) const
    {
        change([&](RecordStore &store) {
            for (const qint64 version : versions)
                store.put(version, 1, record);
            store.finish();
        });
    }

    void change(const std::function<void(RecordStore &)> &task) const
    {
        auto index = openForWriting(library(), indexSchema());
        REQUIRE(index.ok());
        Transaction transaction(**index);
        {
            RecordStore store(**index);
            task(store);
        }
        const auto committed = transaction.commit();
        INFO((committed ? QString() : committed.error().toString()).toStdString());
        REQUIRE(committed.ok());
    }

    qint64 number(const char *sql) const
    {
        auto index = Database::open(databaseFile(u"index.db"_s), Database::Access::ReadOnly);
        REQUIRE(index.ok());
        const qint64 found = (*index)->number(sql, -1);
        REQUIRE_FALSE((*index)->hasError());
        return found;
    }

    QList<NameNode> names() const
    {
        auto index = Database::open(databaseFile(u"index.db"_s), Database::Access::ReadOnly);
        REQUIRE(index.ok());
        return readNames(**index);
    }

    NameNode name(const QString &key) const
    {
        const QList<NameNode> all = names();
        for (const NameNode &node : all) {
            if (node.key == key)
                return node;
        }
        FAIL("no name " << key.toStdString());
        return {};
    }
};

RecordedName person(const QString &text, int mentions = 1)
{
    return {EntityKind::Person, text.toLower(), text, {}, mentions, Strength::Strong};
}

RecordedEvent visit(qint32 who, qint32 where)
{
    RecordedEvent event;
    event.start = 0;
    event.end = 5;
    event.date = dayValue(QDate(2023, 1, 29));
    event.place = where;
    event.participants = {who};
    event.action = Action::Visit;
    event.rules = {"same-day", "subject"};
    return event;
}

/// Anna, who is also called Annie, visits Ghent.
ArticleRecord annasVisit()
{
    ArticleRecord record;
    record.names = {person(u"Anna Berg"_s, 2),
                    person(u"Annie"_s),
                    {EntityKind::Place, u"ghent"_s, u"Ghent"_s, u"geonames:2797656"_s, 1, Strength::Strong}};
    record.links = {{1, 0, true, Strength::Strong, "apposition"}};
    record.events = {visit(0, 2), visit(1, 2)};
    return record;
}

} // namespace

TEST_CASE("a stored record is read back as it was packed", "[timelines]")
{
    StoredRecord record;
    record.names = {{3, 1, Strength::Medium}, {300, 70, Strength::Strong}, {400'000, 0, Strength::Strong}};
    record.links = {{2, 0, false, Strength::Suggested, 900}, {1, 2, true, Strength::Strong, 1}};
    record.events = {{10,
                      40,
                      2459974,
                      2459974,
                      DatePrecision::Day,
                      DateAnchor::Published,
                      true,
                      EventStatus::Planned,
                      Action::Visit,
                      7,
                      2,
                      {0, 1}},
                     {5, 9, 1721426, 2459980, DatePrecision::Century, DateAnchor::Previous, false,
                      EventStatus::Reported, Action::Publish, 0, -1, std::vector<quint32>(20, 1)}};
    const QByteArray bytes = packRecord(record);
    CHECK(unpackRecord(bytes) == record);
    CHECK(bytes.size() < 70);

    INFO("cut or changed anywhere it is damaged or another one, and never read past its end");
    for (qsizetype size = 0; size < bytes.size(); ++size)
        CHECK_FALSE(unpackRecord(bytes.first(size)).has_value());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes;
        changed[at] = char(0xff);
        (void)unpackRecord(changed);
    }
}

TEST_CASE("an import reads every article for timelines", "[timelines]")
{
    const TimelineBench bench(12);
    CHECK(bench.number("SELECT count(*) FROM records WHERE counted") == 12);
    CHECK(bench.number("SELECT count(*) FROM pending_records") == 0);
    CHECK(bench.number("SELECT count(*) FROM names WHERE entity = 0") == 0);
    bench.requireSound();
}

TEST_CASE("names and links are counted over articles, each name with its most frequent text", "[timelines]")
{
    const TimelineBench bench(4);
    ArticleRecord record = annasVisit();
    bench.put({1, 2}, record);
    record.names[0].text = u"ANNA BERG"_s;
    bench.put({3}, record);
    CHECK(bench.name(u"anna berg"_s).articles == 3);
    CHECK(bench.name(u"anna berg"_s).text == u"Anna Berg"_s);
    CHECK(bench.name(u"ghent"_s).place == u"geonames:2797656"_s);
    CHECK(bench.number("SELECT articles FROM name_links") == 3);
    CHECK(bench.name(u"annie"_s).entity > 0);
    bench.requireSound();

    SECTION("and not any more when an article tells something else")
    {
        record.names.removeAt(1);
        record.links.clear();
        record.events = {visit(0, 1)};
        bench.put({1, 2}, record);
        CHECK(bench.name(u"annie"_s).articles == 1);
        CHECK(bench.name(u"anna berg"_s).articles == 3);
        CHECK(bench.number("SELECT articles FROM name_links") == 1);
        bench.put({3}, record);
        CHECK(bench.number("SELECT count(*) FROM name_links") == 0);
    }
    SECTION("also when the batches of an index are joined")
    {
        for (int i = 0; i < 10; ++i)
            bench.put({1 + i % 4}, record);
        CHECK(bench.number("SELECT max(batch) FROM name_versions") < 8);
        CHECK(bench.name(u"anna berg"_s).articles == 4);
    }
    bench.requireSound();
}

TEST_CASE("only the listed version of an article counts", "[timelines]")
{
    TimelineBench bench(2);
    bench.put({1, 2}, annasVisit());
    const QString id = bench.row(u"0.md"_s).id;
    const QString url = bench.row(u"0.md"_s).url;
    bench.write(u"0.md"_s,
                articleFile({u"Report 0"_s, u"2030-01-01T08:00:00Z"_s, url, {}, {}, u"Now else."_s}));
    bench.import();

    REQUIRE(bench.row(u"0.md"_s).id == id);
    CHECK(bench.number("SELECT count(*) FROM versions") == 3);
    CHECK(bench.name(u"anna berg"_s).articles == 1);
    bench.requireSound();

    SECTION("and an earlier one when it is listed again")
    {
        bench.write(u"0.md"_s, numberedArticle(0));
        bench.import();
        CHECK(bench.name(u"anna berg"_s).articles ==
              bench.number("SELECT count(*) FROM articles WHERE listed <= 2"));
        bench.requireSound();
    }
}

TEST_CASE("a duplicate does not count, and a deleted file changes nothing", "[timelines]")
{
    TimelineBench bench(2);
    bench.put({1, 2}, annasVisit());
    bench.write(u"same.md"_s, numberedArticle(0));
    bench.import();
    CHECK(bench.name(u"anna berg"_s).articles == 2);
    bench.remove(u"1.md"_s);
    bench.import();
    CHECK(bench.name(u"anna berg"_s).articles == 2);
    bench.requireSound();
}

TEST_CASE("names of one code are evidence for each other", "[timelines]")
{
    const TimelineBench bench(1);
    ArticleRecord record = annasVisit();
    record.names.append(
        {EntityKind::Place, u"根特"_s, u"根特"_s, u"geonames:2797656"_s, 3, Strength::Strong});
    bench.put({1}, record);
    auto index = Database::open(bench.databaseFile(u"index.db"_s), Database::Access::ReadOnly);
    const QList<NameEvidence> evidence = readEvidence(**index, bench.names());
    REQUIRE(evidence.size() == 2);
    CHECK(evidence[0].rule == "apposition");
    CHECK(evidence[1].rule == "gazetteer");
    CHECK(evidence[1].strength == Strength::Strong);
    CHECK(QSet<qint64>{evidence[1].first, evidence[1].second} ==
          QSet<qint64>{bench.name(u"ghent"_s).number, bench.name(u"根特"_s).number});
}

TEST_CASE("entities have the same id in an index that was made anew", "[timelines]")
{
    QList<QString> ids;
    for (int round = 0; round < 2; ++round) {
        const TimelineBench bench(3 + round);
        ArticleRecord other;
        other.names = {person(u"Someone Else"_s)};
        if (round == 1)
            bench.put({1}, other);
        bench.put({2}, annasVisit());
        auto index = Database::open(bench.databaseFile(u"index.db"_s), Database::Access::ReadOnly);
        const NameNode ghent = bench.name(u"ghent"_s);
        ids.append(readEntityIds(**index, bench.names()).ids.value(ghent.entity));
    }
    CHECK(ids[0].size() == 16);
    CHECK(ids[0] == ids[1]);
}

TEST_CASE("an entity that became part of another is found by its former id", "[timelines]")
{
    const TimelineBench bench(4);
    ArticleRecord apart = annasVisit();
    apart.links.clear();
    bench.put({1, 2}, apart);
    const auto catalogueOf = [&] {
        const auto reader = TimelineReader::open(bench.library());
        REQUIRE(reader.ok());
        return (*reader)->catalogue().value();
    };
    const Catalogue before = catalogueOf();
    const CatalogueEntry *annie = before.named(u"Annie"_s);
    const CatalogueEntry *anna = before.named(u"Anna Berg"_s);
    REQUIRE((annie && anna && annie != anna));

    bench.put({3, 4}, annasVisit());

    const Catalogue after = catalogueOf();
    const CatalogueEntry *whole = after.named(u"Annie"_s);
    REQUIRE((whole && whole == after.named(u"Anna Berg"_s)));
    CHECK(after.named(annie->entity.id) == whole);
    CHECK(after.named(anna->entity.id) == whole);
    CHECK(after.named(u"0123456789abcdef"_s) == nullptr);
}

TEST_CASE("an index of version 3 is read as one without timelines, and the next import fills it",
          "[timelines]")
{
    TimelineBench bench(5);
    bench.execute(u"index.db"_s, toIndexVersion3);
    {
        const auto reader = TimelineReader::open(bench.library());
        REQUIRE(reader.ok());
        CHECK((*reader)->catalogue()->entries().isEmpty());
        CHECK((*reader)->sightings({}, 1)->events.isEmpty());
        CHECK((*reader)->counts({}, std::nullopt)->isNull());
        CHECK((*reader)->pendingVersions() == 5);
    }
    bench.requireSound();
    REQUIRE(Library::Library::open(bench.library(), OpenMode::ReadWrite).ok());
    CHECK(bench.number("SELECT count(*) FROM pending_records") == 5);
    bench.requireSound();
    bench.import();
    CHECK(bench.number("SELECT count(*) FROM pending_records") == 0);
    CHECK(bench.number("SELECT count(*) FROM records WHERE counted") == 5);
    bench.requireSound();
}

TEST_CASE("records that another version of the rules made are made again", "[timelines]")
{
    TimelineBench bench(3);
    bench.put({1, 2, 3}, annasVisit());
    const bool isOtherFormat = GENERATE(false, true);
    bench.execute(u"index.db"_s, isOtherFormat ? "UPDATE records_state SET made_by = 99"
                                               : "UPDATE records_state SET made_by = made_by + 100");
    bench.import();
    CHECK(bench.name(u"annie"_s).articles == 0);
    CHECK(bench.number("SELECT count(*) FROM pending_records") == 0);
    bench.requireSound();
}

TEST_CASE("what was not written before a kill is read from the stored texts", "[timelines]")
{
    TimelineBench bench(3);
    // As a kill leaves it: the version is there, its record is not.
    bench.execute(u"index.db"_s, "DELETE FROM records WHERE version = 2; "
                                 "INSERT INTO pending_records VALUES (2)");
    {
        const auto reader = TimelineReader::open(bench.library());
        REQUIRE(reader.ok());
        CHECK((*reader)->pendingVersions() == 1);
    }
    bench.import();
    CHECK(bench.number("SELECT count(*) FROM records") == 3);
    CHECK(bench.number("SELECT count(*) FROM pending_records") == 0);
}

TEST_CASE("a check finds what timelines cannot be made of", "[timelines][check]")
{
    const TimelineBench bench(3);
    bench.put({1, 2, 3}, annasVisit());
    bench.requireSound();
    const char *damage =
        GENERATE("UPDATE names SET articles = articles + 1 WHERE number = 1",
                 "UPDATE name_links SET articles = 9", "UPDATE records SET counted = 0 WHERE version = 2",
                 "UPDATE records SET data = substr(data, 1, 9) WHERE version = 2",
                 "DELETE FROM records WHERE version = 2");
    bench.execute(u"index.db"_s, damage);
    INFO(damage);
    CHECK_FALSE(checkLibrary(bench.library()).index.isEmpty());
}

TEST_CASE("sightings are the events in which an entity takes part, of listed versions", "[timelines]")
{
    TimelineBench bench(3);
    bench.put({1, 2}, annasVisit());
    ArticleRecord other;
    other.names = {person(u"Someone Else"_s)};
    other.events = {visit(0, -1)};
    bench.put({3}, other);
    const auto reader = TimelineReader::open(bench.library());
    REQUIRE(reader.ok());
    const auto catalogue = (*reader)->catalogue();
    REQUIRE(catalogue.ok());
    const qint64 anna = bench.name(u"anna berg"_s).entity;
    const qint64 ghent = bench.name(u"ghent"_s).entity;
    REQUIRE(catalogue->entry(anna));
    auto sightings = (*reader)->sightings(*catalogue, anna);
    REQUIRE(sightings.ok());
    REQUIRE(sightings->events.size() >= 2);
    const Sighting told = sightings->events.constFirst();
    const auto rows = bench.reader()->rows({told.article});
    REQUIRE(rows->size() == 1);
    const ArticleRow row = rows->constFirst();
    CHECK(told.outlet == row.source);
    CHECK(told.published.toMSecsSinceEpoch() == row.published);
    CHECK(told.version == 1);
    CHECK(told.date == dayValue(QDate(2023, 1, 29)));
    CHECK(told.action == Action::Visit);
    CHECK(told.place == ghent);
    CHECK(told.participants == QList<qint64>{anna});
    CHECK(told.rules == QList<QByteArray>{"same-day", "subject"});
    CHECK(sightings->entities.contains(anna));
    REQUIRE(sightings->entities.contains(ghent));
    CHECK(sightings->entities.value(ghent).country == u"BE"_s);
    CHECK(sightings->entities.value(ghent).coordinates.has_value());
    CHECK((*reader)->sightings(*catalogue, ghent)->events.size() == 4);

    const auto clauses = (*reader)->clauses(sightings->events);
    REQUIRE(clauses.ok());
    CHECK(clauses->size() == sightings->events.size());
    CHECK(clauses->constFirst() == bench.reader()->article(told.article)->text.left(5));

    INFO("a version that is not listed any more has none");
    bench.write(row.path,
                articleFile({row.title, u"2030-01-01T08:00:00Z"_s, row.url, {}, {}, u"Now else."_s}));
    bench.import();
    sightings = (*reader)->sightings(*catalogue, anna);
    REQUIRE(sightings.ok());
    for (const Sighting &event : std::as_const(sightings->events))
        CHECK(event.version == 2);
}

TEST_CASE("entities are counted over the articles that name them", "[timelines]")
{
    TimelineBench bench(4);
    ArticleRecord other;
    other.names = {person(u"Someone Else"_s), person(u"Annie"_s, 0)};
    bench.put({1, 2, 3}, annasVisit());
    bench.put({3, 4}, other);
    const auto reader = TimelineReader::open(bench.library());
    REQUIRE(reader.ok());
    const auto catalogue = (*reader)->catalogue();
    REQUIRE(catalogue.ok());
    const auto placeOf = [&](const QString &name) {
        const CatalogueEntry *entry = catalogue->named(name);
        REQUIRE(entry);
        return qint32(entry - catalogue->entries().constData());
    };
    const qint32 anna = placeOf(u"Annie"_s);
    REQUIRE(anna == placeOf(u"Anna Berg"_s));

    const auto all = (*reader)->counts(*catalogue, std::nullopt);
    REQUIRE(all.ok());
    INFO("once for each article, whichever of its names it uses and what it told before");
    CHECK(all->of(anna) == 2);
    CHECK(all->of(placeOf(u"Someone Else"_s)) == 2);
    CHECK(all->articles() == 4);
    CHECK(all->byFrequency().size() == size_t(catalogue->entries().size()));

    const Sightings told = (*reader)->sightings(*catalogue, catalogue->entries()[anna].entity.number).value();
    REQUIRE_FALSE(told.events.isEmpty());
    const auto one =
        (*reader)->counts(*catalogue, QStringList{told.events.constFirst().article, u"unknown"_s});
    REQUIRE(one.ok());
    CHECK(one->of(anna) == 1);
    CHECK(one->of(placeOf(u"Someone Else"_s)) == 0);
    CHECK(one->firstDay() == told.events.constFirst().published.date());
    CHECK(one->activity(anna) == QList<qint32>{1});
    CHECK((*reader)->counts(*catalogue, QStringList())->byFrequency().empty());

    SECTION("also when the library has changed meanwhile")
    {
        bench.put({4}, annasVisit());
        CHECK((*reader)->counts(*catalogue, std::nullopt)->of(anna) == 3);
    }
    SECTION("only by the version that is listed")
    {
        bench.write(u"0.md"_s, articleFile({u"Report 0"_s,
                                            u"2030-01-01T08:00:00Z"_s,
                                            bench.row(u"0.md"_s).url,
                                            {},
                                            {},
                                            u"Now else."_s}));
        bench.import();
        CHECK((*reader)->counts(*catalogue, std::nullopt)->of(anna) ==
              bench.number("SELECT count(*) FROM articles WHERE listed <= 2"));
    }
}
