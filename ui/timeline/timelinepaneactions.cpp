// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/compare/comparepage.h"
#include "timeline/compare/compareview.h"
#include "timeline/entities/entitylist.h"
#include "timeline/line/timelineview.h"
#include "timeline/models/comparisonmodel.h"
#include "timeline/timelinemenus.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineservice.h"

#include <QMenu>
#include <QStackedWidget>

#include <memory>

// What the pane does besides showing one timeline: comparing several, and the menus of names and entries.

namespace Dateline::TimelinePanel {

using Timeline::CatalogueEntry;
using Timeline::TimelineContentPointer;

void TimelinePane::connectComparing()
{
    connect(m_compare, &ComparePage::closeRequested, this, &TimelinePane::endComparing);
    connect(m_compare->view(), &CompareView::sentenceRequested, this, &TimelinePane::sentenceRequested);
    connect(m_compare->view(), &CompareView::entityActivated, this, [this](qint64 entity) {
        const auto &catalogue = m_service->catalogue();
        const CatalogueEntry *entry = catalogue ? catalogue->entry(entity) : nullptr;
        endComparing();
        if (entry)
            showEntity(entry->entity.id);
    });
    connect(m_compare->model(), &Timeline::ComparisonModel::clausesWanted, m_service,
            &TimelineService::requestClauses);
    connect(m_service, &TimelineService::clausesReady, m_compare->model(),
            &Timeline::ComparisonModel::setClauses);
}

void TimelinePane::compareWith(const QString &id)
{
    if (m_entity.isEmpty() || id.isEmpty()) {
        showEntity(id);
        return;
    }
    if (m_compared.isEmpty())
        m_compared.append(m_entity);
    if (!m_compared.contains(id)) {
        if (m_compared.size() == ComparePage::mostColumns)
            m_compared.removeLast();
        m_compared.append(id);
    }
    fetchCompared();
}

/// Columns come one after the other; the last one shows them all.
void TimelinePane::fetchCompared()
{
    auto contents = std::make_shared<QList<TimelineContentPointer>>(m_compared.size());
    for (qsizetype column = 0; column < m_compared.size(); ++column) {
        const auto take = [this, contents, column,
                           wanted = m_compared](const TimelineContentPointer &content) {
            if (wanted != m_compared)
                return;
            (*contents)[column] = content;
            if (content && !contents->contains(nullptr))
                m_compare->setContents(*contents);
        };
        m_service->fetch(m_compared[column], this, take);
    }
    m_pages->setCurrentWidget(m_compare);
}

void TimelinePane::endComparing()
{
    m_compared.clear();
    m_compare->setContents({});
    m_pages->setCurrentWidget(m_page);
}

void TimelinePane::setMenus(TimelineMenus *menus)
{
    m_menus = menus;
    connect(m_more, &QMenu::aboutToShow, this, [this] {
        m_more->clear();
        m_menus->fillEntityMenu(m_more, subject(), true);
    });
    connect(m_names, &EntityList::contextMenuRequested, this, &TimelinePane::showEntityMenu);
    connect(m_view, &TimelineView::entryMenuRequested, this, &TimelinePane::showEntryMenu);
    connect(m_names, &EntityList::mergeRequested, this,
            [this](const QString &dragged, const QString &target) {
                const auto &catalogue = m_service->catalogue();
                const CatalogueEntry *one = catalogue->named(target);
                const CatalogueEntry *other = catalogue->named(dragged);
                if (one && other)
                    m_menus->merge({one->entity.number, other->entity.number});
            });
    connect(menus, &TimelineMenus::entityRequested, this, &TimelinePane::showEntity);
    connect(menus, &TimelineMenus::togetherRequested, this, &TimelinePane::addTogether);
    connect(menus, &TimelineMenus::compareRequested, this, &TimelinePane::compareWith);
    connect(menus, &TimelineMenus::sightingRequested, m_view, &TimelineView::sightingActivated);
}

void TimelinePane::popUp(QMenu *menu, const QPoint &point)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(point);
}

void TimelinePane::showEntityMenu(const QString &id, const QPoint &point)
{
    const auto &catalogue = m_service->catalogue();
    const CatalogueEntry *entry = catalogue ? catalogue->named(id) : nullptr;
    if (!entry)
        return;
    auto *menu = new QMenu(this);
    m_menus->fillEntityMenu(menu, entry->entity.number, false);
    popUp(menu, point);
}

void TimelinePane::showEntryMenu(int entry, const QPoint &point)
{
    auto *menu = new QMenu(this);
    m_menus->fillEntryMenu(menu, m_model->content(), entry);
    popUp(menu, point);
}

} // namespace Dateline::TimelinePanel
