// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/articlerecord.h"

#include <QIODevice>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

/// An article, and what was found in it: the tests say by hand what finders would.
struct Found
{
    ArticleText article;
    Extraction extraction;

    /// Adds a mention where `text` stands for the time `occurrence` (from 0); its number.
    qint32 mention(const QString &text, EntityKind kind, int occurrence = 0, qint32 standsFor = -1,
                   const char *rule = "title-before")
    {
        qsizetype start = article.text.indexOf(text);
        for (; occurrence > 0; --occurrence)
            start = article.text.indexOf(text, start + 1);
        REQUIRE(start >= 0);
        NameMention made{qint32(start), qint32(start + text.size()), kind, Strength::Medium, rule};
        made.standsFor = standsFor;
        extraction.names.mentions.append(made);
        return qint32(extraction.names.mentions.size() - 1);
    }

    void event(QList<qint32> participants, qint32 place = -1)
    {
        Event made;
        made.end = 10;
        made.date = dayValue(QDate(2023, 1, 29));
        made.participants = std::move(participants);
        made.place = place;
        made.rules = {"same-day", "subject"};
        extraction.events.append(made);
    }

    ArticleRecord record() const { return recordOf(article, extraction); }
};

ArticleRecord throughStream(const ArticleRecord &record, bool *isSound)
{
    QByteArray bytes;
    QDataStream writing(&bytes, QIODevice::WriteOnly);
    writing << record;
    QDataStream stream(bytes);
    ArticleRecord read;
    stream >> read;
    *isSound = stream.status() == QDataStream::Ok;
    return read;
}

} // namespace

TEST_CASE("mentions with one kind and key are one name, as it is written most often", "[record]")
{
    Found found;
    found.article.text = u"張曉雲在台中。张晓云说，張曉雲到了。張曉雲是一家店。"_s;
    found.mention(u"張曉雲"_s, EntityKind::Person);
    found.mention(u"张晓云"_s, EntityKind::Person);
    found.mention(u"張曉雲"_s, EntityKind::Person, 1);
    found.mention(u"張曉雲"_s, EntityKind::Organisation, 2);
    const ArticleRecord record = found.record();

    REQUIRE(record.names.size() == 2);
    CHECK(record.names[0].text == u"張曉雲"_s);
    CHECK(record.names[0].key == u"张晓云"_s);
    CHECK(record.names[0].mentions == 3);
    CHECK(record.names[1].kind == EntityKind::Organisation);
    CHECK(record.links.isEmpty());
}

TEST_CASE("a short form counts for the whole name, and is a link", "[record]")
{
    Found found;
    found.article.text = u"Maria Vandenberg arrived. Vandenberg spoke. Vandenberg left."_s;
    const qint32 whole = found.mention(u"Maria Vandenberg"_s, EntityKind::Person);
    const qint32 part = found.mention(u"Vandenberg"_s, EntityKind::Person, 1, whole);
    found.mention(u"Vandenberg"_s, EntityKind::Person, 2, whole);
    found.event({part, whole});
    const ArticleRecord record = found.record();

    REQUIRE(record.names.size() == 2);
    CHECK(record.names[0].mentions == 3);
    CHECK(record.names[1].mentions == 0);
    CHECK(record.names[1].text == u"Vandenberg"_s);
    CHECK(record.links == QList<RecordedLink>{{1, 0, true, Strength::Medium, "short-form"}});
    REQUIRE(record.events.size() == 1);
    CHECK(record.events[0].participants == QList<qint32>{0});
    CHECK(record.events[0].rules == QList<QByteArray>{"same-day", "subject"});
}

TEST_CASE("pronouns and titles only count for whom they stand for", "[record]")
{
    Found found;
    found.article.text = u"Maria Vandenberg arrived. She spoke. The minister left. They slept."_s;
    const qint32 whole = found.mention(u"Maria Vandenberg"_s, EntityKind::Person);
    const qint32 she = found.mention(u"She"_s, EntityKind::Person, 0, whole, "pronoun");
    found.mention(u"The minister"_s, EntityKind::Person, 0, she, "title");
    const qint32 they = found.mention(u"They"_s, EntityKind::Person, 0, -1, "pronoun");
    found.event({she});
    found.event({they});
    const ArticleRecord record = found.record();

    REQUIRE(record.names.size() == 1);
    CHECK(record.names[0].mentions == 3);
    CHECK(record.links.isEmpty());
    CHECK(record.events.size() == 1);
}

TEST_CASE("links are between names, each once with its greatest strength", "[record]")
{
    Found found;
    found.article.text = u"Maria Vandenberg（范登堡）met Vandenberg and 范登堡."_s;
    const qint32 whole = found.mention(u"Maria Vandenberg"_s, EntityKind::Person);
    const qint32 chinese = found.mention(u"范登堡"_s, EntityKind::Person);
    const qint32 part = found.mention(u"Vandenberg"_s, EntityKind::Person, 1, whole);
    const qint32 again = found.mention(u"范登堡"_s, EntityKind::Person, 1);
    found.extraction.names.links = {{whole, chinese, true, Strength::Medium, "apposition"},
                                    {part, again, true, Strength::Strong, "apposition"},
                                    {whole, again, false, Strength::Strong, "list"},
                                    {whole, part, true, Strength::Strong, "abbreviation"},
                                    {99, part, true, Strength::Strong, "abbreviation"}};
    const ArticleRecord record = found.record();

    REQUIRE(record.names.size() == 3);
    CHECK(record.links == QList<RecordedLink>{{2, 0, true, Strength::Medium, "short-form"},
                                              {0, 1, true, Strength::Strong, "apposition"},
                                              {0, 1, false, Strength::Strong, "list"},
                                              {0, 2, true, Strength::Strong, "abbreviation"}});
}

TEST_CASE("events without anybody and anywhere are left out, as are those without a date", "[record]")
{
    Found found;
    found.article.text = u"Maria Vandenberg was in Ghent."_s;
    const qint32 who = found.mention(u"Maria Vandenberg"_s, EntityKind::Person);
    const qint32 where = found.mention(u"Ghent"_s, EntityKind::Place);
    found.event({});
    found.event({who, who, 77}, where);
    found.event({}, where);
    found.event({who});
    found.extraction.events.last().date = {};
    const ArticleRecord record = found.record();

    REQUIRE(record.events.size() == 2);
    CHECK(record.events[0].participants == QList<qint32>{0});
    CHECK(record.events[0].place == 1);
    CHECK(record.events[1].participants.isEmpty());
}

TEST_CASE("mentions that stand for one another in a circle, or are nowhere, do no harm", "[record]")
{
    Found found;
    found.article.text = u"Anna and Berta"_s;
    found.mention(u"Anna"_s, EntityKind::Person, 0, 1);
    found.mention(u"Berta"_s, EntityKind::Person, 0, 0);
    found.mention(u"and"_s, EntityKind::Person, 0, 500);
    found.extraction.names.mentions.append({5, 4000, EntityKind::Person});
    found.extraction.names.mentions.append({-3, 2, EntityKind::Person});
    CHECK(found.record().names.size() <= 3);
}

TEST_CASE("a record is bounded, whatever the article", "[record]")
{
    Found found;
    for (int i = 0; i < 3000; ++i)
        found.article.text += u"Name%1 "_s.arg(i);
    qint32 start = 0;
    for (int i = 0; i < 3000; ++i) {
        const qint32 end = qint32(found.article.text.indexOf(u' ', start));
        found.extraction.names.mentions.append({start, end, EntityKind::Person});
        start = end + 1;
        found.extraction.names.links.append({i % 400, (i * 7 + 1) % 400, true, Strength::Strong, "a"});
        found.extraction.names.links.append({i % 399, (i * 5 + 1) % 400, true, Strength::Strong, "b"});
    }
    QList<qint32> all;
    for (qint32 i = 0; i < 3000; ++i)
        all.append(i);
    for (int i = 0; i < 3000; ++i)
        found.event(all);
    const ArticleRecord record = found.record();

    CHECK(record.names.size() == ArticleRecord::mostNames);
    CHECK(record.links.size() <= ArticleRecord::mostLinks);
    CHECK(record.events.size() == ArticleRecord::mostEvents);
    CHECK(record.events[0].participants.size() == ArticleRecord::mostParticipants);
}

TEST_CASE("a record is the same behind a stream", "[record]")
{
    Found found;
    found.article.text = u"Maria Vandenberg（范登堡）was in Ghent."_s;
    const qint32 who = found.mention(u"Maria Vandenberg"_s, EntityKind::Person);
    const qint32 same = found.mention(u"范登堡"_s, EntityKind::Person);
    const qint32 where = found.mention(u"Ghent"_s, EntityKind::Place);
    found.extraction.names.links = {{who, same, true, Strength::Strong, "apposition"}};
    found.event({who}, where);
    const ArticleRecord record = found.record();
    bool isSound = false;
    CHECK(throughStream(record, &isSound) == record);
    CHECK(isSound);

    SECTION("but not one that refers to nothing")
    {
        ArticleRecord wrong = record;
        wrong.events[0].place = 3;
        throughStream(wrong, &isSound);
        CHECK_FALSE(isSound);
        wrong = record;
        wrong.links[0].first = -1;
        throughStream(wrong, &isSound);
        CHECK_FALSE(isSound);
    }
    SECTION("nor one with a date of no calendar")
    {
        ArticleRecord wrong = record;
        wrong.events[0].date.last = QDate(99999, 1, 1);
        throughStream(wrong, &isSound);
        CHECK_FALSE(isSound);
    }
}
