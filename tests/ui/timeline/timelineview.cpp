// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/line/timelineview.h"
#include "linefixture.h"
#include "timeline/line/lineheading.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <ctime>

using namespace Dateline::Test;
using namespace Dateline::Timeline;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;
using Kind = EntryPart::Kind;

namespace {

/// A shown view with the clauses of its timeline.
struct Shown
{
    explicit Shown(const Sightings &sightings, QSize size = {360, 600})
        : view(&model)
    {
        model.setContent(contentOf(sightings));
        model.setClauses(model.content(), clausesOf(sightings));
        view.resize(size);
        view.show();
        view.setFocus();
        QApplication::processEvents();
    }

    /// The first entry that a condition holds for.
    template<typename Condition>
    int find(Condition holds) const
    {
        for (int number = 0; number < int(model.content()->history.entries.size()); ++number) {
            if (holds(model.entry(number)))
                return number;
        }
        return -1;
    }

    const EntryPart *part(int entry, Kind kind) const
    {
        const EntryCard *card = view.card(model.rowOfEntry(entry));
        const int number = card->firstPart(kind);
        return number < 0 ? nullptr : &card->parts()[size_t(number)];
    }

    QPoint pointOf(int entry, Kind kind)
    {
        view.scrollToEntry(entry);
        const QRect row = view.visualRect(model.index(model.rowOfEntry(entry)));
        return row.topLeft() + part(entry, kind)->area.center();
    }

    void click(int entry, Kind kind, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, pointOf(entry, kind));
    }

    int topOf(int entry) const { return view.visualRect(model.index(model.rowOfEntry(entry))).top(); }

    TimelineModel model;
    TimelineView view;
};

bool isMeeting(const HistoryEntry &entry)
{
    return entry.action == Action::Meet && entry.status == EventStatus::Happened;
}

bool isToldByMany(const HistoryEntry &entry)
{
    return entry.sightings.size() > 3;
}

bool isPlan(const HistoryEntry &entry)
{
    return !entry.becomes.isEmpty();
}

} // namespace

TEST_CASE("A click on what an entry shows leads there", "[ui][timeline][line]")
{
    Shown shown(toldSightings());
    const int meeting = shown.find(isMeeting);
    QSignalSpy sightings(&shown.view, &TimelineView::sightingActivated);
    QSignalSpy places(&shown.view, &TimelineView::placeActivated);
    QSignalSpy entities(&shown.view, &TimelineView::entityActivated);
    QSignalSpy together(&shown.view, &TimelineView::togetherRequested);

    shown.click(meeting, Kind::Quote);
    REQUIRE(sightings.size() == 1);
    CHECK(sightings[0][0].toInt() == shown.model.entry(meeting).sightings.first());
    CHECK(shown.view.currentEntry() == meeting);

    shown.click(meeting, Kind::Place);
    REQUIRE(places.size() == 1);
    CHECK(places[0][0].toLongLong() == Seoul);

    shown.click(meeting, Kind::Participant);
    REQUIRE(entities.size() == 1);
    CHECK(entities[0][0].toLongLong() == shown.model.others(shown.model.entry(meeting)).first());

    shown.click(meeting, Kind::Participant, Qt::ControlModifier);
    CHECK(together.size() == 1);
    CHECK(entities.size() == 1);
}

TEST_CASE("A plan leads to what became of it, and back", "[ui][timeline][line]")
{
    Shown shown(toldSightings());
    const int plan = shown.find(isPlan);
    REQUIRE(plan >= 0);

    shown.click(plan, Kind::Outcome);
    const int outcome = shown.view.currentEntry();
    CHECK(outcome == shown.model.entry(plan).becomes.first());
    shown.click(outcome, Kind::Plan);
    CHECK(shown.view.currentEntry() == plan);
}

TEST_CASE("Quotes of other outlets fold out and in, by key and by pointer", "[ui][timeline][line]")
{
    Shown shown(toldSightings());
    const int told = shown.find(isToldByMany);
    const auto quotes = [&] {
        return std::ranges::count(shown.view.card(shown.model.rowOfEntry(told))->parts(), Kind::Quote,
                                  &EntryPart::kind);
    };
    REQUIRE(quotes() == 1);

    shown.click(told, Kind::Fold);
    CHECK(shown.view.isOpen(told));
    CHECK(quotes() == shown.model.entry(told).sightings.size());
    QTest::keyClick(&shown.view, Qt::Key_Space);
    CHECK(quotes() == 1);
    QTest::keyClick(&shown.view, Qt::Key_Right);
    CHECK(shown.view.isOpen(told));
    QTest::keyClick(&shown.view, Qt::Key_Left);
    CHECK_FALSE(shown.view.isOpen(told));
}

TEST_CASE("The keyboard reaches whatever the pointer does", "[ui][timeline][line]")
{
    Shown shown(toldSightings());
    const int meeting = shown.find(isMeeting);
    QSignalSpy sightings(&shown.view, &TimelineView::sightingActivated);
    QSignalSpy together(&shown.view, &TimelineView::togetherRequested);
    QSignalSpy menus(&shown.view, &TimelineView::entryMenuRequested);

    shown.view.setCurrentEntry(meeting);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    CHECK(sightings.size() == 1);
    const int part = shown.view.card(shown.model.rowOfEntry(meeting))->firstPart(Kind::Participant);
    const bool isFoldable = shown.view.card(shown.model.rowOfEntry(meeting))->isFoldable();
    for (int step = 0; step <= part + (isFoldable ? 1 : 0); ++step)
        QTest::keyClick(&shown.view, Qt::Key_Right);
    QTest::keyClick(&shown.view, Qt::Key_Return, Qt::ControlModifier);
    CHECK(together.size() == 1);
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&shown.view, &menu);
    REQUIRE(menus.size() == 1);
    CHECK(menus[0][0].toInt() == meeting);
}

TEST_CASE("Up and Down pass headings, Home and End go to the ends", "[ui][timeline][line]")
{
    Shown shown(toldSightings());
    const int last = int(shown.model.shownEntries().size()) - 1;

    QTest::keyClick(&shown.view, Qt::Key_Home);
    CHECK(shown.view.currentEntry() == 0);
    for (int entry = 1; entry <= last; ++entry) {
        QTest::keyClick(&shown.view, Qt::Key_Down);
        CHECK(shown.view.currentEntry() == entry);
    }
    QTest::keyClick(&shown.view, Qt::Key_Down);
    CHECK(shown.view.currentEntry() == last);
    QTest::keyClick(&shown.view, Qt::Key_Up, Qt::ControlModifier);
    const int row = shown.model.rowOfEntry(shown.view.currentEntry());
    CHECK(shown.model.kindOf(row - 1) != TimelineModel::Row::Entry);
    QTest::keyClick(&shown.view, Qt::Key_End);
    CHECK(shown.view.currentEntry() == last);
    QTest::keyClick(&shown.view, Qt::Key_PageUp);
    CHECK(shown.view.currentEntry() < last);
}

TEST_CASE("What is looked at keeps its place when clauses come, rows open or the filter changes",
          "[ui][timeline][line]")
{
    const Sightings sightings = manySightings(900);
    TimelineModel model;
    TimelineView view(&model);
    model.setContent(contentOf(sightings));
    view.resize(360, 600);
    view.show();
    QApplication::processEvents();
    const auto topOf = [&](int entry) { return view.visualRect(model.index(model.rowOfEntry(entry))).top(); };

    view.setCurrentEntry(400);
    const int top = topOf(400);
    model.setClauses(model.content(), clausesOf(sightings));
    CHECK(topOf(400) == top);

    TimelineFilter filter;
    filter.statuses = {model.entry(400).status};
    model.setFilter(filter);
    CHECK(view.currentEntry() == 400);
    CHECK(topOf(400) == top);
    model.setFilter({});
    CHECK(topOf(400) == top);

    view.resize(480, 600);
    QApplication::processEvents();
    CHECK(topOf(400) == top);
}

TEST_CASE("The view says what is on the screen and asks for its clauses only", "[ui][timeline][line]")
{
    const Sightings sightings = manySightings(2000);
    TimelineModel model;
    TimelineView view(&model);
    QSignalSpy ranges(&view, &TimelineView::visibleRangeChanged);
    QSignalSpy wanted(&model, &TimelineModel::clausesWanted);
    model.setContent(contentOf(sightings));
    view.resize(360, 600);
    view.show();
    QApplication::processEvents();
    REQUIRE(!ranges.isEmpty());
    CHECK(ranges.last()[0].toInt() == 0);

    view.scrollToEntry(1500);
    CHECK(ranges.last()[0].toInt() == 1500);
    CHECK(ranges.last()[1].toInt() > 1500);
    QTest::qWait(60);
    REQUIRE(!wanted.isEmpty());
    qsizetype count = 0;
    for (const auto &signal : wanted)
        count += signal[1].value<QList<qint32>>().size();
    CHECK(count < 60);
}

TEST_CASE("A trip of thousands of stops has a heading of two lines", "[ui][timeline][line]")
{
    auto content = std::make_shared<TimelineContent>(*contentOf(toldSightings()));
    REQUIRE(!content->history.trips.isEmpty());
    QList<Trip::Stop> &stops = content->history.trips.first().stops;
    const QList<Trip::Stop> few = stops;
    TimelineModel model;
    TimelineView view(&model);
    view.resize(360, 600);
    const LineStyle style(view.font(), view.palette(), 360);
    const auto heading = [&] {
        for (const qint32 row : model.rows()->headings) {
            if (model.kindOf(row) == TimelineModel::Row::Trip)
                return int(row);
        }
        return -1;
    };
    while (stops.size() < 20'000)
        stops.append(few);
    model.setContent(content);
    view.show();
    QApplication::processEvents();
    REQUIRE(heading() >= 0);
    CHECK(model.rows()->rows[size_t(heading())].letters > 10'000);
    CHECK(headingHeight(model, heading(), style) ==
          estimatedHeadingHeight(model.rows()->rows[size_t(heading())], style));
    view.scrollToEntry(model.rows()->rows[size_t(heading())].entry);
    view.grab();
}

TEST_CASE("A view without entries is calm about keys and clicks", "[ui][timeline][line]")
{
    TimelineModel model;
    TimelineView view(&model);
    view.resize(320, 300);
    view.show();
    for (const int key : {Qt::Key_Down, Qt::Key_End, Qt::Key_Space, Qt::Key_Return, Qt::Key_Right})
        QTest::keyClick(&view, Qt::Key(key));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {50, 50});
    QApplication::processEvents();
    CHECK(view.currentEntry() == -1);

    model.setContent(contentOf(toldSightings()));
    view.setCurrentEntry(2);
    model.setContent({});
    CHECK(view.currentEntry() == -1);
}

TEST_CASE("Screen readers get a list whose rows say all that they show", "[ui][timeline][line]")
{
    Sightings sightings = toldSightings();
    Shown shown(sightings);
    const int meeting = shown.find(isMeeting);
    sightings.events[shown.model.entry(meeting).sightings.first()].isPinned = true;
    sightings.events[shown.model.entry(meeting).sightings.first()].isEdited = true;
    shown.model.setContent(contentOf(sightings));

    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&shown.view);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->text(QAccessible::Name).contains(u"Anna Berg"));
    REQUIRE(list->childCount() == shown.model.rowCount());
    QAccessibleInterface *row = list->child(shown.model.rowOfEntry(meeting));
    REQUIRE(row);
    for (const auto &word : {u"30 January 2023"_s, u"happened"_s, u"meeting"_s, u"Seoul"_s, u"pinned"_s,
                             u"corrected by hand"_s, u"Yonhap"_s})
        CHECK(row->text(QAccessible::Name).contains(word));
}

TEST_CASE("A timeline that is read anew keeps what was chosen and opened", "[ui][timeline][line]")
{
    Sightings sightings = toldSightings();
    Shown shown(sightings, {360, 300});
    const int told = shown.find(isToldByMany);
    shown.view.setCurrentEntry(told);
    shown.view.setOpen(told, true);
    const int top = shown.topOf(told);
    QSignalSpy changes(&shown.view, &TimelineView::currentEntryChanged);

    SightingBuilder more;
    more.add(u"new"_s, u"2020-05-01"_s, Action::Agree, Oslo);
    sightings.events.append(more.sightings.events);
    shown.model.setContent(contentOf(sightings));

    const int now = shown.find(isToldByMany);
    CHECK(now == told + 1);
    CHECK(shown.view.currentEntry() == now);
    CHECK(changes.size() == 1);
    CHECK(shown.view.isOpen(now));
    CHECK(std::abs(shown.topOf(now) - top) <= 1);
}

TEST_CASE("Painting a screen of thousands of entries takes less than a frame", "[.benchmark][line]")
{
    Shown shown(manySightings(5000), {480, 1000});
    // Of this thread, whatever else the machine does.
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1000;
    };
    std::vector<qint64> frames;
    QImage image(shown.view.size(), QImage::Format_ARGB32_Premultiplied);
    for (int frame = 0; frame < 300; ++frame) {
        const qint64 begin = now();
        shown.view.verticalScrollBar()->setValue(shown.view.verticalScrollBar()->value() + 180);
        shown.view.viewport()->render(&image);
        frames.push_back(now() - begin);
    }
    std::ranges::sort(frames);
    TimelineFilter filter;
    filter.statuses = {EventStatus::Happened};
    const qint64 begin = now();
    shown.model.setFilter(filter);
    WARN("microseconds a frame: " << frames[150] << ", of 100 the slowest " << frames[297]
                                  << "; of a filter: " << now() - begin);
}
