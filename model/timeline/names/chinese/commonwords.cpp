// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/commonwords.h"

#include "timeline/names/chinese/commonwordtable.h"

#include <bit>

namespace Dateline::Timeline {

PairTable::PairTable(QStringView pairs)
    : m_places(std::bit_ceil(size_t(pairs.size()) * 2))
{
    for (qsizetype at = 0; at + 1 < pairs.size(); at += 2) {
        const quint32 key = keyOf(pairs[at].unicode(), pairs[at + 1].unicode());
        m_places[placeOf(key)] = key;
        m_hints.set(hashOf(key) % hints);
    }
}

const PairTable &commonWords()
{
    static const PairTable table(commonWordTable);
    return table;
}

} // namespace Dateline::Timeline
