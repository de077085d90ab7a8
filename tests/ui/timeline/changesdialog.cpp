// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/changesdialog.h"

#include "../readerfixture.h"
#include "library/statestore.h"
#include "namedcatalogue.h"
#include "support/theme.h"
#include "testfiles.h"
#include "timeline/edits/changesmodel.h"
#include "timeline/edits/editmaking.h"
#include "timeline/edits/editwords.h"
#include "timeline/edits/replay.h"
#include "timeline/edits/timelineeditor.h"
#include "timeline/timelineservice.h"
#include "timelinelibrary.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QUndoStack>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;
using Timeline::Edit;

namespace {

const QString envoy = u"Jens Stoltenberg"_s;
const QString secretary = u"Lloyd Austin"_s;

/// The dialog over a real library.
class ChangesBench
{
public:
    ChangesBench()
        : service(library.folder())
    {
        library.fill();
        store = std::make_unique<Library::StateStore>(library.folder());
        editor = std::make_unique<TimelineEditor>(&service, store.get(), &stack);
        editor->setCreator(u"Anna"_s);
        QObject::connect(editor.get(), &TimelineEditor::changed, &service, &TimelineService::refresh);
        service.refresh();
        REQUIRE(waitFor([&] { return service.catalogue() != nullptr; }));
        dialog = std::make_unique<ChangesDialog>(&service, editor.get(), &stack);
        view = dialog->findChild<QListView *>(u"changeList"_s);
        REQUIRE(view != nullptr);
    }

    /// Does something, and waits until it is on disk and read.
    void run(const std::function<void()> &act)
    {
        const auto before = service.catalogue();
        act();
        REQUIRE(waitFor([&] { return editor->isIdle() && service.catalogue() != before; }));
    }

    void show() const
    {
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
    }

    qint64 number(const QString &name) const
    {
        INFO(name.toStdString());
        REQUIRE(service.catalogue()->named(name) != nullptr);
        return service.catalogue()->named(name)->entity.number;
    }

    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            texts.append(view->model()->index(row, 0).data().toString());
        return texts;
    }

    /// Hides an entry of the envoy's timeline, in Seoul on 29 January, with all of its quotes.
    void hideEntry()
    {
        Timeline::TimelineContentPointer content;
        service.fetch(service.catalogue()->named(envoy)->entity.id, &service,
                      [&](const auto &read) { content = read; });
        REQUIRE(waitFor([&] { return content != nullptr; }));
        for (const Timeline::HistoryEntry &entry : content->history.entries) {
            const Timeline::Sighting &told = content->sightings.events[entry.sightings.constFirst()];
            if (told.action == Timeline::Action::Arrive &&
                told.date == Timeline::dayValue(QDate(2023, 1, 29))) {
                run([&] { editor->hideEvents(content, entry.sightings); });
                return;
            }
        }
        FAIL("There is no such entry");
    }

    TimelineLibrary library;
    TimelineService service;
    QUndoStack stack;
    std::unique_ptr<Library::StateStore> store;
    std::unique_ptr<TimelineEditor> editor;
    std::unique_ptr<ChangesDialog> dialog;
    QListView *view = nullptr;
};

} // namespace

TEST_CASE("Changes are listed in words, the newest first, and taken back by a key", "[ui][timeline][edits]")
{
    ChangesBench bench;
    const QAbstractItemModelTester tester(bench.view->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    bench.show();
    auto *button = bench.dialog->findChild<QPushButton *>();
    CHECK(bench.rows().isEmpty());
    CHECK_FALSE(bench.view->isVisible());

    bench.hideEntry();
    bench.run([&] { bench.editor->hideEntity(bench.number(secretary)); });
    bench.run([&] { bench.editor->rename(bench.number(envoy), u"史托騰柏格"_s); });
    CHECK(bench.service.catalogue()->named(secretary) == nullptr);
    const QStringList rows = bench.rows();
    REQUIRE(rows.size() == 3);
    CHECK(rows[0] == u"Jens Stoltenberg is called 史托騰柏格"_s);
    CHECK(rows[1] == u"Hidden: Lloyd Austin"_s);
    CHECK(rows[2].startsWith(u"Hidden entry, 29 January 2023: “"_s));
    CHECK(rows[2].contains(u"Seoul"_s));
    CHECK(bench.view->model()->index(0, 0).data(ChangesModel::MakerRole).toString().startsWith(u"Anna · "_s));
    CHECK(bench.view->isVisible());

    // The one that is hidden comes back, the others stay.
    bench.view->setCurrentIndex(bench.view->model()->index(1, 0));
    CHECK(button->isEnabled());
    const int steps = bench.stack.count();
    bench.run([&] {
        QTest::keyClick(bench.view, Qt::Key_Delete);
        // It is on its way.
        QTest::keyClick(bench.view, Qt::Key_Delete);
    });
    CHECK(bench.service.catalogue()->named(secretary) != nullptr);
    CHECK(bench.rows() == QStringList{rows[0], rows[2]});
    CHECK(bench.stack.count() == steps + 1);

    // Ctrl+Z in the dialog is about what was done in it only.
    bench.run([&] { QTest::keyClick(bench.view, Qt::Key_Z, Qt::ControlModifier); });
    CHECK(bench.rows() == rows);
    QTest::keyClick(bench.view, Qt::Key_Z, Qt::ControlModifier);
    CHECK(bench.stack.index() == steps);

    // All at once are one step.
    bench.view->selectAll();
    bench.run([&] { QTest::mouseClick(button, Qt::LeftButton); });
    CHECK(bench.rows().isEmpty());
    CHECK_FALSE(button->isEnabled());
    CHECK(bench.service.catalogue()->named(u"史托騰柏格"_s) == nullptr);
    CHECK(bench.stack.index() == steps + 1);
    QTest::keyClick(bench.view, Qt::Key_Escape);
    CHECK_FALSE(bench.dialog->isVisible());
}

TEST_CASE("What was one step is listed as one change, also after a restart", "[ui][timeline][edits]")
{
    ChangesBench bench;
    for (const QString &outlet : {u"Gazette"_s, u"Tribune"_s, u"Monitor"_s, u"Observer"_s})
        bench.library.write(
            outlet.toLower(), u"2023-01-30"_s, outlet,
            u"NATO Secretary General Jens Stoltenberg arrived in Seoul on January 29, 2023."_s);
    bench.run([&] {
        bench.library.import();
        bench.service.refresh();
    });
    bench.show();
    bench.hideEntry();
    CHECK(bench.service.edits().size() == 5);
    REQUIRE(bench.rows().size() == 1);
    CHECK(bench.rows().constFirst().endsWith(u"” and 4 more quote(s)"_s));
    bench.view->setCurrentIndex(bench.view->model()->index(0, 0));
    CHECK(bench.dialog->selectedChanges().size() == 5);
    // Two changes of one step are told one after the other.
    const QList<qint64> two{bench.number(envoy), bench.number(secretary)};
    bench.run([&] { bench.editor->merge(two, u"The Two"_s); });
    REQUIRE(bench.rows().size() == 2);
    CHECK(bench.rows().constFirst().endsWith(u"; Jens Stoltenberg is called The Two"_s));

    ChangesDialog later(&bench.service, bench.editor.get(), &bench.stack);
    CHECK(later.findChild<QListView *>(u"changeList"_s)->model()->rowCount() == 2);
    bench.view->setCurrentIndex(bench.view->model()->index(1, 0));
    bench.run([&] { QTest::keyClick(bench.view, Qt::Key_Delete); });
    CHECK(bench.rows().size() == 1);
    CHECK(Timeline::countingEdits(bench.service.edits()).size() == 2);
    bench.run([&] { QTest::keyClick(bench.view, Qt::Key_Z, Qt::ControlModifier); });
    CHECK(bench.rows().size() == 2);
}

TEST_CASE("Many changes can be searched, in either Chinese script", "[ui][timeline][edits]")
{
    ChangesBench bench;
    bench.show();
    auto *search = bench.dialog->findChild<QLineEdit *>(u"changeSearch"_s);
    CHECK_FALSE(search->isVisible());
    QList<Edit> edits;
    for (int number = 0; number < 12; ++number) {
        edits.append(Timeline::newEdit(Edit::Kind::Rename, u"Anna"_s));
        edits.last().created = edits.constFirst().created.addSecs(number);
        edits.last().names = {Timeline::referenceOf(*bench.service.catalogue(), bench.number(envoy))};
        edits.last().text =
            number == 5 ? u"史托騰柏格"_s : QString(u"Envoy "_s + QString(3, QChar(u'a' + number)));
    }
    bench.run([&] {
        bench.store->addEdits(edits);
        REQUIRE(bench.store->flush().ok());
        bench.service.refresh();
    });
    CHECK(bench.rows().size() == 12);
    CHECK(search->isVisible());
    QTest::keyClick(bench.dialog.get(), Qt::Key_F, Qt::ControlModifier);
    CHECK(bench.dialog->focusWidget() == search);
    search->setText(u"史托腾"_s);
    CHECK(bench.rows() == QStringList{u"Jens Stoltenberg is called 史托騰柏格"_s});
    // No digits: they may be in the time of day as well.
    search->setText(u"envoy hhh"_s);
    CHECK(bench.rows().size() == 1);
    search->setText(u"nobody"_s);
    CHECK(bench.rows().isEmpty());
    CHECK(search->isVisible());
    search->clear();
    CHECK(bench.rows().size() == 12);
    CHECK(bench.rows().constFirst() == u"Jens Stoltenberg is called Envoy lll"_s);
}

TEST_CASE("Each kind of change has its words", "[ui][timeline][edits]")
{
    const auto catalogue = namedCatalogue();
    const auto &entries = catalogue->entries();
    REQUIRE(entries.size() >= 3);
    const auto reference = [&](qsizetype place) {
        return Timeline::referenceOf(*catalogue, entries[place].entity.number);
    };
    const auto text = [&](qsizetype place) {
        return catalogue->name(catalogue->namesOf(entries[place].entity.number).constFirst()).text;
    };
    const auto words = [&](const Edit &edit, const QList<Edit> &others = {}) {
        return Timeline::EditWords(*catalogue, others + QList{edit}).words(edit);
    };
    Edit edit = Timeline::newEdit(Edit::Kind::Merge, {});
    edit.names = {reference(0), reference(1)};
    CHECK(words(edit) == QString(text(0) + u" is the same as "_s + text(1)));
    edit.names.append(reference(2));
    CHECK(words(edit) == QString(u"The same: "_s + text(0) + u", "_s + text(1) + u", "_s + text(2)));
    edit.kind = Edit::Kind::NotSame;
    edit.names = {reference(0)};
    edit.others = {reference(1)};
    CHECK(words(edit) == QString(text(0) + u" is not "_s + text(1)));
    edit.kind = Edit::Kind::SetKind;
    edit.entityKind = Timeline::EntityKind::Organisation;
    CHECK(words(edit) == QString(u"Kind of "_s + text(0) + u": organisation"_s));
    // Of a name that is in no article any more the key is left.
    edit.kind = Edit::Kind::HideEntity;
    edit.names = {{Timeline::EntityKind::Person, u"nobody"_s, {}}};
    CHECK(words(edit) == u"Hidden: nobody"_s);

    Edit added = Timeline::newEdit(Edit::Kind::AddEvent, {});
    added.date = Timeline::monthValue(2023, 1);
    added.text = u"a talk\nby telephone"_s;
    CHECK(words(added) == u"Added entry, January 2023: “a talk by telephone”"_s);
    Edit pin = Timeline::newEdit(Edit::Kind::Pin, {});
    pin.target = added.id;
    CHECK(words(pin, {added}) == u"Pinned entry: “a talk by telephone”"_s);
    Edit replace = Timeline::newEdit(Edit::Kind::Replace, {});
    replace.event.quote = u"he came"_s;
    CHECK(words(replace) == u"Entry without a place: “he came”"_s);
}

TEST_CASE("Pictures of the changes to timelines", "[.pictures]")
{
    const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
    if (folder.isEmpty())
        SKIP("DATELINE_PICTURES names no folder");
    ChangesBench bench;
    const auto grab = [&](Support::Theme theme, const QString &name) {
        bench.dialog->setPalette(Support::themePalette(theme, QApplication::palette()));
        QApplication::processEvents();
        bench.dialog->grab().save(u"%1/changes-%2-%3.png"_s.arg(folder, name, Support::themeName(theme)));
    };
    bench.dialog->resize(420, 480);
    bench.show();
    grab(Support::Theme::Light, u"empty"_s);
    bench.hideEntry();
    bench.run([&] { bench.editor->hideEntity(bench.number(secretary)); });
    bench.run([&] { bench.editor->merge({bench.number(envoy), bench.number(u"Yoon Suk Yeol"_s)}); });
    bench.run([&] {
        bench.editor->rename(bench.number(envoy),
                             u"北大西洋公約組織秘書長延斯·史托騰柏格（Jens Stoltenberg）"_s);
    });
    bench.view->setCurrentIndex(bench.view->model()->index(1, 0));
    grab(Support::Theme::Light, u"few"_s);
    QList<Edit> edits;
    for (int number = 0; number < 12; ++number) {
        edits.append(Timeline::newEdit(Edit::Kind::SetKind, u"陳美玲"_s));
        edits.last().created = edits.constFirst().created.addSecs(number);
        edits.last().names = {Timeline::referenceOf(*bench.service.catalogue(), bench.number(u"Seoul"_s))};
    }
    bench.run([&] {
        bench.store->addEdits(edits);
        REQUIRE(bench.store->flush().ok());
        bench.service.refresh();
    });
    bench.view->scrollToBottom();
    for (const auto theme : {Support::Theme::Light, Support::Theme::Dark, Support::Theme::Sepia})
        grab(theme, u"many"_s);
}
