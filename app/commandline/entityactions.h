// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>

namespace Dateline::App {

// What `entities` does beside listing; each gives the exit code. The first positional argument is the
// action's name. Those that change something take the library's lock and print the entities as they are then.

int mergeEntities(const QCommandLineParser &parser);
int splitEntity(const QCommandLineParser &parser);
int keepEntitiesApart(const QCommandLineParser &parser);
int renameEntity(const QCommandLineParser &parser);
int setEntityKind(const QCommandLineParser &parser);
int hideEntity(const QCommandLineParser &parser);
int undoEdit(const QCommandLineParser &parser);
int listSuggestions(const QCommandLineParser &parser);
int listEdits(const QCommandLineParser &parser);

} // namespace Dateline::App
