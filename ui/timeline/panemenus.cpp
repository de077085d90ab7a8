// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/panemenus.h"

#include "timeline/entities/entitylist.h"
#include "timeline/line/timelineview.h"
#include "timeline/models/timelinemodel.h"
#include "timeline/timelinehead.h"
#include "timeline/timelinemenus.h"
#include "timeline/timelinepage.h"
#include "timeline/timelineservice.h"

#include <QMenu>
#include <QToolButton>

namespace Dateline::TimelinePanel {

using Timeline::CatalogueEntry;

PaneMenus::PaneMenus(TimelineMenus *menus, TimelineService *service, EntityList *names, TimelinePage *page)
    : QObject(page)
    , m_menus(menus)
    , m_service(service)
    , m_page(page)
{
    auto *more = new QMenu(page);
    page->head()->moreButton()->setMenu(more);
    connect(more, &QMenu::aboutToShow, this, [this, more] {
        more->clear();
        m_menus->fillEntityMenu(more, m_page->subject(), true);
    });
    connect(names, &EntityList::contextMenuRequested, this, &PaneMenus::showEntityMenu);
    connect(page->view(), &TimelineView::entryMenuRequested, this, &PaneMenus::showEntryMenu);
    connect(names, &EntityList::mergeRequested, this, [this](const QString &dragged, const QString &target) {
        const qint64 one = numberOf(target);
        const qint64 other = numberOf(dragged);
        if (one != 0 && other != 0)
            m_menus->merge({one, other});
    });
}

qint64 PaneMenus::numberOf(const QString &id) const
{
    const CatalogueEntry *entry = m_service->entryOf(id);
    return entry ? entry->entity.number : 0;
}

void PaneMenus::popUp(QMenu *menu, const QPoint &point)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(point);
}

void PaneMenus::showEntityMenu(const QString &id, const QPoint &point)
{
    const qint64 entity = numberOf(id);
    if (entity == 0)
        return;
    auto *menu = new QMenu(m_page->window());
    m_menus->fillEntityMenu(menu, entity, entity == m_page->subject());
    popUp(menu, point);
}

void PaneMenus::showEntryMenu(int entry, const QPoint &point)
{
    const Timeline::TimelineModel &model = *m_page->model();
    auto *menu = new QMenu(m_page->window());
    m_menus->fillEntryMenu(menu, model.content(), entry,
                           model.clause(model.entry(entry).sightings.constFirst()));
    popUp(menu, point);
}

} // namespace Dateline::TimelinePanel
