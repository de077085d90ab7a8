// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepane.h"

#include "support/emptystate.h"
#include "support/metrics.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"
#include "timeline/compare/comparepage.h"
#include "timeline/compare/compareview.h"
#include "timeline/entities/entitycounter.h"
#include "timeline/entities/entitylist.h"
#include "timeline/line/overviewstrip.h"
#include "timeline/line/timelineview.h"
#include "timeline/map/mapview.h"
#include "timeline/models/comparisonmodel.h"
#include "timeline/models/entitylistmodel.h"
#include "timeline/models/timelinemodel.h"
#include "timeline/namefacts.h"
#include "timeline/timelinefilterbar.h"
#include "timeline/timelinehead.h"
#include "timeline/timelinemenus.h"
#include "timeline/timelineservice.h"

#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
using namespace Support;
using Timeline::CatalogueEntry;
using Timeline::TimelineContentPointer;
using Timeline::TimelineFilter;
using Timeline::TimelineModel;

namespace {

constexpr int narrowest = 75 * Metrics::unit;
constexpr int wide = 200 * Metrics::unit;       ///< From here on names and timeline stand side by side.
constexpr int wideForMap = 180 * Metrics::unit; ///< Of the timeline and the map beside it.
constexpr qsizetype longestTrail = 50;

} // namespace

TimelinePane::TimelinePane(TimelineService *service, EntityCounter *counter, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_counter(counter)
    , m_facts(new NameFacts(service, this))
    , m_entities(new Timeline::EntityListModel(this))
    , m_model(new TimelineModel(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_names(new EntityList(m_entities, m_columns))
    , m_pages(new QStackedWidget(m_columns))
    , m_page(new QWidget(m_pages))
    , m_compare(new ComparePage(m_pages))
    , m_head(new TimelineHead(m_page))
    , m_filters(new TimelineFilterBar(m_page))
    , m_strip(new OverviewStrip(m_model, m_page))
    , m_body(new QSplitter(Qt::Vertical, m_page))
    , m_stack(new QStackedWidget(m_body))
    , m_view(new TimelineView(m_model, m_stack))
    , m_empty(new EmptyState(m_stack))
    , m_map(new MapView(m_body))
    , m_more(new QMenu(this))
{
    arrange();
    connectService();
    connectNames();
    connectTimeline();
    connectMap();
    connectComparing();
    translated(this, [this] { setTexts(); });
    adaptToWidth();
}

TimelinePane::~TimelinePane() = default;

void TimelinePane::arrange()
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
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_head, m_filters, m_strip})
        page->addWidget(widget);
    page->addWidget(m_body, 1);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_names);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_compare);
    m_pages->installEventFilter(this);
    m_columns->addWidget(m_pages);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({70 * Metrics::unit, 150 * Metrics::unit});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns);
    setMinimumWidth(narrowest);
    m_head->moreButton()->setMenu(m_more);
    followParentPalette(this);
}

void TimelinePane::connectService()
{
    connect(m_service, &TimelineService::catalogueChanged, this, &TimelinePane::showCatalogue);
    connect(m_service, &TimelineService::timelineReady, this, &TimelinePane::showContent);
    connect(m_service, &TimelineService::timelineFailed, this, &TimelinePane::takeFailure);
    connect(m_service, &TimelineService::clausesReady, m_model, &TimelineModel::setClauses);
    connect(m_service, &TimelineService::busyChanged, this, [this](bool isBusy) {
        m_isBusy = isBusy;
        showState();
    });
    connect(m_model, &TimelineModel::clausesWanted, m_service, &TimelineService::requestClauses);
    connect(m_counter, &EntityCounter::countsReady, m_entities, &Timeline::EntityListModel::setCounts);
    connect(m_counter, &EntityCounter::countsReady, m_facts, &NameFacts::setCounts);
}

void TimelinePane::connectNames()
{
    connect(m_names, &EntityList::chosen, this, &TimelinePane::showEntity);
    connect(m_names, &EntityList::togetherRequested, this, [this](const QString &id) {
        if (const CatalogueEntry *entry = entryOf(id))
            showTogether(entry->entity.number);
    });
    connect(m_names, &EntityList::compareRequested, this, &TimelinePane::compareWith);
    connect(m_names, &EntityList::retryRequested, this, &TimelinePane::tryAgain);
    m_names->setFacts(m_facts);
    m_head->setFacts(m_facts);
}

void TimelinePane::connectTimeline()
{
    connect(m_head, &TimelineHead::backRequested, this, &TimelinePane::goBack);
    connect(m_head, &TimelineHead::togetherRemoved, this, &TimelinePane::removeTogether);
    connect(m_head->filterButton(), &QToolButton::toggled, m_filters, &QWidget::setVisible);
    connect(m_filters, &TimelineFilterBar::changed, this, &TimelinePane::applyFilter);
    connect(m_view, &TimelineView::sightingActivated, this, &TimelinePane::showSentence);
    connect(m_view, &TimelineView::entityActivated, this,
            [this](qint64 entity) { showEntity(idOf(entity)); });
    connect(m_view, &TimelineView::placeActivated, this, [this](qint64 place) { showEntity(idOf(place)); });
    connect(m_view, &TimelineView::togetherRequested, this, &TimelinePane::addTogether);
    connect(m_view, &TimelineView::visibleRangeChanged, m_strip, &OverviewStrip::setVisibleRange);
    connect(m_strip, &OverviewStrip::scrollRequested, m_view, &TimelineView::scrollToEntry);
}

void TimelinePane::connectMap()
{
    connect(m_head->mapButton(), &QToolButton::toggled, this, &TimelinePane::setMapShown);
    connect(m_view, &TimelineView::currentEntryChanged, this, &TimelinePane::followEntry);
    connect(m_map, &MapView::entryChosen, m_view, &TimelineView::setCurrentEntry);
}

void TimelinePane::followEntry(int entry)
{
    if (!isMapShown())
        return;
    const bool isOnTrip = m_model->content() && entry >= 0;
    m_map->setTrip(isOnTrip ? m_model->entry(entry).trip : -1);
    m_map->setCurrentEntry(entry);
}

void TimelinePane::setTexts()
{
    setAccessibleName(tr("Timelines"));
    showState();
}

void TimelinePane::setMapShown(bool isShown)
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

bool TimelinePane::isMapShown() const
{
    return !m_map->isHidden();
}

void TimelinePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adaptToWidth();
}

bool TimelinePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pages && event->type() == QEvent::Resize)
        m_body->setOrientation(m_pages->width() >= wideForMap ? Qt::Horizontal : Qt::Vertical);
    return QWidget::eventFilter(watched, event);
}

/// Whether names and timeline stand side by side.
bool TimelinePane::isWide() const
{
    return width() >= wide;
}

void TimelinePane::adaptToWidth()
{
    const bool isWide = this->isWide();
    m_names->setVisible(isWide || m_entity.isEmpty());
    m_pages->setVisible(isWide || !m_entity.isEmpty());
    const CatalogueEntry *before = m_trail.isEmpty() ? nullptr : entryOf(m_trail.last());
    m_head->setBack(!isWide || !m_trail.isEmpty(), before ? before->entity.name : QString());
    setFocusProxy(m_entity.isEmpty() ? static_cast<QWidget *>(m_names) : m_view);
}

void TimelinePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && !m_compared.isEmpty())
        endComparing();
    else if (event->key() == Qt::Key_Backspace && !m_entity.isEmpty())
        goBack();
    else
        QWidget::keyPressEvent(event);
}

void TimelinePane::showCatalogue()
{
    m_entities->setCatalogue(m_service->catalogue());
    m_counter->count(m_service->catalogue(), m_articles);
    m_names->setPending(m_service->pendingVersions(), false);
    m_names->setFailed(m_service->state() == TimelineService::State::Failed);
    if (!m_compared.isEmpty())
        fetchCompared();
    showState();
}

void TimelinePane::setArticles(const std::optional<QStringList> &articles)
{
    m_articles = articles;
    if (m_service->catalogue())
        m_counter->count(m_service->catalogue(), m_articles);
}

void TimelinePane::showEntity(const QString &id)
{
    if (id.isEmpty() || id == m_entity)
        return;
    if (!m_entity.isEmpty()) {
        m_trail.append(m_entity);
        while (m_trail.size() > longestTrail)
            m_trail.removeFirst();
    }
    m_isRestoring = false;
    open(id);
    m_view->setFocus();
}

void TimelinePane::open(const QString &id)
{
    endComparing();
    m_entity = id;
    m_isGone = false;
    m_failure.reset();
    TimelineFilter filter = m_model->filter();
    filter.together.clear();
    filter.places.clear();
    filter.outlets.clear();
    m_model->setContent({});
    applyFilter(filter);
    if (const CatalogueEntry *entry = entryOf(id))
        m_head->setSubject(*entry);
    m_names->setShown(id);
    m_service->request(id);
    adaptToWidth();
    showState();
    // It may be another one by now, or gone.
    if (m_entity == id)
        Q_EMIT entityChanged(id);
}

void TimelinePane::restoreEntity(const QString &id)
{
    if (id.isEmpty() || !m_entity.isEmpty())
        return;
    m_isRestoring = true;
    open(id);
}

void TimelinePane::showNames()
{
    if (!isWide() && !m_entity.isEmpty())
        leaveTimeline();
    m_names->focusSearch();
}

void TimelinePane::leaveTimeline()
{
    endComparing();
    m_trail.clear();
    m_entity.clear();
    m_names->setShown({});
    m_service->request({});
    showContent({});
    adaptToWidth();
    Q_EMIT entityChanged({});
}

void TimelinePane::goBack()
{
    if (m_trail.isEmpty()) {
        showNames();
        return;
    }
    m_isRestoring = false;
    open(m_trail.takeLast());
}

void TimelinePane::showContent(const TimelineContentPointer &content)
{
    if (std::exchange(m_isRestoring, false) && !content) {
        leaveTimeline();
        return;
    }
    const TimelineFilter filter = renumbered(m_model->filter(), m_model->content(), content);
    m_isGone = !content && !m_entity.isEmpty();
    m_failure.reset();
    m_model->setContent(content);
    m_head->setContent(content);
    if (!content)
        m_head->setSubject({});
    m_filters->setContent(content);
    if (isMapShown())
        m_map->setContent(content);
    applyFilter(filter);
    followEntry(m_view->currentEntry());
    // It may be part of another one by now.
    if (content && content->subject.id != m_entity) {
        m_entity = content->subject.id;
        m_names->setShown(m_entity);
        Q_EMIT entityChanged(m_entity);
    }
}

void TimelinePane::applyFilter(const TimelineFilter &filter)
{
    m_model->setFilter(filter);
    m_filters->setFilter(filter);
    m_head->setShown(int(m_model->shownEntries().size()));
    m_head->setFilterActive(filter.isActive());
    if (isMapShown())
        m_map->setShownEntries(m_model->shownEntries());
    QList<Timeline::Entity> entities;
    QSet<QString> ids;
    for (const qint64 number : filter.together) {
        if (!m_model->content())
            break;
        entities.append(m_model->content()->sightings.entities.value(number));
        ids.insert(idOf(number));
    }
    m_head->setTogether(entities);
    m_names->setTogether(ids);
    showState();
}

qint64 TimelinePane::subject() const
{
    return m_model->content() ? m_model->content()->subject.number : 0;
}

const CatalogueEntry *TimelinePane::entryOf(const QString &id) const
{
    const auto &catalogue = m_service->catalogue();
    return catalogue ? catalogue->named(id) : nullptr;
}

QString TimelinePane::idOf(qint64 entity) const
{
    const auto &content = m_model->content();
    const CatalogueEntry *entry = content ? content->catalogue->entry(entity) : nullptr;
    return entry ? entry->entity.id : QString();
}

} // namespace Dateline::TimelinePanel
