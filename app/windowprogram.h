// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Dateline::App {

/// Speaks the language of the terminal, not the one that was chosen in the window. Needs an application
/// object.
void installTranslations();

/// True when `arguments` (without the program's name) ask for the window: no words, or words that
/// are all files or folders.
bool isWindowCall(const QStringList &arguments);

/// Opens the window and runs until it is closed. Returns the exit code.
int runWindow(int argc, char *argv[]);

} // namespace Dateline::App
