// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linefixture.h"

#include "support/theme.h"
#include "timeline/line/timelineview.h"

#include <QApplication>
#include <QDir>
#include <QScrollBar>

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
    told.entities[General].name = u"Supreme Allied Commander Christopher Montgomery-Featherstonehaugh"_s;
    told.events[1].isPinned = true;
    told.events[10].isEdited = true;
    Timeline::TimelineModel model;
    model.setContent(contentOf(told));
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
            view.setOpen(4, true);
            view.verticalScrollBar()->setValue(560);
            QApplication::processEvents();
            view.grab().save(u"%1/open-%2-%3.png"_s.arg(folder(), Support::themeName(theme)).arg(width));
        }
    }
}
