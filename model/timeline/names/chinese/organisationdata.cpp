// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/organisationdata.h"

#include "support/embeddedfile.h"

DATELINE_EMBED_FILE(dateline_organisations, DATELINE_ORGANISATIONS_FILE);

namespace Dateline::Timeline {

QByteArray organisationBytes()
{
    return QByteArray::fromRawData(dateline_organisations_begin,
                                   dateline_organisations_end - dateline_organisations_begin);
}

} // namespace Dateline::Timeline
