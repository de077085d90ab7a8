// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Puts the file at `path`, a literal, into the program as `name`_begin up to `name`_end. To be used once for
/// a name, outside of any namespace. The assembler takes a file of some megabytes in at once, where a
/// compiler would read an array of numbers. The source file has to depend on the file by OBJECT_DEPENDS.
#define DATELINE_EMBED_FILE(name, path)                                                                      \
    asm(".pushsection .rodata\n"                                                                             \
        ".balign 8\n" #name "_begin:\n"                                                                      \
        ".incbin \"" path "\"\n" #name "_end:\n"                                                             \
        ".popsection\n"                                                                                      \
        ".global " #name "_begin\n"                                                                          \
        ".global " #name "_end\n");                                                                          \
    extern "C" const char name##_begin[] __attribute__((visibility("hidden")));                              \
    extern "C" const char name##_end[] __attribute__((visibility("hidden")))
