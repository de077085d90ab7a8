// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/tagchoicedelegate.h"

#include "support/metrics.h"
#include "support/palettecolours.h"
#include "triage/tagchoicemodel.h"

#include <QLocale>
#include <QPainter>
#include <QWidget>

namespace Dateline::Triage {

using namespace Support;

namespace {

QString note(const QModelIndex &index)
{
    if (index.data(TagIsNewRole).toBool())
        return {};
    if (index.data(TagIsFixedRole).toBool())
        return TagChoiceDelegate::tr("from the article");
    return QLocale().toString(index.data(TagCountRole).toInt());
}

void drawCheck(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
               const QRect &place)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    QStyleOptionButton check;
    check.initFrom(option.widget);
    check.rect = place;
    check.palette = option.palette;
    check.state =
        index.flags().testFlag(Qt::ItemIsUserCheckable) ? QStyle::State_Enabled : QStyle::State_None;
    switch (state.value<Qt::CheckState>()) {
    case Qt::Checked:
        check.state |= QStyle::State_On;
        break;
    case Qt::PartiallyChecked:
        check.state |= QStyle::State_NoChange;
        break;
    case Qt::Unchecked:
        check.state |= QStyle::State_Off;
        break;
    }
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &check, painter, option.widget);
}

} // namespace

void TagChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const PaletteColours colours(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(Metrics::tight, 1, -Metrics::tight, -1);
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(isCurrent ? QPen(colours.accent(), 1.5) : QPen(Qt::NoPen));
        painter->setBrush(isCurrent ? colours.chip() : colours.hover());
        painter->drawRoundedRect(row, Metrics::radius, Metrics::radius);
    }
    const QRect inside = row.adjusted(Metrics::gap, 0, -Metrics::gap, 0);
    const int side = option.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    const QRect check(inside.left(), inside.center().y() - side / 2, side, side);
    drawCheck(painter, option, index, QStyle::visualRect(option.direction, inside, check));

    const QFont small = scaledFont(option.font, TypeScale::small);
    const QString noteText = note(index);
    const int noteWidth = QFontMetrics(small).horizontalAdvance(noteText);
    const QRect noteRect(inside.right() - noteWidth, inside.top(), noteWidth + 1, inside.height());
    painter->setFont(small);
    painter->setPen(colours.quiet());
    painter->drawText(QStyle::visualRect(option.direction, inside, noteRect), Qt::AlignCenter, noteText);

    const QRect text(inside.left() + side + Metrics::gap, inside.top(),
                     noteRect.left() - Metrics::gap - inside.left() - side - Metrics::gap, inside.height());
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    painter->drawText(QStyle::visualRect(option.direction, inside, text),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                      QFontMetrics(option.font)
                          .elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

QSize TagChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, QFontMetrics(option.font).height() + 3 * Metrics::unit};
}

} // namespace Dateline::Triage
