// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entitybuilder.h"

#include "timeline/entities/entitydelegate.h"
#include "timeline/entities/entitylist.h"
#include "timeline/entities/entitylistview.h"
#include "timeline/entities/kindswitch.h"
#include "timeline/models/entitylistmodel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;

namespace {

/// A list on the screen, of a small archive and some names more.
class ListBench
{
public:
    ListBench()
    {
        tester.setUseFetchMore(false);
        made.addToFirst(90, {u"石破茂"_s, u"Ishiba Shigeru"_s, u"石破"_s}, EntityKind::Person);
        made.addToFirst(80, {u"NATO"_s, u"北約"_s}, EntityKind::Organisation);
        made.addToFirst(70, {u"Osaka"_s, u"大阪"_s}, EntityKind::Place);
        made.add({u"Nobody Known"_s}, EntityKind::Person, QList<int>{});
        for (int i = 0; i < 60; ++i)
            made.addToFirst(60 - i, {u"Extra %1"_s.arg(i)}, EntityKind::Person);
        catalogue = made.catalogue();
        list.resize(300, 500);
        model.setCatalogue(catalogue);
        model.setCounts(catalogue, made.counts(catalogue));
        list.show();
        list.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&list));
    }

    QRect rowArea(int row) const { return list.view()->visualRect(model.index(row)); }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(list.view()->viewport(), Qt::LeftButton, modifiers, rowArea(row).center());
    }
    QString firstName() const { return model.index(0).data().toString(); }

    EntityBuilder made;
    CataloguePointer catalogue;
    EntityListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    EntityList list{&model};
};

QString idAt(const QSignalSpy &spy, int argument = 0)
{
    return spy.isEmpty() ? QString() : spy.constLast().at(argument).toString();
}

} // namespace

TEST_CASE("A click opens a timeline, with Ctrl what they did together, with Shift a comparison",
          "[ui][timeline][entities]")
{
    ListBench bench;
    QSignalSpy chosen(&bench.list, &EntityList::chosen);
    QSignalSpy together(&bench.list, &EntityList::togetherRequested);
    QSignalSpy compared(&bench.list, &EntityList::compareRequested);

    bench.click(1);
    CHECK(idAt(chosen) == EntityBuilder::idOf(2));
    bench.click(2, Qt::ControlModifier);
    CHECK(idAt(together) == EntityBuilder::idOf(3));
    bench.click(0, Qt::ShiftModifier);
    CHECK(idAt(compared) == EntityBuilder::idOf(1));
    CHECK(chosen.size() == 1);

    INFO("what is shown is selected by the owner alone");
    CHECK(bench.list.view()->selectionModel()->selectedIndexes().isEmpty());
    bench.list.setShown(EntityBuilder::idOf(2));
    CHECK(bench.list.view()->selectionModel()->selectedIndexes() == QModelIndexList{bench.model.index(1)});
}

TEST_CASE("The list of names works by keys alone", "[ui][timeline][entities]")
{
    ListBench bench;
    QSignalSpy chosen(&bench.list, &EntityList::chosen);
    QSignalSpy together(&bench.list, &EntityList::togetherRequested);
    QSignalSpy compared(&bench.list, &EntityList::compareRequested);
    QSignalSpy menu(&bench.list, &EntityList::contextMenuRequested);
    QWidget *field = bench.list.field();
    EntityListView *view = bench.list.view();
    bench.list.focusSearch();
    REQUIRE(field->hasFocus());

    QTest::keyClicks(field, u"osa"_s);
    CHECK(bench.firstName() == u"Osaka"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(idAt(chosen) == EntityBuilder::idOf(3));
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(bench.list.field()->text().isEmpty());

    QTest::keyClick(field, Qt::Key_Down);
    REQUIRE(view->hasFocus());
    CHECK(bench.list.currentId() == EntityBuilder::idOf(1));
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(idAt(chosen) == EntityBuilder::idOf(2));
    QTest::keyClick(view, Qt::Key_Return, Qt::ControlModifier);
    CHECK(idAt(together) == EntityBuilder::idOf(2));
    QTest::keyClick(view, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(idAt(compared) == EntityBuilder::idOf(2));
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(view->viewport(), &key);
    CHECK(idAt(menu) == EntityBuilder::idOf(2));
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_Up);
    CHECK(field->hasFocus());
}

TEST_CASE("The kind is chosen by pointer, arrow keys and Alt", "[ui][timeline][entities]")
{
    ListBench bench;
    KindSwitch *kinds = bench.list.kinds();

    QTest::keyClick(bench.list.window(), Qt::Key_3, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return kinds->kind() == EntityKind::Organisation; }));
    CHECK(bench.firstName() == u"NATO"_s);
    CHECK(bench.model.total() == 1);
    const auto segments = kinds->findChildren<QAbstractButton *>();
    REQUIRE(segments.size() == 4);
    segments[2]->setFocus();
    QTest::keyClick(segments[2], Qt::Key_Right);
    CHECK(kinds->kind() == EntityKind::Place);
    QTest::mouseClick(segments[0], Qt::LeftButton);
    CHECK_FALSE(kinds->kind().has_value());
    CHECK(bench.model.total() == 63);
    for (QAbstractButton *segment : segments) {
        CHECK_FALSE(segment->accessibleName().isEmpty());
        CHECK(segment->toolTip().contains(u"Alt+"_s));
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(segment);
        REQUIRE(told);
        CHECK(told->role() == QAccessible::RadioButton);
    }
}

TEST_CASE("What is looked at keeps its place when the counts change", "[ui][timeline][entities]")
{
    ListBench bench;
    EntityListView *view = bench.list.view();
    const QString id = EntityBuilder::idOf(40);
    bench.list.setShown(id);
    const int row = bench.model.rowOfId(id);
    view->setFocus();
    view->setCurrentIndex(bench.model.index(row));
    const int y = bench.rowArea(row).top();
    REQUIRE(view->verticalScrollBar()->value() > 0);

    EntityBuilder more = bench.made;
    more.addToFirst(100, {u"Newcomer"_s}, EntityKind::Place);
    const CataloguePointer other = more.catalogue();
    bench.model.setCatalogue(other);
    bench.model.setCounts(other, more.counts(other));

    const int now = bench.model.rowOfId(id);
    CHECK(now == row + 1);
    CHECK(bench.list.currentId() == id);
    CHECK(view->selectionModel()->isSelected(bench.model.index(now)));
    CHECK(bench.rowArea(now).top() == y);

    INFO("but what is looked for is shown from its beginning");
    QTest::keyClicks(bench.list.field(), u"extra"_s);
    CHECK(view->verticalScrollBar()->value() == 0);
}

TEST_CASE("A row that is dropped on another asks for merging them", "[ui][timeline][entities]")
{
    ListBench bench;
    EntityListView *view = bench.list.view();
    QSignalSpy merged(&bench.list, &EntityList::mergeRequested);
    QMimeData data;
    data.setData(QString::fromLatin1(EntityListView::mimeType), EntityBuilder::idOf(1).toUtf8());
    const auto dropOn = [&](int row) {
        const QPoint at = bench.rowArea(row).center();
        QDragEnterEvent enter(at, Qt::LinkAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &enter);
        CHECK(enter.isAccepted());
        QDragMoveEvent move(at, Qt::LinkAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &move);
        const int shown = view->dropRow();
        QDropEvent drop(at, Qt::LinkAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(view->viewport(), &drop);
        QCoreApplication::processEvents();
        CHECK(view->dropRow() == -1);
        return shown;
    };

    CHECK(dropOn(0) == -1);
    CHECK(merged.isEmpty());
    CHECK(dropOn(2) == 2);
    CHECK(idAt(merged) == EntityBuilder::idOf(1));
    CHECK(idAt(merged, 1) == EntityBuilder::idOf(3));
}

TEST_CASE("An empty list says why, and what can be done", "[ui][timeline][entities]")
{
    ListBench bench;
    const auto shownText = [&] {
        QString text;
        for (const QLabel *label : bench.list.findChildren<QLabel *>()) {
            if (label->isVisible())
                text += QString(label->text() + u'\n');
        }
        return text;
    };
    QTest::keyClicks(bench.list.field(), u"zzz"_s);
    CHECK(shownText().contains(u"Nothing found"_s));
    const auto buttons = bench.list.findChildren<QPushButton *>();
    REQUIRE_FALSE(buttons.isEmpty());
    buttons.constLast()->click();
    QCoreApplication::processEvents();
    CHECK(bench.model.total() == 63);
    CHECK(bench.list.field()->hasFocus());

    bench.model.setCounts(bench.catalogue, bench.made.counts(bench.catalogue, QList<int>{}));
    CHECK(shownText().contains(u"No names"_s));

    const auto nothing = std::make_shared<const Catalogue>();
    bench.model.setCatalogue(nothing);
    bench.model.setCounts(nothing, {});
    bench.list.setPending(100, true);
    CHECK(shownText().contains(u"Reading names"_s));
    bench.list.setPending(100, false);
    CHECK(shownText().contains(u"next import"_s));
    bench.model.setCatalogue({});
    CHECK(shownText().isEmpty());
    bench.list.setHasLibrary(false);
    CHECK(shownText().contains(u"No library"_s));
}

TEST_CASE("A tool tip tells all names as they are", "[ui][timeline][entities]")
{
    EntityBuilder made;
    made.addToFirst(2, {u"A <b>bold</b> name"_s, u"Second & third"_s}, EntityKind::Person);
    made.setDay(0, QDate(2023, 1, 1));
    made.setDay(1, QDate(2023, 3, 1));
    made.doubt(1);
    EntityListModel model;
    const CataloguePointer catalogue = made.catalogue();
    model.setCatalogue(catalogue);
    model.setCounts(catalogue, made.counts(catalogue));

    const QString text = EntityDelegate().toolTip(model.index(0));
    CHECK(text.contains(u"A &lt;b&gt;bold&lt;/b&gt; name"_s));
    CHECK(text.contains(u"Second &amp; third"_s));
    CHECK(text.contains(u"1 January 2023 to 1 March 2023"_s));
    CHECK(text.contains(u"not all of these names"_s));
}

TEST_CASE("A screen reader is told name, kind and number of articles", "[ui][timeline][entities]")
{
    QAccessible::setActive(true);
    ListBench bench;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(bench.list.view());
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    CHECK_FALSE(list->text(QAccessible::Name).isEmpty());
    QAccessibleInterface *row = list->child(1);
    REQUIRE(row);
    CHECK(row->role() == QAccessible::ListItem);
    CHECK(row->text(QAccessible::Name).startsWith(u"NATO, organisation, 80 article"_s));
}
