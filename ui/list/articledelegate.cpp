// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articledelegate.h"

#include "list/itemroles.h"
#include "support/palettecolours.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace Dateline::List {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 10;
constexpr int gutter = 16; ///< Left of the text, for the dot of an unread article.
constexpr int lineGap = 3;

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    small.setBold(false);
    return small;
}

QPainterPath starPath(const QRectF &box)
{
    QPainterPath path;
    const double radius = box.width() / 2;
    for (int corner = 0; corner < 10; ++corner) {
        const double angle = (corner * 36 - 90) * M_PI / 180;
        const double length = corner % 2 ? radius * 0.42 : radius;
        const QPointF point = box.center() + QPointF(std::cos(angle), std::sin(angle)) * length;
        corner == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QString dateText(const QModelIndex &index)
{
    const QDateTime published = index.data(PublishedRole).toDateTime();
    if (!published.isValid())
        return {};
    const bool hasTime = index.data(PublishedHasTimeRole).toBool();
    const QDateTime shown = hasTime ? published.toLocalTime() : published;
    return QLocale().toString(shown.date(), u"d MMM yyyy"_s);
}

} // namespace

ArticleDelegate::ArticleDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QString ArticleDelegate::secondLine(const QModelIndex &index)
{
    QStringList parts{index.data(SourceRole).toString(), dateText(index)};
    parts += index.data(TagsRole).toStringList().join(u", "_s);
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

QString ArticleDelegate::marks(const QModelIndex &index)
{
    QStringList parts;
    const int versions = index.data(VersionsRole).toInt();
    if (versions > 1)
        parts += tr("%n versions", nullptr, versions);
    if (index.data(MissingRole).toBool())
        parts += tr("missing");
    return parts.join(u" · "_s);
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Support::PaletteColours colours(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isUnread = !index.data(ReadRole).toBool();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected)
        painter->fillRect(option.rect, option.palette.highlight());
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.hover());

    const QColor ink =
        isSelected ? option.palette.color(QPalette::HighlightedText) : option.palette.color(QPalette::Text);
    const QColor quiet = isSelected ? ink : colours.quiet();
    QFont titleFont = option.font;
    titleFont.setBold(isUnread);
    const QFontMetrics titleMetrics(titleFont);
    const QFont lineFont = smallFont(option.font);
    const QFontMetrics lineMetrics(lineFont);
    QRect line = option.rect.adjusted(margin + gutter, margin, -margin, -margin);
    line.setHeight(titleMetrics.height());

    if (isUnread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? ink : colours.accent());
        painter->drawEllipse(QPointF(option.rect.left() + margin + 4, line.center().y() + 1), 3.5, 3.5);
    }
    QRect titleLine = line;
    if (index.data(StarredRole).toBool()) {
        const int size = titleMetrics.ascent();
        const QRectF box(line.right() - size, line.top() + (line.height() - size) / 2.0, size, size);
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? ink : colours.star());
        painter->drawPath(starPath(box));
        titleLine.adjust(0, 0, -size - 6, 0);
    }
    painter->setFont(titleFont);
    painter->setPen(isUnread || isSelected ? ink : colours.read());
    const QString title = index.data(TitleRole).toString().simplified();
    painter->drawText(titleLine, Qt::AlignVCenter | Qt::TextSingleLine,
                      titleMetrics.elidedText(title, Qt::ElideRight, titleLine.width()));

    line.moveTop(line.bottom() + 1 + lineGap);
    line.setHeight(lineMetrics.height());
    painter->setFont(lineFont);
    painter->setPen(quiet);
    const QString mark = marks(index);
    if (!mark.isEmpty()) {
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, mark);
        line.adjust(0, 0, -lineMetrics.horizontalAdvance(mark) - 12, 0);
    }
    painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                      lineMetrics.elidedText(secondLine(index), Qt::ElideRight, line.width()));
    if (!isSelected) {
        painter->setPen(colours.line());
        painter->drawLine(option.rect.bottomLeft() + QPoint(margin + gutter, 0), option.rect.bottomRight());
    }
    painter->restore();
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int title = QFontMetrics(option.font).height();
    const int second = QFontMetrics(smallFont(option.font)).height();
    return {200, 2 * margin + title + lineGap + second + 1};
}

} // namespace Dateline::List
