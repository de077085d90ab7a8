// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineservice.h"

namespace Dateline::TimelinePanel {

TimelineService::TimelineService(const QString &libraryFolder, QObject *parent)
    : QObject(parent)
{
    Q_UNUSED(libraryFolder)
}

TimelineService::~TimelineService() = default;

void TimelineService::refresh() {}

void TimelineService::request(const QString &entity)
{
    Q_UNUSED(entity)
}

void TimelineService::requestClauses(const Timeline::TimelineContentPointer &content,
                                     const QList<qint32> &sightings)
{
    Q_UNUSED(content)
    Q_UNUSED(sightings)
}

} // namespace Dateline::TimelinePanel
