// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/timelineeditor.h"

#include "../readerfixture.h"
#include "library/database.h"
#include "library/statestore.h"
#include "library/timelinereader.h"
#include "testfiles.h"
#include "timeline/timelineservice.h"
#include "timelinelibrary.h"

#include <QFile>
#include <QSignalSpy>
#include <QUndoStack>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;
using Timeline::CatalogueEntry;
using Timeline::Sighting;
using Timeline::TimelineContentPointer;

namespace {

/// An editor on a real library, and what the library says then.
class EditorBench
{
public:
    EditorBench()
        : service(library.folder())
    {
        library.fill();
        store = std::make_unique<Library::StateStore>(library.folder());
        editor = std::make_unique<TimelineEditor>(&service, store.get(), &stack);
        QObject::connect(editor.get(), &TimelineEditor::changed, &service, &TimelineService::refresh);
        QObject::connect(editor.get(), &TimelineEditor::done, editor.get(),
                         [this](const QString &text) { reports.append(text); });
        QObject::connect(editor.get(), &TimelineEditor::failed, editor.get(),
                         [this](const Error &error) { failures.append(error); });
        service.refresh();
        REQUIRE(waitFor([&] { return service.catalogue() != nullptr; }));
    }

    /// Does something, and waits until it is on disk and read.
    void run(const std::function<void()> &act)
    {
        const auto before = service.catalogue();
        act();
        REQUIRE(waitFor([&] { return editor->isIdle() && service.catalogue() != before; }));
    }

    void undo()
    {
        run([this] { stack.undo(); });
    }

    void redo()
    {
        run([this] { stack.redo(); });
    }

    const CatalogueEntry *entry(const QString &name) const { return service.catalogue()->named(name); }

    qint64 number(const QString &name) const
    {
        INFO(name.toStdString());
        REQUIRE(entry(name) != nullptr);
        return entry(name)->entity.number;
    }

    TimelineContentPointer content(const QString &name)
    {
        TimelineContentPointer read;
        service.fetch(entry(name)->entity.id, &service, [&](const auto &content) { read = content; });
        REQUIRE(waitFor([&] { return read != nullptr; }));
        return read;
    }

    /// What a reader that knows nothing of all this says.
    QList<Sighting> told(const QString &name) const
    {
        const auto reader = Library::TimelineReader::open(library.folder());
        REQUIRE(reader.ok());
        const auto catalogue = (*reader)->catalogue();
        REQUIRE(catalogue.ok());
        const CatalogueEntry *known = catalogue->named(name);
        REQUIRE(known != nullptr);
        const auto sightings = (*reader)->sightings(*catalogue, known->entity.number);
        REQUIRE(sightings.ok());
        return sightings->events;
    }

    /// The place of the arrival on this day among the content's sightings.
    static qint32 arrival(const TimelineContentPointer &content, QDate day)
    {
        const auto found = std::ranges::find_if(content->sightings.events, [day](const Sighting &event) {
            return event.date == Timeline::dayValue(day) && event.action == Timeline::Action::Arrive;
        });
        REQUIRE(found != content->sightings.events.end());
        return qint32(found - content->sightings.events.begin());
    }

    TimelineLibrary library;
    TimelineService service;
    QUndoStack stack;
    std::unique_ptr<Library::StateStore> store;
    std::unique_ptr<TimelineEditor> editor;
    QStringList reports;
    QList<Error> failures;
};

const QString envoy = u"Jens Stoltenberg"_s;
const QString secretary = u"Lloyd Austin"_s;
const QDate arrivalDay(2023, 1, 29);

} // namespace

TEST_CASE("Two names become one, and two again", "[ui][timeline][edits]")
{
    EditorBench bench;
    const qint64 first = bench.number(envoy);
    const qint64 second = bench.number(secretary);
    const auto areOne = [&] { return bench.entry(envoy) == bench.entry(secretary); };

    bench.run([&] { bench.editor->merge({first, second}); });
    CHECK(areOne());
    CHECK(bench.reports.size() == 1);
    CHECK(bench.stack.undoText() == u"Merge Names"_s);
    CHECK(bench.told(secretary).size() == bench.told(envoy).size());
    for (int time = 0; time < 3; ++time) {
        bench.undo();
        CHECK_FALSE(areOne());
        bench.redo();
        CHECK(areOne());
    }
    CHECK(bench.reports.size() == 1);

    INFO("a name that was wrongly found to be the same leaves");
    const CatalogueEntry whole = *bench.entry(envoy);
    const QList<qint64> names = bench.service.catalogue()->namesOf(whole.entity.number);
    const auto leaving = std::ranges::find_if(
        names, [&](qint64 name) { return bench.service.catalogue()->name(name).text == secretary; });
    REQUIRE(leaving != names.end());
    bench.run([&] { bench.editor->split(whole.entity.number, {*leaving}); });
    CHECK_FALSE(areOne());

    INFO("and all of it can be taken back");
    bench.run([&] { bench.editor->resetEntity(bench.number(envoy)); });
    CHECK(bench.entry(secretary)->entity.number == second);
    CHECK_FALSE(bench.entry(secretary)->isEdited);
    bench.undo();
    CHECK(bench.entry(secretary)->isEdited);
    CHECK(bench.failures.isEmpty());
}

TEST_CASE("The name of a whole can be chosen", "[ui][timeline][edits]")
{
    EditorBench bench;
    const QList<qint64> both{bench.number(secretary), bench.number(envoy)};
    const QString own = bench.service.catalogue()->mergedName(both);
    CHECK(own == envoy);

    SECTION("its own is no change of name")
    {
        bench.run([&] { bench.editor->merge(both, own); });
        CHECK(bench.editor->edits().size() == 1);
        CHECK(bench.entry(envoy)->entity.name == own);
    }
    SECTION("another one is, in one step")
    {
        bench.run([&] { bench.editor->merge(both, secretary); });
        CHECK(bench.entry(envoy)->entity.name == secretary);
        bench.undo();
        CHECK(bench.entry(envoy)->entity.name == envoy);
    }
}

TEST_CASE("Names are renamed, of another kind and hidden", "[ui][timeline][edits]")
{
    EditorBench bench;
    const qint64 number = bench.number(envoy);

    SECTION("renamed")
    {
        bench.run([&] { bench.editor->rename(number, u"  Jens  S. "_s); });
        CHECK(bench.entry(envoy)->entity.name == u"Jens S."_s);
        bench.undo();
        CHECK(bench.entry(envoy)->entity.name == envoy);
        bench.redo();
        CHECK(bench.entry(envoy)->entity.name == u"Jens S."_s);
    }
    SECTION("kind")
    {
        bench.run([&] { bench.editor->setKind(number, Timeline::EntityKind::Organisation); });
        CHECK(bench.entry(envoy)->entity.kind == Timeline::EntityKind::Organisation);
        bench.undo();
        CHECK(bench.entry(envoy)->entity.kind == Timeline::EntityKind::Person);
    }
    SECTION("hidden")
    {
        bench.run([&] { bench.editor->hideEntity(number); });
        CHECK(bench.entry(envoy) == nullptr);
        bench.editor->rename(number, u"Gone"_s);
        CHECK(bench.failures.size() == 1);
        bench.undo();
        CHECK(bench.entry(envoy) != nullptr);
    }
    SECTION("nothing is no change")
    {
        bench.editor->rename(number, envoy);
        bench.editor->rename(number, u" "_s);
        bench.editor->setKind(number, Timeline::EntityKind::Person);
        bench.editor->merge({number, number});
        bench.editor->split(number, {});
        bench.editor->resetEntity(number);
        CHECK(bench.editor->isIdle());
        CHECK(bench.failures.isEmpty());
    }
}

TEST_CASE("Suggestions and doubts are answered", "[ui][timeline][edits]")
{
    EditorBench bench;
    const auto name = [&](const QString &text) {
        return bench.service.catalogue()->namesOf(bench.number(text)).constFirst();
    };
    bench.library.changeIndex(QString(u"INSERT INTO entity_suggestions (first, second, rule, articles) "
                                      "VALUES (%1, %2, 'similar', 2)"_s.arg(name(envoy))
                                          .arg(name(secretary)))
                                  .toUtf8()
                                  .constData());
    bench.run([&] { bench.service.refresh(); });
    REQUIRE(bench.service.catalogue()->suggestions().size() == 1);
    const auto suggestion = bench.service.catalogue()->suggestions().constFirst();

    SECTION("refused")
    {
        bench.run([&] { bench.editor->refuse(suggestion); });
        CHECK(bench.service.catalogue()->suggestions().isEmpty());
        bench.undo();
        CHECK(bench.service.catalogue()->suggestions().size() == 1);
    }
    SECTION("accepted")
    {
        bench.run([&] { bench.editor->accept(suggestion); });
        CHECK(bench.service.catalogue()->suggestions().isEmpty());
        CHECK(bench.entry(envoy) == bench.entry(secretary));
    }
    SECTION("a doubt, once they are one")
    {
        bench.run([&] { bench.editor->accept(suggestion); });
        Timeline::IdentityDoubt doubt;
        doubt.first = suggestion.first;
        doubt.second = suggestion.second;
        bench.run([&] { bench.editor->refuse(doubt); });
        CHECK(bench.entry(envoy) != bench.entry(secretary));
        bench.undo();
        bench.run([&] { bench.editor->accept(doubt); });
        CHECK(bench.entry(envoy) == bench.entry(secretary));
    }
}

TEST_CASE("An entry is changed with all who tell it", "[ui][timeline][edits]")
{
    EditorBench bench;
    const TimelineContentPointer content = bench.content(envoy);
    const qint32 event = bench.arrival(content, arrivalDay);
    const qsizetype all = content->sightings.events.size();
    const auto isAnywhere = [&](const std::function<bool(const Sighting &)> &test) {
        return std::ranges::any_of(bench.told(envoy), test);
    };

    SECTION("hidden")
    {
        bench.run([&] { bench.editor->hideEvents(content, {event}); });
        CHECK(bench.told(envoy).size() == all - 1);
        bench.undo();
        CHECK(bench.told(envoy).size() == all);
        bench.redo();
        CHECK(bench.told(envoy).size() == all - 1);
    }
    SECTION("two at once are one step")
    {
        bench.run([&] { bench.editor->hideEvents(content, {0, 1}); });
        CHECK(bench.told(envoy).size() == all - 2);
        CHECK(bench.stack.count() == 1);
        bench.undo();
        CHECK(bench.told(envoy).size() == all);
    }
    SECTION("on another date")
    {
        const auto date = Timeline::dayValue(QDate(2023, 1, 28));
        const auto isMoved = [&](const Sighting &told) { return told.date == date && told.isEdited; };
        bench.run([&] { bench.editor->redate(content, {event}, date); });
        CHECK(isAnywhere(isMoved));
        CHECK(bench.editor->edits().constLast().event.quote.contains(u"Seoul"_s));
        bench.undo();
        CHECK_FALSE(isAnywhere(isMoved));
        bench.redo();
        CHECK(isAnywhere(isMoved));

        bench.run([&] { bench.editor->resetEvents(bench.content(envoy), {0, 1, 2}); });
        CHECK_FALSE(isAnywhere(isMoved));
        CHECK(bench.stack.undoText() == u"Take Back Changes"_s);
        bench.undo();
        CHECK(isAnywhere(isMoved));
    }
    SECTION("at another place, and on its timeline")
    {
        const qint64 manila = bench.number(u"Manila"_s);
        const auto isThere = [&](const Sighting &told) { return told.place == manila; };
        const qsizetype before = bench.told(u"Manila"_s).size();
        const qsizetype inSeoul = bench.told(u"Seoul"_s).size();
        bench.run([&] { bench.editor->replace(content, {event}, manila); });
        CHECK(isAnywhere(isThere));
        CHECK(bench.told(u"Manila"_s).size() == before + 1);
        CHECK(bench.told(u"Seoul"_s).size() == inSeoul - 1);
        bench.undo();
        CHECK_FALSE(isAnywhere(isThere));
        CHECK(bench.told(u"Manila"_s).size() == before);
        bench.run([&] { bench.editor->replace(content, {event}, 0); });
        CHECK(bench.told(u"Seoul"_s).size() == inSeoul - 1);
    }
    SECTION("marked")
    {
        const auto isPinned = [](const Sighting &told) { return told.isPinned; };
        bench.run([&] { bench.editor->pin(content, {event}); });
        CHECK(isAnywhere(isPinned));
        bench.run([&] { bench.editor->unpin(bench.content(envoy), {0, 1, 2}); });
        CHECK_FALSE(isAnywhere(isPinned));
        bench.undo();
        CHECK(isAnywhere(isPinned));
    }
    CHECK(bench.failures.isEmpty());
}

TEST_CASE("An event is added by hand, and changed as others are", "[ui][timeline][edits]")
{
    EditorBench bench;
    NewEvent event;
    event.date = Timeline::monthValue(2023, 3);
    event.text = u" A speech "_s;
    event.status = Timeline::EventStatus::Planned;
    event.participants = {bench.number(secretary)};
    event.place = bench.number(u"Seoul"_s);
    const Sighting arrival = bench.told(envoy).constFirst();
    event.quote = {arrival.article, arrival.start, arrival.end, u"a quote"_s, {}};
    bench.run([&] { bench.editor->addEvent(event); });

    const auto added = [&](const QString &name) {
        QList<Sighting> found = bench.told(name);
        found.removeIf([](const Sighting &told) { return !told.isByHand; });
        return found;
    };
    REQUIRE(added(secretary).size() == 1);
    const Sighting told = added(secretary).constFirst();
    CHECK(told.note == u"A speech"_s);
    CHECK(told.date == event.date);
    CHECK(told.status == event.status);
    CHECK(told.place == event.place);
    CHECK(told.outlet == arrival.outlet);
    CHECK(told.version == arrival.version);
    CHECK(added(u"Seoul"_s).size() == 1);
    CHECK(added(envoy).isEmpty());

    const auto content = bench.content(secretary);
    const auto number = qint32(content->sightings.events.size() - 1);
    REQUIRE(content->sightings.events[number].isByHand);
    SECTION("undone")
    {
        bench.undo();
        CHECK(added(secretary).isEmpty());
        bench.redo();
        CHECK(added(secretary).size() == 1);
    }
    SECTION("removed")
    {
        bench.run([&] { bench.editor->hideEvents(content, {number}); });
        CHECK(added(secretary).isEmpty());
        bench.undo();
        CHECK(added(secretary).size() == 1);
    }
    SECTION("on another date, elsewhere and marked")
    {
        const auto date = Timeline::dayValue(QDate(2023, 3, 8));
        bench.run([&] { bench.editor->redate(content, {number}, date); });
        bench.run([&] { bench.editor->replace(content, {number}, bench.number(u"Tokyo"_s)); });
        bench.run([&] { bench.editor->pin(content, {number}); });
        CHECK(added(u"Seoul"_s).isEmpty());
        REQUIRE(added(u"Tokyo"_s).size() == 1);
        CHECK(added(u"Tokyo"_s).constFirst().date == date);
        CHECK(added(u"Tokyo"_s).constFirst().isPinned);
        bench.run([&] { bench.editor->resetEvents(bench.content(secretary), {number}); });
        REQUIRE(added(secretary).size() == 1);
        CHECK(added(secretary).constFirst().date == event.date);
        CHECK(added(u"Seoul"_s).size() == 1);
    }
}

TEST_CASE("What cannot be stored is not done, and what cannot be undone stays", "[ui][timeline][edits]")
{
    EditorBench bench;
    const qint64 number = bench.number(envoy);
    bench.run([&] { bench.editor->rename(number, u"First"_s); });
    bench.run([&] { bench.editor->rename(number, u"Second"_s); });
    const QString notes = bench.library.folder() + u"/notes.db"_s;
    const QString away = notes + u".away"_s;
    REQUIRE(QFile::rename(notes, away));

    SECTION("a step")
    {
        bench.editor->rename(number, u"Third"_s);
        REQUIRE(waitFor([&] { return bench.editor->isIdle(); }));
        CHECK(bench.failures.size() == 1);
        CHECK(bench.reports.size() == 2);
        CHECK(bench.stack.count() == 2);
    }
    SECTION("undoing one step")
    {
        bench.stack.undo();
        CHECK(bench.stack.index() == 1);
        REQUIRE(waitFor([&] { return bench.editor->isIdle(); }));
        CHECK(bench.failures.size() == 1);
        CHECK(bench.stack.index() == 2);
    }
    SECTION("undoing both, and once more when the file is there again")
    {
        bench.stack.undo();
        bench.stack.undo();
        REQUIRE(waitFor([&] { return bench.editor->isIdle(); }));
        CHECK(bench.failures.size() == 2);
        CHECK(bench.stack.index() == 2);
        REQUIRE(QFile::rename(away, notes));
        bench.undo();
        CHECK(bench.entry(envoy)->entity.name == u"First"_s);
        bench.undo();
        CHECK(bench.entry(envoy)->entity.name == envoy);
        REQUIRE(QFile::rename(notes, away));
        bench.stack.redo();
        bench.stack.redo();
        REQUIRE(waitFor([&] { return bench.editor->isIdle(); }));
        CHECK(bench.stack.index() == 0);
    }
}

TEST_CASE("A library that cannot be changed stays as it is", "[ui][timeline][edits]")
{
    const EditorBench bench;
    QUndoStack stack;
    TimelineEditor editor(const_cast<TimelineService *>(&bench.service), nullptr, &stack);
    CHECK_FALSE(editor.canChange());
    editor.rename(bench.number(envoy), u"Other"_s);
    editor.addEvent({Timeline::dayValue(arrivalDay), u"x"_s, {}, {bench.number(envoy)}, 0, {}});
    CHECK(editor.isIdle());
    CHECK(stack.count() == 0);
}
