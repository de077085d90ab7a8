// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/compare/comparedelegate.h"

#include "support/metrics.h"
#include "support/palettecolours.h"
#include "timeline/history/datewords.h"
#include "timeline/models/comparisonmodel.h"

#include <QPainter>

#include <algorithm>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
using namespace Support;
using Timeline::EventStatus;

namespace {

constexpr int markWidth = 4 * Metrics::unit;

struct Fonts
{
    explicit Fonts(const QFont &font)
        : strong(font)
        , small(scaledFont(font, TypeScale::small))
    {
        strong.setWeight(QFont::DemiBold);
    }

    int strongLine() const { return QFontMetrics(strong).height(); }
    int smallLine() const { return QFontMetrics(small).height(); }
    int entry() const { return strongLine() + smallLine() + Metrics::gap; }

    QFont strong;
    QFont small;
};

/// Happened: a disc; planned: a ring; reported: a square. The words say it, too.
void paintStatus(QPainter *painter, const QRectF &box, EventStatus status, const QColor &colour)
{
    painter->setPen(QPen(colour, 1.5));
    painter->setBrush(status == EventStatus::Planned ? QBrush(Qt::NoBrush) : QBrush(colour));
    if (status == EventStatus::Reported)
        painter->drawRect(box.adjusted(1, 1, -1, -1));
    else
        painter->drawEllipse(box);
}

void paintLine(QPainter *painter, const QRect &line, const QString &text)
{
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

CompareDelegate::CompareDelegate(const Timeline::ComparisonModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

int CompareDelegate::rowHeight(int row, const QFont &font) const
{
    const Fonts fonts(font);
    qsizetype most = 1;
    for (const QList<qint32> &entries : m_model->rowAt(row).entries)
        most = std::max(most, entries.size());
    return int(most) * fonts.entry() + Metrics::gap;
}

int CompareDelegate::entryAt(const QModelIndex &cell, int y, const QFont &font) const
{
    const int place = (y - Metrics::tight) / Fonts(font).entry();
    const QList<qint32> entries = m_model->entries(cell);
    return place >= 0 && place < entries.size() ? entries[place] : -1;
}

void CompareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const PaletteColours colours(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_model->rowAt(index.row()).isShared())
        painter->fillRect(option.rect, colours.hover());
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.chip());
    painter->setPen(colours.line());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.column() == Timeline::ComparisonModel::dateColumn)
        paintDate(painter, option, index);
    else
        paintEntries(painter, option, index);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.accent(), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -1.5, -1.5));
    }
    painter->restore();
}

void CompareDelegate::paintDate(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Fonts fonts(option.font);
    const PaletteColours colours(option.palette);
    QRect line = option.rect.adjusted(Metrics::gap, Metrics::tight, -Metrics::tight, 0);
    line.setHeight(fonts.strongLine());
    painter->setFont(fonts.strong);
    painter->setPen(option.palette.color(QPalette::Text));
    paintLine(painter, line, Timeline::dateWords(m_model->rowAt(index.row()).date));
    const QString shared = m_model->sharedWords(index.row());
    if (shared.isEmpty())
        return;
    painter->setFont(fonts.small);
    painter->setPen(colours.accent());
    painter->drawText(
        QRect(line.left(), line.bottom() + 1, line.width(), option.rect.bottom() - line.bottom() - 1),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, shared);
}

void CompareDelegate::paintEntries(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const Fonts fonts(option.font);
    const PaletteColours colours(option.palette);
    const Timeline::TimelineModel &timeline = *m_model->timeline(index.column());
    int y = option.rect.top() + Metrics::tight;
    for (const qint32 entry : m_model->entries(index)) {
        const Timeline::HistoryEntry &told = timeline.entry(entry);
        const QRect line(option.rect.left() + markWidth + Metrics::tight, y,
                         option.rect.width() - markWidth - Metrics::gap, fonts.strongLine());
        const bool isTogether = m_model->isTogether(index, entry);
        const double size = 7;
        paintStatus(
            painter,
            {option.rect.left() + Metrics::tight + 0.5, line.center().y() - size / 2 + 0.5, size, size},
            told.status, isTogether ? colours.accent() : colours.quiet());
        painter->setFont(isTogether ? fonts.strong : option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        const QString words = m_model->headline(index.column(), entry);
        const bool saysStatus = told.status == EventStatus::Happened;
        paintLine(painter, line,
                  saysStatus ? words : QString(words + u" ("_s + Timeline::statusWords(told.status) + u')'));
        painter->setFont(fonts.small);
        painter->setPen(colours.quiet());
        paintLine(painter, {line.left(), line.bottom() + 1, line.width(), fonts.smallLine()},
                  timeline.clause(told.sightings.first()).simplified());
        y += fonts.entry();
    }
}

} // namespace Dateline::TimelinePanel
