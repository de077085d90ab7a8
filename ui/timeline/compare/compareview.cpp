// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/compare/compareview.h"

#include "support/metrics.h"
#include "support/plaintooltip.h"
#include "timeline/compare/comparedelegate.h"
#include "timeline/models/comparisonmodel.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace Dateline::TimelinePanel {

using Timeline::ComparisonModel;

namespace {

constexpr int dateWidth = 36 * Support::Metrics::unit;
constexpr int narrowest = 40 * Support::Metrics::unit; ///< Of a column; with less room it scrolls sideways.

} // namespace

CompareView::CompareView(ComparisonModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new CompareDelegate(model, this))
{
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (const Timeline::TimelineModel *timeline = m_model->timeline(section);
            timeline && timeline->content())
            Q_EMIT entityActivated(timeline->content()->subject.number);
    });
    connect(model, &QAbstractItemModel::modelReset, this, &CompareView::layOut);
    layOut();
}

void CompareView::layOut()
{
    const int columns = m_model->columnCount() - 1;
    setColumnWidth(ComparisonModel::dateColumn, dateWidth);
    for (int column = 1; column <= columns; ++column)
        setColumnWidth(column, std::max(narrowest, (viewport()->width() - dateWidth) / std::max(columns, 1)));
    for (int row = 0; row < m_model->rowCount(); ++row)
        setRowHeight(row, m_delegate->rowHeight(row, font()));
    wantVisible();
}

void CompareView::wantVisible()
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    if (first >= 0)
        m_model->wantClauses(first, last < 0 ? m_model->rowCount() - 1 : last);
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOut();
}

void CompareView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

void CompareView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    wantVisible();
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    const QList<qint32> entries =
        currentIndex().isValid() ? m_model->entries(currentIndex()) : QList<qint32>();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !entries.isEmpty())
        activate(currentIndex(), entries.first());
    else
        QTableView::keyPressEvent(event);
}

void CompareView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex cell = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !cell.isValid() || cell != currentIndex())
        return;
    const int y = event->position().toPoint().y() - visualRect(cell).top();
    if (const int entry = m_delegate->entryAt(cell, y, font()); entry >= 0)
        activate(cell, entry);
}

void CompareView::activate(const QModelIndex &cell, int entry)
{
    const Timeline::TimelineModel &timeline = *m_model->timeline(cell.column());
    const qint32 number = timeline.entry(entry).sightings.first();
    const Timeline::Sighting &sighting = timeline.sighting(number);
    if (!sighting.article.isEmpty())
        Q_EMIT sentenceRequested(sighting.article, sighting.start, sighting.end, timeline.clause(number));
}

bool CompareView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex cell = indexAt(help->pos());
    QToolTip::showText(help->globalPos(), Support::plainToolTip(cell.data(Qt::AccessibleTextRole).toString()),
                       viewport());
    return true;
}

} // namespace Dateline::TimelinePanel
