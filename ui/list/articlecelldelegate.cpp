// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articlecelldelegate.h"

#include "list/daytext.h"
#include "list/itemroles.h"
#include "list/markedtext.h"
#include "list/rowpainting.h"

#include <QLocale>
#include <QPainter>

namespace Dateline::List {

using namespace Support;

namespace {

QRectF starBox(const QRect &cell)
{
    return {cell.right() + 1.0 - Metrics::gap - markSize, cell.top() + (cell.height() - markSize) / 2.0,
            markSize, markSize};
}

QString cellText(const QModelIndex &index)
{
    return index.column() == DateColumn ? publishedDay(index) : index.data(Qt::DisplayRole).toString();
}

} // namespace

ArticleCellDelegate::ArticleCellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void ArticleCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter->save();
    // A single cell that lights up under the pointer would say nothing: rows are what one chooses.
    QStyleOptionViewItem row(option);
    row.state.setFlag(QStyle::State_MouseOver, false);
    const RowColours colours(row);
    const bool isFirst = option.rect.left() <= 0 || index.column() == TitleColumn;
    paintRowBackground(painter, option, colours, isFirst);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.column() == TitleColumn)
        paintTitle(painter, option, index);
    else
        paintLine(painter, option.rect.adjusted(Metrics::gap, 0, -Metrics::gap, -1), option.font,
                  colours.quiet, cellText(index));
    painter->restore();
}

void ArticleCellDelegate::paintTitle(QPainter *painter, const QStyleOptionViewItem &option,
                                     const QModelIndex &index) const
{
    const RowColours colours(option);
    const bool isUnread = !index.data(ReadRole).toBool();
    const bool isStarred = index.data(StarredRole).toBool();
    QRect line = option.rect.adjusted(cellTextLeft, 0, -Metrics::gap, -1);
    if (isUnread)
        paintDot(painter, {option.rect.left() + Metrics::margin + 3.5, line.center().y() + 1.0}, colours.dot);
    if (isStarred || option.state.testFlag(QStyle::State_MouseOver))
        paintStar(painter, starBox(option.rect), isStarred ? colours.star : colours.quiet, isStarred);
    line.setRight(line.right() - markSize - Metrics::gap);
    QRectF box = starBox(option.rect);
    const auto paintMark = [&](auto paint) {
        box.translate(-markSize - Metrics::gap, 0);
        paint(painter, box, colours.quiet);
        line.setRight(line.right() - markSize - Metrics::gap);
    };
    if (index.data(ArchivedRole).toBool())
        paintMark(&paintArchived);
    if (index.data(NotedRole).toBool())
        paintMark(&paintNoted);
    QFont font = option.font;
    font.setBold(isUnread);
    const QString title = index.data(TitleRole).toString().simplified();
    const QList<Search::TextRange> hits = m_titleHits.of(title);
    const QColor &colour = isUnread ? colours.title : colours.read;
    line.setTop(line.top() + (line.height() - lineHeight(font)) / 2);
    line.setHeight(lineHeight(font));
    if (hits.isEmpty())
        paintLine(painter, line, font, colour, title);
    else
        paintMarkedText(painter, line, 1, {font, colour, colours.title, colours.hit, colours.hitEdge}, title,
                        hits);
}

int ArticleCellDelegate::rowHeight(const QFont &font)
{
    return lineHeight(font) + 2 * Metrics::unit + 1;
}

QRect ArticleCellDelegate::starArea(const QRect &cell)
{
    return starBox(cell).toAlignedRect().adjusted(-Metrics::unit, -Metrics::unit, Metrics::gap,
                                                  Metrics::unit);
}

} // namespace Dateline::List
