// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapoutlines.h"

#include "timeline/map/mapoutlinesdata.h"
#include "timeline/map/mapprojection.h"

#include <algorithm>

namespace Dateline::Timeline {

namespace {

constexpr QByteArrayView signature("DLMAP1");
constexpr int levels = 2;
enum Kind : quint64 { Land, PolarLand, Border, KindEnd };

/// Takes numbers from bytes; once something is wrong all are 0.
class TableReader
{
public:
    explicit TableReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 63 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = quint8(m_bytes[m_at++]);
            value |= quint64(byte & 127) << shift;
            if (byte < 128)
                return value;
        }
        m_isSound = false;
        m_at = m_bytes.size();
        return 0;
    }

    qint64 signedNumber()
    {
        const quint64 value = number();
        return value % 2 == 0 ? qint64(value / 2) : -qint64(value / 2) - 1;
    }

    bool isSound() const { return m_isSound; }
    qsizetype left() const { return m_bytes.size() - m_at; }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isSound = true;
};

QRectF areaOf(const std::vector<QPointF> &points)
{
    const auto [left, right] = std::ranges::minmax(points, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(points, {}, &QPointF::y);
    return {QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y())};
}

/// Makes a coast once around the world a ring three times as wide, so that its ends are out of every view.
void closeOverPole(MapShape *shape, double pole)
{
    const std::vector<QPointF> once = shape->points;
    const double world = once.back().x() > once.front().x() ? 360 : -360;
    shape->points.clear();
    shape->points.emplace_back(once.front().x() - world, pole);
    for (const double shift : {-world, 0.0, world}) {
        for (const QPointF &point : once)
            shape->points.emplace_back(point.x() + shift, point.y());
    }
    shape->points.emplace_back(once.back().x() + world, pole);
    shape->isAround = true;
}

/// A shape of a level; without points when the table is damaged.
MapShape readShape(TableReader *table, double steps)
{
    MapShape shape;
    const quint64 kind = table->number();
    const quint64 count = table->number();
    if (kind >= KindEnd || count == 0 || qsizetype(count) > table->left() / 2)
        return shape;
    shape.isBorder = kind == Border;
    shape.points.reserve(size_t(count));
    qint64 x = 0;
    qint64 y = 0;
    for (quint64 point = 0; point < count; ++point) {
        x += table->signedNumber();
        y += table->signedNumber();
        shape.points.push_back(projected({double(y) / steps, double(x) / steps}));
    }
    if (kind == PolarLand)
        closeOverPole(&shape, projected({y < 0 ? -90.0 : 90.0, 0}).y());
    shape.area = areaOf(shape.points);
    return shape;
}

} // namespace

MapOutlines MapOutlines::fromBytes(const QByteArray &bytes, MapDetail detail)
{
    MapOutlines outlines;
    if (!bytes.startsWith(signature))
        return outlines;
    TableReader table(QByteArrayView(bytes).sliced(signature.size()));
    for (int level = 0; level < levels; ++level) {
        const double steps = std::max(1.0, double(table.number()));
        const quint64 count = table.number();
        outlines.m_shapes.clear();
        for (quint64 number = 0; number < count; ++number) {
            MapShape shape = readShape(&table, steps);
            if (!table.isSound() || shape.points.empty())
                return {};
            outlines.m_shapes.push_back(std::move(shape));
        }
        if (level == int(detail))
            return table.isSound() ? outlines : MapOutlines();
    }
    return {};
}

const MapOutlines &MapOutlines::builtIn(MapDetail detail)
{
    if (detail == MapDetail::Coarse) {
        static const MapOutlines coarse = fromBytes(mapOutlinesBytes(), MapDetail::Coarse);
        return coarse;
    }
    static const MapOutlines fine = fromBytes(mapOutlinesBytes(), MapDetail::Fine);
    return fine;
}

} // namespace Dateline::Timeline
