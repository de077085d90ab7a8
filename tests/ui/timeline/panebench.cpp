// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panebench.h"

#include "support/emptystate.h"

using namespace Qt::StringLiterals;

namespace Dateline::Test {

using namespace TimelinePanel;
using Timeline::EntityListModel;

PaneBench::PaneBench(bool canChange)
    : service(library.folder())
    , counter(library.folder())
    , window(std::make_unique<QWidget>())
    , pane(std::make_unique<TimelinePane>(&service, &counter))
    , changesSpy(std::make_unique<QSignalSpy>(pane.get(), &TimelinePane::entityChanged))
    , changes(*changesSpy)
{
    library.write(u"four"_s, u"2023-02-01"_s, u"Courier"_s,
                  u"Jens Stoltenberg will visit Washington on February 8, 2023."_s);
    library.write(u"five"_s, u"2023-01-31"_s, u"Courier"_s,
                  u"NATO Secretary General Jens Stoltenberg arrived in Seoul on January 29, 2023."_s);
    library.fill();
    if (canChange)
        store = std::make_unique<Library::StateStore>(library.folder());
    editor = std::make_unique<TimelineEditor>(&service, store.get(), &stack);
    menus = std::make_unique<TimelineMenus>(&service, editor.get(), &stack, window.get());
    QObject::connect(editor.get(), &TimelineEditor::changed, &service, &TimelineService::refresh);
    pane->setMenus(menus.get());
    pane->resize(900, 600);
    pane->show();
    pane->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(pane.get()));
    refresh();
}

PaneBench::~PaneBench() = default;

QStringList PaneBench::names() const
{
    QStringList names;
    const QAbstractItemModel &model = *pane->names()->view()->model();
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

QString PaneBench::id(const QString &name) const
{
    INFO(name.toStdString());
    const Timeline::CatalogueEntry *entry = service.catalogue()->named(name);
    REQUIRE(entry != nullptr);
    return entry->entity.id;
}

qint64 PaneBench::number(const QString &name) const
{
    INFO(name.toStdString());
    const Timeline::CatalogueEntry *entry = service.catalogue()->named(name);
    REQUIRE(entry != nullptr);
    return entry->entity.number;
}

void PaneBench::clickName(const QString &name, Qt::KeyboardModifiers modifiers) const
{
    EntityListView *view = pane->names()->view();
    const QString wanted = id(name);
    const QAbstractItemModel &model = *view->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data(EntityListModel::IdRole).toString() != wanted)
            continue;
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(index).center());
        return;
    }
    FAIL("not listed");
}

bool PaneBench::waitForTimeline(const QString &name) const
{
    return waitFor([&] {
        const auto &content = pane->model()->content();
        return content && content->subject.id == id(name);
    });
}

void PaneBench::open(const QString &name) const
{
    pane->showEntity(id(name));
    REQUIRE(waitForTimeline(name));
}

void PaneBench::refresh()
{
    run([this] { service.refresh(); });
}

void PaneBench::run(const std::function<void()> &act)
{
    const auto before = service.catalogue();
    const auto content = pane->model()->content();
    const QSignalSpy counted(&counter, &EntityCounter::countsReady);
    act();
    REQUIRE(waitFor([&] {
        const auto &shown = pane->model()->content();
        return editor->isIdle() && service.catalogue() != before && !counted.isEmpty() &&
               (!content || !shown || shown->catalogue == service.catalogue());
    }));
}

int PaneBench::entryOn(QDate day) const
{
    const auto &content = pane->model()->content();
    REQUIRE(content != nullptr);
    for (const qint32 number : pane->model()->shownEntries()) {
        if (content->history.entries[number].date.first == day)
            return number;
    }
    FAIL("no entry on that day");
    return -1;
}

QList<List::FilterChip *> PaneBench::chips() const
{
    return head()->findChildren<List::FilterChip *>();
}

void PaneBench::choose(const QString &button, const QString &text) const
{
    QMenu *menu = pane->findChild<QToolButton *>(button)->menu();
    Q_EMIT menu->aboutToShow();
    QAction *chosen = action(*menu, text);
    REQUIRE(chosen != nullptr);
    chosen->trigger();
}

QString PaneBench::emptyText() const
{
    const auto states = pane->findChildren<Support::EmptyState *>();
    for (const Support::EmptyState *state : states) {
        if (!state->isVisible())
            continue;
        QStringList texts;
        const auto labels = state->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(label->text());
        return texts.join(u' ');
    }
    return {};
}

QAbstractButton *PaneBench::visibleButton(const QString &text) const
{
    QAbstractButton *found = nullptr;
    REQUIRE(waitFor([&] {
        const auto buttons = pane->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible() && button->text() == text)
                found = button;
        }
        return found != nullptr;
    }));
    return found;
}

QAction *PaneBench::action(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (QString(action->text()).remove(u'&').contains(text))
            return action;
    }
    return nullptr;
}

} // namespace Dateline::Test
