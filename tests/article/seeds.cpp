// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "parsing.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;

TEST_CASE("The seeds give title, date, source and tags", "[corpus]")
{
    struct Case
    {
        QString name;
        QString start;
        QString published;
        DateOrigin origin;
        QString source;
        QString host;
    };
    const auto seed = GENERATE(values<Case>({
        {u"000_66aba907d51c72cf.txt"_s, u"北約秘書長抵首爾"_s, u"2023-01-29T12:34:08Z"_s,
         DateOrigin::FrontMatter, u"中央社 CNA"_s, u"https://www.cna.com.tw/"_s},
        {u"001_c93ee8db15b0679c.txt"_s, u"北約秘書長訪南韓"_s, u"2023-01-30T08:04:05Z"_s,
         DateOrigin::FrontMatter, u"中央社 CNA"_s, u"https://www.cna.com.tw/"_s},
        {u"002_2b6fde13c9c4dae0.txt"_s, u"北約秘書長最快"_s, u"2023-01-23T10:04:06Z"_s,
         DateOrigin::FrontMatter, u"中央社 CNA"_s, u"https://www.cna.com.tw/"_s},
        {u"003_ccd9b382a023a351.txt"_s, u"北約秘書長訪日"_s, u"2023-01-31T08:34:06Z"_s,
         DateOrigin::FrontMatter, u"中央社 CNA"_s, u"https://www.cna.com.tw/"_s},
        {u"004_005ff02dac068fcc.txt"_s, u"是否設立"_s, u"2023-07-13T01:47:05Z"_s, DateOrigin::EpochComment,
         u"德国之声 DW"_s, u"https://www.dw.com/"_s},
    }));
    const QString path = QStringLiteral(DATELINE_SHARED "/seeds/") + seed.name;
    if (!QFile::exists(path))
        SKIP("the seeds are not here");
    const Article article = parseArticle(Dateline::Test::readFile(path), seed.name);
    CHECK(article.title.startsWith(seed.start));
    CHECK(article.published.toString(Qt::ISODate) == seed.published);
    CHECK(article.publishedHasTime);
    CHECK(article.dateOrigin == seed.origin);
    CHECK(article.source == seed.source);
    CHECK(article.author.isEmpty());
    CHECK(article.url.startsWith(seed.host));
    CHECK(article.language == u"zh-Hant"_s);
    CHECK(article.bodyKind == BodyKind::Html);
    CHECK(article.doubts.isEmpty());
    CHECK_FALSE(article.tags.contains(u"(臺)中央社CNA"_s));
    // The agency's pages carry topic tags of their own.
    CHECK(article.tags.contains(u"史托騰柏格"_s) == (seed.source == u"中央社 CNA"_s));
}
