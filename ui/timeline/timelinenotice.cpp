// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinenotice.h"

#include "support/emptystate.h"
#include "timeline/models/timelinemodel.h"
#include "timeline/timelinepage.h"
#include "timeline/timelineservice.h"

namespace Dateline::TimelinePanel {

TimelineNotice::TimelineNotice(TimelineService *service, TimelinePage *page)
    : QObject(page)
    , m_service(service)
    , m_page(page)
{
    connect(page, &TimelinePage::shownChanged, this, &TimelineNotice::update);
    connect(service, &TimelineService::busyChanged, this, [this](bool isBusy) {
        m_isBusy = isBusy;
        update();
    });
}

void TimelineNotice::expect(const QString &entity)
{
    m_entity = entity;
    m_isGone = false;
    m_failure.reset();
    update();
}

void TimelineNotice::setAnswered(bool isThere)
{
    m_isGone = !isThere && !m_entity.isEmpty();
    m_failure.reset();
    update();
}

void TimelineNotice::setFailure(const Error &error)
{
    m_failure = error;
    update();
}

void TimelineNotice::update()
{
    const Timeline::TimelineModel &model = *m_page->model();
    const bool hasEntries = !model.shownEntries().empty();
    const bool hasFailed = m_failure || m_service->state() == TimelineService::State::Failed;
    const bool isMissing = !m_entity.isEmpty() && !model.content() && !m_isGone;
    const bool isLoading = isMissing && !hasFailed;
    m_page->showEntries(hasEntries || (isLoading && !m_isBusy));
    Support::EmptyState *empty = m_page->empty();
    if (isLoading) {
        empty->setText(tr("One moment…"), tr("The timeline is being put together."));
    } else if (isMissing) {
        showFailure();
    } else if (m_entity.isEmpty()) {
        empty->setText(tr("No timeline yet"), tr("Choose a name to see who was where when."));
    } else if (m_isGone) {
        empty->setText(tr("This name is gone"), tr("It was hidden, or no article has it any more."));
    } else if (m_page->filter().isActive()) {
        empty->setText(tr("No entries"), tr("The filter lets none of them through."));
        empty->addButton(tr("Show all"), tr("Takes away the filter of the timeline"),
                         [this] { m_page->setFilter({}); });
    } else {
        empty->setText(tr("Nothing dated is told"),
                       tr("The articles name it, but no clause says when something happened."));
    }
}

void TimelineNotice::showFailure()
{
    const QString reason =
        m_failure ? m_failure->toString() : tr("Something kept the library from being read.");
    Support::EmptyState *empty = m_page->empty();
    empty->setText(tr("This timeline could not be read"), reason);
    empty->addButton(tr("Try Again"), tr("Reads the timeline again"), [this] { tryAgain(); });
}

void TimelineNotice::tryAgain()
{
    m_failure.reset();
    if (m_service->catalogue())
        m_service->request(m_entity);
    else
        m_service->reopen();
    update();
}

} // namespace Dateline::TimelinePanel
