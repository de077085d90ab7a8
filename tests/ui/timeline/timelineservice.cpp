// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineservice.h"

#include "../../library/olderindex.h"
#include "../readerfixture.h"
#include "library/statestore.h"
#include "testfiles.h"
#include "timeline/edits/replay.h"
#include "timeline/names/namefinder.h"
#include "timelinelibrary.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;
using Timeline::Edit;
using Timeline::TimelineContentPointer;

namespace {

/// A service with all that it says.
class ServiceBench
{
public:
    explicit ServiceBench(const QString &folder)
        : service(folder)
        , catalogues(&service, &TimelineService::catalogueChanged)
        , failures(&service, &TimelineService::failed)
        , busy(&service, &TimelineService::busyChanged)
    {
        QObject::connect(&service, &TimelineService::timelineReady, &service,
                         [this](const TimelineContentPointer &content) { contents.append(content); });
        QObject::connect(&service, &TimelineService::clausesReady, &service,
                         [this](const TimelineContentPointer &content, const QHash<qint32, QString> &some) {
                             batches.append(int(some.size()));
                             if (!contents.isEmpty() && content == contents.constLast())
                                 clauses.insert(some);
                         });
    }

    /// Reads the catalogue anew and waits for it.
    void refresh()
    {
        const auto before = service.catalogue();
        service.refresh();
        REQUIRE(waitFor([&] { return service.catalogue() != before; }));
    }

    QString id(const QString &name) const
    {
        const Timeline::CatalogueEntry *entry = service.catalogue()->named(name);
        REQUIRE(entry != nullptr);
        return entry->entity.id;
    }

    TimelineContentPointer read(const QString &entity)
    {
        const qsizetype before = contents.size();
        service.request(entity);
        REQUIRE(waitFor([&] { return contents.size() > before; }));
        return contents.constLast();
    }

    /// Waits until all that was asked is answered: what is asked last is answered last.
    void settle()
    {
        bool isDone = false;
        service.fetchClauses(std::make_shared<Timeline::TimelineContent>(), {}, &service,
                             [&isDone](const auto &) { isDone = true; });
        REQUIRE(waitFor([&] { return isDone; }));
    }

    TimelineService service;
    QSignalSpy catalogues;
    QSignalSpy failures;
    QSignalSpy busy;
    QList<TimelineContentPointer> contents;
    QHash<qint32, QString> clauses;
    QList<int> batches;
};

QList<qint32> allOf(const TimelineContentPointer &content)
{
    QList<qint32> numbers;
    for (qint32 number = 0; number < content->sightings.events.size(); ++number)
        numbers.append(number);
    return numbers;
}

} // namespace

TEST_CASE("A service that nobody asked knows no entities", "[ui][timeline]")
{
    const TimelineService service({});

    CHECK(service.catalogue() == nullptr);
    CHECK(service.state() == TimelineService::State::None);
}

TEST_CASE("Entities and timelines are read in the background", "[ui][timeline]")
{
    const TimelineLibrary library;
    library.fill();
    ServiceBench bench(library.folder());
    bench.service.refresh();
    CHECK(bench.service.catalogue() == nullptr);
    CHECK(bench.service.state() == TimelineService::State::Reading);
    REQUIRE(waitFor([&] { return bench.service.catalogue() != nullptr; }));
    CHECK(bench.service.state() == TimelineService::State::Ready);
    CHECK(bench.service.pendingVersions() == 0);

    const TimelineContentPointer content = bench.read(bench.id(u"Jens Stoltenberg"_s));
    REQUIRE(content != nullptr);
    CHECK(content->subject.name == u"Jens Stoltenberg"_s);
    CHECK(content->catalogue == bench.service.catalogue());
    CHECK(content->history.entries.size() >= 3);

    SECTION("clauses come when they are asked for")
    {
        bench.service.requestClauses(content, allOf(content));
        REQUIRE(waitFor([&] { return bench.clauses.size() == content->sightings.events.size(); }));
        CHECK(bench.clauses.value(0).contains(u"Stoltenberg arrived in Seoul"_s));

        INFO("and at once from then on");
        bench.clauses.clear();
        CHECK(bench.read(bench.id(u"Jens Stoltenberg"_s)) == content);
        bench.service.requestClauses(content, allOf(content));
        CHECK(bench.clauses.size() == content->sightings.events.size());
    }
    SECTION("going back needs no reading")
    {
        const TimelineContentPointer other = bench.read(bench.id(u"Lloyd Austin"_s));
        CHECK(other != content);
        const qsizetype before = bench.contents.size();
        bench.service.request(content->subject.id);
        REQUIRE(bench.contents.size() == before + 1);
        CHECK(bench.contents.constLast() == content);
    }
    SECTION("of several questions the last one is answered")
    {
        const qsizetype before = bench.contents.size();
        bench.service.request(bench.id(u"Seoul"_s));
        bench.service.request(bench.id(u"Tokyo"_s));
        bench.service.request(bench.id(u"Lloyd Austin"_s));
        bench.settle();
        REQUIRE(bench.contents.size() == before + 1);
        CHECK(bench.contents.constLast()->subject.name == u"Lloyd Austin"_s);
    }
    SECTION("nobody's timeline is none")
    {
        bench.service.request(u"nobody"_s);
        CHECK(bench.contents.constLast() == nullptr);
    }
    SECTION("another one can be had besides")
    {
        TimelineContentPointer other;
        bench.service.fetch(bench.id(u"Lloyd Austin"_s), &bench.service,
                            [&](const TimelineContentPointer &fetched) { other = fetched; });
        REQUIRE(waitFor([&] { return other != nullptr; }));
        CHECK(other->subject.name == u"Lloyd Austin"_s);
        CHECK(bench.contents.size() == 1);
    }
    SECTION("what is asked for before anything is known is answered then")
    {
        ServiceBench early(library.folder());
        early.service.refresh();
        early.service.request(content->subject.id);
        CHECK(early.contents.isEmpty());
        REQUIRE(waitFor([&] { return !early.contents.isEmpty(); }));
        CHECK(early.contents.constFirst()->subject.id == content->subject.id);
    }
    CHECK(bench.failures.isEmpty());
}

TEST_CASE("Several changes are read once, and the timeline that is shown with them", "[ui][timeline]")
{
    const TimelineLibrary library;
    library.fill();
    ServiceBench bench(library.folder());
    bench.refresh();
    const QString id = bench.id(u"Jens Stoltenberg"_s);
    const TimelineContentPointer before = bench.read(id);

    library.write(u"four"_s, u"2023-02-10"_s, u"Herald"_s,
                  u"NATO Secretary General Jens Stoltenberg visited Washington on February 8, 2023."_s);
    library.import();
    const qsizetype catalogues = bench.catalogues.size();
    for (int time = 0; time < 5; ++time)
        bench.service.refresh();
    REQUIRE(waitFor([&] { return bench.contents.size() == 2; }));
    CHECK(bench.catalogues.size() == catalogues + 1);
    CHECK(bench.contents.constLast() != before);
    CHECK(bench.contents.constLast()->subject.id == id);
    CHECK(bench.contents.constLast()->history.entries.size() > before->history.entries.size());

    INFO("a change while a catalogue is read makes that be read again");
    bench.service.refresh();
    QCoreApplication::processEvents();
    bench.service.refresh();
    REQUIRE(waitFor([&] { return bench.catalogues.size() == catalogues + 3; }));
}

TEST_CASE("An entity that became part of another is still found by its id", "[ui][timeline]")
{
    const TimelineLibrary library;
    library.fill();
    ServiceBench bench(library.folder());
    bench.refresh();
    const QString id = bench.id(u"Lloyd Austin"_s);
    REQUIRE(bench.read(id) != nullptr);
    Edit merge = Timeline::newEdit(Edit::Kind::Merge, u"Test"_s);
    for (const QString &name : {u"Jens Stoltenberg"_s, u"Lloyd Austin"_s})
        merge.names.append({Timeline::EntityKind::Person, Timeline::nameKey(name), {}});
    {
        Library::StateStore store(library.folder());
        store.addEdits({merge});
        REQUIRE(store.flush().ok());
    }
    bench.service.refresh();
    REQUIRE(waitFor([&] { return bench.contents.size() == 2; }));
    REQUIRE(bench.contents.constLast() != nullptr);
    CHECK(bench.contents.constLast()->subject.id == bench.id(u"Jens Stoltenberg"_s));
    CHECK(bench.service.edits().size() == 1);
}

TEST_CASE("Clauses are read a screenful at a time for who shows them", "[ui][timeline]")
{
    const TimelineLibrary library;
    QString text;
    for (int day = 1; day <= 28; ++day) {
        for (const QString &month : {u"January"_s, u"February"_s, u"March"_s})
            text += u"Jens Stoltenberg arrived in Seoul on %1 %2, 2022.\n\n"_s.arg(month).arg(day);
    }
    library.write(u"many"_s, u"2023-01-30"_s, u"Herald"_s, text);
    library.import();
    ServiceBench bench(library.folder());
    bench.refresh();
    bench.read(bench.id(u"Jens Stoltenberg"_s));
    const QList<qint32> all = allOf(bench.contents.constLast());
    REQUIRE(all.size() > 60);

    SECTION("in order")
    {
        bench.service.requestClauses(bench.contents.constLast(), all);
        bench.service.requestClauses(bench.contents.constLast(), {0});
        REQUIRE(waitFor([&] { return bench.clauses.size() == all.size(); }));
        CHECK(bench.batches.constFirst() < 30);
    }
    SECTION("for nobody else")
    {
        bench.service.requestClauses(bench.contents.constLast(), all);
        bench.contents.clear();
        bench.settle();
        CHECK(bench.batches.size() <= 2);
    }
    SECTION("all at once for who needs all")
    {
        QHash<qint32, QString> taken;
        bench.service.requestClauses(bench.contents.constLast(), all);
        bench.service.fetchClauses(bench.contents.constLast(), all, &bench.service,
                                   [&taken](const QHash<qint32, QString> &clauses) { taken = clauses; });
        REQUIRE(waitFor([&] { return taken.size() == all.size(); }));
        CHECK(bench.batches.size() <= 1);
    }
}

TEST_CASE("A library that has no timelines is said to have none", "[ui][timeline]")
{
    const TimelineLibrary library;

    SECTION("empty")
    {
        ServiceBench bench(library.folder());
        bench.refresh();
        CHECK(bench.service.state() == TimelineService::State::Ready);
        CHECK(bench.service.catalogue()->entries().isEmpty());
        CHECK(bench.service.pendingVersions() == 0);
        CHECK(bench.failures.isEmpty());
    }
    SECTION("of an earlier version")
    {
        library.fill();
        library.changeIndex(toIndexVersion3);
        ServiceBench bench(library.folder());
        bench.refresh();
        CHECK(bench.service.state() == TimelineService::State::Ready);
        CHECK(bench.service.catalogue()->entries().isEmpty());
        CHECK(bench.service.pendingVersions() == 3);
        CHECK(bench.failures.isEmpty());
        CHECK(bench.read(u"anybody"_s) == nullptr);
    }
    SECTION("missing")
    {
        ServiceBench bench(QString(library.folder() + u"-not"_s));
        bench.service.request(u"anybody"_s);
        bench.service.refresh();
        REQUIRE(waitFor([&] { return !bench.failures.isEmpty(); }));
        CHECK(bench.service.state() == TimelineService::State::Failed);
        CHECK(bench.service.catalogue() == nullptr);
        CHECK(bench.contents.isEmpty());
        bench.service.refresh();
        CHECK(bench.service.state() == TimelineService::State::Reading);
        REQUIRE(waitFor([&] { return bench.service.state() == TimelineService::State::Failed; }));
    }
    SECTION("broken while it was open")
    {
        library.fill();
        ServiceBench bench(library.folder());
        bench.refresh();
        const auto catalogue = bench.service.catalogue();
        library.changeIndex("ALTER TABLE entity_suggestions RENAME TO elsewhere");
        bench.service.refresh();
        REQUIRE(waitFor([&] { return !bench.failures.isEmpty(); }));
        CHECK(bench.service.catalogue() == catalogue);
        library.changeIndex("ALTER TABLE elsewhere RENAME TO entity_suggestions");
        bench.refresh();
        CHECK(bench.read(bench.id(u"Lloyd Austin"_s)) != nullptr);
    }
}

TEST_CASE("A service can go while it works", "[ui][timeline]")
{
    const TimelineLibrary library;
    library.fill();
    for (int time = 0; time < 10; ++time) {
        auto bench = std::make_unique<ServiceBench>(library.folder());
        bench->service.refresh();
        if (time % 2 != 0) {
            bench->refresh();
            bench->service.request(bench->id(u"Seoul"_s));
            bench->service.refresh();
        }
        if (time % 3 == 0)
            QCoreApplication::processEvents();
    }
    // Nothing was left behind that the next one would meet.
    ServiceBench next(library.folder());
    next.refresh();
    CHECK(next.service.catalogue());
}
