// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placestory.h"

#include "support/theme.h"
#include "timeline/map/mapclip.h"
#include "timeline/map/mapcountries.h"
#include "timeline/map/mapview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <vector>

// Times what it takes to paint the map while it is moved and zoomed, as a table in milliseconds.
// Usage: map_benchmark

namespace {

using namespace Dateline;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;

constexpr int Frames = 60;

Timeline::TimelineContentPointer story(int cities, bool isTrip)
{
    Test::PlaceStory story;
    for (int city = 0; city < cities; ++city)
        story.at(u"City number %1"_s.arg(city), -40 + (city * 37) % 105, -120 + (city * 61) % 290,
                 QDate(2021, 1, 1).addDays(city).toString(Qt::ISODate), 1 + city % 9);
    if (isTrip)
        story.asTrip();
    return story.content();
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

template<typename Move>
void measure(const char *what, MapView *view, QPixmap *target, const Move &move)
{
    std::vector<double> times;
    for (int frame = 0; frame < Frames; ++frame) {
        move(frame);
        QElapsedTimer timer;
        timer.start();
        view->render(target);
        times.push_back(milliseconds(timer));
    }
    std::sort(times.begin(), times.end());
    std::printf("%-44s %7.2f %7.2f\n", what, times[times.size() / 2], times.back());
}

void turnWheel(MapView *view, QPoint angle, QPoint pixels)
{
    const QPointF middle = QRectF(view->rect()).center();
    QWheelEvent event(middle, view->mapToGlobal(middle), pixels, angle, Qt::NoButton, Qt::NoModifier,
                      pixels.isNull() ? Qt::NoScrollPhase : Qt::ScrollUpdate, false);
    QApplication::sendEvent(view, &event);
}

void measureViews(const Timeline::TimelineContentPointer &content, bool isTrip, double ratio)
{
    MapView view;
    view.setPalette(Support::themePalette(Support::Theme::Light, QPalette()));
    view.resize(1280, 800);
    view.setContent(content);
    view.setTrip(isTrip ? 0 : -1);
    QPixmap target(view.size() * ratio);
    target.setDevicePixelRatio(ratio);
    const auto pan = [&view](int frame) {
        const int way = frame % 20 < 10 ? 1 : -1;
        turnWheel(&view, {}, {7 * way, 3 * way});
    };
    measure("moving over the world", &view, &target, pan);
    for (int step = 0; step < 4; ++step)
        turnWheel(&view, {0, 120}, {});
    measure("moving over a continent", &view, &target, pan);
    for (int step = 0; step < 5; ++step)
        turnWheel(&view, {0, 120}, {});
    measure("moving over a region", &view, &target, pan);
    measure("zooming", &view, &target, [&view](int frame) {
        turnWheel(&view, {0, frame % 20 < 10 ? -60 : 60}, {});
    });
    measure("painting again what stays where it is", &view, &target, [](int) {});
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QElapsedTimer timer;
    timer.start();
    Timeline::MapOutlines::builtIn(Timeline::MapDetail::Coarse);
    std::printf("%-44s %7.2f\n", "reading the coarse outlines", milliseconds(timer));
    timer.restart();
    Timeline::MapOutlines::builtIn(Timeline::MapDetail::Fine);
    std::printf("%-44s %7.2f\n", "reading the fine outlines", milliseconds(timer));
    timer.restart();
    Timeline::mapCountries();
    std::printf("%-44s %7.2f\n", "finding the countries", milliseconds(timer));
    for (const bool isTrip : {true, false}) {
        std::printf("\n%-44s %7s %7s\n",
                    isTrip ? "a trip of 20 cities, 1280 x 800" : "300 places, 1280 x 800", "median", "worst");
        measureViews(story(isTrip ? 20 : 300, isTrip), isTrip, 1);
    }
    return 0;
}
