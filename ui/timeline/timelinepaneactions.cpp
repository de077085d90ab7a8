// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/compare/comparepage.h"
#include "timeline/compare/compareview.h"
#include "timeline/entities/entitylist.h"
#include "timeline/line/timelineview.h"
#include "timeline/map/mapview.h"
#include "timeline/models/comparisonmodel.h"
#include "timeline/models/timelinemodel.h"
#include "timeline/timelinehead.h"
#include "timeline/timelinemenus.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineservice.h"

#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <memory>

// What the pane does besides showing one timeline: comparing several, limiting it to others, and the menus of
// names and entries.

namespace Dateline::TimelinePanel {

using Timeline::CatalogueEntry;
using Timeline::TimelineContentPointer;
using Timeline::TimelineFilter;

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
    if (m_compared.isEmpty() && id == m_entity)
        return;
    if (m_compared.isEmpty())
        m_compared.append(m_entity);
    if (!m_compared.contains(id)) {
        if (m_compared.size() == ComparePage::mostColumns)
            m_compared.removeLast();
        m_compared.append(id);
    }
    fetchCompared();
}

/// Columns come one after the other; the last one shows them all. What is gone, or part of another one by
/// now, has none.
void TimelinePane::fetchCompared()
{
    struct Columns
    {
        QList<TimelineContentPointer> contents;
        qsizetype missing;
    };
    m_pages->setCurrentWidget(m_compare);
    const QStringList wanted = m_compared;
    auto columns =
        std::make_shared<Columns>(Columns{QList<TimelineContentPointer>(wanted.size()), wanted.size()});
    for (qsizetype column = 0; column < wanted.size(); ++column) {
        const auto take = [this, columns, column, wanted](const TimelineContentPointer &content) {
            if (wanted != m_compared)
                return;
            const bool isThere = std::ranges::any_of(columns->contents, [&](const auto &other) {
                return other && content && other->subject.id == content->subject.id;
            });
            if (!isThere)
                columns->contents[column] = content;
            if (--columns->missing > 0)
                return;
            columns->contents.removeAll(nullptr);
            if (columns->contents.size() > 1)
                m_compare->setContents(columns->contents);
            else
                endComparing();
        };
        m_service->fetch(wanted[column], this, take);
    }
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
                const CatalogueEntry *one = entryOf(target);
                const CatalogueEntry *other = entryOf(dragged);
                if (one && other)
                    m_menus->merge({one->entity.number, other->entity.number});
            });
    connect(menus, &TimelineMenus::entityRequested, this, &TimelinePane::showEntity);
    connect(menus, &TimelineMenus::togetherRequested, this, &TimelinePane::showTogether);
    connect(menus, &TimelineMenus::compareRequested, this, &TimelinePane::compareWith);
    connect(menus, &TimelineMenus::sightingRequested, this, &TimelinePane::showSentence);
}

void TimelinePane::setExportMenu(QMenu *menu)
{
    m_head->exportButton()->setMenu(menu);
    m_head->exportButton()->show();
}

int TimelinePane::mapTrip() const
{
    return isMapShown() ? m_map->trip() : -1;
}

void TimelinePane::addTogether(qint64 entity)
{
    TimelineFilter filter = m_model->filter();
    if (!m_model->content() || filter.together.contains(entity) ||
        entity == m_model->content()->subject.number)
        return;
    filter.together.append(entity);
    applyFilter(filter);
}

void TimelinePane::removeTogether(qint64 entity)
{
    TimelineFilter filter = m_model->filter();
    filter.together.removeAll(entity);
    applyFilter(filter);
}

/// Without a timeline that could be limited it is shown itself.
void TimelinePane::showTogether(qint64 entity)
{
    const auto &catalogue = m_service->catalogue();
    const CatalogueEntry *entry = catalogue ? catalogue->entry(entity) : nullptr;
    endComparing();
    if (!m_entity.isEmpty())
        addTogether(entity);
    else if (entry)
        showEntity(entry->entity.id);
}

void TimelinePane::showSentence(int number)
{
    // The timeline may be another one since its menu was opened.
    if (!m_model->content() || number >= m_model->content()->sightings.events.size())
        return;
    const Timeline::Sighting sighting = m_model->sighting(number);
    if (sighting.article.isEmpty())
        return;
    const auto show = [this, sighting](const QString &clause) {
        Q_EMIT sentenceRequested(sighting.article, sighting.start, sighting.end, clause);
    };
    if (const QString clause = m_model->clause(number); !clause.isEmpty())
        show(clause);
    else
        m_service->fetchClauses(m_model->content(), {number}, this,
                                [show, number](const auto &clauses) { show(clauses.value(number)); });
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
    const CatalogueEntry *entry = entryOf(id);
    if (!entry)
        return;
    auto *menu = new QMenu(this);
    m_menus->fillEntityMenu(menu, entry->entity.number, entry->entity.number == subject());
    popUp(menu, point);
}

void TimelinePane::showEntryMenu(int entry, const QPoint &point)
{
    auto *menu = new QMenu(this);
    const qint32 quote = m_model->entry(entry).sightings.constFirst();
    m_menus->fillEntryMenu(menu, m_model->content(), entry, m_model->clause(quote));
    popUp(menu, point);
}

} // namespace Dateline::TimelinePanel
