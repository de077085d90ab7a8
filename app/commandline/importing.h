// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/importjob.h"
#include "library/library.h"

namespace Dateline::App {

/// Imports `options.paths` into `library`, prints what became of it, and gives the exit code. Ctrl+C
/// ends it early and keeps what is done.
int importAndReport(const Library::Library &library, Library::ImportOptions options, bool asJson);

} // namespace Dateline::App
