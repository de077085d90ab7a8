// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/theme.h"
#include "timeline/entities/entitycounter.h"
#include "timeline/entities/entitylist.h"
#include "timeline/line/timelineview.h"
#include "timeline/models/timelinemodel.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineservice.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

// Times the timeline panel over a library, in milliseconds on the wall: from the choice of a name to its
// painted timeline, and the frames while it is scrolled. timeline_benchmark --make makes a large library.
// Usage: timelinepane_benchmark LIBRARY

namespace {

using namespace Dateline;
using namespace Dateline::TimelinePanel;
using Timeline::CatalogueEntry;

constexpr int mostEntities = 12;
constexpr int frames = 120;
constexpr int patience = 60'000;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Lets the window work until something is true; false when that takes too long. Sleeps while nothing
/// happens, as a window does: with a time given processEvents() would keep a processor busy that readers
/// need.
bool waitUntil(const std::function<bool()> &isTrue)
{
    QElapsedTimer timer;
    timer.start();
    QTimer alarm;
    alarm.start(50);
    while (!isTrue() && timer.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isTrue();
}

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

void measureChoice(TimelinePane *pane, const QString &id, QPixmap *target)
{
    Timeline::TimelineModel *model = pane->model();
    QElapsedTimer timer;
    double given = 0;
    const auto connection = QObject::connect(model, &QAbstractItemModel::modelAboutToBeReset, model,
                                             [&] { given = milliseconds(timer); });
    timer.start();
    pane->showEntity(id);
    if (!waitUntil([&] { return model->content() && model->content()->subject.id == id; })) {
        QObject::disconnect(connection);
        std::printf("no timeline of %s\n", qPrintable(id));
        return;
    }
    QObject::disconnect(connection);
    const double shown = milliseconds(timer);
    pane->render(target);
    const double painted = milliseconds(timer);
    const Timeline::History &history = model->content()->history;
    std::printf("%-30s %10lld %9.1f %9.1f %9.1f\n", qPrintable(model->content()->subject.name),
                static_cast<long long>(history.entries.size()), painted, given, shown - given);
    std::fflush(stdout);
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
    if (!waitUntil([&] { return service.catalogue() != nullptr; })) {
        std::printf("%s cannot be read.\n", qPrintable(library));
        return 1;
    }
    std::printf("names read: %.0f ms, %lld of them, %lld MB\n", milliseconds(timer),
                static_cast<long long>(service.catalogue()->entries().size()),
                static_cast<long long>(residentMegabytes() - before));
    // The counts of the list are another thread's work.
    waitUntil([&timer] { return timer.elapsed() > 5000; });
    std::printf("%-30s %10s %9s %9s %9s\n", "from the choice to painted", "entries", "ms", "reading",
                "taking");
    QPixmap target(pane.size());
    std::vector<QString> ids = chosenEntities(*service.catalogue());
    std::reverse(ids.begin(), ids.end());
    for (const QString &id : ids)
        measureChoice(&pane, id, &target);
    measureScrolling(&pane, &target);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (argc != 2) {
        std::printf("Usage: timelinepane_benchmark LIBRARY\n");
        return 2;
    }
    return measure(QFile::decodeName(argv[1]));
}
