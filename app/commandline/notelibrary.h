// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "library/libraryreader.h"
#include "support/result.h"

#include <QString>

#include <memory>

namespace Dateline::App {

/// A library whose notes this process may change, and what is in it.
struct NoteLibrary
{
    std::unique_ptr<Library::Library> library;
    std::unique_ptr<Library::LibraryReader> reader;

    /// Opens `folder`, where there must be a library already. Errors as of Library::open().
    static Result<NoteLibrary> open(const QString &folder);
};

} // namespace Dateline::App
