// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "libraryfixture.h"

#include "exchange/noteformats.h"
#include "notes/annotation.h"

namespace Dateline::NotesExport {
class ExportDialog;
}
namespace Dateline::NotesImport {
class NotesImportDialog;
}
namespace Dateline::Notes {
class NoteKeeper;
}
namespace Dateline::Window {
class ExchangeCommands;
}

namespace Dateline::Test {

/// The window on five articles, of which two have notes.
class Desk : public LibraryFixture
{
public:
    Desk();

    /// Waits until all notes are stored.
    void settle() const;
    NotesExport::ExportDialog *askForExport() const;
    /// Writes notes, or a bibliography of their articles, and waits until that is done.
    void write(Exchange::NoteFormat format, const QString &target, const QStringList &notes) const;
    /// Imports a file and waits until it is known what would become of it.
    NotesImport::NotesImportDialog *import(const QString &file) const;

    Notes::Annotation noteOf(const QString &id) const;
    void rewrite(const QString &id, const QString &text) const;
    QString file(const QString &name) const { return folder.filePath(name); }

    Notes::NoteKeeper *keeper;
    Window::ExchangeCommands *commands;
    QString first;
    QString second;

private:
    QString note(const QString &title, const QString &quote, const QString &text) const;
};

} // namespace Dateline::Test
