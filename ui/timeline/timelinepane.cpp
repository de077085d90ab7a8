// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepane.h"

#include "support/metrics.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"
#include "timeline/compare/comparepage.h"
#include "timeline/compare/comparing.h"
#include "timeline/entities/entitycounter.h"
#include "timeline/entities/entitylist.h"
#include "timeline/line/timelineview.h"
#include "timeline/models/entitylistmodel.h"
#include "timeline/models/timelinemodel.h"
#include "timeline/namefacts.h"
#include "timeline/timelinehead.h"
#include "timeline/timelinemenus.h"
#include "timeline/timelinenotice.h"
#include "timeline/timelinepage.h"
#include "timeline/timelineservice.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
using namespace Support;
using Timeline::CatalogueEntry;
using Timeline::TimelineContentPointer;
using Timeline::TimelineModel;

namespace {

constexpr int narrowest = 75 * Metrics::unit;
constexpr int wide = 200 * Metrics::unit; ///< From here on names and timeline stand side by side.
constexpr qsizetype longestTrail = 50;

} // namespace

TimelinePane::TimelinePane(TimelineService *service, EntityCounter *counter, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_counter(counter)
    , m_facts(new NameFacts(service, this))
    , m_entities(new Timeline::EntityListModel(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_names(new EntityList(m_entities, m_columns))
    , m_pages(new QStackedWidget(m_columns))
    , m_page(new TimelinePage(m_pages))
    , m_compare(new ComparePage(m_pages))
    , m_comparing(new Comparing(service, m_compare, this))
    , m_notice(new TimelineNotice(service, m_page))
{
    arrange();
    connectService();
    connectNames();
    connectTimeline();
    connectComparing();
    translated(this, [this] {
        setAccessibleName(tr("Timelines"));
        m_notice->update();
    });
    adaptToWidth();
}

TimelinePane::~TimelinePane() = default;

void TimelinePane::arrange()
{
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_names);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_compare);
    m_columns->addWidget(m_pages);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({70 * Metrics::unit, 150 * Metrics::unit});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns);
    setMinimumWidth(narrowest);
    followParentPalette(this);
}

void TimelinePane::connectService()
{
    connect(m_service, &TimelineService::catalogueChanged, this, &TimelinePane::showCatalogue);
    connect(m_service, &TimelineService::timelineReady, this, &TimelinePane::showContent);
    connect(m_service, &TimelineService::timelineFailed, this, [this](const Error &error) {
        // What is there stays, and is better than a message in its place.
        if (model()->content())
            Q_EMIT failed(error);
        else
            m_notice->setFailure(error);
    });
    connect(m_service, &TimelineService::clausesReady, model(), &TimelineModel::setClauses);
    connect(model(), &TimelineModel::clausesWanted, m_service, &TimelineService::requestClauses);
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
    connect(m_names, &EntityList::retryRequested, m_notice, &TimelineNotice::tryAgain);
    m_names->setFacts(m_facts);
    head()->setFacts(m_facts);
    connect(m_page, &TimelinePage::togetherChanged, m_names, &EntityList::setTogether);
}

void TimelinePane::connectTimeline()
{
    connect(head(), &TimelineHead::backRequested, this, &TimelinePane::goBack);
    connect(m_page, &TimelinePage::mapShownChanged, this, &TimelinePane::mapShownChanged);
    connect(view(), &TimelineView::sightingActivated, this, &TimelinePane::showSentence);
    connect(view(), &TimelineView::entityActivated, this,
            [this](qint64 entity) { showEntity(idOf(entity)); });
    connect(view(), &TimelineView::placeActivated, this, [this](qint64 place) { showEntity(idOf(place)); });
}

void TimelinePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_service->prepare();
}

void TimelinePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adaptToWidth();
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
    head()->setBack(!isWide || !m_trail.isEmpty(), before ? before->entity.name : QString());
    setFocusProxy(m_entity.isEmpty() ? static_cast<QWidget *>(m_names) : view());
}

void TimelinePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && m_comparing->isActive())
        m_comparing->end();
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
    m_comparing->refresh();
    m_notice->update();
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
    view()->setFocus();
}

void TimelinePane::open(const QString &id)
{
    m_comparing->end();
    m_entity = id;
    m_page->clear();
    m_notice->expect(id);
    const CatalogueEntry *entry = entryOf(id);
    head()->setSubject(entry ? *entry : CatalogueEntry());
    m_names->setShown(id);
    m_service->request(id);
    adaptToWidth();
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
    m_comparing->end();
    m_trail.clear();
    m_entity.clear();
    m_notice->expect({});
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
    m_page->setContent(content);
    if (!content)
        head()->setSubject({});
    m_notice->setAnswered(content != nullptr);
    // It may be part of another one by now.
    if (content && content->subject.id != m_entity) {
        m_entity = content->subject.id;
        m_names->setShown(m_entity);
        Q_EMIT entityChanged(m_entity);
    }
}

TimelineModel *TimelinePane::model() const
{
    return m_page->model();
}

TimelineView *TimelinePane::view() const
{
    return m_page->view();
}

TimelineHead *TimelinePane::head() const
{
    return m_page->head();
}

void TimelinePane::setMapShown(bool isShown)
{
    m_page->setMapShown(isShown);
}

bool TimelinePane::isMapShown() const
{
    return m_page->isMapShown();
}

int TimelinePane::mapTrip() const
{
    return m_page->mapTrip();
}

qint64 TimelinePane::subject() const
{
    return m_page->subject();
}

const CatalogueEntry *TimelinePane::entryOf(const QString &id) const
{
    return m_service->entryOf(id);
}

QString TimelinePane::idOf(qint64 entity) const
{
    const auto &content = model()->content();
    const CatalogueEntry *entry = content ? content->catalogue->entry(entity) : nullptr;
    return entry ? entry->entity.id : QString();
}

} // namespace Dateline::TimelinePanel
