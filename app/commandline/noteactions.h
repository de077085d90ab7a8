// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"
#include "support/result.h"

#include <QCommandLineParser>

namespace Dateline::Library {
class LibraryReader;
}

namespace Dateline::App {

// What `notes` does; each gives the exit code. The first positional argument is the action's name.

int listNotes(const QCommandLineParser &parser);
int addNote(const QCommandLineParser &parser);
int showNote(const QCommandLineParser &parser);
int deleteNotes(const QCommandLineParser &parser);
int restoreNotes(const QCommandLineParser &parser);
int importNotes(const QCommandLineParser &parser);

/// Prints an annotation that was just stored, as it is in the library, as JSON or as a line. When it cannot
/// be read says so, and prints it as it was stored: false.
bool printStoredNote(const Library::LibraryReader &reader, const Notes::Annotation &stored, bool asJson);

} // namespace Dateline::App
