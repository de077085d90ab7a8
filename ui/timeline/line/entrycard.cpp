// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/line/entrycard.h"

#include "support/palettecolours.h"
#include "timeline/line/entrylayout.h"
#include "timeline/line/linemarks.h"

#include <QPainter>

#include <algorithm>

namespace Dateline::TimelinePanel {

using namespace Support;
using Kind = EntryPart::Kind;

namespace {

constexpr int reach = 3; ///< By which small things are easier to hit than they look.

QColor tint(const QColor &accent, double opacity)
{
    QColor colour = accent;
    colour.setAlphaF(float(opacity));
    return colour;
}

} // namespace

EntryCard::EntryCard(const Timeline::TimelineModel &model, int row, const LineStyle &style, bool isOpen)
    : m_content(layOutEntry(model, row, style, isOpen))
    , m_style(style)
    , m_status(model.entry(model.entryAt(row)).status)
{
}

int EntryCard::partAt(const QPoint &point) const
{
    const auto isThere = [&point](const EntryPart &part) {
        const int more = part.kind == Kind::Quote ? 0 : reach;
        return part.area.adjusted(-more, -more, more, more).contains(point);
    };
    // What opens a quote lies on the line of its outlet.
    const auto found = std::find_if(parts().rbegin(), parts().rend(), isThere);
    return found == parts().rend() ? -1 : int(parts().rend() - found) - 1;
}

int EntryCard::firstPart(EntryPart::Kind kind) const
{
    const auto found = std::ranges::find(parts(), kind, &EntryPart::kind);
    return found == parts().end() ? -1 : int(found - parts().begin());
}

void EntryCard::paintGround(QPainter *painter, const EntryState &state) const
{
    if (!state.isCurrent && !state.isHovered)
        return;
    const PaletteColours colours(m_style.palette);
    const QRectF ground = QRectF(gutter - Metrics::gap, 0, m_style.width - gutter + Metrics::tight, height())
                              .adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(state.isCurrent && state.hasFocus && state.part < 0 ? QPen(colours.accent(), 1.5)
                                                                        : QPen(Qt::NoPen));
    painter->setBrush(state.isCurrent ? tint(colours.accent(), colours.isDark() ? 0.18 : 0.10)
                                      : colours.hover());
    painter->drawRoundedRect(ground, Metrics::radius, Metrics::radius);
    if (state.isCurrent) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent());
        painter->drawRoundedRect(QRectF(ground.left(), ground.top(), 3, ground.height()), 1.5, 1.5);
    }
}

void EntryCard::paintQuote(QPainter *painter, const EntryPart &part, bool isHovered) const
{
    const PaletteColours colours(m_style.palette);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isHovered ? colours.accent() : colours.thumb());
    painter->drawRoundedRect(QRectF(part.area.left(), part.area.top() + 2, 2, part.area.height() - 4), 1, 1);
    const int left = part.area.left() + quoteIndent;
    if (part.lines) {
        painter->setPen(m_style.palette.color(QPalette::Text));
        part.lines->draw(painter, QPointF(left, part.area.top()));
    } else {
        // The place of lines that are on their way.
        painter->setBrush(colours.line());
        const int step = m_style.line();
        const int bar = step / 2;
        for (int top = 0; top + step <= part.detailTop; top += step) {
            const bool isLast = top + 2 * step > part.detailTop;
            const double width = (part.area.width() - quoteIndent) * (isLast ? 0.55 : 0.95);
            painter->drawRoundedRect(QRectF(left, part.area.top() + top + bar / 2.0, width, bar), 3, 3);
        }
    }
    const QRect detail(left, part.area.top() + part.detailTop, part.area.width() - quoteIndent,
                       m_style.smallLine());
    List::paintLine(painter, detail, m_style.small, isHovered ? colours.accent() : colours.quiet(),
                    part.detail);
}

void EntryCard::paintPart(QPainter *painter, const EntryPart &part, bool isHovered) const
{
    const PaletteColours colours(m_style.palette);
    const QColor ink = m_style.palette.color(QPalette::Text);
    const QColor link = part.isActive() ? colours.accent() : colours.quiet();
    const auto iconBox = [&] {
        const int size = std::min(m_style.smallLine(), List::markSize) - 2;
        return QRectF(part.area.left(), part.area.center().y() - size / 2.0 + 0.5, size, size);
    };
    QFont small = m_style.small;
    small.setUnderline(isHovered && part.isActive());
    switch (part.kind) {
    case Kind::Date:
        List::paintLine(painter, part.area, part.isQuiet ? m_style.font : m_style.bold,
                        part.isQuiet ? colours.quiet() : ink, part.text);
        break;
    case Kind::Status:
        List::paintLine(painter, part.area, m_style.small,
                        m_status == Timeline::EventStatus::Happened ? colours.quiet() : colours.read(),
                        part.text);
        break;
    case Kind::Pinned:
        paintPinSign(painter, QRectF(part.area).adjusted(1, 1, -1, -1), colours.accent());
        break;
    case Kind::Edited:
        paintPencilSign(painter, QRectF(part.area).adjusted(1, 1, -1, -1), colours.quiet());
        break;
    case Kind::Action:
        List::paintLine(painter, part.area, m_style.small, colours.read(), part.text);
        break;
    case Kind::Place: {
        paintPlaceSign(painter, iconBox(), link);
        const int left = int(iconBox().width()) + 2;
        List::paintLine(painter, part.area.adjusted(left, 0, 0, 0), small, link, part.text);
        break;
    }
    case Kind::Participant:
        painter->setPen(isHovered ? QPen(colours.frame()) : QPen(Qt::NoPen));
        painter->setBrush(colours.chip());
        painter->drawRoundedRect(QRectF(part.area).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius,
                                 Metrics::radius);
        List::paintLine(painter, part.area.adjusted(chipPadding, 0, 2 - chipPadding, 0), m_style.small, ink,
                        part.text);
        break;
    case Kind::Quote:
        paintQuote(painter, part, isHovered);
        break;
    case Kind::Fold: {
        List::paintLine(painter, part.area, small, link, part.text);
        const QRect rest(part.area.right() + Metrics::gap, part.area.top(),
                         m_style.width - rightMargin - part.area.right() - Metrics::gap, part.area.height());
        List::paintLine(painter, rest, m_style.small, colours.quiet(), part.detail);
        break;
    }
    case Kind::OtherDates:
        List::paintLine(painter, part.area, m_style.small, colours.read(), part.text);
        break;
    case Kind::Outcome:
    case Kind::Plan:
        List::paintLine(painter, part.area, small, link, part.text);
        break;
    }
}

void EntryCard::paint(QPainter *painter, const EntryState &state) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(painter, state);
    paintStatusMark(painter, {double(lineX), double(m_content.markY)}, m_status,
                    m_content.isFollower ? smallMarkRadius : markRadius, m_style.palette);
    for (int number = 0; number < int(parts().size()); ++number) {
        const EntryPart &part = parts()[size_t(number)];
        paintPart(painter, part, number == state.hoveredPart);
        if (number != state.part || !state.hasFocus)
            continue;
        painter->setPen(QPen(PaletteColours(m_style.palette).accent(), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(part.area).adjusted(-3, -1, 3, 1), 3, 3);
    }
}

} // namespace Dateline::TimelinePanel
