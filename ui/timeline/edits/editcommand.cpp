// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/editcommand.h"

#include "library/statestore.h"
#include "timeline/edits/editmaking.h"

#include <QUndoStack>

namespace Dateline::TimelinePanel {

using Timeline::Edit;

TimelineEditor::Command::Command(TimelineEditor *editor, const EditStep &step)
    : QUndoCommand(step.name())
    , m_editor(editor)
    , m_self(std::make_shared<Command *>(this))
{
    for (const Edit &edit : step.edits)
        m_edits.append(edit.id);
}

void TimelineEditor::Command::undo()
{
    if (m_counts)
        store(m_edits, false);
}

void TimelineEditor::Command::redo()
{
    // The first time as well: it is pushed once it is stored.
    if (!m_counts)
        store(m_undos, true);
}

/// Undoes the edits, or what undid them.
void TimelineEditor::Command::store(const QStringList &targets, bool counts)
{
    if (!m_editor)
        return;
    const QList<Edit> edits = Timeline::undoingEdits(targets, m_editor->m_creator);
    QStringList ids;
    for (const Edit &edit : edits)
        ids.append(edit.id);
    m_counts = counts;
    const std::weak_ptr<Command *> self = m_self;
    m_editor->store(edits, [self, editor = m_editor, ids, counts](bool isStored) {
        if (const auto command = self.lock())
            (*command)->storeEnded(ids, counts, isStored);
        if (isStored)
            Q_EMIT editor->changed();
        else
            editor->reconcile();
    });
}

void TimelineEditor::Command::storeEnded(const QStringList &ids, bool counts, bool isStored)
{
    if (!isStored)
        m_counts = !counts;
    else if (!counts)
        m_undos = ids;
}

void TimelineEditor::perform(EditStep step)
{
    if (!m_store || step.edits.isEmpty())
        return;
    // So that they are known as one step also when they are read from the disk.
    const QDateTime now = step.edits.constFirst().created;
    for (Edit &edit : step.edits)
        edit.created = now;
    store(step.edits, [this, step](bool isStored) {
        if (!isStored)
            return;
        m_stack->push(new Command(this, step));
        Q_EMIT changed();
        Q_EMIT done(step.report);
    });
}

void TimelineEditor::store(const QList<Edit> &edits, const std::function<void(bool isStored)> &end)
{
    m_pending.insert(m_store->addEdits(edits), {edits, end});
}

void TimelineEditor::writeEnded(quint64 write, bool isStored)
{
    if (!m_pending.contains(write))
        return;
    const Write ended = m_pending.take(write);
    if (isStored)
        m_unread += ended.edits;
    ended.end(isStored);
}

/// The stack went ahead of the disk: steps that are not on disk as the stack has them go back or forth.
void TimelineEditor::reconcile()
{
    const auto own = [this](int place) -> const Command * {
        if (place < 0 || place >= m_stack->count())
            return nullptr;
        const auto *command = dynamic_cast<const Command *>(m_stack->command(place));
        return command && command->editor() == this ? command : nullptr;
    };
    while (true) {
        const Command *last = own(m_stack->index() - 1);
        const Command *next = own(m_stack->index());
        if (last && !last->counts())
            m_stack->undo();
        else if (next && next->counts())
            m_stack->redo();
        else
            return;
    }
}

} // namespace Dateline::TimelinePanel
