// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/articlecommands.h"

#include "list/articlefiltermodel.h"
#include "list/articlelist.h"
#include "reading/linkopener.h"
#include "reading/readingcontroller.h"
#include "support/retranslation.h"
#include "triage/articlemarks.h"
#include "triage/tageditor.h"
#include "triage/toast.h"
#include "window/windowactions.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QUndoStack>
#include <QWidget>

namespace Dateline::Window {

using Columns = List::ArticleColumns;
using Reading::ReadingController;

ArticleCommands::ArticleCommands(const Parts &parts, QWidget *panes)
    : QObject(panes)
    , m_parts(parts)
    , m_tagEditor(new Triage::TagEditor(parts.marks, parts.model->table(), panes))
    , m_toast(new Triage::Toast(panes))
{
    connectMoving();
    connectMarking();
    connectUndo();
    connectAddress();
    m_update.setSingleShot(true);
    m_update.setInterval(0);
    connect(&m_update, &QTimer::timeout, this, &ArticleCommands::update);
    const auto updateSoon = [this] { m_update.start(); };
    connect(parts.list, &List::ArticleList::selectionChanged, this, updateSoon);
    connect(parts.reading, &ReadingController::changed, this, updateSoon);
    connect(parts.marks, &Triage::ArticleMarks::changed, this, updateSoon);
    update();
}

void ArticleCommands::connectMoving()
{
    const auto on = [this](QAction *action, void (ReadingController::*move)()) {
        connect(action, &QAction::triggered, m_parts.reading, move);
    };
    WindowActions &actions = *m_parts.actions;
    on(actions.next, &ReadingController::next);
    on(actions.previous, &ReadingController::previous);
    on(actions.nextUnread, &ReadingController::nextUnread);
    on(actions.previousUnread, &ReadingController::previousUnread);
    on(actions.pageForward, &ReadingController::pageForward);
    on(actions.pageBack, &ReadingController::pageBack);
    on(actions.back, &ReadingController::back);
    on(actions.forward, &ReadingController::forward);
}

void ArticleCommands::connectMarking()
{
    WindowActions &actions = *m_parts.actions;
    connect(actions.read, &QAction::triggered, this, [this] {
        const QStringList ids = targets();
        m_parts.reading->stopTiming();
        m_parts.marks->setRead(ids, !commonFlags().has(Columns::Read));
    });
    connect(actions.star, &QAction::triggered, this,
            [this] { m_parts.marks->setStarred(targets(), !commonFlags().has(Columns::Starred)); });
    connect(actions.archive, &QAction::triggered, this, &ArticleCommands::archive);
    connect(actions.tags, &QAction::triggered, this, [this] { m_tagEditor->edit(targets()); });
    connect(actions.markAllRead, &QAction::triggered, this, [this] {
        const List::ArticleFilterModel &model = *m_parts.model;
        QStringList ids;
        ids.reserve(model.rowCount());
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.table()->idAt(model.mapToSource(model.index(row, 0)).row()));
        m_parts.reading->stopTiming();
        m_parts.marks->setRead(ids, true);
    });
    connect(m_parts.list, &List::ArticleList::starClicked, this, [this](const QString &id) {
        const List::ArticleTableModel &table = *m_parts.model->table();
        const QModelIndex row = table.index(table.rowOfId(id), 0);
        m_parts.marks->setStarred({id}, !row.data(List::StarredRole).toBool());
    });
}

void ArticleCommands::connectUndo()
{
    QUndoStack *stack = m_parts.marks->undoStack();
    const auto follow = [this, stack] {
        WindowActions &actions = *m_parts.actions;
        actions.undo->setEnabled(stack->canUndo());
        actions.redo->setEnabled(stack->canRedo());
        actions.undo->setText(stack->canUndo() ? tr("&Undo: %1").arg(stack->undoText()) : tr("&Undo"));
        actions.redo->setText(stack->canRedo() ? tr("&Redo: %1").arg(stack->redoText()) : tr("&Redo"));
    };
    connect(stack, &QUndoStack::indexChanged, this, follow);
    // Queued: the actions' own texts come back first.
    Support::translated(m_parts.list,
                        [this, follow] { QMetaObject::invokeMethod(this, follow, Qt::QueuedConnection); });
    // Its button undoes the newest step, so it must not speak of an older one.
    connect(stack, &QUndoStack::indexChanged, m_toast, &Triage::Toast::dismiss);
    // One article's mark is seen where it is; what happened to several, or put one away, is told.
    connect(m_parts.marks, &Triage::ArticleMarks::done, this,
            [this](const QString &text, int count, Triage::Mark mark) {
                if (count > 1 || mark == Triage::Mark::Archived)
                    m_toast->say(text, m_parts.actions->undo->shortcut());
            });
    connect(m_toast, &Triage::Toast::undoRequested, stack, &QUndoStack::undo);
    connect(m_parts.marks, &Triage::ArticleMarks::restored, this, [this](const QStringList &ids) {
        if (ids.size() == 1 && ids.first() != m_parts.reading->shownId())
            m_parts.reading->revealArticle(ids.first());
    });
    connect(m_parts.actions->undo, &QAction::triggered, stack, &QUndoStack::undo);
    connect(m_parts.actions->redo, &QAction::triggered, stack, &QUndoStack::redo);
    follow();
}

void ArticleCommands::connectAddress()
{
    connect(m_parts.actions->openOriginal, &QAction::triggered, this,
            [this] { m_parts.links->openOutside(m_parts.reading->originalUrl()); });
    connect(m_parts.actions->copyAddress, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_parts.reading->originalUrl().toString(QUrl::FullyEncoded));
    });
}

void ArticleCommands::say(const QString &text)
{
    m_toast->say(text, m_parts.actions->undo->shortcut());
}

QStringList ArticleCommands::targets() const
{
    const QStringList selected = m_parts.list->selectedIds();
    // Not the one in the reader: what was chosen last may still be on its way there.
    if (!selected.isEmpty() || !m_parts.reading->hasArticle())
        return selected;
    return {m_parts.reading->shownId()};
}

ArticleCommands::Flags ArticleCommands::commonFlags() const
{
    const List::ArticleTableModel &table = *m_parts.model->table();
    Flags flags;
    const auto add = [&](int slot) {
        flags.common &= table.columns().flags()[size_t(slot)];
        flags.isAny = true;
    };
    for (const QItemSelectionRange &range : m_parts.list->view()->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && (flags.common || !flags.isAny); ++row)
            add(table.slotOfRow(m_parts.model->mapToSource(m_parts.model->index(row, 0)).row()));
    }
    if (const int slot = table.slotOfId(m_parts.reading->shownId()); !flags.isAny && slot >= 0)
        add(slot);
    return flags;
}

void ArticleCommands::update()
{
    WindowActions &actions = *m_parts.actions;
    const Flags flags = commonFlags();
    const bool canMark = flags.isAny && m_parts.marks->canChange();
    for (QAction *action : {actions.read, actions.star, actions.archive, actions.tags})
        action->setEnabled(canMark);
    actions.markAllRead->setEnabled(m_parts.marks->canChange());
    actions.read->setChecked(flags.has(Columns::Read));
    actions.star->setChecked(flags.has(Columns::Starred));
    actions.archive->setChecked(flags.has(Columns::Archived));
    const bool hasAddress = !m_parts.reading->originalUrl().isEmpty();
    actions.openOriginal->setEnabled(hasAddress);
    actions.copyAddress->setEnabled(hasAddress);
    actions.back->setEnabled(m_parts.reading->canGoBack());
    actions.forward->setEnabled(m_parts.reading->canGoForward());
}

void ArticleCommands::archive()
{
    const QStringList ids = targets();
    const bool isArchiving = !commonFlags().has(Columns::Archived);
    // The next article first: what is put away leaves the list.
    if (isArchiving)
        m_parts.list->selectAfterSelection();
    m_parts.marks->setArchived(ids, isArchiving);
    if (isArchiving)
        m_parts.model->unpin(ids);
}

} // namespace Dateline::Window
