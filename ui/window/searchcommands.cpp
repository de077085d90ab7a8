// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/searchcommands.h"

#include "facets/facetpanel.h"
#include "import/importcontroller.h"
#include "library/statestore.h"
#include "list/articlefiltermodel.h"
#include "search/savedsearches.h"
#include "search/savedsearchsection.h"
#include "search/searchcontroller.h"
#include "triage/articlemarks.h"
#include "window/articlecommands.h"
#include "window/libraryrows.h"
#include "window/panelayout.h"
#include "window/windowactions.h"

namespace Dateline::Window {

using Search::SavedSearches;
using Search::SavedSearchModel;
using Search::SearchController;

SearchCommands::SearchCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_saved(new SavedSearches({parts.library, parts.marks->store(), parts.marks->undoStack(),
                                 parts.search->thread(), parts.filter->table()},
                                this))
    , m_section(new Search::SavedSearchSection(m_saved, parts.panel))
{
    parts.panel->addAbove(m_section);
    connectActions();
    connectSaved();
    connectChanges();
    follow();
}

void SearchCommands::connectActions()
{
    const auto on = [this](QAction *action, const auto &run) {
        connect(action, &QAction::triggered, this, run);
    };
    on(m_parts.actions->search, [this] {
        m_parts.layout->showList();
        m_parts.search->focusBox();
    });
    on(m_parts.actions->searchHelp, [this] {
        m_parts.layout->showList();
        m_parts.search->showHelp();
    });
    on(m_parts.actions->saveSearch, [this] { save(m_parts.search->query().text); });
    on(m_parts.actions->clearFilters, [this] {
        m_parts.search->clear();
        m_parts.filter->clearFilter();
    });
}

void SearchCommands::connectSaved()
{
    connect(m_section, &Search::SavedSearchSection::searchChosen, m_parts.search, &SearchController::run);
    connect(m_saved, &SavedSearches::removed, m_parts.articles, &ArticleCommands::say);
    connect(m_parts.search, &SearchController::saveRequested, this, &SearchCommands::save);
    connect(m_parts.search, &SearchController::queryChanged, this, &SearchCommands::follow);
    const SavedSearchModel *model = m_saved->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &SearchCommands::follow);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SearchCommands::follow);
    connect(model, &QAbstractItemModel::modelReset, this, &SearchCommands::follow);
}

void SearchCommands::connectChanges()
{
    connect(m_parts.imports, &Import::ImportController::committed, m_parts.search, &SearchController::repeat);
    connect(m_parts.imports, &Import::ImportController::committed, m_saved, &SavedSearches::countSoon);
    // The last terms are written after the last articles.
    const auto lookAgain = [this] {
        m_parts.search->repeat();
        m_saved->countSoon();
    };
    connect(m_parts.imports, &Import::ImportController::finished, this, lookAgain);
    connect(m_parts.imports, &Import::ImportController::indexed, this, lookAgain);
    connect(m_parts.rows, &LibraryRows::complete, m_saved, &SavedSearches::countSoon);
    connect(m_parts.marks, &Triage::ArticleMarks::changed, m_saved, &SavedSearches::countSoon);
    // Only now does a search see them.
    if (const Library::StateStore *store = m_parts.marks->store())
        connect(store, &Library::StateStore::stored, m_saved, &SavedSearches::countSoon);
}

void SearchCommands::save(const QString &query)
{
    const int row = m_saved->save(query);
    if (row < 0)
        return;
    if (m_parts.panel->isVisible())
        m_section->rename(row);
    else
        m_parts.articles->say(tr("Saved the search “%1”").arg(m_saved->model()->search(row).name));
}

void SearchCommands::follow()
{
    const QString query = m_parts.search->query().text.simplified();
    m_section->setActiveQuery(query);
    const bool isSavable =
        m_saved->canChange() && !query.isEmpty() && m_saved->model()->rowOfQuery(query) < 0;
    m_parts.search->setSavable(isSavable);
    m_parts.actions->saveSearch->setEnabled(isSavable);
}

} // namespace Dateline::Window
