// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/theme.h"
#include "timeline/entities/entitycounter.h"
#include "timeline/entities/entitylist.h"
#include "timeline/line/timelineview.h"
#include "timeline/models/timelinedigest.h"
#include "timeline/models/timelinemodel.h"
#include "timeline/timelinepage.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineservice.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

// Times the timeline panel over a library, in milliseconds on the wall: from the choice of a name to its
// painted timeline, filters, the map, and the frames while it is scrolled. "Blocked" is for how long the
// window does nothing else meanwhile, in time of its thread, so that it means something on a busy machine,
// too. timeline_benchmark --make makes a large library. Usage: timelinepane_benchmark LIBRARY

namespace {

using namespace Dateline;
using namespace Dateline::TimelinePanel;
using Timeline::CatalogueEntry;
using Timeline::TimelineFilter;

constexpr int mostEntities = 12; ///< More than are kept in memory, so that each choice is read.
constexpr int rounds = 5;
constexpr int filteredEntities = 4;
constexpr int frames = 120;
constexpr int patience = 60'000;
constexpr int napMicroseconds = 200;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.empty() ? 0 : times[times.size() / 2];
}

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// The longest time in which the window handled no events.
class Blocking
{
public:
    /// Runs something that blocks the window.
    void run(const std::function<void()> &act)
    {
        const double begin = threadMilliseconds();
        act();
        m_longest = std::max(m_longest, threadMilliseconds() - begin);
    }

    /// Lets the window work until something is true; false when that takes too long. Between, the thread
    /// sleeps as a window does, and does not keep a processor busy that readers need.
    bool waitUntil(const std::function<bool()> &isTrue)
    {
        QElapsedTimer timer;
        timer.start();
        while (!isTrue() && timer.elapsed() < patience) {
            run([] { QCoreApplication::processEvents(); });
            if (!isTrue())
                QThread::usleep(napMicroseconds);
        }
        return isTrue();
    }

    double longest() const { return m_longest; }

private:
    double m_longest = 0;
};

/// Tells when the list of entries was painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(TimelinePane *pane) { pane->view()->viewport()->installEventFilter(this); }

    bool isPainted = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

qint64 residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096 / (1024 * 1024);
}

/// The most frequent, then ever rarer ones.
std::vector<QString> chosenEntities(const Timeline::Catalogue &catalogue)
{
    std::vector<QString> ids;
    const auto &entries = catalogue.entries();
    for (qsizetype place = 0; place < entries.size() && ids.size() < mostEntities; place = place * 2 + 1)
        ids.push_back(entries[place].entity.id);
    return ids;
}

/// What it took to show one timeline, each time.
struct Choice
{
    QString id;
    QString name;
    qsizetype entries = 0;
    std::vector<double> painted;
    std::vector<double> reading;
    std::vector<double> taking;
    std::vector<double> blocked;
};

void measureChoice(TimelinePane *pane, Choice *choice)
{
    const Timeline::TimelineModel *model = pane->model();
    PaintWatch watch(pane);
    Blocking blocking;
    QElapsedTimer timer;
    double given = 0;
    double shown = 0;
    const auto isThere = [&] { return model->content() && model->content()->subject.id == choice->id; };
    const QObject context;
    QObject::connect(model, &QAbstractItemModel::modelAboutToBeReset, &context,
                     [&] { given = milliseconds(timer); });
    QObject::connect(pane->findChild<TimelinePage *>(), &TimelinePage::shownChanged, &context, [&] {
        shown = milliseconds(timer);
        watch.isPainted = false;
    });
    timer.start();
    blocking.run([&] { pane->showEntity(choice->id); });
    if (!blocking.waitUntil([&] { return isThere() && watch.isPainted; })) {
        std::printf("no timeline of %s\n", qPrintable(choice->id));
        return;
    }
    choice->painted.push_back(milliseconds(timer));
    choice->reading.push_back(given);
    choice->taking.push_back(shown - given);
    // What comes behind, as clauses.
    blocking.waitUntil([&] { return milliseconds(timer) > choice->painted.back() + 100; });
    choice->blocked.push_back(blocking.longest());
    choice->name = model->content()->subject.name;
    choice->entries = model->content()->history.entries.size();
}

void print(const Choice &choice)
{
    if (choice.painted.empty())
        return;
    std::printf("%-26s %8lld %8.1f %8.1f %8.1f %8.1f %8.1f %8.1f\n", qPrintable(choice.name),
                static_cast<long long>(choice.entries), choice.painted.front(), median(choice.painted),
                median(choice.reading), median(choice.taking), median(choice.blocked),
                *std::max_element(choice.blocked.begin(), choice.blocked.end()));
    std::fflush(stdout);
}

std::vector<std::pair<const char *, TimelineFilter>> filtersOf(const Timeline::TimelineContent &content)
{
    const auto digest = digestOf(content);
    TimelineFilter status;
    status.statuses = {Timeline::EventStatus::Happened};
    TimelineFilter place;
    if (!digest->places.isEmpty())
        place.places = {digest->places.first().place};
    TimelineFilter outlet;
    if (!digest->outlets.isEmpty())
        outlet.outlets = {digest->outlets.first().name};
    TimelineFilter range;
    range.from = content.history.entries[content.history.entries.size() / 3].date.first;
    TimelineFilter evidence;
    evidence.evidence = Timeline::Evidence::SeveralOutlets;
    return {
        {"status", status}, {"place", place}, {"source", outlet}, {"range", range}, {"evidence", evidence}};
}

/// Sets a filter and takes it away again, several times.
void measureFilter(TimelinePane *pane, const char *what, const TimelineFilter &filter)
{
    auto *page = pane->findChild<TimelinePage *>();
    const Timeline::TimelineModel *model = pane->model();
    std::vector<double> times;
    std::vector<double> blocked;
    qsizetype shown = 0;
    for (int round = 0; round < 2 * rounds; ++round) {
        const TimelineFilter wanted = round % 2 == 0 ? filter : TimelineFilter();
        PaintWatch watch(pane);
        Blocking blocking;
        const QObject context;
        QObject::connect(page, &TimelinePage::shownChanged, &context, [&] { watch.isPainted = false; });
        QElapsedTimer timer;
        timer.start();
        blocking.run([&] { page->setFilter(wanted); });
        const auto isThere = [&] {
            return model->filter() == wanted && (watch.isPainted || model->shownEntries().empty());
        };
        if (!blocking.waitUntil(isThere))
            return;
        times.push_back(milliseconds(timer));
        blocking.waitUntil([&] { return milliseconds(timer) > times.back() + 60; });
        blocked.push_back(blocking.longest());
        if (round % 2 == 0)
            shown = qsizetype(model->shownEntries().size());
    }
    std::printf("  %-24s %8lld %8.1f %8.1f %8.1f\n", what, static_cast<long long>(shown), median(times),
                median(blocked), *std::max_element(blocked.begin(), blocked.end()));
    std::fflush(stdout);
}

void measureFilters(TimelinePane *pane, const std::vector<Choice> &choices)
{
    std::printf("\n%-26s %8s %8s %8s %8s\n", "filters", "entries", "ms", "blocked", "most");
    const auto count = std::min<size_t>(choices.size(), filteredEntities);
    for (auto choice = choices.end() - qsizetype(count); choice != choices.end(); ++choice) {
        Choice shown = *choice;
        measureChoice(pane, &shown);
        const auto content = pane->model()->content();
        if (!content || content->history.entries.isEmpty())
            continue;
        std::printf("%-26s %8lld\n", qPrintable(shown.name), static_cast<long long>(shown.entries));
        for (const auto &[what, filter] : filtersOf(*content))
            measureFilter(pane, what, filter);
        Blocking blocking;
        blocking.run([&] { pane->setMapShown(true); });
        QElapsedTimer timer;
        timer.start();
        blocking.waitUntil([&] { return timer.elapsed() > 300; });
        std::printf("  %-24s %8s %8s %8.1f\n", "the map", "", "", blocking.longest());
        measureFilter(pane, "status, with the map", filtersOf(*content).front().second);
        pane->setMapShown(false);
    }
}

void measureScrolling(TimelinePane *pane, QPixmap *target)
{
    std::vector<double> times;
    const auto &shown = pane->model()->shownEntries();
    for (int frame = 0; frame < frames && !shown.empty(); ++frame) {
        QElapsedTimer timer;
        timer.start();
        pane->view()->scrollToEntry(shown[size_t(frame) * shown.size() / frames]);
        pane->view()->viewport()->render(target);
        times.push_back(milliseconds(timer));
    }
    if (times.empty())
        return;
    std::sort(times.begin(), times.end());
    std::printf("a jump in the last one, painted: median %.1f, 99%% %.1f\n", times[times.size() / 2],
                times[times.size() * 99 / 100]);
}

int measure(const QString &library)
{
    TimelineService service(library);
    EntityCounter counter(library);
    TimelinePane pane(&service, &counter);
    pane.setPalette(Support::themePalette(Support::Theme::Light, QPalette()));
    pane.resize(360, 760);
    pane.show();
    const qint64 before = residentMegabytes();
    QElapsedTimer timer;
    timer.start();
    service.refresh();
    if (!Blocking().waitUntil([&] { return service.catalogue() != nullptr; })) {
        std::printf("%s cannot be read.\n", qPrintable(library));
        return 1;
    }
    std::printf("names read: %.0f ms, %lld of them, %lld MB\n", milliseconds(timer),
                static_cast<long long>(service.catalogue()->entries().size()),
                static_cast<long long>(residentMegabytes() - before));
    // The counts of the list are another thread's work.
    Blocking().waitUntil([&timer] { return timer.elapsed() > 5000; });
    std::printf("%-26s %8s %8s %8s %8s %8s %8s %8s\n", "from the choice to painted", "entries", "first",
                "median", "reading", "taking", "blocked", "most");
    std::vector<Choice> choices;
    for (const QString &id : chosenEntities(*service.catalogue()))
        choices.insert(choices.begin(), {id, {}, 0, {}, {}, {}, {}});
    for (int round = 0; round < rounds; ++round) {
        for (Choice &choice : choices)
            measureChoice(&pane, &choice);
    }
    for (const Choice &choice : choices)
        print(choice);
    measureFilters(&pane, choices);
    QPixmap target(pane.size());
    measureScrolling(&pane, &target);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    if (argc != 2) {
        std::printf("Usage: timelinepane_benchmark LIBRARY\n");
        return 2;
    }
    return measure(QFile::decodeName(argv[1]));
}
