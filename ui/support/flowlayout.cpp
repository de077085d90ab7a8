// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/flowlayout.h"

#include <QWidget>

namespace Dateline::Support {

namespace {
constexpr int gap = 6;
}

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(QSize(40, item->minimumSize().height()));
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool isFinal) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    QPoint corner = inner.topLeft();
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        const QSize wanted = item->sizeHint();
        const QSize size(qMin(wanted.width(), inner.width()), wanted.height());
        if (corner.x() > inner.left() && corner.x() + size.width() > inner.right() + 1) {
            corner = QPoint(inner.left(), corner.y() + lineHeight + gap);
            lineHeight = 0;
        }
        if (isFinal)
            item->setGeometry(QRect(corner, size));
        corner.rx() += size.width() + gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    return corner.y() + lineHeight - rect.y() + margins.bottom();
}

} // namespace Dateline::Support
