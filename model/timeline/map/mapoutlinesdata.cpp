// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapoutlinesdata.h"

#include "support/embeddedfile.h"

DATELINE_EMBED_FILE(dateline_outlines, DATELINE_OUTLINES_FILE);

namespace Dateline::Timeline {

QByteArray mapOutlinesBytes()
{
    return QByteArray::fromRawData(dateline_outlines_begin, dateline_outlines_end - dateline_outlines_begin);
}

} // namespace Dateline::Timeline
