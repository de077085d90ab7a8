// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articletableview.h"

#include "list/articlecelldelegate.h"
#include "list/articlefiltermodel.h"
#include "list/articletableheader.h"
#include "support/metrics.h"
#include "support/retranslation.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include <array>
#include <utility>

namespace Dateline::List {

ArticleTableView::ArticleTableView(ArticleFilterModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new ArticleCellDelegate(this))
{
    for (const auto signal :
         {&QAbstractItemModel::rowsAboutToBeInserted, &QAbstractItemModel::rowsAboutToBeRemoved})
        connect(model, signal, this, &ArticleTableView::keepPlace);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ArticleTableView::keepPlace);
    setModel(model);
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setUpHeaders();
    Support::translated(this, [this] {
        setAccessibleName(tr("Articles"));
        horizontalHeader()->viewport()->update();
    });
    connect(model->table(), &ArticleTableModel::orderChanged, this, &ArticleTableView::showOrder);
    showOrder();
}

void ArticleTableView::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(ArticleCellDelegate::rowHeight(font()));
    QHeaderView *header = new ArticleTableHeader(this);
    setHorizontalHeader(header);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(12 * Support::Metrics::unit);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setDefaultWidths();
    connect(header, &QHeaderView::sectionClicked, this, &ArticleTableView::sortBy);
    connect(header, &QWidget::customContextMenuRequested, this, &ArticleTableView::showHeaderMenu);
}

void ArticleTableView::setDefaultWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    const std::array<std::pair<int, int>, ColumnCount> lettersOfColumns{
        {{TitleColumn, 56}, {SourceColumn, 20}, {DateColumn, 20}, {TagsColumn, 28}, {LanguageColumn, 12}}};
    for (const auto &[column, letters] : lettersOfColumns)
        horizontalHeader()->resizeSection(column, letters * letter);
}

QRect ArticleTableView::starArea(const QModelIndex &index) const
{
    return ArticleCellDelegate::starArea(visualRect(index.siblingAtColumn(TitleColumn)));
}

QByteArray ArticleTableView::columnState() const
{
    return horizontalHeader()->saveState();
}

void ArticleTableView::setColumnState(const QByteArray &state)
{
    if (state.isEmpty() || !horizontalHeader()->restoreState(state))
        return;
    horizontalHeader()->showSection(TitleColumn);
    showOrder();
}

void ArticleTableView::sortBy(int column)
{
    const ArticleTableModel *table = m_model->table();
    const auto pending = table->pendingTitleOrder();
    const bool isSame = pending ? column == TitleColumn : column == table->sortColumn();
    const Qt::SortOrder now = pending.value_or(table->sortOrder());
    const Qt::SortOrder first = column == DateColumn ? Qt::DescendingOrder : Qt::AscendingOrder;
    const Qt::SortOrder other = now == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_model->sort(column, isSame ? other : first);
}

void ArticleTableView::showOrder()
{
    const ArticleTableModel *table = m_model->table();
    const auto pending = table->pendingTitleOrder();
    const int column = pending ? int(TitleColumn) : table->sortColumn();
    horizontalHeader()->setSortIndicator(column < ColumnCount ? column : -1,
                                         pending.value_or(table->sortOrder()));
}

void ArticleTableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != TitleColumn);
        connect(action, &QAction::toggled, header,
                [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Reset Columns")), &QAction::triggered, this, [this, header] {
        for (int column = 0; column < header->count(); ++column) {
            header->showSection(column);
            header->moveSection(header->visualIndex(column), column);
        }
        setDefaultWidths();
    });
    menu->popup(header->viewport()->mapToGlobal(position));
}

void ArticleTableView::keepPlace()
{
    if (!m_keptId.isEmpty())
        return;
    const QRect current = visualRect(currentIndex());
    const bool isCurrentShown = current.isValid() && viewport()->rect().intersects(current);
    const QModelIndex kept = isCurrentShown ? currentIndex() : m_model->index(rowAt(0), TitleColumn);
    m_keptId = kept.data(IdRole).toString();
    m_keptY = rowViewportPosition(kept.row());
}

void ArticleTableView::doItemsLayout()
{
    QTableView::doItemsLayout();
    const QString id = std::exchange(m_keptId, {});
    const Search::SearchResultPointer &search = m_model->filter().search;
    const QString query = search ? search->query.text : QString();
    if (std::exchange(m_query, query) != query && m_model->table()->sortColumn() == RelevanceOrder) {
        // The best match is what one wants to see.
        verticalScrollBar()->setValue(0);
        return;
    }
    const int row = id.isEmpty() ? -1 : m_model->rowOfId(id);
    if (row >= 0)
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(row) - m_keptY);
}

void ArticleTableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                   const QList<int> &roles)
{
    // The base class would paint all rows anew for one.
    const int top = rowViewportPosition(topLeft.row());
    const int height = (bottomRight.row() - topLeft.row() + 1) * verticalHeader()->defaultSectionSize();
    if (topLeft.row() == bottomRight.row())
        QTableView::dataChanged(topLeft, topLeft, roles);
    viewport()->update(0, top, viewport()->width(), height);
}

void ArticleTableView::paintEvent(QPaintEvent *event)
{
    m_delegate->setSearch(m_model->filter().search);
    QTableView::paintEvent(event);
    if (!m_model->filter().search)
        return;
    // Tool tips hold them.
    QList<qint32> numbers;
    const int last = rowAt(viewport()->height() - 1);
    const int end = last < 0 ? m_model->rowCount() : last + 1;
    for (int row = qMax(0, rowAt(0)); row < end; ++row)
        numbers.append(m_model->numberOfRow(row));
    m_model->snippets()->want(numbers);
}

void ArticleTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        verticalHeader()->setDefaultSectionSize(ArticleCellDelegate::rowHeight(font()));
    viewport()->update();
}

} // namespace Dateline::List
