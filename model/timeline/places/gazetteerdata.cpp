// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/places/gazetteerdata.h"

#include "support/embeddedfile.h"

DATELINE_EMBED_FILE(dateline_gazetteer, DATELINE_GAZETTEER_FILE);

namespace Dateline::Timeline {

QByteArray gazetteerBytes()
{
    return QByteArray::fromRawData(dateline_gazetteer_begin,
                                   dateline_gazetteer_end - dateline_gazetteer_begin);
}

} // namespace Dateline::Timeline
