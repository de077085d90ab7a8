// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepage.h"

#include "../readerfixture.h"
#include "linefixture.h"
#include "list/filterchip.h"
#include "support/laterelease.h"
#include "timeline/line/timelineview.h"
#include "timeline/models/timelinedigest.h"
#include "timeline/rowsmaker.h"
#include "timeline/timelinehead.h"

#include <QApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <QThreadPool>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <utility>

using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;

namespace {

TimelineContentPointer longContent()
{
    auto content =
        std::make_shared<TimelineContent>(*contentOf(manySightings(int(RowsMaker::mostAtOnce) + 500)));
    content->digest = makeDigest(*content);
    return content;
}

TimelineFilter only(EventStatus status)
{
    TimelineFilter filter;
    filter.statuses = {status};
    return filter;
}

/// Keeps the threads of the pool busy until it is told to let them go.
class BusyPool
{
public:
    BusyPool()
    {
        QThreadPool *pool = QThreadPool::globalInstance();
        pool->waitForDone();
        m_count = pool->maxThreadCount();
        for (int thread = 0; thread < m_count; ++thread)
            pool->start([gate = m_gate] { gate->acquire(); });
    }
    ~BusyPool() { release(); }
    Q_DISABLE_COPY_MOVE(BusyPool)

    void release() { m_gate->release(std::exchange(m_count, 0)); }

private:
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
    int m_count = 0;
};

/// A page that shows a timeline.
struct Shown
{
    explicit Shown(const TimelineContentPointer &shown)
        : content(shown)
        , changes(&page, &TimelinePage::shownChanged)
    {
        page.resize(400, 600);
        page.show();
        page.setContent(content);
        page.showEntries(true);
        QApplication::processEvents();
    }

    size_t entries() const { return page.model()->shownEntries().size(); }
    size_t entries(const TimelineFilter &filter) const { return makeRows(*content, filter)->shown.size(); }

    TimelineContentPointer content;
    TimelinePage page;
    QSignalSpy changes;
};

} // namespace

TEST_CASE("A short timeline is filtered at once", "[ui][timeline][page]")
{
    Shown shown(contentOf(toldSightings()));
    const size_t all = shown.entries();
    shown.page.setFilter(only(EventStatus::Planned));
    CHECK(shown.entries() == shown.entries(only(EventStatus::Planned)));
    CHECK(shown.entries() < all);
}

TEST_CASE("A long timeline is filtered without the window waiting", "[ui][timeline][page]")
{
    Shown shown(longContent());
    const size_t all = shown.entries();
    REQUIRE(all > size_t(RowsMaker::mostAtOnce));

    BusyPool busy;
    SECTION("what there was stays until the new is there")
    {
        shown.page.setFilter(only(EventStatus::Planned));
        CHECK(shown.page.filter() == only(EventStatus::Planned));
        CHECK_FALSE(shown.page.head()->filterButton()->accessibleDescription().isEmpty());
        CHECK(shown.entries() == all);
        CHECK(shown.page.view()->card(1)->height() > 0);
        busy.release();
        REQUIRE(waitFor([&] { return shown.page.model()->filter() == only(EventStatus::Planned); }));
        CHECK(shown.entries() == shown.entries(only(EventStatus::Planned)));
    }
    SECTION("of several the last one counts")
    {
        const qsizetype before = shown.changes.size();
        shown.page.setFilter(only(EventStatus::Planned));
        shown.page.setFilter(only(EventStatus::Happened));
        shown.page.setFilter(only(EventStatus::Reported));
        busy.release();
        REQUIRE(waitFor([&] { return shown.page.model()->filter() == only(EventStatus::Reported); }));
        CHECK(shown.entries() == shown.entries(only(EventStatus::Reported)));
        CHECK(shown.changes.size() == before + 1);
    }
    SECTION("taken back before it was done")
    {
        shown.page.setFilter(only(EventStatus::Planned));
        shown.page.setFilter({});
        busy.release();
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
        CHECK(shown.entries() == all);
        CHECK_FALSE(shown.page.model()->filter().isActive());
    }
    SECTION("of two that were added one after the other both count")
    {
        shown.page.addTogether(Minister);
        shown.page.addTogether(General);
        CHECK(shown.page.filter().together == QList<qint64>{Minister, General});
        CHECK(shown.page.head()->findChildren<Dateline::List::FilterChip *>().size() == 2);
        shown.page.removeTogether(General);
        busy.release();
        REQUIRE(waitFor([&] { return shown.page.model()->filter().together == QList<qint64>{Minister}; }));
        CHECK(shown.entries() < all);
    }
    SECTION("another timeline is there with the filter, and never without it")
    {
        busy.release();
        shown.page.setFilter(only(EventStatus::Planned));
        REQUIRE(waitFor([&] { return shown.page.model()->filter() == only(EventStatus::Planned); }));
        shown.page.clear();
        CHECK(shown.entries() == 0);
        const TimelineContentPointer other = longContent();
        BusyPool again;
        QList<size_t> seen;
        QObject::connect(&shown.page, &TimelinePage::shownChanged, &shown.page,
                         [&] { seen.append(shown.entries()); });
        shown.page.setContent(other);
        CHECK(shown.page.model()->content() == nullptr);
        again.release();
        REQUIRE(waitFor([&] { return shown.page.model()->content() == other; }));
        CHECK(seen == QList<size_t>{shown.entries(only(EventStatus::Planned))});
    }
    SECTION("the page can go meanwhile")
    {
        auto page = std::make_unique<TimelinePage>();
        page->setContent(shown.content);
        page->setFilter(only(EventStatus::Planned));
        page.reset();
        busy.release();
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
    }
}

TEST_CASE("What is looked at in a long timeline keeps its place when it is filtered", "[ui][timeline][page]")
{
    Shown shown(longContent());
    TimelineView *view = shown.page.view();
    const TimelineModel &model = *shown.page.model();
    const auto topOf = [&](int entry) {
        return view->visualRect(model.index(model.rowOfEntry(entry))).top();
    };
    view->setCurrentEntry(3000);
    const int top = topOf(3000);
    const size_t all = shown.entries();
    const TimelineFilter filter = only(model.entry(3000).status);
    shown.page.setFilter(filter);
    REQUIRE(waitFor([&] { return model.filter() == filter; }));
    CHECK(shown.entries() < all);
    CHECK(view->currentEntry() == 3000);
    CHECK(topOf(3000) == top);
    shown.page.setFilter({});
    CHECK(topOf(3000) == top);
}

TEST_CASE("Large things are taken apart on another thread", "[ui][timeline]")
{
    struct Large
    {
        explicit Large(QThread **place)
            : where(place)
        {
        }
        ~Large() { *where = QThread::currentThread(); }
        QThread **where;
    };
    QThread *where = nullptr;
    auto shared = Dateline::releasedLater(std::make_unique<Large>(&where));
    shared.reset();
    QThreadPool::globalInstance()->waitForDone();
    REQUIRE(where != nullptr);
    CHECK(where != QThread::currentThread());
}
