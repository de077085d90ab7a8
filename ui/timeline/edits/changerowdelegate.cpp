// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/changerowdelegate.h"

#include "list/rowpainting.h"
#include "support/metrics.h"
#include "timeline/edits/changesmodel.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

constexpr int rowPadding = Metrics::gap;

/// The text on at most two lines, the second one cut at the right.
QStringList linesOf(const QString &text, const QFont &font, int width)
{
    const QString shown = List::paintedPart(text);
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(shown) <= width)
        return {shown};
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    const int length = line.textLength();
    layout.endLayout();
    if (length >= shown.size())
        return {shown};
    return {shown.left(length).trimmed(), metrics.elidedText(shown.mid(length), Qt::ElideRight, width)};
}

int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(width - 2 * Metrics::margin, 10 * Metrics::unit);
}

QFont smallFont(const QFont &font)
{
    return Support::scaledFont(font, Support::TypeScale::small);
}

} // namespace

QSize ChangeRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto lines = int(linesOf(index.data().toString(), option.font, textWidth(option)).size());
    return {30 * Metrics::unit, lines * List::lineHeight(option.font) +
                                    List::lineHeight(smallFont(option.font)) + 2 * rowPadding};
}

void ChangeRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const List::RowColours colours(option);
    painter->save();
    List::paintRowBackground(painter, option, colours);
    QRect line = option.rect.adjusted(Metrics::margin, rowPadding, -Metrics::margin, 0);
    line.setHeight(List::lineHeight(option.font));
    const QStringList lines = linesOf(index.data().toString(), option.font, line.width());
    for (const QString &text : lines) {
        List::paintLine(painter, line, option.font, colours.title, text);
        line.translate(0, line.height());
    }
    const QFont small = smallFont(option.font);
    line.setHeight(List::lineHeight(small));
    const QString maker = QFontMetrics(small).elidedText(index.data(ChangesModel::MakerRole).toString(),
                                                         Qt::ElideRight, line.width());
    List::paintLine(painter, line, small, colours.quiet, maker);
    painter->fillRect(QRect(option.rect.left() + Metrics::margin, option.rect.bottom(),
                            option.rect.width() - 2 * Metrics::margin, 1),
                      colours.line);
    painter->restore();
}

} // namespace Dateline::TimelinePanel
