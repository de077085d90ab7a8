// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/notebubble.h"

#include "notes/notedocument.h"
#include "support/card.h"
#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QAbstractTextDocumentLayout>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Dateline::Reader {

using Support::Metrics::gap;
using Support::Metrics::margin;
using Support::Metrics::section;
using Support::Metrics::unit;

namespace {

constexpr int widest = 84 * unit;
constexpr int highest = 48 * unit;
constexpr qsizetype longest = 4000; ///< UTF-16 units of a note that could be seen.

} // namespace

NoteBubble::NoteBubble(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

NoteBubble::~NoteBubble() = default;

QString NoteBubble::text() const
{
    return m_document ? m_document->toPlainText() : QString();
}

void NoteBubble::showNote(const QString &markdown, const QRect &line, const QRect &area)
{
    m_document = std::make_unique<Notes::NoteDocument>();
    m_document->setNote(markdown.left(longest), font(), palette(), {});
    const int most = std::max(0, std::min(widest, area.width() - 2 * section) - 2 * margin);
    m_document->setTextWidth(most);
    m_document->setTextWidth(std::min<qreal>(most, std::ceil(m_document->idealWidth())));
    const int wanted = int(std::ceil(m_document->size().height()));
    const int height = std::min({wanted, highest, std::max(0, area.height() / 2)});
    m_isCut = height < wanted;
    resize(int(std::ceil(m_document->textWidth())) + 2 * margin, height + 2 * gap);
    const int left =
        qBound(area.left() + gap, line.left(), qMax(area.left() + gap, area.right() - width() - gap));
    const bool isBelow = line.bottom() + gap + this->height() <= area.bottom();
    move(left, isBelow ? line.bottom() + gap : line.top() - gap - this->height());
    setAccessibleName(text());
    show();
    raise();
    update();
}

void NoteBubble::paintEvent(QPaintEvent *)
{
    if (!m_document)
        return;
    const Support::PaletteColours colours(palette());
    const QColor ground = palette().color(QPalette::Base);
    Support::paintCard(this, colours.thumb(), ground);
    QPainter painter(this);
    const QRect content = rect().adjusted(margin, gap, -margin, -gap);
    painter.setClipRect(content);
    painter.translate(content.topLeft());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = palette();
    context.clip = QRectF(0, 0, content.width(), content.height());
    m_document->documentLayout()->draw(&painter, context);
    if (!m_isCut)
        return;
    const int fade = 2 * fontMetrics().height();
    QLinearGradient gradient(0, content.height() - fade, 0, content.height());
    QColor clear = ground;
    clear.setAlpha(0);
    gradient.setColorAt(0, clear);
    gradient.setColorAt(1, ground);
    painter.fillRect(QRect(0, content.height() - fade, content.width(), fade), gradient);
}

} // namespace Dateline::Reader
