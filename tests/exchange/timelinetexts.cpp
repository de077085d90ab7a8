// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinesample.h"

#include "exchange/timeline/displaywidth.h"
#include "exchange/timeline/timelineics.h"
#include "exchange/timeline/timelinemarkdown.h"
#include "exchange/timeline/timelinetext.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

TEST_CASE("Wide characters take two columns, combining ones none", "[timelines]")
{
    CHECK(displayWidth(u"Seoul"_s) == 5);
    CHECK(displayWidth(u"首爾，"_s) == 6);
    CHECK(displayWidth(u"e\u0301"_s) == 1);
    CHECK(displayWidth(u"𠮷"_s) == 2);
    CHECK(paddedTo(u"首爾"_s, 6) == u"首爾  "_s);
    CHECK(paddedTo(u"首爾"_s, 2) == u"首爾"_s);
}

TEST_CASE("Lines break between wide characters and at blanks, but not before a comma", "[timelines]")
{
    CHECK(wrapped(u"one two three"_s, 8) == QStringList{u"one two"_s, u"three"_s});
    CHECK(wrapped(u"今天抵達首爾"_s, 6) == QStringList{u"今天抵"_s, u"達首爾"_s});
    CHECK(wrapped(u"今天抵，達首爾"_s, 6) == QStringList{u"今天"_s, u"抵，達"_s, u"首爾"_s});
    CHECK(wrapped(u"extraordinary"_s, 5) == QStringList{u"extra"_s, u"ordin"_s, u"ary"_s});
    CHECK(wrapped({}, 5) == QStringList{QString()});
}

TEST_CASE("The text of a timeline is aligned and has every clause in full", "[timelines]")
{
    const TimelineDocument document = sampleTimeline();
    const QString text = timelineText(document, 200);
    CHECK(text.startsWith(u"Anna Berg (person)\n"_s));
    CHECK(text.contains(u"\nTrip: Seoul → Tokyo, 29–31 January 2023\n"_s));
    CHECK(text.contains(u"\nJuly 2023\n"_s));
    CHECK(text.contains(u"“貝爾格今天抵達首爾，展開為期兩天的訪問” — Outlet of a"_s));
    CHECK(text.contains(u"also: Outlet of b"_s));
    CHECK(text.contains(u"became: 30 January 2023, arrival"_s));
    CHECK(text.contains(u"had been planned: 30 January 2023, departure"_s));
    CHECK_FALSE(text.contains(QChar(0x1b)));
    for (const QString &line : timelineText(document, 80).split(u'\n')) {
        CAPTURE(line.toStdString());
        CHECK(displayWidth(line) <= 80);
    }
    TimelineDocument empty = document;
    showBetween(&empty, QDate(1900, 1, 1), QDate(1900, 1, 1));
    CHECK(timelineText(empty).contains(u"Nothing is told"_s));
}

TEST_CASE("What one said on a day stands together", "[timelines]")
{
    TimelineDocument document = sampleTimeline();
    for (Timeline::HistoryEntry &entry : document.history.entries) {
        entry.trip = -1;
        entry.date = Timeline::dayValue(QDate(2023, 1, 29));
    }
    document.history.entries[0].occasion = 0;
    document.history.entries[4].occasion = 0;
    const QString text = timelineText(document, 300);
    const auto place = [&](qint32 entry) {
        return text.indexOf(plainText(document.text(document.entry(entry))));
    };
    CHECK(place(0) < place(4));
    CHECK(place(4) < place(1));
}

TEST_CASE("Markdown of a timeline shows what is quoted as it is", "[timelines]")
{
    const QString markdown = timelineMarkdown(sampleTimeline());
    CHECK(markdown.startsWith(u"# Anna Berg\n"_s));
    CHECK(markdown.contains(u"\n## Trip: Seoul → Tokyo, 29–31 January 2023\n"_s));
    CHECK(markdown.contains(u"\n- **29 January 2023** · happened · arrival · Seoul · Anna Berg\n"_s));
    CHECK(markdown.contains(u"\n  > 貝爾格今天抵達首爾，展開為期兩天的訪問\n"_s));
    CHECK(markdown.contains(u"https://paper.example/a"_s));
    CHECK_FALSE(markdown.contains(u"<script>"_s));
}

TEST_CASE("A calendar of a timeline keeps to the rules of calendars", "[timelines]")
{
    const TimelineDocument document = sampleTimeline();
    const QByteArray calendar = timelineIcs(document);
    CHECK(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    CHECK(calendar.endsWith("END:VCALENDAR\r\n"));
    CHECK(calendar.count('\n') == calendar.count("\r\n"));
    for (const QByteArray &line : calendar.split('\n')) {
        CHECK(line.size() <= 76);
        CHECK(QString::fromUtf8(line).toUtf8() == line);
    }
    QByteArray unfolded = calendar;
    unfolded.replace("\r\n ", "");
    CHECK(unfolded.count("\r\nBEGIN:VEVENT\r\n") == 6);
    CHECK(unfolded.count("\r\nEND:VEVENT\r\n") == 6);
    CHECK(unfolded.count("\r\nSTATUS:TENTATIVE\r\n") == 1);
    CHECK(unfolded.count("\r\nDTSTAMP:2023") == 6);
    CHECK(unfolded.contains("DTSTART;VALUE=DATE:20230129\r\nDTEND;VALUE=DATE:20230130\r\n"));
    CHECK(unfolded.contains("DTSTART;VALUE=DATE:20230701\r\nDTEND;VALUE=DATE:20230801\r\n"));
    CHECK(unfolded.contains(QByteArray("UID:" + document.entry(0).id.toLatin1() + "@dateline\r\n")));
    CHECK(unfolded.contains(R"(a\\b)"));
    CHECK(timelineIcs(sampleTimeline()) == calendar);
}
