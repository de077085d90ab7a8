// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/emptystate.h"
#include "timeline/line/overviewstrip.h"
#include "timeline/line/timelineview.h"
#include "timeline/models/timelinemodel.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineservice.h"

#include <QStackedWidget>

// What the pane says where there is no timeline: nothing chosen, being read, gone, filtered out, or
// unreadable.

namespace Dateline::TimelinePanel {

void TimelinePane::showState()
{
    const bool hasEntries = !m_model->shownEntries().empty();
    const bool hasFailed = m_failure || m_service->state() == TimelineService::State::Failed;
    const bool isMissing = !m_entity.isEmpty() && !m_model->content() && !m_isGone;
    const bool isLoading = isMissing && !hasFailed;
    m_strip->setVisible(hasEntries);
    const bool showsView = hasEntries || (isLoading && !m_isBusy);
    m_stack->setCurrentWidget(showsView ? static_cast<QWidget *>(m_view) : m_empty);
    if (isLoading) {
        m_empty->setText(tr("One moment…"), tr("The timeline is being put together."));
    } else if (isMissing) {
        showFailure();
    } else if (m_entity.isEmpty()) {
        m_empty->setText(tr("No timeline yet"), tr("Choose a name to see who was where when."));
    } else if (m_isGone) {
        m_empty->setText(tr("This name is gone"), tr("It was hidden, or no article has it any more."));
    } else if (m_model->filter().isActive()) {
        m_empty->setText(tr("No entries"), tr("The filter lets none of them through."));
        m_empty->addButton(tr("Show all"), tr("Takes away the filter of the timeline"),
                           [this] { applyFilter({}); });
    } else {
        m_empty->setText(tr("Nothing dated is told"),
                         tr("The articles name it, but no clause says when something happened."));
    }
}

void TimelinePane::takeFailure(const Error &error)
{
    // What is there stays, and is better than a message in its place.
    if (m_model->content()) {
        Q_EMIT failed(error);
        return;
    }
    m_failure = error;
    showState();
}

void TimelinePane::showFailure()
{
    const QString reason =
        m_failure ? m_failure->toString() : tr("Something kept the library from being read.");
    m_empty->setText(tr("This timeline could not be read"), reason);
    m_empty->addButton(tr("Try Again"), tr("Reads the timeline again"), [this] { tryAgain(); });
}

void TimelinePane::tryAgain()
{
    m_failure.reset();
    if (m_service->catalogue())
        m_service->request(m_entity);
    else
        m_service->reopen();
    showState();
}

} // namespace Dateline::TimelinePanel
