// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/savedsearchlist.h"

#include "facets/facetrow.h"
#include "search/savedsearchmodel.h"
#include "support/metrics.h"
#include "support/palettecolours.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace Dateline::Search {

using namespace Support;

namespace {

/// Paints name and number of unread articles, and edits the name in its place.
class SavedSearchDelegate : public QStyledItemDelegate
{
public:
    explicit SavedSearchDelegate(SavedSearchList *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PaletteColours colours(option.palette);
        const bool isActive = index.data(SavedSearchQueryRole).toString() == m_list->activeQuery();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(option.rect).adjusted(Metrics::gap, 0.5, -Metrics::gap, -0.5);
        if (isActive || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isActive ? colours.line() : colours.chip());
            painter->drawRoundedRect(frame, Metrics::radius, Metrics::radius);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(colours.accent(), 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius, Metrics::radius);
        }
        QRect line = option.rect.adjusted(Metrics::margin + Metrics::tight / 2, 0, -Metrics::margin, 0);
        const int unread = index.data(SavedSearchUnreadRole).toInt();
        if (unread > 0) {
            const QFont small = scaledFont(option.font, TypeScale::small);
            const QString count = QLocale().toString(unread);
            painter->setFont(small);
            painter->setPen(colours.quiet());
            painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
            line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(count) - Metrics::gap);
        }
        painter->setFont(option.font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(
            line, Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {30 * Metrics::unit, Facets::facetRowHeight(option.font)};
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *editor = new QLineEdit(parent);
        editor->setAccessibleName(SavedSearchList::tr("Name of the search"));
        return editor;
    }

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &) const override
    {
        editor->setGeometry(option.rect.adjusted(Metrics::tight, 0, -Metrics::tight, 0));
    }

private:
    SavedSearchList *m_list;
};

} // namespace

SavedSearchList::SavedSearchList(QWidget *parent)
    : FacetList(parent)
{
    setObjectName(QStringLiteral("savedSearches"));
    setItemDelegate(new SavedSearchDelegate(this));
    setEditTriggers(EditKeyPressed);
    // What is dragged is what is selected.
    setSelectionMode(SingleSelection);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
}

void SavedSearchList::setActiveQuery(const QString &query)
{
    m_activeQuery = query;
    viewport()->update();
}

bool SavedSearchList::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && currentIndex().isValid()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isMove =
            key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isMove || key->key() == Qt::Key_Delete || key->key() == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return FacetList::event(event);
}

void SavedSearchList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (current.isValid() && event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested(current);
    else if (current.isValid() && isArrow && event->modifiers() == Qt::AltModifier)
        Q_EMIT moveRequested(current, event->key() == Qt::Key_Up ? -1 : 1);
    else
        FacetList::keyPressEvent(event);
}

} // namespace Dateline::Search
