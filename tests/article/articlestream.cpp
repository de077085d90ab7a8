// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsing.h"

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;

namespace {

Article sample()
{
    Article article;
    article.title = u"港口重新開放"_s;
    article.source = u"海岸通訊"_s;
    article.author = u"A. Writer"_s;
    article.url = u"https://news.example/1"_s;
    article.language = u"zh-Hant"_s;
    article.published = QDateTime(QDate(2023, 1, 29), QTime(12, 34, 8), Qt::UTC);
    article.publishedHasTime = true;
    article.dateOrigin = DateOrigin::EpochComment;
    article.tags = {u"港口"_s, u"ferry"_s};
    article.bodyKind = BodyKind::MarkdownAroundHtml;
    article.html = u"<p>a</p>"_s;
    article.text = u"港口重新開放\na"_s;
    article.zones = {{Html::Zone::Title, 0, 6}, {Html::Zone::Related, 7, 8}};
    article.doubts = {u"No date was found."_s};
    return article;
}

QByteArray written(const Article &article)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << article;
    return bytes;
}

} // namespace

TEST_CASE("An article comes out of a stream as it went in")
{
    const Article article = sample();
    QDataStream stream(written(article));
    Article read;
    stream >> read;
    CHECK(stream.status() == QDataStream::Ok);
    CHECK(stream.atEnd());
    CHECK(read == article);
}

TEST_CASE("An empty article comes out of a stream as it went in")
{
    QDataStream stream(written(Article()));
    Article read = sample();
    stream >> read;
    CHECK(stream.status() == QDataStream::Ok);
    CHECK(read == Article());
}

TEST_CASE("A torn stream is noticed at every length")
{
    const QByteArray whole = written(sample());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QDataStream stream(whole.left(length));
        Article read;
        stream >> read;
        CHECK(stream.status() != QDataStream::Ok);
    }
}

TEST_CASE("Article files are known by their extension in any case")
{
    CHECK(isArticleFileName(u"a/b.md"_s));
    CHECK(isArticleFileName(u"B.HTML"_s));
    CHECK(isArticleFileName(u"c.Markdown"_s));
    CHECK(isArticleFileName(u"d.htm"_s));
    CHECK(isArticleFileName(u"line\nbreak.txt"_s));
    CHECK_FALSE(isArticleFileName(u"picture.png"_s));
    CHECK_FALSE(isArticleFileName(u"folder.md/file"_s));
    CHECK_FALSE(isArticleFileName(u"md"_s));
    CHECK_FALSE(isArticleFileName(QString()));
}
