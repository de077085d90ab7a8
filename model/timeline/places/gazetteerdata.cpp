// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/gazetteerdata.h"

// The assembler takes a file of some megabytes in at once, where a compiler would read an array of numbers.
asm(".pushsection .rodata\n"
    ".balign 8\n"
    "dateline_gazetteer_begin:\n"
    ".incbin \"" DATELINE_GAZETTEER_FILE "\"\n"
    "dateline_gazetteer_end:\n"
    ".popsection\n"
    ".global dateline_gazetteer_begin\n"
    ".global dateline_gazetteer_end\n");

extern "C" const char dateline_gazetteer_begin[] __attribute__((visibility("hidden")));
extern "C" const char dateline_gazetteer_end[] __attribute__((visibility("hidden")));

namespace Dateline::Timeline {

QByteArray gazetteerBytes()
{
    return QByteArray::fromRawData(dateline_gazetteer_begin,
                                   dateline_gazetteer_end - dateline_gazetteer_begin);
}

} // namespace Dateline::Timeline
