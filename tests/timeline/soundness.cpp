// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever an article is, what is read from it holds together.
#include "testfiles.h"

#include "archive/archivereader.h"
#include "article/articleparser.h"
#include "timeline/extraction.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

#include <cstdio>

using namespace Dateline;
using namespace Dateline::Timeline;
using namespace Qt::StringLiterals;

namespace {

ArticleText written(const QString &text)
{
    ArticleText article;
    article.text = text;
    article.language = u"zh-Hant"_s;
    article.published = QDateTime(QDate(2023, 1, 29), QTime(4, 0), Qt::UTC);
    article.publishedHasTime = true;
    return article;
}

/// Empty when all is well.
QString faultOf(const ArticleText &article, const ArticleNames &names)
{
    const auto size = qint32(article.text.size());
    const auto count = qint32(names.mentions.size());
    for (qint32 at = 0; at < count; ++at) {
        const NameMention &name = names.mentions[at];
        if (name.start < 0 || name.end <= name.start || name.end > size)
            return u"a name out of the text"_s;
        if (name.standsFor < -1 || name.standsFor >= count || name.standsFor == at)
            return u"a name that stands for none"_s;
        if (name.standsFor >= 0 && names.mentions[name.standsFor].standsFor >= 0)
            return u"a name that stands for one that stands for another"_s;
        for (const Html::ZoneRange &zone : article.zones) {
            const bool isIgnored = zone.zone == Html::Zone::Byline || zone.zone == Html::Zone::Related;
            if (isIgnored && name.start < zone.end && zone.start < name.end)
                return u"a name in a byline or a list of headlines"_s;
        }
    }
    for (const NameLink &link : names.links) {
        if (link.first < 0 || link.second < 0 || link.first >= count || link.second >= count ||
            link.first == link.second)
            return u"a link to nothing"_s;
    }
    return {};
}

QString faultOf(const ArticleText &article, const Extraction &found)
{
    const auto size = qint32(article.text.size());
    const auto count = qint32(found.names.mentions.size());
    for (const DateMention &date : found.dates) {
        if (date.start < 0 || date.end <= date.start || date.end > size || !date.value.isValid())
            return u"a date out of the text or of the calendar"_s;
    }
    for (const Event &event : found.events) {
        if (event.start < 0 || event.end <= event.start || event.end > size || !event.date.isValid())
            return u"an event out of the text or of the calendar"_s;
        if (event.place < -1 || event.place >= count)
            return u"an event at no place"_s;
        for (const qint32 name : event.participants) {
            if (name < 0 || name >= count || found.names.mentions[name].standsFor >= 0)
                return u"a participant that is none"_s;
        }
        for (const Html::ZoneRange &zone : article.zones) {
            if (zone.zone == Html::Zone::Related && event.start < zone.end && zone.start < event.end)
                return u"an event in a list of headlines"_s;
        }
    }
    return faultOf(article, found.names);
}

void requireSound(const ArticleText &article)
{
    CHECK(faultOf(article, extract(article)).toStdString() == std::string());
}

/// Words that rules look for, and what they do not expect, in any order.
QString soup(quint32 seed, int length)
{
    static const QStringList words{u"北約秘書長"_s,
                                   u"史托騰柏格"_s,
                                   u"（Jens Stoltenberg）"_s,
                                   u"今天"_s,
                                   u"1月29日"_s,
                                   u"抵達"_s,
                                   u"首爾"_s,
                                   u"，"_s,
                                   u"。"_s,
                                   u"\n"_s,
                                   u"、"_s,
                                   u"「"_s,
                                   u"」"_s,
                                   u"將"_s,
                                   u"他"_s,
                                   u"同一天"_s,
                                   u" NATO "_s,
                                   u"President "_s,
                                   u"Kim "_s,
                                   u"Jong-un "_s,
                                   u"said "_s,
                                   u"on Monday "_s,
                                   u". "_s,
                                   u"("_s,
                                   u")"_s,
                                   u"的"_s,
                                   u"·"_s,
                                   u"市長"_s,
                                   u"大學"_s,
                                   u"委員會"_s,
                                   u"\u200b"_s,
                                   u"😀"_s,
                                   u"e\u0301"_s,
                                   u"１２"_s,
                                   u"-"_s,
                                   u"2月30日"_s,
                                   u"1894年7月25日"_s,
                                   u"王"_s,
                                   u"台北"_s,
                                   u"市"_s};
    QRandomGenerator random(seed);
    QString text;
    while (text.size() < length)
        text += words[random.bounded(words.size())];
    return text;
}

class Articles : public Archive::EntrySink
{
public:
    void article(const Archive::Entry &entry, const QByteArray &bytes) override
    {
        const ArticleText article = ArticleText::of(parseArticle(bytes, entry.path));
        const Extraction found = extract(article);
        const QString fault = faultOf(article, found);
        if (!fault.isEmpty())
            faults.append(entry.path + u": "_s + fault);
        ++articles;
        events += found.events.size();
        names += found.names.mentions.size();
    }
    void asset(const Archive::Entry &) override {}
    void refused(const Archive::Entry &, const QString &) override {}

    QStringList faults;
    qint64 articles = 0;
    qint64 names = 0;
    qint64 events = 0;
};

} // namespace

TEST_CASE("an article without a date, or without anything, is read", "[timeline][hostile]")
{
    requireSound({});
    ArticleText undated = written(u"北約秘書長史托騰柏格今天抵達首爾，明天前往東京。"_s);
    undated.published = {};
    const Extraction found = extract(undated);
    CHECK(faultOf(undated, found).isEmpty());
    CHECK_FALSE(found.written.isValid());
    CHECK(found.events.isEmpty());
}

TEST_CASE("dates long ago and far ahead are read", "[timeline][hostile]")
{
    requireSound(
        written(u"1894年7月25日，兩國開戰。1789年，他當選總統。2150年，海平面將上升。9999年12月31日。"_s));
    requireSound(written(u"0000年1月1日 0月0日 99月99日 13/13/2023 Jan. 99 一百年前 999年後 300世紀"_s));
}

TEST_CASE("an article of five hundred names is read", "[timeline][hostile]")
{
    QString text;
    for (int number = 0; number < 500; ++number)
        text += u"總統%1%2（Person%3 Name）會見外長%2%1、"_s.arg(
            QChar(u'\u5f20'), QChar(0x4e00 + 37 * number), QString::number(number));
    requireSound(written(text));
}

TEST_CASE("a name that stands in an article twenty thousand times is found in time", "[timeline][hostile]")
{
    requireSound(written(u"北約秘書長史托騰柏格今天抵達首爾，"_s.repeated(20'000)));
    requireSound(written(u"President Joe Biden said on Monday. "_s.repeated(10'000)));
}

TEST_CASE("a long text of one kind of character is read in time", "[timeline][hostile]")
{
    for (const QString &part : {u"史"_s, u"A"_s, u"Ab "_s, u"（"_s, u"王小明、"_s, u"·"_s, u"市"_s, u"大學"_s,
                                u"1"_s, u"他"_s, u"，"_s, u"\n"_s, u"\u0301"_s, u"\U0001f600"_s}) {
        INFO(part.toStdString());
        requireSound(written(part.repeated(300'000 / part.size())));
    }
}

TEST_CASE("words in any order are read", "[timeline][hostile]")
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        INFO(seed);
        requireSound(written(soup(seed, 600)));
    }
    requireSound(written(soup(1000, 200'000)));
}

TEST_CASE("what is read from real articles holds together", "[timeline][corpus]")
{
    const QString corpus = QStringLiteral(DATELINE_SHARED "/corpus/dev.tar.xz");
    if (!QFileInfo::exists(corpus))
        SKIP("no corpus beside the project");
    Articles articles;
    REQUIRE(Archive::readArchive(corpus, {}, articles).ok());
    std::printf("%lld articles, %lld names, %lld events\n", articles.articles, articles.names,
                articles.events);
    INFO(articles.faults.first(std::min(qsizetype(10), articles.faults.size())).join(u'\n').toStdString());
    CHECK(articles.faults.isEmpty());
}
