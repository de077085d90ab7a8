// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QObject>

#include <optional>

namespace Dateline::TimelinePanel {

class TimelinePage;
class TimelineService;

/// What a page says where there is no timeline: nothing chosen, being read, gone, filtered out, or
/// unreadable.
class TimelineNotice : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TimelineNotice(TimelineService *service, TimelinePage *page);

    /// Whose timeline was asked for, by id; empty for nobody's.
    void expect(const QString &entity);
    /// What was asked for is answered: with none for an entity that is no more.
    void setAnswered(bool isThere);
    /// Why there is no timeline.
    void setFailure(const Error &error);
    void tryAgain();
    void update();

private:
    void showFailure();

    TimelineService *m_service;
    TimelinePage *m_page;
    QString m_entity;
    bool m_isBusy = false; ///< The service has been at work for so long that it should show.
    bool m_isGone = false; ///< There is no such entity any more.
    std::optional<Error> m_failure;
};

} // namespace Dateline::TimelinePanel
