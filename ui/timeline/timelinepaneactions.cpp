// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/compare/comparepage.h"
#include "timeline/compare/compareview.h"
#include "timeline/compare/comparing.h"
#include "timeline/entities/entitylist.h"
#include "timeline/models/timelinemodel.h"
#include "timeline/panemenus.h"
#include "timeline/timelinehead.h"
#include "timeline/timelinemenus.h"
#include "timeline/timelinepage.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineservice.h"

#include <QStackedWidget>
#include <QToolButton>

// What the pane does besides showing one timeline: comparing several, limiting it to others, and the menus of
// names and entries.

namespace Dateline::TimelinePanel {

using Timeline::CatalogueEntry;

void TimelinePane::connectComparing()
{
    connect(m_comparing, &Comparing::begun, m_pages, [this] { m_pages->setCurrentWidget(m_compare); });
    connect(m_comparing, &Comparing::ended, m_pages, [this] { m_pages->setCurrentWidget(m_page); });
    connect(m_compare->view(), &CompareView::sentenceRequested, this, &TimelinePane::sentenceRequested);
    connect(m_compare->view(), &CompareView::entityActivated, this, [this](qint64 entity) {
        const auto &catalogue = m_service->catalogue();
        const CatalogueEntry *entry = catalogue ? catalogue->entry(entity) : nullptr;
        m_comparing->end();
        if (entry)
            showEntity(entry->entity.id);
    });
}

void TimelinePane::compareWith(const QString &id)
{
    if (m_entity.isEmpty() || id.isEmpty())
        showEntity(id);
    else
        m_comparing->add(m_entity, id);
}

void TimelinePane::setMenus(TimelineMenus *menus)
{
    m_menus = menus;
    new PaneMenus(menus, m_service, m_names, m_page);
    connect(menus, &TimelineMenus::entityRequested, this, &TimelinePane::showEntity);
    connect(menus, &TimelineMenus::togetherRequested, this, &TimelinePane::showTogether);
    connect(menus, &TimelineMenus::compareRequested, this, &TimelinePane::compareWith);
    connect(menus, &TimelineMenus::sightingRequested, this, &TimelinePane::showSentence);
}

void TimelinePane::setExportMenu(QMenu *menu)
{
    head()->exportButton()->setMenu(menu);
    head()->exportButton()->show();
}

void TimelinePane::showReasons()
{
    const QWidget *focus = window()->focusWidget();
    const bool isAtName = focus && m_names->isAncestorOf(focus) && !m_names->currentId().isEmpty();
    const CatalogueEntry *entry = entryOf(isAtName ? m_names->currentId() : m_entity);
    if (entry && m_menus)
        m_menus->showReasons(entry->entity.number);
    else
        showNames();
}

/// Without a timeline that could be limited it is shown itself.
void TimelinePane::showTogether(qint64 entity)
{
    const auto &catalogue = m_service->catalogue();
    const CatalogueEntry *entry = catalogue ? catalogue->entry(entity) : nullptr;
    m_comparing->end();
    if (!m_entity.isEmpty())
        m_page->addTogether(entity);
    else if (entry)
        showEntity(entry->entity.id);
}

void TimelinePane::showSentence(int number)
{
    // The timeline may be another one since its menu was opened.
    if (!model()->content() || number >= model()->content()->sightings.events.size())
        return;
    const Timeline::Sighting sighting = model()->sighting(number);
    if (sighting.article.isEmpty())
        return;
    const auto show = [this, sighting](const QString &clause) {
        Q_EMIT sentenceRequested(sighting.article, sighting.start, sighting.end, clause);
    };
    if (const QString clause = model()->clause(number); !clause.isEmpty())
        show(clause);
    else
        m_service->fetchClauses(model()->content(), {number}, this,
                                [show, number](const auto &clauses) { show(clauses.value(number)); });
}

} // namespace Dateline::TimelinePanel
