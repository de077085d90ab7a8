// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/palettedelegate.h"

#include "commands/palettemodel.h"
#include "keys/keycaps.h"
#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QPainter>
#include <QTextLayout>

namespace Dateline::Commands {

namespace Metrics = Support::Metrics;

namespace {

/// One line of `text` with its marks in bold, cut at the end when it is too wide. Returns the width used.
double paintMarked(QPainter *painter, const QRect &rect, const QString &text, const QList<TextRange> &marks,
                   const QFont &font, const QColor &markColour)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : marks) {
        QTextCharFormat format;
        // Bold alone is not seen in every Chinese font.
        format.setFontWeight(QFont::Bold);
        format.setForeground(markColour);
        format.setFontUnderline(true);
        formats.append({int(mark.start), int(mark.length), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    double width = line.naturalTextWidth();
    const double top = rect.top() + (rect.height() - line.height()) / 2;
    if (width <= rect.width()) {
        layout.draw(painter, {double(rect.left()), top});
        return width;
    }
    const int dots = metrics.horizontalAdvance(u'…');
    const int fitting = line.xToCursor(rect.width() - dots, QTextLine::CursorOnCharacter);
    width = line.cursorToX(fitting);
    painter->save();
    painter->setClipRect(QRectF(rect.left(), rect.top(), width, rect.height()));
    layout.draw(painter, {double(rect.left()), top});
    painter->restore();
    painter->drawText(QPointF(rect.left() + width, top + line.ascent()), QStringLiteral("…"));
    return width + dots;
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PaletteModel::IsHeadingRole).toBool())
        paintHeading(painter, option, index);
    else
        paintEntry(painter, option, index);
    painter->restore();
}

void PaletteDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    QFont font = Support::scaledFont(option.font, Support::TypeScale::small);
    font.setBold(true);
    painter->setFont(font);
    // A heading cannot be chosen, but it is not disabled to the eye.
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active);
    painter->setPen(Support::PaletteColours(palette).quiet());
    painter->drawText(option.rect.adjusted(Metrics::margin, 0, -Metrics::margin, -Metrics::tight / 2),
                      Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
}

void PaletteDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const Support::PaletteColours colours(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink =
        option.palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Text);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? option.palette.color(QPalette::Active, QPalette::Highlight)
                                     : colours.hover());
        painter->drawRoundedRect(option.rect.adjusted(Metrics::tight, 0, -Metrics::tight, 0), Metrics::radius,
                                 Metrics::radius);
    }
    QRect line = option.rect.adjusted(Metrics::margin, 0, -Metrics::margin, 0);
    const auto keys = index.data(PaletteModel::KeysRole).value<QList<QKeySequence>>();
    if (!keys.isEmpty()) {
        const int width = qMin(Keys::KeyCaps::size(keys, option.font).width(), line.width() / 2);
        painter->setPen(isSelected ? ink : colours.quiet());
        Keys::KeyCaps::paint(painter, QRect(line.right() - width, line.top(), width, line.height()), keys,
                             option.font, option.palette);
        line.setRight(line.right() - width - Metrics::gap);
    }
    const QFont small = Support::scaledFont(option.font, Support::TypeScale::small);
    const QString detail = QFontMetrics(small).elidedText(index.data(PaletteModel::DetailRole).toString(),
                                                          Qt::ElideRight, line.width() / 3);
    const int detailWidth = QFontMetrics(small).horizontalAdvance(detail);
    painter->setFont(small);
    painter->setPen(isSelected ? ink : colours.quiet());
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, detail);
    painter->setFont(option.font);
    painter->setPen(ink);
    line.setRight(line.right() - detailWidth - Metrics::margin);
    paintMarked(painter, line, index.data().toString(),
                index.data(PaletteModel::MarksRole).value<QList<TextRange>>(), option.font,
                isSelected ? ink : colours.accent());
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = index.data(PaletteModel::IsHeadingRole).toBool();
    return {0, option.fontMetrics.height() + (isHeading ? 2 : 3) * Metrics::unit};
}

} // namespace Dateline::Commands
