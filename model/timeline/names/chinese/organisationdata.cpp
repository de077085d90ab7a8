// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/organisationdata.h"

// The file itself, so that the names can be kept as a table that people edit.
asm(".pushsection .rodata\n"
    ".balign 8\n"
    "dateline_organisations_begin:\n"
    ".incbin \"" DATELINE_ORGANISATIONS_FILE "\"\n"
    "dateline_organisations_end:\n"
    ".popsection\n"
    ".global dateline_organisations_begin\n"
    ".global dateline_organisations_end\n");

extern "C" const char dateline_organisations_begin[] __attribute__((visibility("hidden")));
extern "C" const char dateline_organisations_end[] __attribute__((visibility("hidden")));

namespace Dateline::Timeline {

QByteArray organisationBytes()
{
    return QByteArray::fromRawData(dateline_organisations_begin,
                                   dateline_organisations_end - dateline_organisations_begin);
}

} // namespace Dateline::Timeline
