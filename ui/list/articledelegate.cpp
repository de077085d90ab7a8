// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articledelegate.h"

#include "list/daytext.h"
#include "list/itemroles.h"
#include "list/markedtext.h"
#include "list/rowpainting.h"

#include <QPainter>

namespace Dateline::List {

using namespace Qt::StringLiterals;
using namespace Support;

namespace {

constexpr int padding = 2 * Metrics::unit + 2; ///< Above and below the lines.
constexpr int lineGap = Metrics::unit / 2;     ///< Between them.
constexpr int snippetLines = 2;
constexpr int dotCentre = Metrics::margin + 3;

struct Lines
{
    Lines(const QRect &row, const QFont &font)
        : titleFont(font)
        , secondFont(scaledFont(font, TypeScale::small))
    {
        secondFont.setBold(false);
        title = row.adjusted(cellTextLeft, padding, -Metrics::margin, 0);
        title.setHeight(lineHeight(titleFont));
        second = title.translated(0, title.height() + lineGap);
        second.setHeight(lineHeight(secondFont));
        snippet = second.translated(0, second.height() + lineGap);
        snippet.setHeight(snippetLines * second.height());
    }

    QFont titleFont;
    QFont secondFont;
    QRect title;
    QRect second;
    QRect snippet; ///< During a search.
};

QRectF markBox(const QRect &line)
{
    return {line.right() + 1.0 - markSize, line.top() + (line.height() - markSize) / 2.0, markSize, markSize};
}

} // namespace

ArticleDelegate::ArticleDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QString ArticleDelegate::secondLine(const QModelIndex &index) const
{
    QStringList parts{index.data(SourceRole).toString(),
                      m_isGrouped ? publishedTime(index) : publishedDay(index)};
    parts += index.data(TagsRole).toStringList().join(u", "_s);
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

QString ArticleDelegate::stateText(const QModelIndex &index)
{
    QStringList parts;
    const int versions = index.data(VersionsRole).toInt();
    if (versions > 1)
        parts += tr("%Ln versions", nullptr, versions);
    if (index.data(MissingRole).toBool())
        parts += tr("missing");
    return parts.join(u" · "_s);
}

void ArticleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    const RowColours colours(option);
    const bool isUnread = !index.data(ReadRole).toBool();
    const bool isStarred = index.data(StarredRole).toBool();
    paintRowBackground(painter, option, colours);
    if (option.viewItemPosition != QStyleOptionViewItem::End)
        painter->fillRect(
            QRect(option.rect.left() + cellTextLeft, option.rect.bottom(), option.rect.width(), 1),
            colours.line);
    painter->setRenderHint(QPainter::Antialiasing);
    Lines lines(option.rect, option.font);
    if (isUnread)
        paintDot(painter, {option.rect.left() + dotCentre + 0.5, lines.title.center().y() + 1.0},
                 colours.dot);
    if (isStarred || option.state.testFlag(QStyle::State_MouseOver))
        paintStar(painter, markBox(lines.title), isStarred ? colours.star : colours.quiet, isStarred);
    // Its place stays free, so that no title moves under the pointer.
    lines.title.setRight(lines.title.right() - markSize - Metrics::gap);
    lines.titleFont.setBold(isUnread);
    paintTitle(painter, lines.title, lines.titleFont, colours, index);
    if (m_titleHits.search()) {
        const auto snippet = index.data(SnippetRole).value<Search::Snippet>();
        paintMarkedText(painter, lines.snippet, snippetLines,
                        {lines.secondFont, colours.quiet, colours.title, colours.hit, colours.hitEdge},
                        snippet.text, snippet.hits);
    }

    const auto paintMark = [&](auto paint) {
        paint(painter, markBox(lines.second), colours.quiet);
        lines.second.setRight(lines.second.right() - markSize - Metrics::gap);
    };
    if (index.data(ArchivedRole).toBool())
        paintMark(&paintArchived);
    if (index.data(NotedRole).toBool())
        paintMark(&paintNoted);
    if (const QString state = stateText(index); !state.isEmpty()) {
        paintLine(painter, lines.second, lines.secondFont, colours.quiet, state, Qt::AlignRight);
        const int width = QFontMetrics(lines.secondFont).horizontalAdvance(state);
        lines.second.setRight(lines.second.right() - width - Metrics::margin);
    }
    paintLine(painter, lines.second, lines.secondFont, colours.quiet, secondLine(index));
    painter->restore();
}

void ArticleDelegate::paintTitle(QPainter *painter, const QRect &line, const QFont &font,
                                 const RowColours &colours, const QModelIndex &index) const
{
    const QString title = index.data(TitleRole).toString().simplified();
    const QList<Search::TextRange> hits = m_titleHits.of(title);
    const QColor &colour = font.bold() ? colours.title : colours.read;
    if (hits.isEmpty())
        paintLine(painter, line, font, colour, title);
    else
        paintMarkedText(painter, line, 1, {font, colour, colours.title, colours.hit, colours.hitEdge}, title,
                        hits);
}

int ArticleDelegate::rowHeight(const QFont &font) const
{
    const Lines lines({}, font);
    const int snippet = m_titleHits.search() ? lineGap + lines.snippet.height() : 0;
    return lines.title.height() + lineGap + lines.second.height() + snippet + 2 * padding + 1;
}

QRect ArticleDelegate::starArea(const QRect &row, const QFont &font)
{
    const QRect box = markBox(Lines(row, font).title).toAlignedRect();
    return box.adjusted(-Metrics::unit, -Metrics::unit, Metrics::margin, Metrics::unit);
}

QSize ArticleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, rowHeight(option.font)};
}

} // namespace Dateline::List
