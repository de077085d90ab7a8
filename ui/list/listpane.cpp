// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/listpane.h"

#include "list/articlefiltermodel.h"
#include "list/articlelist.h"
#include "list/filterchips.h"
#include "list/filterremedy.h"
#include "list/listheader.h"
#include "support/emptystate.h"
#include "support/preferences.h"
#include "support/retranslation.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace Dateline::List {

using namespace std::chrono_literals;

namespace {
constexpr auto pauseBeforeRanking = 1s;
} // namespace

ListPane::ListPane(ArticleFilterModel *model, Support::Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_stack(new QStackedWidget(this))
    , m_list(new ArticleList(model, preferences, m_stack))
    , m_header(new ListHeader(m_list, preferences, this))
    , m_empty(new Support::EmptyState(m_stack))
    , m_column(new QVBoxLayout(this))
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *shown = new QHBoxLayout;
    shown->setContentsMargins(0, 0, 0, 0);
    shown->setSpacing(0);
    shown->addWidget(new FilterChips(model, this), 1);
    shown->addWidget(m_header, 0, Qt::AlignTop);
    m_column->addLayout(shown);
    m_column->addWidget(m_stack, 1);

    connect(model, &ArticleFilterModel::filterChanged, this, &ListPane::adapt);
    connect(model, &ArticleFilterModel::passingChanged, this, &ListPane::adapt);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPane::adapt);
    connect(model, &QAbstractItemModel::modelReset, this, &ListPane::adapt);
    Support::translated(this, [this] { adapt(); });
}

QAbstractItemView *ListPane::view() const
{
    return m_list->view();
}

void ListPane::focusList()
{
    if (m_stack->currentWidget() != m_list)
        return;
    m_list->view()->setFocus(Qt::OtherFocusReason);
    if (m_list->currentId().isEmpty())
        m_list->selectNext(1);
}

void ListPane::setEmptyLibraryWidget(QWidget *widget)
{
    if (m_emptyLibrary)
        m_stack->removeWidget(m_emptyLibrary);
    m_emptyLibrary = widget;
    if (widget)
        m_stack->addWidget(widget);
    adapt();
}

void ListPane::setSearchBox(QWidget *box)
{
    m_column->insertWidget(0, box);
    // It was made last, and is the first to be reached.
    setTabOrder(this, box);
}

void ListPane::setLoading(bool loading)
{
    m_loading = loading;
    adapt();
    // Once the window has settled, so that sorting by title need not wait for it later.
    if (!loading)
        QTimer::singleShot(pauseBeforeRanking, m_model->table(), &ArticleTableModel::prepareTitles);
}

void ListPane::adapt()
{
    const bool isLibraryEmpty = m_model->table()->rowCount() == 0;
    m_header->setVisible(!isLibraryEmpty);
    if (m_model->rowCount() > 0 || m_loading) {
        m_stack->setCurrentWidget(m_list);
    } else if (isLibraryEmpty && m_emptyLibrary) {
        m_stack->setCurrentWidget(m_emptyLibrary);
    } else {
        if (isLibraryEmpty)
            m_empty->setText(tr("No articles yet"), {});
        else
            showNoResult();
        // The keyboard stays off the buttons: whoever pages through the list must not press one.
        if (m_list->isAncestorOf(QApplication::focusWidget()))
            m_empty->setFocus();
        m_stack->setCurrentWidget(m_empty);
    }
}

void ListPane::showNoResult()
{
    ArticleFilter others = m_model->filter();
    others.search.reset();
    if (m_model->filter().search && others.isEmpty() && filterRemedies(*m_model).size() < 2) {
        m_empty->setText(tr("No article matches"), tr("Try fewer or other words."));
        m_empty->addButton(tr("Clear the Search"), tr("Show all articles"),
                           [this] { m_model->clearFilter(); });
        return;
    }
    m_empty->setText(tr("No article matches"), tr("All filters together leave nothing to show."));
    for (const FilterRemedy &remedy : filterRemedies(*m_model))
        m_empty->addButton(remedy.label, tr("Remove this filter and keep the others"),
                           [this, remedy] { m_model->setFilter(remedy.filter); });
    m_empty->addButton(tr("Clear All Filters"), tr("Show all articles"), [this] { m_model->clearFilter(); });
}

} // namespace Dateline::List
