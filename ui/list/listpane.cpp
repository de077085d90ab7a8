// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/listpane.h"

#include "list/articlefiltermodel.h"
#include "list/articlelistview.h"
#include "list/filterchips.h"
#include "list/filterremedy.h"
#include "support/emptystate.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Dateline::List {

ListPane::ListPane(ArticleFilterModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new ArticleListView(model, m_stack))
    , m_empty(new Support::EmptyState(m_stack))
{
    m_title->setPlaceholderText(tr("Filter by title"));
    m_title->setAccessibleName(tr("Filter by title"));
    m_title->setToolTip(tr("Show only articles with this in their title (/)"));
    m_title->setClearButtonEnabled(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *search = new QVBoxLayout;
    search->setContentsMargins(10, 10, 10, 8);
    search->addWidget(m_title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(search);
    column->addWidget(new FilterChips(model, this));
    column->addWidget(m_stack, 1);

    connect(m_title, &QLineEdit::textChanged, model, &ArticleFilterModel::setTitleText);
    connect(m_title, &QLineEdit::returnPressed, this, [this] { m_view->setFocus(); });
    connect(model, &ArticleFilterModel::filterChanged, this, [this] {
        if (m_title->text() != m_model->filter().title)
            m_title->setText(m_model->filter().title);
        adapt();
    });
    connect(model, &ArticleFilterModel::passingChanged, this, &ListPane::adapt);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPane::adapt);
    connect(model, &QAbstractItemModel::modelReset, this, &ListPane::adapt);
    adapt();
}

void ListPane::focusTitleFilter()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

void ListPane::setLoading(bool loading)
{
    m_loading = loading;
    adapt();
}

void ListPane::setSampleOffered(bool offered)
{
    m_sampleOffered = offered;
    adapt();
}

void ListPane::setImportOffered(bool offered)
{
    m_importOffered = offered;
    adapt();
}

void ListPane::adapt()
{
    if (m_model->rowCount() > 0 || m_loading) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    if (m_model->table()->rowCount() == 0)
        showEmptyLibrary();
    else
        showNoResult();
    m_stack->setCurrentWidget(m_empty);
}

void ListPane::showEmptyLibrary()
{
    m_empty->setText(tr("No articles yet"),
                     m_importOffered ? tr("Open a folder or an archive of articles, or drop it here.")
                                     : QString());
    if (!m_importOffered)
        return;
    m_empty->addButton(tr("Open &Folder…"), tr("Import all articles in a folder"),
                       [this] { Q_EMIT openFolderRequested(); });
    m_empty->addButton(tr("Open &Archive…"), tr("Import all articles in a zip, tar or 7z file"),
                       [this] { Q_EMIT openArchiveRequested(); });
    if (m_sampleOffered)
        m_empty->addButton(tr("&Try the Sample Archive"), tr("Import the articles that come with Dateline"),
                           [this] { Q_EMIT sampleRequested(); });
}

void ListPane::showNoResult()
{
    m_empty->setText(tr("No article matches"), tr("All filters together leave nothing to show."));
    for (const FilterRemedy &remedy : filterRemedies(*m_model))
        m_empty->addButton(remedy.label, tr("Remove this filter and keep the others"),
                           [this, remedy] { m_model->setFilter(remedy.filter); });
    m_empty->addButton(tr("Clear All Filters"), tr("Show all articles"), [this] { m_model->clearFilter(); });
}

} // namespace Dateline::List
