// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapview.h"

#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "timeline/map/mapaccessible.h"
#include "timeline/map/mapfit.h"
#include "timeline/map/mapprojection.h"
#include "timeline/map/mapwords.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <numeric>
#include <utility>

// What a MapView shows; what is done in it is in mapviewevents.cpp.

namespace Dateline::TimelinePanel {

using Timeline::MapCamera;
using Timeline::MapPlace;
using Timeline::MapSpot;

namespace {

constexpr double labelShare = 0.17; ///< Of the view, kept free at its sides for labels.
constexpr double mostLabelRoom = 110;
constexpr double rowRoom = 26;  ///< Above and below.
constexpr int mostForTexts = 6; ///< Milliseconds of a frame.
constexpr double comfort = 30;  ///< How far from the edge of the view the current place is shown.

} // namespace

MapView::MapView(QWidget *parent)
    : QWidget(parent)
    , m_camera(Timeline::cameraFor({}, sizeHint(), {}))
{
    MapAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    Support::translated(this, [this] { rebuild(); });
}

void MapView::setContent(const Timeline::TimelineContentPointer &content)
{
    m_content = content;
    m_trip = -1;
    m_currentEntry = -1;
    m_shown.assign(content ? size_t(content->history.entries.size()) : 0, true);
    m_isMoved = false;
    rebuild();
}

void MapView::setShownEntries(const std::vector<qint32> &entries)
{
    Timeline::ShownEntries shown = Timeline::shownEntries(entries);
    shown.resize(m_shown.size());
    if (shown == m_shown)
        return;
    m_shown = std::move(shown);
    rebuild();
}

void MapView::setTrip(int trip)
{
    if (!m_content || trip < 0 || trip >= m_content->history.trips.size())
        trip = -1;
    if (std::exchange(m_trip, trip) == trip)
        return;
    m_isMoved = false;
    rebuild();
}

void MapView::setCurrentEntry(int entry)
{
    m_currentEntry = entry;
    const int place = entry < 0 ? -1 : m_stops.placeOfEntry(entry);
    if (std::exchange(m_current, place) != place)
        forgetScene();
    if (place >= 0)
        showPlace(place);
}

void MapView::rebuild()
{
    m_stops = !m_content    ? Timeline::MapStops()
              : m_trip >= 0 ? Timeline::stopsOfTrip(*m_content, m_trip, m_shown)
                            : Timeline::placesOf(*m_content, m_shown);
    m_current = m_currentEntry < 0 ? -1 : m_stops.placeOfEntry(m_currentEntry);
    m_hovered = -1;
    m_cursor = -1;
    describe();
    if (!m_isMoved)
        fit();
    forgetScene();
    Q_EMIT stopsChanged();
}

void MapView::describe()
{
    setAccessibleName(m_trip >= 0 ? tr("Map of the trip") : tr("Map of the places"));
    setAccessibleDescription(m_stops.places.empty() ? tr("No place has a position")
                                                    : MapWords::description(m_stops));
}

void MapView::fit()
{
    std::vector<MapSpot> spots;
    for (const MapPlace &place : m_stops.places)
        spots.push_back({place.where, place.reach});
    const double side = std::min(mostLabelRoom, width() * labelShare);
    setCamera(Timeline::cameraFor(spots, size(), {side, rowRoom, side, rowRoom + Support::Metrics::gap}));
}

void MapView::showAll()
{
    m_isMoved = false;
    fit();
}

void MapView::setCamera(const MapCamera &camera)
{
    if (camera == m_camera)
        return;
    m_camera = camera;
    m_isMoving = m_isMoved;
    forgetScene();
}

void MapView::forgetScene()
{
    m_scene.reset();
    update();
}

const MapScene &MapView::scene() const
{
    if (!m_scene)
        m_scene = layOutScene(m_stops, m_camera, highlight(), MapFonts(font()));
    return *m_scene;
}

MapHighlight MapView::highlight() const
{
    return {m_current, m_hovered, hasFocus() ? m_cursor : -1};
}

void MapView::showPlace(int place)
{
    const QPointF anchor = scene().marks[size_t(place)].anchor;
    const QRectF view(rect());
    const double inset = std::min(comfort, std::min(view.width(), view.height()) / 4);
    if (view.adjusted(inset, inset, -inset, -inset).contains(anchor))
        return;
    if (!m_isMoved && view.contains(anchor))
        return;
    setCamera(m_camera.moved(anchor - view.center()));
}

void MapView::zoomIn()
{
    zoomBy(2, QRectF(rect()).center());
}

void MapView::zoomOut()
{
    zoomBy(0.5, QRectF(rect()).center());
}

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ground.pixmap(m_camera, palette(), devicePixelRatioF()));
    if (m_stops.places.empty()) {
        paintEmpty(&painter);
    } else {
        const MapColours colours(palette());
        const MapFonts fonts(font());
        m_texts.begin(m_isMoving ? QDeadlineTimer(mostForTexts) : QDeadlineTimer(QDeadlineTimer::Forever));
        paintScene(&painter, scene(), m_stops, highlight(), colours, fonts, &m_texts);
        // What was left out follows frame by frame.
        m_isMoving = !m_texts.isComplete();
        if (m_isMoving)
            update();
        if (hasFocus() && m_cursor == int(m_stops.places.size())) {
            painter.setPen(QPen(colours.mark, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(scene().furniture.unplaced.adjusted(-1, -1, 1, 1),
                                    Support::Metrics::radius, Support::Metrics::radius);
        }
    }
    if (hasFocus() && m_usesKeyboard && m_cursor < 0) {
        painter.setPen(QPen(Support::PaletteColours(palette()).accent(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void MapView::paintEmpty(QPainter *painter)
{
    const Support::PaletteColours colours(palette());
    QColor veil = colours.base();
    veil.setAlphaF(0.82F);
    painter->fillRect(rect(), veil);
    const QRectF room = QRectF(rect()).adjusted(Support::Metrics::section, Support::Metrics::section,
                                                -Support::Metrics::section, -Support::Metrics::section);
    QString title = tr("No places");
    QString text = tr("What is told here does not say where it was.");
    if (!m_stops.unplaced.empty()) {
        title = tr("No place has a position");
        text = MapWords::unplacedDetails(m_stops).join(u'\n');
    }
    const QFont titleFont = Support::scaledFont(font(), Support::TypeScale::title);
    painter->setFont(titleFont);
    const int wrap = Qt::TextWordWrap | Qt::AlignHCenter | Qt::AlignTop;
    const QRectF titleArea = QFontMetricsF(titleFont).boundingRect(room, wrap, title);
    const QRectF textArea = QFontMetricsF(font()).boundingRect(room, wrap, text);
    const double height = titleArea.height() + Support::Metrics::gap + textArea.height();
    const double top = room.top() + std::max(0.0, (room.height() - height) * 0.4);
    painter->setPen(palette().color(QPalette::Text));
    painter->drawText(QRectF(room.left(), top, room.width(), titleArea.height()), wrap, title);
    painter->setFont(font());
    painter->setPen(colours.quiet());
    const double below = top + titleArea.height() + Support::Metrics::gap;
    painter->drawText(QRectF(room.left(), below, room.width(), room.bottom() - below), wrap, text);
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isMoved)
        setCamera(m_camera.resized(size()));
    else
        fit();
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        forgetScene();
}

} // namespace Dateline::TimelinePanel
