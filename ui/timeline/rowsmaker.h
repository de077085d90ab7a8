// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinerows.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace Dateline::TimelinePanel {

/// Finds the rows that a filter lets through: at once where that takes no time, of a long timeline on another
/// thread. Only what was asked for last is answered. Lives on the GUI thread.
class RowsMaker : public QObject
{
    Q_OBJECT

public:
    /// So many entries are looked at at once: a tenth of a frame.
    static constexpr qsizetype mostAtOnce = 4000;

    explicit RowsMaker(QObject *parent = nullptr);
    ~RowsMaker() override;

    /// `take` may run before this returns; null for null.
    using Taker = std::function<void(const Timeline::TimelineRowsPointer &rows)>;
    void make(const Timeline::TimelineContentPointer &content, const Timeline::TimelineFilter &filter,
              const Taker &take);

private:
    std::shared_ptr<std::atomic<quint64>> m_generation;
};

} // namespace Dateline::TimelinePanel
