// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Dateline::Library {

/// The program as a parse worker (`--import-worker`): takes batches of files from the socket on
/// standard input and answers with one article each, in order, until the socket closes. Returns the exit
/// code.
int runImportWorker();

/// The program as an archive worker (`--archive-worker`): takes one request and gives what the
/// archive holds.
int runArchiveWorker();

} // namespace Dateline::Library
