// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/maplabels.h"

#include "support/metrics.h"
#include "timeline/map/mapwords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace Dateline::TimelinePanel {

using Timeline::MapPlace;
using Timeline::MapStops;

namespace {

constexpr double beside = 6;                             ///< Pixels from the mark.
constexpr std::array away{14.0, 28.0, 44.0, 64.0, 90.0}; ///< And farther, for what must have a label.
constexpr double edge = 3;                               ///< From the edge of the view.
constexpr double widest = 190;
constexpr double widestShare = 0.55; ///< Of the view.
constexpr int mostLabels = 60;       ///< More are no help, and take time.
constexpr int mostTried = 150;
constexpr double crossed = 1.5; ///< What a point of an arrow under a label costs, in sides.
constexpr double ambiguous = 5; ///< Pixels to another mark.
constexpr double doubtful = 4;  ///< What that costs.
constexpr double noPlace = 1e9;

/// On which side of its mark a label stands, the best first.
struct Side
{
    double x; ///< -1 left of it, 0 above or below, 1 right.
    double y;
};
constexpr std::array<Side, 8> sides{Side{1, 0},  Side{-1, 0}, Side{0, 1},   Side{0, -1},
                                    Side{1, -1}, Side{1, 1},  Side{-1, -1}, Side{-1, 1}};

QRectF areaBeside(const QRectF &mark, const Side &side, QSizeF size, double distance)
{
    // At a corner the label comes nearer, for the mark is round.
    const double near = side.x != 0 && side.y != 0 ? distance - beside : distance;
    const QPointF centre = mark.center() + QPointF(side.x * ((mark.width() + size.width()) / 2 + near),
                                                   side.y * ((mark.height() + size.height()) / 2 + near));
    return {centre - QPointF(size.width(), size.height()) / 2, size};
}

Qt::Alignment alignmentOn(const Side &side)
{
    return side.x > 0 ? Qt::AlignLeft : side.x < 0 ? Qt::AlignRight : Qt::AlignHCenter;
}

class Placer
{
public:
    Placer(const std::vector<MapMark> &marks, const std::vector<MapArrow> &arrows, const QRectF &view,
           const std::vector<QRectF> &taken)
        : m_view(view.adjusted(edge, edge, -edge, -edge))
    {
        for (const MapMark &mark : marks) {
            if (mark.isInView)
                m_taken.push_back(mark.area);
        }
        m_marks = std::ssize(m_taken);
        m_taken.insert(m_taken.end(), taken.cbegin(), taken.cend());
        for (const MapArrow &arrow : arrows) {
            m_lines.insert(m_lines.end(), arrow.line.cbegin(), arrow.line.cend());
            m_lines.push_back(arrow.tip);
        }
    }

    /// Puts a label on the side with the least cost; false when all are taken.
    bool place(MapLabel *label, const QRectF &mark, QSizeF size, double distance = beside) const
    {
        double least = noPlace;
        for (size_t number = 0; number < sides.size(); ++number) {
            const QRectF area = areaBeside(mark, sides[number], size, distance);
            const double cost = costOf(area, mark) + double(number) * 0.5;
            if (cost >= least)
                continue;
            least = cost;
            label->area = area;
            label->alignment = alignmentOn(sides[number]);
        }
        return least < noPlace;
    }

    void take(const QRectF &area) { m_taken.push_back(area); }

private:
    double costOf(const QRectF &area, const QRectF &mark) const
    {
        if (!m_view.contains(area))
            return noPlace;
        for (const QRectF &taken : m_taken) {
            if (taken != mark && taken.intersects(area))
                return noPlace;
        }
        // Beside another mark it would be read as the name of that.
        const QRectF surroundings = area.adjusted(-ambiguous, -ambiguous, ambiguous, ambiguous);
        const auto isNear = [&](const QRectF &other) {
            return other != mark && other.intersects(surroundings);
        };
        const double doubt = std::any_of(m_taken.cbegin(), m_taken.cbegin() + m_marks, isNear) ? doubtful : 0;
        const auto under = [&area](const QPointF &point) { return area.contains(point); };
        return doubt + crossed * double(std::ranges::count_if(m_lines, under));
    }

    QRectF m_view;
    std::vector<QRectF> m_taken; ///< Marks first.
    std::ptrdiff_t m_marks = 0;
    std::vector<QPointF> m_lines;
};

/// Not what the pointer is over: labels would jump about under it.
bool standsOut(const MapHighlight &highlight, int place)
{
    return place == highlight.current || place == highlight.cursor;
}

/// From the edge of a mark to the nearest point of its label.
QLineF leaderTo(const QRectF &label, const QRectF &mark)
{
    const QPointF centre = mark.center();
    QLineF line(centre, {std::clamp(centre.x(), label.left(), label.right()),
                         std::clamp(centre.y(), label.top(), label.bottom())});
    line.setP1(line.pointAt(std::min(1.0, mark.width() / 2 / std::max(1.0, line.length()))));
    return line;
}

/// What stands out first, then what is told most; of the same, in order.
std::vector<int> labelOrder(const MapStops &stops, const std::vector<MapMark> &marks,
                            const MapHighlight &highlight)
{
    std::vector<int> order;
    for (int number = 0; number < int(marks.size()); ++number) {
        if (marks[size_t(number)].isInView)
            order.push_back(number);
    }
    const auto rank = [&](int number) {
        return std::pair(!standsOut(highlight, number), -stops.places[size_t(number)].entries.size());
    };
    std::ranges::stable_sort(order, {}, rank);
    return order;
}

/// Beside its mark or, if it must be, farther away.
bool putLabel(const Placer &placer, MapLabel *label, const QRectF &mark, QSizeF size, bool mustBe)
{
    if (placer.place(label, mark, size))
        return true;
    const auto fits = [&](double distance) { return placer.place(label, mark, size, distance); };
    if (!mustBe || std::ranges::none_of(away, fits))
        return false;
    label->leader = leaderTo(label->area, mark);
    return true;
}

/// Where there is no room for the dates.
bool putName(const Placer &placer, MapLabel *label, const QRectF &mark, QSizeF size)
{
    label->dates.clear();
    return placer.place(label, mark, size);
}

} // namespace

MapFonts::MapFonts(const QFont &font)
    : name(Support::scaledFont(font, Support::TypeScale::small))
    , dates(Support::scaledFont(font, 0.8))
    , mark(dates)
    , country(dates)
{
    name.setWeight(QFont::DemiBold);
    mark.setWeight(QFont::DemiBold);
    country.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
}

std::vector<MapLabel> layOutLabels(const MapStops &stops, const std::vector<MapMark> &marks,
                                   const std::vector<MapArrow> &arrows, const MapHighlight &highlight,
                                   const QRectF &view, const std::vector<QRectF> &taken,
                                   const MapFonts &fonts)
{
    const QFontMetricsF nameMetrics(fonts.name);
    const QFontMetricsF dateMetrics(fonts.dates);
    const double most = std::min(widest, view.width() * widestShare);
    Placer placer(marks, arrows, view, taken);
    std::vector<MapLabel> labels;
    int tried = 0;
    for (const int number : labelOrder(stops, marks, highlight)) {
        if (labels.size() >= mostLabels || ++tried > mostTried)
            break;
        const MapPlace &place = stops.places[size_t(number)];
        const QRectF &mark = marks[size_t(number)].area;
        MapLabel label{number,
                       {},
                       nameMetrics.elidedText(place.name, Qt::ElideRight, most),
                       dateMetrics.elidedText(MapWords::dates(place), Qt::ElideRight, most),
                       {},
                       {}};
        const QSizeF nameSize(std::ceil(nameMetrics.horizontalAdvance(label.name)) + 2, nameMetrics.height());
        const double dateWidth = std::ceil(dateMetrics.horizontalAdvance(label.dates)) + 2;
        const QSizeF size(std::max(nameSize.width(), dateWidth),
                          nameSize.height() + dateMetrics.height() - 2);
        if (!putLabel(placer, &label, mark, size, standsOut(highlight, number)) &&
            !putName(placer, &label, mark, nameSize))
            continue;
        placer.take(label.area);
        labels.push_back(label);
    }
    return labels;
}

void paintLabels(QPainter *painter, const std::vector<MapLabel> &labels, const MapColours &colours,
                 const MapFonts &fonts, HaloTexts *texts)
{
    QColor halo = colours.halo;
    halo.setAlphaF(0.85F);
    const double nameHeight = QFontMetricsF(fonts.name).height();
    for (const MapLabel &label : labels) {
        if (!label.leader.isNull()) {
            painter->setPen(QPen(colours.ink, 1));
            painter->drawLine(label.leader);
        }
        painter->setFont(fonts.name);
        texts->paint(painter, label.area, label.alignment, label.name, colours.ink, halo);
        if (label.dates.isEmpty())
            continue;
        painter->setFont(fonts.dates);
        texts->paint(painter, label.area.adjusted(0, nameHeight - 2, 0, 0), label.alignment, label.dates,
                     colours.quietInk, halo);
    }
}

} // namespace Dateline::TimelinePanel
