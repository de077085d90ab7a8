// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinewindowfixture.h"

#include "testfiles.h"

#include "reader/readerview.h"
#include "timeline/entities/entitylist.h"
#include "timeline/entities/entitylistview.h"
#include "timeline/models/entitylistmodel.h"
#include "timeline/models/timelinemodel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWebEngineScript>

#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

using Timeline::EntityListModel;

TimelineWindow::TimelineWindow()
{
    tell(u"one"_s, u"2023-01-30"_s, u"Herald"_s,
         u"NATO Secretary General Jens Stoltenberg arrived in Seoul on January 29, 2023. "
         "He met President Yoon Suk Yeol on January 30."_s);
    tell(u"two"_s, u"2023-01-31"_s, u"Courier"_s,
         u"NATO Secretary General Jens Stoltenberg arrived in Tokyo on January 31, 2023."_s);
    tell(u"three"_s, u"2023-02-02"_s, u"Herald"_s,
         u"Defense Secretary Lloyd Austin arrived in Manila on February 1, 2023."_s);
    import();
}

void TimelineWindow::tell(const QString &name, const QString &day, const QString &outlet,
                          const QString &text) const
{
    const QString article =
        u"---\ntitle: \"Report %1\"\ndate: %2T10:00:00.000Z\nauthor: %3\nfrom: https://%4.example/%1\n---\n<p>%5</p>\n"_s
            .arg(name, day, outlet, outlet.toLower(), text);
    Test::writeFile(QString(archive() + u'/' + name + u".md"_s), article.toUtf8());
}

void TimelineWindow::openShown()
{
    openWindow();
    REQUIRE(waitForCurrent(u"Report three"_s));
    REQUIRE(waitFor([this] { return reader()->currentId() == list()->currentId(); }));
}

QAction *TimelineWindow::action(const char *name) const
{
    auto *action = window->findChild<QAction *>(QString::fromLatin1(name));
    REQUIRE(action != nullptr);
    return action;
}

TimelinePanel::TimelinePane *TimelineWindow::pane() const
{
    if (auto *docked = window->findChild<TimelinePanel::TimelinePane *>())
        return docked;
    const QWidget *own = ownWindow();
    return own ? own->findChild<TimelinePanel::TimelinePane *>() : nullptr;
}

QWidget *TimelineWindow::ownWindow()
{
    const QList<QWidget *> all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (widget->objectName() == u"timelineWindow"_s)
            return widget;
    }
    return nullptr;
}

bool TimelineWindow::waitForNames() const
{
    return waitFor([this] { return rowOf(envoy) >= 0; });
}

int TimelineWindow::rowOf(const QString &name) const
{
    const QAbstractItemModel &names = *pane()->names()->view()->model();
    for (int row = 0; row < names.rowCount(); ++row) {
        if (names.index(row, 0).data().toString() == name)
            return row;
    }
    return -1;
}

QString TimelineWindow::idOf(const QString &name) const
{
    const QAbstractItemModel &names = *pane()->names()->view()->model();
    return names.index(rowOf(name), 0).data(EntityListModel::IdRole).toString();
}

bool TimelineWindow::waitForTimeline(const QString &name) const
{
    return waitFor([&] {
        const auto &content = pane()->model()->content();
        return content && content->subject.name == name;
    });
}

void TimelineWindow::openTimeline(const QString &name) const
{
    action("timeline.panel")->trigger();
    REQUIRE(waitForNames());
    pane()->showEntity(idOf(name));
    REQUIRE(waitForTimeline(name));
}

QVariant TimelineWindow::run(const QString &script) const
{
    auto result = std::make_shared<std::optional<QVariant>>();
    reader()->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                    [result](const QVariant &value) { *result = value; });
    REQUIRE(waitFor([result] { return result->has_value(); }));
    return **result;
}

void TimelineWindow::dragOverText() const
{
    const QVariantList ends = run(uR"((() => { const range = document.createRange();
            range.selectNodeContents(document.getElementById('text'));
            const boxes = [...range.getClientRects()].filter(box => box.width > 0);
            const first = boxes[0], last = boxes[boxes.length - 1];
            return [first.left + 1, first.top + first.height / 2,
                    last.right - 1, last.top + last.height / 2]; })())"_s)
                                  .toList();
    REQUIRE(ends.size() == 4);
    const QPoint from(ends[0].toInt(), ends[1].toInt());
    const QPoint to(ends[2].toInt(), ends[3].toInt());
    QWidget *page = reader()->findChild<Reader::ReaderView *>()->focusProxy();
    REQUIRE(page != nullptr);
    QTest::mousePress(page, Qt::LeftButton, {}, from);
    for (const QPoint &point : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, point, page->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(page, &move);
    }
    run(u"1"_s);
    QTest::mouseRelease(page, Qt::LeftButton, {}, to);
}

int TimelineWindow::marks() const
{
    return run(u"document.querySelectorAll('.dateline-name').length"_s).toInt();
}

} // namespace Dateline::Test
