// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mappicture.h"

#include "exchange/paperstyle.h"
#include "exchange/printfonts.h"
#include "support/theme.h"
#include "timeline/map/mapground.h"
#include "timeline/map/mapscene.h"
#include "timeline/map/mapwords.h"

#include "timeline/map/mapfit.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>
#include <vector>

namespace Dateline::Exporting {

using namespace Qt::StringLiterals;
using Timeline::MapPlace;
using Timeline::MapStops;
using TimelinePanel::MapColours;
using TimelinePanel::MapWords;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Exporting::MapPicture)
};

// In points, which are what the map's painters take for pixels.
constexpr QSizeF mapSize(760, 480);
constexpr double margin = 28;
constexpr double titleHeight = 34;
constexpr double columnGap = 24;
constexpr int columns = 2;
constexpr double rowHeight = 17;
constexpr double pixelsPerPoint = 2.5;
constexpr qsizetype mostRows = 60; ///< Of the legend; the others are counted.
constexpr double labelRoom = 110;  ///< Beside the outermost marks.

QFont fontOf(double size, QFont::Weight weight = QFont::Normal)
{
    return printFont(QLocale().bcp47Name(), size, weight);
}

/// A place in the list below the map.
struct LegendRow
{
    QString number; ///< Of its stops; empty for a place without.
    QString name;
    QString dates;
};

std::vector<LegendRow> legendOf(const MapStops &stops)
{
    std::vector<LegendRow> rows;
    for (const MapPlace &place : stops.places) {
        QStringList numbers;
        for (const int stop : place.stops)
            numbers.append(QLocale().toString(stop));
        const QString dates = place.isPlanned ? Texts::tr("planned: %1").arg(place.fullDates.join(u", "_s))
                                              : place.fullDates.join(u", "_s);
        rows.push_back({numbers.join(u", "_s), place.name, dates});
    }
    for (const Timeline::UnplacedStop &stop : stops.unplaced)
        rows.push_back({{}, stop.name, Texts::tr("not on the map")});
    if (qsizetype(rows.size()) > mostRows) {
        const auto left = int(rows.size() - size_t(mostRows) + 1);
        rows.resize(size_t(mostRows) - 1);
        rows.push_back({{}, Texts::tr("and %Ln more places", nullptr, left), {}});
    }
    return rows;
}

class MapSheet
{
public:
    MapSheet(const MapStops &stops, QString title)
        : m_stops(stops)
        , m_title(std::move(title))
        , m_rows(legendOf(stops))
        , m_palette(Support::themePalette(Support::Theme::Light, {}))
    {
    }

    QSizeF size() const
    {
        const double legend = std::ceil(double(m_rows.size()) / columns) * rowHeight;
        return {mapSize.width() + 2 * margin, mapSize.height() + 3 * margin + titleHeight + legend};
    }

    void paint(QPainter *painter) const
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(QRectF(QPointF(), size()), Qt::white);
        painter->save();
        painter->translate(margin, margin + titleHeight);
        paintMap(painter);
        painter->restore();
        paintTitle(painter);
        painter->translate(margin, mapSize.height() + 2 * margin + titleHeight);
        paintLegend(painter);
    }

private:
    void paintTitle(QPainter *painter) const
    {
        const QFont font = fontOf(20, QFont::Bold);
        painter->setPen(QColor::fromRgb(paperInk));
        painter->setFont(font);
        painter->drawText(
            QPointF(margin, margin + 18),
            QFontMetricsF(font).elidedText(m_title, Qt::ElideRight, size().width() - 2 * margin));
    }

    void paintMap(QPainter *painter) const
    {
        std::vector<Timeline::MapSpot> spots;
        for (const MapPlace &place : m_stops.places)
            spots.push_back({place.where, place.reach});
        const auto camera = Timeline::cameraFor(spots, mapSize, {labelRoom, 40, labelRoom, 48});
        const MapColours colours(m_palette);
        const TimelinePanel::MapFonts fonts(fontOf(12));
        painter->fillRect(QRectF(QPointF(), mapSize), colours.water);
        TimelinePanel::paintGround(painter, camera, colours);
        // Where the places without a position are is said in the list.
        MapStops placed = m_stops;
        placed.unplaced.clear();
        const auto scene = TimelinePanel::layOutScene(placed, camera, {}, fonts);
        TimelinePanel::HaloTexts texts;
        TimelinePanel::paintScene(painter, scene, placed, {}, colours, fonts, &texts);
        // Qt's SVG knows no clipping: what hangs over the edges is covered.
        const QRectF map(QPointF(), mapSize);
        const QRectF sheet = QRectF(QPointF(), size()).translated(-margin, -margin - titleHeight);
        for (const QRectF &edge : {QRectF(sheet.topLeft(), QPointF(sheet.right(), map.top())),
                                   QRectF(QPointF(sheet.left(), map.bottom()), sheet.bottomRight()),
                                   QRectF(QPointF(sheet.left(), map.top()), map.bottomLeft()),
                                   QRectF(map.topRight(), QPointF(sheet.right(), map.bottom()))})
            painter->fillRect(edge, Qt::white);
        painter->setPen(QPen(QColor::fromRgb(paperLine), 0.7));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(map);
    }

    void paintLegend(QPainter *painter) const
    {
        const double width = (mapSize.width() - columnGap) / columns;
        const auto perColumn = int(std::ceil(double(m_rows.size()) / columns));
        for (int row = 0; row < int(m_rows.size()); ++row) {
            const QPointF corner((width + columnGap) * (row / perColumn), rowHeight * (row % perColumn) - 12);
            paintRow(painter, m_rows[size_t(row)], corner, width);
        }
    }

    void paintRow(QPainter *painter, const LegendRow &row, const QPointF &corner, double width) const
    {
        const MapColours colours(m_palette);
        double x = corner.x();
        const double baseline = corner.y() + 12;
        if (!row.number.isEmpty()) {
            const QFont font = fontOf(10, QFont::Bold);
            const double pill = std::max(15.0, QFontMetricsF(font).horizontalAdvance(row.number) + 8);
            const QRectF area(x, baseline - 11, pill, 14);
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.mark);
            painter->drawRoundedRect(area, 7, 7);
            painter->setPen(colours.markInk);
            painter->setFont(font);
            painter->drawText(
                QPointF(area.center().x() - QFontMetricsF(font).horizontalAdvance(row.number) / 2,
                        baseline - 0.5),
                row.number);
            x += pill + 6;
        }
        const QFont bold = fontOf(11, QFont::Bold);
        const QFont plain = fontOf(11);
        const QString name = QFontMetricsF(bold).elidedText(row.name, Qt::ElideRight, width * 0.6);
        painter->setFont(bold);
        painter->setPen(QColor::fromRgb(paperInk));
        painter->drawText(QPointF(x, baseline), name);
        x += QFontMetricsF(bold).horizontalAdvance(name) + 8;
        painter->setFont(plain);
        painter->setPen(QColor::fromRgb(paperQuiet));
        painter->drawText(QPointF(x, baseline),
                          QFontMetricsF(plain).elidedText(row.dates, Qt::ElideRight, corner.x() + width - x));
    }

    const MapStops &m_stops;
    QString m_title;
    std::vector<LegendRow> m_rows;
    QPalette m_palette;
};

Error nothing()
{
    return {Error::Code::NotFound, Texts::tr("No place of this timeline has a position."), {}};
}

} // namespace

Result<QByteArray> mapPng(const MapStops &stops, const QString &title)
{
    if (stops.places.empty())
        return nothing();
    const MapSheet sheet(stops, title);
    QImage image((sheet.size() * pixelsPerPoint).toSize(), QImage::Format_RGB32);
    image.setText(u"Title"_s, title);
    image.setText(u"Software"_s, u"Dateline"_s);
    QPainter painter(&image);
    painter.scale(pixelsPerPoint, pixelsPerPoint);
    sheet.paint(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Result<QByteArray> mapSvg(const MapStops &stops, const QString &title)
{
    if (stops.places.empty())
        return nothing();
    const MapSheet sheet(stops, title);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.size()));
    generator.setTitle(title);
    generator.setDescription(u"Dateline; Natural Earth"_s);
    QPainter painter(&generator);
    sheet.paint(&painter);
    painter.end();
    return bytes;
}

} // namespace Dateline::Exporting
