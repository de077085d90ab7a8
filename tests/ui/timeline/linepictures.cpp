// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linefixture.h"

#include "support/theme.h"
#include "timeline/line/overviewstrip.h"
#include "timeline/line/timelineview.h"

#include <QApplication>
#include <QDir>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Dateline::TimelinePanel;
using namespace Qt::StringLiterals;

namespace {

/// Where pictures go; the case is for people who look at them.
QString folder()
{
    return qEnvironmentVariable("DATELINE_PICTURES");
}

} // namespace

TEST_CASE("Pictures of a timeline in every theme", "[.pictures]")
{
    if (folder().isEmpty())
        SKIP("DATELINE_PICTURES names no folder");
    auto told = toldSightings();
    Timeline::Entity general = told.entities.value(General);
    general.name = u"Supreme Allied Commander Christopher Montgomery-Featherstonehaugh"_s;
    told.entities.insert(General, general);
    told.events[1].isPinned = true;
    told.events[10].isEdited = true;
    Timeline::TimelineModel model;
    auto content = std::make_shared<Timeline::TimelineContent>(*contentOf(told));
    content->history.entries[6].otherDates = {dateOf(u"2023-01-28"_s)};
    content->history.entries[6].sightings.append(10);
    model.setContent(content);
    auto clauses = clausesOf(told);
    clauses.remove(qint32(told.events.size()) - 2);
    model.setClauses(model.content(), clauses);
    for (const auto theme : {Support::Theme::Light, Support::Theme::Dark, Support::Theme::Sepia}) {
        for (const int width : {320, 480}) {
            TimelineView view(&model);
            view.setPalette(Support::themePalette(theme, QApplication::palette()));
            view.resize(width, 1500);
            view.show();
            view.setFocus();
            view.setCurrentEntry(4);
            QApplication::processEvents();
            view.grab().save(u"%1/line-%2-%3.png"_s.arg(folder(), Support::themeName(theme)).arg(width));
            view.resize(width, 700);
            view.setOpen(5, true);
            view.setOpen(6, true);
            view.verticalScrollBar()->setValue(560);
            QApplication::processEvents();
            view.grab().save(u"%1/open-%2-%3.png"_s.arg(folder(), Support::themeName(theme)).arg(width));
        }
    }
}

TEST_CASE("Pictures of overviews in every theme", "[.pictures]")
{
    if (folder().isEmpty())
        SKIP("DATELINE_PICTURES names no folder");
    SightingBuilder one;
    one.add(u"a"_s, u"2023-01-29"_s, Timeline::Action::Arrive, Seoul);
    auto outliers = manySightings(400);
    for (const auto *date : {"1904-05-01", "1948", "1949-10-01", "2030"}) {
        SightingBuilder more;
        more.add(u"old"_s, QString::fromLatin1(date), Timeline::Action::Agree, Oslo);
        outliers.events.append(more.sightings.events);
    }
    const std::vector<Timeline::Sightings> scenes{toldSightings(),   manySightings(5000), outliers,
                                                  manySightings(40), one.sightings,       {}};
    for (const auto theme : {Support::Theme::Light, Support::Theme::Dark, Support::Theme::Sepia}) {
        for (const int width : {320, 480}) {
            QWidget page;
            page.setPalette(Support::themePalette(theme, QApplication::palette()));
            auto *layout = new QVBoxLayout(&page);
            layout->setContentsMargins({});
            for (const auto &scene : scenes) {
                auto *model = new Timeline::TimelineModel(&page);
                auto *strip = new OverviewStrip(model);
                auto *view = new TimelineView(model);
                view->setFixedHeight(140);
                layout->addWidget(strip);
                layout->addWidget(view);
                QObject::connect(view, &TimelineView::visibleRangeChanged, strip,
                                 &OverviewStrip::setVisibleRange);
                model->setContent(contentOf(scene));
                model->setClauses(model->content(), clausesOf(scene));
            }
            page.resize(width, 10);
            page.show();
            QApplication::processEvents();
            const auto views = page.findChildren<TimelineView *>();
            views[1]->scrollToEntry(2400);
            views[2]->scrollToEntry(200);
            auto strips = page.findChildren<OverviewStrip *>();
            for (int step = 0; step < 12; ++step)
                QTest::keyClick(strips[3], Qt::Key_Plus);
            QApplication::processEvents();
            page.grab().save(u"%1/strip-%2-%3.png"_s.arg(folder(), Support::themeName(theme)).arg(width));
        }
    }
}
