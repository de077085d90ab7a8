// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/linkbubble.h"

#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QCursor>
#include <QPainter>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;
using namespace Support::Metrics;

LinkBubble::LinkBubble(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFont(Support::scaledFont(font(), Support::TypeScale::small));
    hide();
}

QString LinkBubble::readable(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const QString plain = url.toString(QUrl::PrettyDecoded);
    QString decoded;
    for (const char32_t letter : plain.toUcs4()) {
        const bool isSafe = QChar::isPrint(letter) && QChar::category(letter) != QChar::Other_Format;
        const QString written = QString::fromUcs4(&letter, 1);
        decoded += isSafe ? written : QString::fromLatin1(written.toUtf8().toPercentEncoding());
    }
    const QString shownHost = url.host(QUrl::PrettyDecoded);
    const qsizetype at = shownHost.isEmpty() ? -1 : decoded.indexOf(u"//"_s + shownHost);
    return at < 0 ? decoded : decoded.replace(at + 2, shownHost.size(), host);
}

void LinkBubble::setAddress(const QString &address)
{
    m_text = address.isEmpty() ? QString() : readable(QUrl(address));
    setVisible(!m_text.isEmpty());
    place();
    update();
}

void LinkBubble::place()
{
    if (m_text.isEmpty() || !parentWidget())
        return;
    const QRect area = parentWidget()->rect();
    const int width = fontMetrics().horizontalAdvance(m_text) + 2 * gap + 1;
    const int height = fontMetrics().height() + 2 * tight;
    resize(std::min(width, area.width() * 3 / 4), height);
    QPoint corner(0, area.height() - height);
    // It gets out of the way of the pointer.
    const QPoint pointer = parentWidget()->mapFromGlobal(QCursor::pos());
    if (QRect(corner, size()).adjusted(0, -gap, gap, 0).contains(pointer))
        corner.setX(area.width() - this->width());
    move(corner);
    raise();
}

void LinkBubble::paintEvent(QPaintEvent *)
{
    const Support::PaletteColours colours(palette());
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.setPen(colours.line());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setPen(palette().color(QPalette::WindowText));
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideMiddle, width() - 2 * gap);
    painter.drawText(rect().adjusted(gap, 0, -gap, 0), Qt::AlignVCenter | Qt::AlignLeft, shown);
}

} // namespace Dateline::Reader
