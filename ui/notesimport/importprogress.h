// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace Dateline::NotesImport {

/// How far the reading of notes is: written by the thread that reads, read by the window.
struct ImportProgress
{
    std::atomic<qsizetype> done = 0;
    std::atomic<qsizetype> total = 0; ///< 0 while the files are being read.
    std::atomic_bool isCancelled = false;
};

} // namespace Dateline::NotesImport
