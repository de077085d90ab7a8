// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoded.h"
#include "parsing.h"

#include "article/bodykind.h"
#include "article/encoding.h"

#include <QElapsedTimer>
#include <QStringConverter>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::encoded;

namespace {

QString file(const QString &title, const QString &sentence)
{
    return u"---\ntitle: "_s + title + u"\ndate: 2023-01-29\n---\n\n<p>"_s + sentence + u"</p>\n"_s;
}

} // namespace

TEST_CASE("Files in other encodings are read and said to be")
{
    struct Case
    {
        const char *encoding;
        QString title;
        QString sentence;
    };
    const auto example = GENERATE(values<Case>({
        {"GB18030", u"港口重新开放"_s, u"渡轮今天恢复行驶，旅客说这个时刻等了两个月。"_s},
        {"Big5-HKSCS", u"港口重新開放"_s, u"渡輪今天恢復行駛，旅客說這個時刻等了兩個月。"_s},
        {"Shift_JIS", u"港が再開"_s, u"フェリーは今日運航を再開し、乗客は二か月待ったと話した。"_s},
        {"EUC-KR", u"항구 다시 열려"_s, u"여객선이 오늘 운항을 다시 시작했다고 승객들이 말했다."_s},
        {"windows-1252", u"Le café du port"_s,
         u"L’été, le bateau est à l’heure et les marées sont régulières."_s},
        {"windows-1251", u"Порт открыт"_s, u"Паром вышел из порта, и пассажиры были рады, что ждали."_s},
    }));
    const Article article =
        parseArticle(encoded(file(example.title, example.sentence), example.encoding), u"a.md"_s);
    CHECK(article.title == example.title);
    CHECK(article.text.contains(example.sentence));
    REQUIRE(article.doubts.size() == 1);
    INFO(article.doubts.first().toStdString());
    CHECK(article.doubts.first().contains(QString::fromLatin1(example.encoding)));
}

TEST_CASE("A page's declared encoding is believed when it fits")
{
    const QString page =
        u"<html><head><meta charset=\"gb2312\"><title>港口</title></head><body>港口开放</body></html>"_s;
    CHECK(parseArticle(encoded(page, "GB18030"), u"a.html"_s).title == u"港口"_s);
    const QString wrong = u"<html><head><meta charset=\"big5\"><title>港口重新开放</title></head>"
                          "<body>渡轮今天恢复行驶，旅客说这个时刻等了两个月。</body></html>"_s;
    CHECK(parseArticle(encoded(wrong, "GB18030"), u"a.html"_s).title == u"港口重新开放"_s);
    CHECK(parseArticle(wrong.toUtf8(), u"a.html"_s).title == u"港口重新开放"_s);
}

TEST_CASE("Byte-order marks are obeyed and left out")
{
    const auto encoding =
        GENERATE(QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE,
                 QStringConverter::Utf32LE, QStringConverter::Utf32BE);
    const QString text = file(u"港口重新開放"_s, u"渡輪今天恢復行駛。"_s);
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder(text);
    const Article article = parseArticle(bytes, u"a.md"_s);
    CHECK(article == parseArticle(text.toUtf8(), u"a.md"_s));
    CHECK(article.title == u"港口重新開放"_s);
}

TEST_CASE("UTF-16 is read without its mark")
{
    const QString text = file(u"港口重新開放"_s, u"渡輪今天恢復行駛。"_s);
    const auto encoding = GENERATE(QStringConverter::Utf16LE, QStringConverter::Utf16BE);
    QStringEncoder encoder(encoding);
    const QByteArray bytes = encoder(text);
    CHECK(parseArticle(bytes, u"a.md"_s).title == u"港口重新開放"_s);
}

TEST_CASE("NUL characters are left out and told")
{
    QByteArray bytes = file(u"Harbour"_s, u"The ferry left."_s).toUtf8();
    bytes.insert(bytes.indexOf("ferry"), '\0');
    bytes.insert(bytes.indexOf("bour"), '\0');
    const Article article = parseArticle(bytes, u"a.md"_s);
    CHECK(article.title == u"Harbour"_s);
    CHECK(article.text.contains(u"The ferry left."_s));
    CHECK(article.doubts.size() == 1);
}

TEST_CASE("A few broken bytes are replaced and told")
{
    QByteArray bytes = file(u"港口重新開放"_s, u"渡輪今天恢復行駛，旅客說這個時刻等了兩個月。"_s).toUtf8();
    bytes.insert(bytes.indexOf("<p>") + 3, "\xE6\xB8");
    const Article article = parseArticle(bytes, u"a.md"_s);
    CHECK(article.title == u"港口重新開放"_s);
    CHECK(article.text.contains(u"渡輪今天恢復行駛"_s));
    CHECK(article.doubts.size() == 1);
}

TEST_CASE("Bytes without sense become an article")
{
    QByteArray bytes;
    for (int i = 0; i < 50000; ++i)
        bytes.append(char((i * 7919 + i / 13) % 256));
    const Article article = parseArticle(bytes, u"noise.txt"_s);
    CHECK_FALSE(article.title.isEmpty());
    CHECK_FALSE(article.doubts.isEmpty());
}

TEST_CASE("Large files take time in proportion to their size")
{
    const QByteArray unit =
        GENERATE(QByteArray("<"), QByteArray("["), QByteArray("\r\n"), QByteArray("&amp;"));
    const QByteArray bytes = unit.repeated(16'000'000 / unit.size());
    QElapsedTimer timer;
    timer.start();
    const DecodedText decoded = decodeText(bytes);
    const BodyHtml body = convertBody(decoded.text, u"md");
    // A pass that moves the rest of the text at each match takes 13 to 30 seconds here, one pass about one.
    CHECK(timer.elapsed() < 10'000);
    CHECK(decoded.text.contains(u'\r') == false);
    CHECK((body.kind == BodyKind::PlainText || body.kind == BodyKind::Empty));
}
