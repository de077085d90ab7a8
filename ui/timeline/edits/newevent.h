// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/edit.h"

#include <QList>
#include <QString>

namespace Dateline::TimelinePanel {

/// An event that the user adds.
struct NewEvent
{
    Timeline::DateValue date;
    QString text; ///< What happened.
    Timeline::EventStatus status = Timeline::EventStatus::Happened;
    QList<qint64> participants;     ///< Numbers of entities.
    qint64 place = 0;               ///< 0 for none.
    Timeline::EventReference quote; ///< What says so; without an article for none.
};

} // namespace Dateline::TimelinePanel
