// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notecard.h"

#include "list/daytext.h"
#include "list/rowpainting.h"
#include "notes/shortened.h"
#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Dateline::Notes {

using namespace Support;
using namespace Qt::StringLiterals;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Dateline::Notes::NoteCard)
};

constexpr int shortLines = 4;
constexpr int shortLength = 700; ///< Letters; more are never in so few lines.
constexpr int left = markBarWidth + Metrics::margin;
constexpr int right = Metrics::gap + Metrics::tight;
constexpr int chipPadding = 6;

/// Lays out all lines; gives the height, and in `end` where the line with this number ends.
int placeLines(QTextLayout *layout, int width, int mostLines, int *end)
{
    double height = 0;
    int lines = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        *end = line.textStart() + line.textLength();
        if (++lines == mostLines)
            break;
    }
    layout->endLayout();
    return int(std::ceil(height));
}

} // namespace

NoteCard::NoteCard(const Annotation &annotation, const CardStyle &style, Quote quote)
    : m_annotation(annotation)
    , m_style(style)
    , m_small(scaledFont(style.font, TypeScale::small))
{
    layOutQuote(quote);
    if (!annotation.note.isEmpty()) {
        m_note = std::make_unique<NoteDocument>();
        m_note->setNote(annotation.note, style.font, style.palette, style.isGone);
        m_note->setTextWidth(contentWidth(style.width));
    }
    layOut();
}

int NoteCard::contentWidth(int cardWidth)
{
    return cardWidth - left - right;
}

void NoteCard::setSlot(CardSlot slot, int height)
{
    m_slot = slot;
    m_slotHeight = height;
    layOut();
}

void NoteCard::layOutQuote(Quote quote)
{
    if (!m_annotation.hasPassage())
        return;
    QString text = m_annotation.anchor.quote;
    if (quote == Quote::Short)
        text = shortened(text, shortLength);
    text.replace(u'\n', QChar::LineSeparator);
    const int width = contentWidth(m_style.width);
    m_quote = std::make_unique<QTextLayout>(text, m_style.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_quote->setTextOption(option);
    int end = 0;
    m_quoteHeight = placeLines(m_quote.get(), width, quote == Quote::Short ? shortLines : -1, &end);
    m_isCut = end < int(m_annotation.anchor.quote.size());
    if (!m_isCut)
        return;
    // An ellipsis needs the room of a character or two of the last line.
    text.truncate(end);
    for (int cut = 1; cut < 8 && cut < text.size(); ++cut) {
        QString shorter = text.left(text.size() - cut);
        if (shorter.back().isHighSurrogate())
            continue;
        while (!shorter.isEmpty() && (shorter.back().isSpace() || shorter.back() == QChar::LineSeparator))
            shorter.chop(1);
        m_quote->setText(shorter + u'…');
        m_quoteHeight = placeLines(m_quote.get(), width, shortLines, &end);
        if (end > int(shorter.size()))
            return;
    }
}

int NoteCard::layOutTags(int top)
{
    m_chips.clear();
    const QFontMetrics metrics(m_small);
    const int width = m_style.width - right;
    const int height = List::lineHeight(m_small) + 2;
    QPoint corner(left, top);
    for (const QString &tag : m_annotation.tags) {
        const int wide = std::min(metrics.horizontalAdvance(tag) + 2 * chipPadding, width - left);
        if (corner.x() > left && corner.x() + wide > width)
            corner = {left, corner.y() + height + Metrics::tight};
        m_chips.push_back({{corner, QSize(wide, height)}, tag});
        corner.rx() += wide + Metrics::tight;
    }
    return m_chips.empty() ? top : corner.y() + height;
}

void NoteCard::layOut()
{
    const int width = contentWidth(m_style.width);
    int y = Metrics::gap;
    m_quoteArea = m_quote ? QRect(left, y, width, m_quoteHeight) : QRect();
    if (m_quote)
        y += m_quoteHeight + Metrics::tight + 2;
    m_noteArea = {};
    m_slotArea = {};
    if (m_slot == CardSlot::Note) {
        m_slotArea = QRect(left, y, width, m_slotHeight);
        y += m_slotHeight + Metrics::tight + 2;
    } else if (m_note) {
        m_noteArea = QRect(left, y, width, int(std::ceil(m_note->size().height())));
        y += m_noteArea.height() + Metrics::tight + 2;
    }
    if (m_slot == CardSlot::Tags) {
        m_chips.clear();
        m_slotArea = QRect(left, y, width, m_slotHeight);
        y += m_slotHeight + Metrics::tight;
    } else if (!m_annotation.tags.isEmpty()) {
        y = layOutTags(y) + Metrics::tight;
    }
    m_findArea = {};
    const QFontMetrics metrics(m_small);
    if (m_annotation.isOrphan()) {
        const int wide = std::min(width, metrics.horizontalAdvance(Texts::tr("Find its place…")) + 1);
        m_findArea = QRect(left, y, wide, List::lineHeight(m_small) + Metrics::tight);
        y += m_findArea.height();
    }
    const int foot = std::max(List::lineHeight(m_small), 6 * Metrics::unit);
    m_footArea = QRect(left, y, width, foot);
    m_height = y + foot + Metrics::tight;
}

QString NoteCard::footText() const
{
    QStringList parts;
    if (m_annotation.anchor.part == Part::Article)
        parts += Texts::tr("Whole article");
    else if (m_annotation.anchor.part == Part::Title)
        parts += Texts::tr("Title");
    const QDateTime local = m_annotation.created.toLocalTime();
    if (local.isValid()) {
        const bool isToday = local.date() == QDate::currentDate();
        parts += isToday ? local.time().toString(u"HH:mm"_s) : List::shortDay(local.date());
    }
    if (!m_annotation.creator.isEmpty() && m_annotation.creator != m_style.creator)
        parts += m_annotation.creator;
    return parts.join(u" · "_s);
}

QString NoteCard::linkAt(const QPoint &point) const
{
    if (!m_note || !m_noteArea.contains(point))
        return {};
    return m_note->documentLayout()->anchorAt(point - m_noteArea.topLeft());
}

void NoteCard::paintQuote(QPainter *painter) const
{
    if (!m_quote)
        return;
    painter->setPen(PaletteColours(m_style.palette).read());
    m_quote->draw(painter, m_quoteArea.topLeft());
}

void NoteCard::paintTags(QPainter *painter) const
{
    const PaletteColours colours(m_style.palette);
    for (const Chip &chip : m_chips) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.chip());
        painter->drawRoundedRect(chip.area, Metrics::radius, Metrics::radius);
        // Text is laid out in parts of a pixel: what just fits must not be cut.
        List::paintLine(painter, chip.area.adjusted(chipPadding, 0, 2 - chipPadding, 0), m_small,
                        colours.read(), chip.text);
    }
}

void NoteCard::paint(QPainter *painter, State state, bool isHovered) const
{
    const PaletteColours colours(m_style.palette);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(0, 0, m_style.width, m_height).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(outline, Metrics::radius, Metrics::radius);
    painter->fillPath(shape, colours.base());
    painter->save();
    painter->setClipPath(shape, Qt::IntersectClip);
    paintMarkBar(painter, {0, 0, markBarWidth, m_height}, m_annotation.colour,
                 m_annotation.isOrphan() ? MarkKind::Orphan : MarkKind::Found, m_style.palette);
    painter->restore();
    const QColor frame = state != State::Plain ? colours.accent()
                         : isHovered           ? colours.frame()
                                               : colours.line();
    painter->setPen(QPen(frame, state == State::Focused ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(shape);

    paintQuote(painter);
    if (!m_noteArea.isNull()) {
        painter->save();
        painter->translate(m_noteArea.topLeft());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = m_style.palette;
        context.clip = QRectF(QPointF(0, 0), m_noteArea.size());
        m_note->documentLayout()->draw(painter, context);
        painter->restore();
    }
    paintTags(painter);
    if (!m_findArea.isNull())
        List::paintLine(painter, m_findArea, m_small, colours.accent(), Texts::tr("Find its place…"));
    List::paintLine(painter, m_footArea, m_small, colours.quiet(), footText());
}

} // namespace Dateline::Notes
