// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/listheader.h"

#include "list/articlefiltermodel.h"
#include "list/articlelist.h"
#include "support/metrics.h"
#include "support/preferences.h"
#include "support/retranslation.h"
#include "support/symbolicicon.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <utility>

namespace Dateline::List {

using namespace Qt::StringLiterals;
using namespace Support;

ListHeader::ListHeader(ArticleList *list, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_model(list->model())
    , m_preferences(preferences)
    , m_count(new QLabel(this))
    , m_order(new QToolButton(this))
    , m_menu(new QMenu(m_order))
{
    m_count->setFont(scaledFont(font(), TypeScale::small));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setTextFormat(Qt::PlainText);
    m_order->setObjectName(u"listOrder"_s);
    m_order->setFont(m_count->font());
    m_order->setAutoRaise(true);
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_order->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_order->setIconSize({16, 16});
    m_order->setFocusPolicy(Qt::TabFocus);
    m_order->setMenu(m_menu);
    // Its icon says enough; styles would draw an arrow over the text.
    m_order->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::gap, 0, Metrics::gap, Metrics::tight);
    row->setSpacing(Metrics::gap);
    row->addWidget(m_count);
    row->addWidget(m_order);

    connect(m_menu, &QMenu::aboutToShow, this, &ListHeader::fillMenu);
    connect(m_model, &ArticleFilterModel::passingChanged, this, &ListHeader::showCount);
    connect(list, &ArticleList::selectionChanged, this, &ListHeader::showCount);
    connect(m_model->table(), &ArticleTableModel::orderChanged, this, &ListHeader::showOrder);
    useSearchOrder();
    connect(m_model->table(), &ArticleTableModel::orderChanged, this, &ListHeader::rememberOrder);
    connect(preferences, &Preferences::layoutChanged, this, &ListHeader::useSearchOrder);
    Support::translated(this, [this] {
        m_order->setToolTip(tr("How the articles are sorted and shown"));
        showOrder();
    });
}

int ListHeader::column() const
{
    return m_model->table()->pendingTitleOrder() ? int(TitleColumn) : m_model->table()->sortColumn();
}

Qt::SortOrder ListHeader::direction() const
{
    return m_model->table()->pendingTitleOrder().value_or(m_model->table()->sortOrder());
}

QString ListHeader::nameOf(int column) const
{
    return column == RelevanceOrder ? tr("Relevance")
                                    : m_model->headerData(column, Qt::Horizontal).toString();
}

void ListHeader::rememberOrder()
{
    const ArticleTableModel *table = m_model->table();
    if (table->hasScores())
        m_preferences->setSearchOrder(table->searchOrder() == RelevanceOrder ? SearchOrder::Relevance
                                                                             : SearchOrder::Date);
}

void ListHeader::useSearchOrder()
{
    ArticleTableModel *table = m_model->table();
    const bool isWanted = m_preferences->searchOrder() == SearchOrder::Relevance;
    if (isWanted != (table->searchOrder() == RelevanceOrder))
        table->setSearchOrder(isWanted ? RelevanceOrder : int(DateColumn), Qt::DescendingOrder);
}

void ListHeader::showCount()
{
    const int selected = m_list->selectedCount();
    QString text;
    if (m_model->table()->pendingTitleOrder())
        text = tr("Sorting…");
    else if (selected > 1)
        text = tr("%Ln selected", nullptr, selected);
    m_count->setText(text);
    m_count->setHidden(text.isEmpty());
}

void ListHeader::showOrder()
{
    const QString name = nameOf(column());
    const bool ascends = direction() == Qt::AscendingOrder && column() != RelevanceOrder;
    m_order->setText(name);
    m_order->setIcon(symbolicIcon(ascends ? u"sort-ascending"_s : u"sort-descending"_s, palette()));
    if (column() == RelevanceOrder)
        m_order->setAccessibleName(tr("Sorted by relevance, best match first"));
    else
        m_order->setAccessibleName(ascends ? tr("Sorted by %1, ascending").arg(name)
                                           : tr("Sorted by %1, descending").arg(name));
    showCount();
}

void ListHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showOrder();
}

void ListHeader::fillMenu()
{
    m_menu->clear();
    addColumns();
    m_menu->addSeparator();
    addDirections();
    m_menu->addSeparator();
    addLayouts();
}

void ListHeader::addColumns()
{
    auto *columns = new QActionGroup(m_menu);
    QList<int> offered{DateColumn, TitleColumn, SourceColumn, TagsColumn, LanguageColumn};
    if (m_model->table()->hasScores())
        offered.prepend(RelevanceOrder);
    for (const int other : std::as_const(offered)) {
        QAction *action = m_menu->addAction(nameOf(other));
        action->setCheckable(true);
        action->setChecked(other == column());
        columns->addAction(action);
        connect(action, &QAction::triggered, this, [this, other] {
            const bool descends = other == DateColumn || other == RelevanceOrder;
            if (other != column())
                m_model->sort(other, descends ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
}

void ListHeader::addDirections()
{
    const bool isDate = column() == DateColumn;
    auto *directions = new QActionGroup(m_menu);
    const auto add = [&](Qt::SortOrder order, const QString &text) {
        QAction *action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setEnabled(column() != RelevanceOrder);
        action->setChecked(action->isEnabled() && order == direction());
        directions->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] { m_model->sort(column(), order); });
    };
    add(Qt::DescendingOrder, isDate ? tr("&Newest First") : tr("&Descending"));
    add(Qt::AscendingOrder, isDate ? tr("&Oldest First") : tr("&Ascending"));
}

void ListHeader::addLayouts()
{
    const bool isTable = m_preferences->listLayout() == ListLayout::Table;
    QAction *groups = m_menu->addAction(tr("&Group by Day"));
    groups->setCheckable(true);
    groups->setChecked(m_preferences->groupsByDay());
    groups->setEnabled(!isTable && column() == DateColumn);
    connect(groups, &QAction::toggled, m_preferences, &Preferences::setGroupsByDay);
    QAction *table = m_menu->addAction(tr("Show as &Table"));
    table->setCheckable(true);
    table->setChecked(isTable);
    connect(table, &QAction::toggled, m_preferences, [preferences = m_preferences](bool on) {
        preferences->setListLayout(on ? ListLayout::Table : ListLayout::Rows);
    });
}

} // namespace Dateline::List
