// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querypopup.h"

#include "support/card.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/palettefollowing.h"

#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Dateline::Search {

using namespace Support;

namespace {

constexpr int detailRole = Qt::UserRole + 1;
constexpr int mostRows = 10;
constexpr int narrowest = 65 * Metrics::unit;

class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PaletteColours colours(option.palette);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QColor ink =
            option.palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Text);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isSelected ? option.palette.color(QPalette::Active, QPalette::Highlight)
                                         : colours.hover());
            painter->drawRoundedRect(option.rect, Metrics::radius, Metrics::radius);
        }
        QRect line = option.rect.adjusted(Metrics::gap, 0, -Metrics::gap, 0);
        const QFont small = scaledFont(option.font, TypeScale::small);
        const int labelWidth =
            std::min(option.fontMetrics.horizontalAdvance(index.data().toString()), line.width() * 3 / 4);
        const QString detail = QFontMetrics(small).elidedText(
            index.data(detailRole).toString(), Qt::ElideRight, line.width() - labelWidth - Metrics::margin);
        painter->setFont(small);
        painter->setPen(isSelected ? ink : colours.quiet());
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, detail);
        line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(detail) -
                      (detail.isEmpty() ? 0 : Metrics::gap));
        painter->setFont(option.font);
        painter->setPen(ink);
        painter->drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 2 * Metrics::unit};
    }
};

} // namespace

QueryPopup::QueryPopup(QWidget *field)
    : QFrame(field->window())
    , m_field(field)
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    hide();
    setObjectName(QStringLiteral("queryPopup"));
    setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::tight, Metrics::tight, Metrics::tight, Metrics::tight);
    column->addWidget(m_list);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT clicked(index.row()); });
    m_field->installEventFilter(this);
    followParentPalette(this);
}

void QueryPopup::open(const QString &name, const QList<PopupEntry> &entries)
{
    if (entries.isEmpty()) {
        dismiss();
        return;
    }
    m_model->clear();
    for (const PopupEntry &entry : entries) {
        auto *item = new QStandardItem(entry.label);
        item->setData(entry.detail, detailRole);
        item->setAccessibleText(entry.detail.isEmpty() ? entry.label
                                                       : entry.label + QStringLiteral(", ") + entry.detail);
        m_model->appendRow(item);
    }
    m_list->setAccessibleName(name);
    m_list->setCurrentIndex({});
    m_list->scrollToTop();
    if (QWidget *room = m_field->window(); parentWidget() != room)
        setParent(room);
    if (m_room != parentWidget()) {
        m_room = parentWidget();
        m_room->installEventFilter(this);
    }
    place();
    show();
    raise();
}

void QueryPopup::dismiss()
{
    if (!isVisible())
        return;
    hide();
    m_field->setAccessibleDescription({});
}

int QueryPopup::current() const
{
    return m_list->currentIndex().row();
}

int QueryPopup::count() const
{
    return m_model->rowCount();
}

void QueryPopup::move(int rows)
{
    const int count = m_model->rowCount();
    int row = current() + rows;
    // One step out of the list leaves it, with the field alone; a page stops at its ends.
    if (std::abs(rows) > 1)
        row = qBound(0, row, count - 1);
    else if (current() < 0 && rows < 0)
        row = count - 1;
    m_list->setCurrentIndex(row >= 0 && row < count ? m_model->index(row, 0) : QModelIndex());
    describe();
}

void QueryPopup::describe()
{
    m_field->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void QueryPopup::place()
{
    const QWidget *room = parentWidget();
    const QPoint below = m_field->mapTo(room, QPoint(0, m_field->height() + Metrics::tight / 2));
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int height = rows * std::max(m_list->sizeHintForRow(0), 1) + 2 * Metrics::tight;
    const int width =
        std::min(std::max(m_field->width(), narrowest), room->width() - below.x() - Metrics::gap);
    const int roomBelow = room->height() - below.y() - Metrics::gap;
    const int roomAbove = below.y() - m_field->height() - 2 * Metrics::gap;
    if (height <= roomBelow || roomBelow >= roomAbove) {
        setGeometry(below.x(), below.y(), width, std::min(height, roomBelow));
        return;
    }
    const int shown = std::min(height, roomAbove);
    setGeometry(below.x(), below.y() - m_field->height() - Metrics::tight - shown, width, shown);
}

bool QueryPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide))
        dismiss();
    else if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void QueryPopup::paintEvent(QPaintEvent *)
{
    const PaletteColours colours(palette());
    paintCard(this, colours.thumb(), colours.base());
}

void QueryPopup::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace Dateline::Search
