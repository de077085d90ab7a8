// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/notelibrary.h"

#include <utility>

namespace Dateline::App {

using Library::LibraryReader;

Result<NoteLibrary> NoteLibrary::open(const QString &folder)
{
    // Opening for writing would make a library where there is none.
    if (const auto reader = LibraryReader::open(folder); !reader)
        return reader.error();
    auto library = Library::Library::open(folder, Library::OpenMode::ReadWrite);
    if (!library)
        return library.error();
    auto reader = LibraryReader::open(folder);
    if (!reader)
        return reader.error();
    return NoteLibrary{std::move(library).value(), std::move(reader).value()};
}

} // namespace Dateline::App
