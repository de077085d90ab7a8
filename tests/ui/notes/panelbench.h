// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebench.h"
#include "notes/highlightcolours.h"
#include "notes/noteeditor.h"
#include "notes/noteslistmodel.h"
#include "notes/notespanel.h"
#include "notes/notesview.h"
#include "notes/notetagfield.h"
#include "notes/notetextedit.h"
#include "support/preferences.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace Dateline::Test {

/// The panel in a window beside another field, on the first article of a library.
class PanelBench : public NoteBench
{
public:
    explicit PanelBench(int articles = 4);

    /// What is shown, from the top.
    QStringList rows() const;
    /// Clicks a point of a card, from its upper left corner.
    void click(const QString &id, const QPoint &point);
    /// The text of the open editor.
    QString text() const { return edit()->toPlainText(); }
    Notes::NoteTextEdit *edit() const { return panel.findChild<Notes::NoteTextEdit *>(); }
    Notes::NoteEditor *editor() const { return panel.findChild<Notes::NoteEditor *>(); }
    Notes::NotesView *view() const { return panel.findChild<Notes::NotesView *>(); }
    Notes::NotesListModel *model() const { return panel.findChild<Notes::NotesListModel *>(); }
    void type(const QString &letters) const { QTest::keyClicks(edit(), letters); }

    Notes::HighlightColours colours;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Support::Preferences preferences{&settings};
    QWidget window;
    QWidget article{&window};
    Notes::NotesPanel panel{&keeper, &colours, &preferences, &table, &window};
    QAbstractItemModelTester modelTester{model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy chosen{&panel, &Notes::NotesPanel::chosen};
    QSignalSpy left{&panel, &Notes::NotesPanel::leaveRequested};
};

} // namespace Dateline::Test
