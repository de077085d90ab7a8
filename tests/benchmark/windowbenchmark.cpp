// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a held J costs: the window on a library, a key every 33 ms as desktops repeat it, and a watch on
// how late frames come. A frame is dropped for every 16.7 ms that the GUI thread is late.
//
//     window_benchmark LIBRARY [ARTICLES]
#include "library/library.h"
#include "list/articlelist.h"
#include "list/listpane.h"
#include "reader/readerscheme.h"
#include "support/preferences.h"
#include "window/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr double frame = 1000.0 / 60;
constexpr int keyRepeat = 33; ///< Milliseconds.
constexpr int longestWait = 30'000;

/// Watches how late the GUI thread comes back to its event loop.
class FrameWatch : public QObject
{
public:
    explicit FrameWatch(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(4);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_gaps.push_back(double(m_clock.restart())); });
    }
    void start()
    {
        m_gaps.clear();
        m_clock.start();
        m_timer.start();
    }
    int dropped() const
    {
        int frames = 0;
        for (const double gap : m_gaps)
            frames += std::max(0, int(gap / frame) - 1);
        return frames;
    }
    double longest() const { return m_gaps.empty() ? 0 : *std::max_element(m_gaps.begin(), m_gaps.end()); }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

bool waitFor(auto *sender, auto signal)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestWait, &loop, [&loop] { loop.exit(1); });
    return loop.exec() == 0;
}

/// Presses J as often as asked, at the rate of a held key, and waits for the last article's paint.
void holdKey(Window::MainWindow &window, QWidget *list, int times)
{
    QEventLoop loop;
    QTimer repeat;
    repeat.setTimerType(Qt::PreciseTimer);
    int pressed = 0;
    QObject::connect(&repeat, &QTimer::timeout, &loop, [&] {
        QTest::keyClick(list, Qt::Key_J);
        if (++pressed == times)
            loop.quit();
    });
    repeat.start(keyRepeat);
    loop.exec();
    repeat.stop();
    waitFor(&window, &Window::MainWindow::articlePainted);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fputs("window_benchmark LIBRARY [ARTICLES]\n", stderr);
        return 2;
    }
    Reader::ReaderScheme::registerScheme();
    QApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const int times = argc > 2 ? QByteArray(argv[2]).toInt() : 200;
    QTemporaryDir scratch;
    QSettings settings(scratch.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Support::Preferences preferences(&settings);
    QElapsedTimer clock;
    clock.start();
    Window::MainWindow window({folder, true, {}, {}}, &preferences, &settings);
    window.show();
    if (!waitFor(&window, &Window::MainWindow::listUsable))
        return 3;
    std::printf("window to usable list        %8lld ms\n", clock.elapsed());
    if (!waitFor(&window, &Window::MainWindow::articlePainted))
        return 3;
    std::printf("window to first article      %8lld ms\n", clock.elapsed());
    QWidget *list = window.findChild<List::ListPane *>()->list()->view();
    list->setFocus();
    FrameWatch watch;
    watch.start();
    clock.restart();
    holdKey(window, list, times);
    const double seconds = double(clock.elapsed()) / 1000;
    std::printf("J held for %4d articles     %8.1f articles/s (a key comes every %d ms)\n", times,
                times / seconds, keyRepeat);
    std::printf("  dropped frames             %8d of %.0f\n", watch.dropped(), seconds * 60);
    std::printf("  longest wait of the window %8.0f ms\n", watch.longest());
    return 0;
}
