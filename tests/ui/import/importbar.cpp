// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfiles.h"
#include "uiwaiting.h"

#include "import/importbar.h"
#include "import/progressline.h"
#include "support/elidedlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Import;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const ImportBar &bar, const QString &name)
{
    for (QPushButton *candidate : bar.findChildren<QPushButton *>()) {
        if (!candidate->isHidden() && candidate->text().remove(u'&') == name)
            return candidate;
    }
    return nullptr;
}

QString shownTexts(const ImportBar &bar)
{
    QStringList texts;
    for (const auto *label : bar.findChildren<Support::ElidedLabel *>()) {
        if (!label->isHidden())
            texts += label->text();
    }
    return texts.join(u" | "_s);
}

Library::ImportProgress someProgress()
{
    Library::ImportProgress progress;
    progress.archive = u"/somewhere/news.zip"_s;
    progress.entries = 250;
    progress.totalEntries = 1000;
    progress.entriesPerSecond = 50;
    progress.secondsLeft = 15;
    return progress;
}

} // namespace

TEST_CASE("The bar says what is read, how far, how fast and how long", "[import][bar]")
{
    ImportBar bar;
    CHECK(bar.isHidden());
    bar.begin(u"/somewhere/news.zip"_s);
    CHECK_FALSE(bar.isHidden());
    const int height = bar.height();
    const auto *line = bar.findChild<ProgressLine *>();
    CHECK(line->maximum() == 0);
    bar.setProgress(someProgress());
    CHECK(shownTexts(bar).contains(u"news.zip"));
    CHECK(shownTexts(bar).contains(u"250 of 1,000 articles  ·  50 per second  ·  15 s left"));
    CHECK(line->value() * 4 == line->maximum());
    CHECK(bar.toolTip().contains(u"/somewhere/news.zip"));
    bar.setWaiting({u"/a.zip"_s, u"/b.zip"_s});
    CHECK(button(bar, u"Cancel All"_s) != nullptr);
    CHECK(bar.toolTip().contains(u"/b.zip"));

    bar.end(u"1,000 articles imported"_s, 0);
    CHECK(shownTexts(bar) == u"1,000 articles imported");
    CHECK(button(bar, u"Show Report"_s) == nullptr);
    CHECK(bar.height() == height);
}

TEST_CASE("The bar is busy while the total is unknown", "[import][bar]")
{
    ImportBar bar;
    bar.begin(u"/somewhere/news.zip"_s);
    Library::ImportProgress progress = someProgress();
    progress.totalEntries = 0;
    progress.secondsLeft = -1;
    bar.setProgress(progress);
    CHECK(bar.findChild<ProgressLine *>()->maximum() == 0);
    CHECK(shownTexts(bar).contains(u"250 articles  ·  50 per second"));
    CHECK_FALSE(shownTexts(bar).contains(u"left"));
}

TEST_CASE("Progress is shown at most ten times a second, and the last of it in the end", "[import][bar]")
{
    ImportBar bar;
    bar.begin(u"/somewhere/news.zip"_s);
    Library::ImportProgress progress = someProgress();
    bar.setProgress(progress);
    for (progress.entries = 300; progress.entries < 400; ++progress.entries)
        bar.setProgress(progress);
    CHECK(shownTexts(bar).contains(u"250 of"));
    CHECK(Test::waitUntil([&] { return shownTexts(bar).contains(u"399 of"); }));
}

TEST_CASE("The buttons of the bar ask to pause, resume and cancel", "[import][bar]")
{
    ImportBar bar;
    const QSignalSpy pauses(&bar, &ImportBar::pauseRequested);
    const QSignalSpy resumes(&bar, &ImportBar::resumeRequested);
    const QSignalSpy cancels(&bar, &ImportBar::cancelRequested);
    bar.begin(u"/somewhere/news.zip"_s);
    bar.setProgress(someProgress());
    button(bar, u"Pause"_s)->click();
    CHECK(pauses.size() == 1);
    bar.setPaused(true);
    CHECK(shownTexts(bar).startsWith(u"Paused"));
    CHECK_FALSE(shownTexts(bar).contains(u"left"));
    REQUIRE(button(bar, u"Resume"_s) != nullptr);
    CHECK(button(bar, u"Resume"_s)->accessibleName() == u"Resume the import");
    button(bar, u"Resume"_s)->click();
    CHECK(resumes.size() == 1);
    bar.setPaused(false);
    button(bar, u"Cancel"_s)->click();
    CHECK(cancels.size() == 1);
    bar.setEnding();
    CHECK_FALSE(button(bar, u"Cancel"_s)->isEnabled());
    CHECK_FALSE(button(bar, u"Pause"_s)->isEnabled());
    bar.setPaused(true);
    CHECK(shownTexts(bar).contains(u"Ending"));
}

TEST_CASE("The summary leaves after some seconds, and offers the report when there is one", "[import][bar]")
{
    QWidget window;
    QLineEdit field(&window);
    ImportBar bar(&window);
    bar.move(0, 100);
    window.show();
    field.setFocus();
    bar.setLifetime(50);
    bar.begin(u"/somewhere/news.zip"_s);
    bar.end(u"12 articles imported, 1 refused"_s, 1);
    const QSignalSpy reports(&bar, &ImportBar::reportRequested);
    REQUIRE(button(bar, u"Show Report"_s) != nullptr);
    CHECK(Test::waitUntil([&] { return bar.isHidden(); }));
    bar.end(u"12 articles imported, 1 refused"_s, 1);
    button(bar, u"Show Report"_s)->click();
    CHECK(reports.size() == 1);
    CHECK(bar.isHidden());
}

TEST_CASE("Durations are told in the largest units that matter", "[import][bar]")
{
    CHECK(ImportBar::durationText(0.2) == u"1 s");
    CHECK(ImportBar::durationText(59) == u"59 s");
    CHECK(ImportBar::durationText(61) == u"2 min");
    CHECK(ImportBar::durationText(3900) == u"1 h 5 min");
}
