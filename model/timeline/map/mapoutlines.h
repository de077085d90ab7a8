// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace Dateline::Timeline {

/// A ring of land or water, or a border, on the map (see mapprojection.h).
struct MapShape
{
    std::vector<QPointF> points; ///< May lie beyond longitudes of ±180, but never jump.
    QRectF area;
    bool isBorder = false; ///< A line; else a ring. Rings within rings are water.
    bool isAround = false; ///< Goes around the world, and so far beyond ±180 that one copy fills any view.
};

enum class MapDetail : quint8 { Coarse, Fine };

/// Coasts and borders of the world, by Natural Earth (resources/map/README.md). Any thread.
class MapOutlines
{
public:
    /// Read when first asked for, each level by itself.
    static const MapOutlines &builtIn(MapDetail detail);
    /// No shapes when `bytes` are something else than resources/map/convert.py writes.
    static MapOutlines fromBytes(const QByteArray &bytes, MapDetail detail);

    const std::vector<MapShape> &shapes() const { return m_shapes; }

private:
    std::vector<MapShape> m_shapes;
};

} // namespace Dateline::Timeline
