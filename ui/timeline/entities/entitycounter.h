// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/timelinereader.h"
#include "support/readerthread.h"
#include "support/result.h"
#include "timeline/models/entitycounts.h"
#include "timeline/models/timelinecontent.h"

#include <QObject>
#include <QStringList>

#include <atomic>
#include <optional>

namespace Dateline::TimelinePanel {

/// Counts entities within the articles that a filter lets through, on a thread of its own. Lives on the GUI
/// thread; deleting it waits for what is under way, one count at most.
class EntityCounter : public QObject
{
    Q_OBJECT

public:
    explicit EntityCounter(const QString &libraryFolder, QObject *parent = nullptr);
    ~EntityCounter() override;

    /// Counts in the articles of these ids, or in all. An answer that is not wanted any more, because another
    /// was asked for, does not come.
    void count(const Timeline::CataloguePointer &catalogue, const std::optional<QStringList> &articles);
    /// What was asked for is not wanted any more.
    void cancel() { ++m_newest; }
    /// Opens the library anew for what is asked for from now on: another file may be in its place.
    void reopen();

Q_SIGNALS:
    /// Null counts where nothing could be counted.
    void countsReady(const Dateline::Timeline::CataloguePointer &catalogue,
                     const Dateline::Timeline::EntityCounts &counts);
    /// Before countsReady() with null counts.
    void failed(const Dateline::Error &error);

private:
    using Thread = Support::ReaderThread<Library::TimelineReader>;

    void answer(quint64 request, const Timeline::CataloguePointer &catalogue,
                const Result<Timeline::EntityCounts> &counts);

    std::atomic<quint64> m_newest = 0;
    Thread m_thread; ///< Last: what it is asked refers to the above.
};

} // namespace Dateline::TimelinePanel
