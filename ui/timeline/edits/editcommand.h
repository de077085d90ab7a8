// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/timelineeditor.h"

#include <QPointer>
#include <QStringList>
#include <QUndoCommand>

#include <memory>

namespace Dateline::TimelinePanel {

/// A step that is on disk, on the window's stack. It stays what it is on disk when undoing or redoing it
/// fails; TimelineEditor::reconcile() puts the stack right then.
class TimelineEditor::Command : public QUndoCommand
{
public:
    /// `edits` are stored.
    Command(TimelineEditor *editor, const EditStep &step);

    void undo() override;
    void redo() override;

    const TimelineEditor *editor() const { return m_editor; }
    /// Whether its edits count, once what is on its way is on disk.
    bool counts() const { return m_counts; }

private:
    void store(const QStringList &targets, bool counts);
    void storeEnded(const QStringList &ids, bool counts, bool isStored);

    QPointer<TimelineEditor> m_editor;
    QStringList m_edits;
    QStringList m_undos; ///< The edits that undo them, once it was undone.
    bool m_counts = true;
    std::shared_ptr<Command *> m_self; ///< For answers that may come when this is gone.
};

} // namespace Dateline::TimelinePanel
