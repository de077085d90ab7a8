// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepage.h"

#include "support/emptystate.h"
#include "support/metrics.h"
#include "timeline/line/overviewstrip.h"
#include "timeline/line/timelineview.h"
#include "timeline/map/mapview.h"
#include "timeline/models/timelinemodel.h"
#include "timeline/rowsmaker.h"
#include "timeline/timelinefilterbar.h"
#include "timeline/timelinehead.h"

#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Dateline::TimelinePanel {

using namespace Support;
using Timeline::CatalogueEntry;
using Timeline::TimelineContentPointer;
using Timeline::TimelineFilter;
using Timeline::TimelineModel;
using Timeline::TimelineRowsPointer;

namespace {

constexpr int wideForMap = 180 * Metrics::unit; ///< Of the timeline and the map beside it.

} // namespace

TimelinePage::TimelinePage(QWidget *parent)
    : QWidget(parent)
    , m_model(new TimelineModel(this))
    , m_maker(new RowsMaker(this))
    , m_head(new TimelineHead(this))
    , m_filters(new TimelineFilterBar(this))
    , m_strip(new OverviewStrip(m_model, this))
    , m_body(new QSplitter(Qt::Vertical, this))
    , m_stack(new QStackedWidget(m_body))
    , m_view(new TimelineView(m_model, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_map(new MapView(m_body))
{
    arrange();
    connectParts();
}

TimelinePage::~TimelinePage() = default;

void TimelinePage::arrange()
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_body->setHandleWidth(1);
    m_body->setChildrenCollapsible(false);
    m_body->addWidget(m_stack);
    m_body->addWidget(m_map);
    m_body->setStretchFactor(0, 3);
    m_body->setStretchFactor(1, 2);
    m_map->hide();
    m_filters->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_head, m_filters, m_strip})
        column->addWidget(widget);
    column->addWidget(m_body, 1);
}

void TimelinePage::connectParts()
{
    connect(m_head, &TimelineHead::togetherRemoved, this, &TimelinePage::removeTogether);
    connect(m_head->filterButton(), &QToolButton::toggled, m_filters, &QWidget::setVisible);
    connect(m_head->mapButton(), &QToolButton::toggled, this, &TimelinePage::setMapShown);
    connect(m_filters, &TimelineFilterBar::changed, this, &TimelinePage::setFilter);
    connect(m_view, &TimelineView::togetherRequested, this, &TimelinePage::addTogether);
    connect(m_view, &TimelineView::visibleRangeChanged, m_strip, &OverviewStrip::setVisibleRange);
    connect(m_strip, &OverviewStrip::scrollRequested, m_view, &TimelineView::scrollToEntry);
    connect(m_view, &TimelineView::currentEntryChanged, this, &TimelinePage::followEntry);
    connect(m_map, &MapView::entryChosen, m_view, &TimelineView::setCurrentEntry);
}

void TimelinePage::setContent(const TimelineContentPointer &content)
{
    ask(content, renumbered(m_filter, m_content, content));
}

void TimelinePage::clear()
{
    TimelineFilter filter = m_filter;
    filter.together.clear();
    filter.places.clear();
    filter.outlets.clear();
    ask({}, filter);
}

void TimelinePage::setFilter(const TimelineFilter &filter)
{
    ask(m_content, filter);
}

void TimelinePage::addTogether(qint64 entity)
{
    TimelineFilter filter = m_filter;
    if (!m_content || filter.together.contains(entity) || entity == m_content->subject.number)
        return;
    filter.together.append(entity);
    setFilter(filter);
}

void TimelinePage::removeTogether(qint64 entity)
{
    TimelineFilter filter = m_filter;
    filter.together.removeAll(entity);
    setFilter(filter);
}

qint64 TimelinePage::subject() const
{
    return m_model->content() ? m_model->content()->subject.number : 0;
}

void TimelinePage::ask(const TimelineContentPointer &content, const TimelineFilter &filter)
{
    m_content = content;
    m_filter = filter;
    // What was chosen shows at once, also when it takes a while to find what that lets through.
    m_filters->setFilter(filter);
    m_head->setFilterActive(filter.isActive());
    showTogether();
    m_maker->make(content, filter,
                  [this, content, filter](const TimelineRowsPointer &rows) { take(content, filter, rows); });
}

void TimelinePage::take(const TimelineContentPointer &content, const TimelineFilter &filter,
                        const TimelineRowsPointer &rows)
{
    const bool isOther = m_model->content() != content;
    m_model->setRows(content, filter, rows);
    if (isOther) {
        m_head->setContent(content);
        m_filters->setContent(content);
    }
    m_head->setShown(int(m_model->shownEntries().size()));
    if (isMapShown()) {
        if (isOther)
            m_map->setContent(content);
        m_map->setShownEntries(m_model->shownEntries());
        if (isOther)
            followEntry(m_view->currentEntry());
    }
    Q_EMIT shownChanged();
}

void TimelinePage::showTogether()
{
    QList<Timeline::Entity> entities;
    QSet<QString> ids;
    for (const qint64 number : std::as_const(m_filter.together)) {
        if (!m_content)
            break;
        entities.append(m_content->sightings.entities.value(number));
        const CatalogueEntry *entry = m_content->catalogue ? m_content->catalogue->entry(number) : nullptr;
        ids.insert(entry ? entry->entity.id : QString());
    }
    m_head->setTogether(entities);
    Q_EMIT togetherChanged(ids);
}

void TimelinePage::showEntries(bool isShown)
{
    m_stack->setCurrentWidget(isShown ? static_cast<QWidget *>(m_view) : m_empty);
    m_strip->setVisible(!m_model->shownEntries().empty());
}

void TimelinePage::followEntry(int entry)
{
    // While another timeline is put on the list, the map has the former one still.
    if (!isMapShown() || m_map->content() != m_model->content())
        return;
    const bool isOnTrip = m_model->content() && entry >= 0;
    m_map->setTrip(isOnTrip ? m_model->entry(entry).trip : -1);
    m_map->setCurrentEntry(entry);
}

void TimelinePage::setMapShown(bool isShown)
{
    if (isShown == isMapShown())
        return;
    m_map->setVisible(isShown);
    if (isShown) {
        // Nothing is put on it while nobody sees it.
        m_map->setContent(m_model->content());
        m_map->setShownEntries(m_model->shownEntries());
        followEntry(m_view->currentEntry());
    }
    m_head->mapButton()->setChecked(isShown);
    Q_EMIT mapShownChanged(isShown);
}

bool TimelinePage::isMapShown() const
{
    return !m_map->isHidden();
}

int TimelinePage::mapTrip() const
{
    return isMapShown() ? m_map->trip() : -1;
}

void TimelinePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_body->setOrientation(width() >= wideForMap ? Qt::Horizontal : Qt::Vertical);
}

} // namespace Dateline::TimelinePanel
