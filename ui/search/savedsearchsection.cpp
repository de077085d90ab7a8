// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/savedsearchsection.h"

#include "facets/sectionheading.h"
#include "search/savedsearches.h"
#include "search/savedsearchlist.h"
#include "support/metrics.h"
#include "support/retranslation.h"

#include <QMenu>
#include <QPersistentModelIndex>
#include <QVBoxLayout>

namespace Dateline::Search {

namespace {
constexpr int mostRows = 12; ///< More scroll.
}

SavedSearchSection::SavedSearchSection(SavedSearches *searches, QWidget *parent)
    : QWidget(parent)
    , m_searches(searches)
    , m_heading(new Facets::SectionHeading(this))
    , m_list(new SavedSearchList(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Support::Metrics::margin);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list->setModel(searches->model());
    if (!searches->canChange()) {
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setDragDropMode(QAbstractItemView::NoDragDrop);
    }
    connect(m_heading, &Facets::SectionHeading::foldedChanged, this, &SavedSearchSection::adapt);
    connect(m_list, &Facets::FacetList::toggleRequested, this, [this](const QModelIndex &index) {
        Q_EMIT searchChosen(index.data(SavedSearchQueryRole).toString());
    });
    connect(m_list, &Facets::FacetList::menuRequested, this, &SavedSearchSection::showMenu);
    connect(m_list, &SavedSearchList::removeRequested, this,
            [this](const QModelIndex &index) { m_searches->remove(index.row()); });
    connect(m_list, &SavedSearchList::moveRequested, this,
            [this](const QModelIndex &index, int step) { m_searches->move(index.row(), step); });
    const QAbstractItemModel *model = searches->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &SavedSearchSection::adapt);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &SavedSearchSection::adapt);
    connect(model, &QAbstractItemModel::modelReset, this, &SavedSearchSection::adapt);
    Support::translated(this, [this] {
        m_heading->setTitle(tr("Saved searches"));
        m_list->setAccessibleName(tr("Saved searches"));
    });
    adapt();
}

bool SavedSearchSection::isFolded() const
{
    return m_heading->isFolded();
}

void SavedSearchSection::setFolded(bool folded)
{
    m_heading->setFolded(folded);
}

void SavedSearchSection::setActiveQuery(const QString &query)
{
    m_list->setActiveQuery(query.simplified());
}

void SavedSearchSection::rename(int row)
{
    setFolded(false);
    const QModelIndex index = m_searches->model()->index(row);
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->setCurrentIndex(index);
    m_list->edit(index);
}

void SavedSearchSection::adapt()
{
    m_list->adaptHeight(mostRows);
    m_list->setVisible(!m_heading->isFolded());
    setVisible(m_searches->model()->rowCount() > 0);
}

void SavedSearchSection::showMenu(const QModelIndex &index, const QPoint &screenPoint)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QPersistentModelIndex search(index);
    const auto add = [this, menu, search](const QString &text, const auto &run) {
        QAction *action = menu->addAction(text);
        connect(action, &QAction::triggered, this, [search, run] {
            if (search.isValid())
                run(search.row());
        });
        return action;
    };
    add(tr("&Search"), [this](int row) { Q_EMIT searchChosen(m_searches->model()->search(row).query); });
    if (m_searches->canChange()) {
        menu->addSeparator();
        add(tr("&Rename…"), [this](int row) { rename(row); });
        add(tr("Move &Up"), [this](int row) { m_searches->move(row, -1); })->setEnabled(index.row() > 0);
        add(tr("Move &Down"), [this](int row) {
            m_searches->move(row, 1);
        })->setEnabled(index.row() + 1 < m_searches->model()->rowCount());
        menu->addSeparator();
        add(tr("&Delete"), [this](int row) { m_searches->remove(row); });
    }
    menu->popup(screenPoint);
}

} // namespace Dateline::Search
