// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/places/foundplace.h"

#include <QList>
#include <QSet>

namespace Dateline::Timeline {

class Gazetteer;

/// Chooses among places of one name: the one in a country that the text names right after (London, Ontario),
/// else the largest, unless the text names the country of another one and not that of the largest, and that
/// one is not much smaller.
class PlaceSense
{
public:
    PlaceSense(const Gazetteer &gazetteer, const QSet<quint16> &countries);

    /// The number of the place that each of these most likely is, -1 for none; `places` in the order of the
    /// text.
    QList<qint32> senses(const QList<FoundPlace> &places) const;

private:
    bool isComparable(qint32 other, qint32 largest) const;
    qint32 senseOf(const FoundPlace &place, quint16 neighbour) const;

    const Gazetteer &m_gazetteer;
    const QSet<quint16> &m_countries;
};

} // namespace Dateline::Timeline
