// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Dateline::Window {

/// What the window works on; the program hands it over.
struct WindowServices
{
    QString libraryFolder; ///< A library that Library::open() has accepted.
    bool readOnly = false; ///< Nothing can be imported or marked.
    QString workerProgram; ///< See Library::ImportOptions.
    QString sampleFolder;  ///< The sample archive; empty when it is not installed.
};

} // namespace Dateline::Window
