// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowserfixture.h"
#include "readerfixture.h"
#include "timeline/timelinelibrary.h"

#include "notes/notesarrangement.h"
#include "notes/notesfiltermodel.h"
#include "support/emptystate.h"
#include "timeline/edits/timelineeditor.h"
#include "timeline/timelineservice.h"

#include <QLabel>

#include <functional>

using namespace Dateline;
using namespace Dateline::Notes;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;
using Test::waitFor;

namespace {

/// The browser with notes in three scripts, and the catalogue of a library whose articles give the same
/// person a name in each.
class Bench
{
public:
    Bench()
        : service(library.folder())
    {
        library.write(
            u"four"_s, u"2023-01-30"_s, u"Courier"_s,
            u"北約秘書長史托騰柏格（Jens Stoltenberg）29日抵達首爾。史托騰柏格30日前往東京訪問。"_s);
        library.write(
            u"five"_s, u"2023-01-30"_s, u"Herald"_s,
            u"北约秘书长斯托尔滕贝格（Jens Stoltenberg）29日抵达首尔。斯托尔滕贝格30日前往东京访问。"_s);
        library.fill();
        store = std::make_unique<Library::StateStore>(library.folder());
        editor = std::make_unique<TimelineEditor>(&service, store.get(), &stack);
        QObject::connect(editor.get(), &TimelineEditor::changed, &service, &TimelineService::refresh);
        notes.open({Test::NotesBrowserFixture::note(1, u"秘書長史托騰柏格說"_s),
                    Test::NotesBrowserFixture::note(2, u"斯托尔滕贝格访问首尔"_s),
                    Test::NotesBrowserFixture::note(3, u"Mr Stoltenberg's visit"_s, 2),
                    Test::NotesBrowserFixture::note(4, u"Lloyd Austin's visit"_s, 2)});
        QObject::connect(&service, &TimelineService::catalogueChanged, notes.browser.get(),
                         [this] { notes.browser->setCatalogue(service.catalogue()); });
    }

    void read()
    {
        run([this] { service.refresh(); });
    }
    /// Changes something, and waits until it is on disk and read.
    void run(const std::function<void()> &act)
    {
        const auto before = service.catalogue();
        act();
        REQUIRE(waitFor([&] { return editor->isIdle() && service.catalogue() != before; }));
    }

    const Timeline::Entity &entity(const QString &name) const
    {
        INFO(name.toStdString());
        const Timeline::CatalogueEntry *entry = service.catalogue()->named(name);
        REQUIRE(entry != nullptr);
        return entry->entity;
    }
    QStringList listed() const
    {
        QStringList ids;
        const NotesArrangement &rows = *notes.browser->arrangement();
        for (int row = 0; row < rows.rowCount(); ++row)
            ids.append(rows.idAt(row));
        ids.sort();
        return ids;
    }
    /// What is said above the list of whom the notes are about.
    QString about() const
    {
        const auto labels = notes.browser->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (const qsizetype at = label->text().indexOf(u"about "_s); at > 0)
                return label->text().sliced(at);
        }
        return {};
    }

    const QString envoy = u"Jens Stoltenberg"_s;
    const QString secretary = u"Lloyd Austin"_s;
    const QStringList ofEnvoy{u"note1"_s, u"note2"_s, u"note3"_s};

    Test::TimelineLibrary library;
    TimelineService service;
    QUndoStack stack;
    std::unique_ptr<Library::StateStore> store;
    std::unique_ptr<TimelineEditor> editor;
    Test::NotesBrowserFixture notes;
};

} // namespace

TEST_CASE("the browser shows what is about an entity, by all of its names", "[notesbrowser][entity]")
{
    Bench bench;
    NotesBrowser &browser = *bench.notes.browser;
    bench.read();
    REQUIRE(bench.entity(u"史托騰柏格"_s).number == bench.entity(bench.envoy).number);
    REQUIRE(bench.entity(u"斯托尔滕贝格"_s).number == bench.entity(bench.envoy).number);
    browser.showEntity(bench.entity(bench.envoy).id, bench.envoy);
    CHECK(bench.listed() == bench.ofEnvoy);
    CHECK(bench.about() == QString(u"about "_s + bench.entity(bench.envoy).name));
    INFO("a note that comes later");
    bench.notes.book.put({Test::NotesBrowserFixture::note(5, u"延期：史托腾柏格"_s)});
    CHECK(bench.listed().contains(u"note5"_s));
    browser.showEntity(bench.entity(bench.secretary).id, bench.secretary);
    CHECK(bench.listed() == QStringList{u"note4"_s});
    browser.showTrash();
    CHECK(bench.about().isEmpty());
    const Timeline::Entity &place = bench.entity(u"Manila"_s);
    browser.showEntity(place.id, place.name);
    CHECK(bench.listed().isEmpty());
    const auto *empty = browser.findChild<Support::EmptyState *>();
    CHECK(empty->isVisibleTo(&browser));
    CHECK(empty->findChild<QLabel *>()->text() == u"No note mentions Manila"_s);
}

TEST_CASE("until the catalogue is read an entity goes by the name that was given", "[notesbrowser][entity]")
{
    Bench bench;
    NotesBrowser &browser = *bench.notes.browser;
    browser.showEntity(u"0123456789abcdef"_s, bench.secretary);
    CHECK(bench.listed() == QStringList{u"note4"_s});
    CHECK(bench.about() == u"about Lloyd Austin"_s);
    INFO("and stays so when it is nobody's id");
    bench.read();
    CHECK(bench.listed() == QStringList{u"note4"_s});
    const QString id = bench.entity(bench.envoy).id;
    browser.setCatalogue(nullptr);
    browser.showEntity(id, u"史托騰柏格"_s);
    CHECK(bench.listed() == QStringList{u"note1"_s});
    bench.read();
    CHECK(bench.listed() == bench.ofEnvoy);
}

TEST_CASE("the filter follows what becomes of an entity", "[notesbrowser][entity]")
{
    Bench bench;
    NotesBrowser &browser = *bench.notes.browser;
    bench.read();
    const QStringList ofSecretary{u"note4"_s};
    const QStringList all = bench.ofEnvoy + ofSecretary;
    browser.showEntity(bench.entity(bench.secretary).id, bench.secretary);
    SECTION("renamed")
    {
        const qint64 number = bench.entity(bench.secretary).number;
        bench.run([&] { bench.editor->rename(number, u"General Austin"_s); });
        CHECK(bench.about() == u"about General Austin"_s);
        CHECK(bench.listed() == ofSecretary);
        bench.run([&] { bench.stack.undo(); });
        CHECK(bench.about() == u"about Lloyd Austin"_s);
    }
    SECTION("merged, and apart again")
    {
        bench.run([&] {
            bench.editor->merge({bench.entity(bench.envoy).number, bench.entity(bench.secretary).number},
                                u"Both of them"_s);
        });
        CHECK(bench.about() == u"about Both of them"_s);
        CHECK(bench.listed() == all);
        bench.run([&] { bench.stack.undo(); });
        CHECK(bench.about() == u"about Lloyd Austin"_s);
        CHECK(bench.listed() == ofSecretary);
    }
    SECTION("split")
    {
        const Timeline::Entity envoy = bench.entity(bench.envoy);
        browser.showEntity(envoy.id, envoy.name);
        QList<qint64> latin;
        for (const qint64 name : bench.service.catalogue()->namesOf(envoy.number)) {
            if (bench.service.catalogue()->name(name).text.contains(u"toltenberg"_s))
                latin.append(name);
        }
        REQUIRE_FALSE(latin.isEmpty());
        bench.run([&] { bench.editor->split(envoy.number, latin); });
        CHECK(bench.listed() == QStringList{u"note1"_s, u"note2"_s});
        bench.run([&] { bench.stack.undo(); });
        CHECK(bench.listed() == bench.ofEnvoy);
    }
    SECTION("hidden, it stays as it was known")
    {
        const qint64 number = bench.entity(bench.secretary).number;
        bench.run([&] { bench.editor->hideEntity(number); });
        CHECK(bench.about() == u"about Lloyd Austin"_s);
        CHECK(bench.listed() == ofSecretary);
    }
    SECTION("named otherwise by another article")
    {
        bench.notes.book.put({Test::NotesBrowserFixture::note(5, u"防長奧斯汀"_s)});
        CHECK(bench.listed() == ofSecretary);
        bench.library.write(u"six"_s, u"2023-02-03"_s, u"Courier"_s,
                            u"美國國防部長奧斯汀（Lloyd Austin）2日抵達馬尼拉。奧斯汀3日會見菲律賓總統。"_s);
        bench.library.import();
        bench.read();
        REQUIRE(bench.entity(u"奧斯汀"_s).number == bench.entity(bench.secretary).number);
        CHECK(bench.listed() == QStringList{u"note4"_s, u"note5"_s});
    }
}
