// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/citations/authornames.h"

#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Qt::StringLiterals;

namespace {

/// "Lee|Ann; AFP": family and given name of persons, other names as they are.
QString partsOf(const QString &author)
{
    QStringList parts;
    for (const CitedAuthor &one : citedAuthors(author))
        parts += one.isPerson() ? QString(one.family + u'|' + one.given) : one.name;
    return parts.join(u"; "_s);
}

} // namespace

TEST_CASE("Authors are persons with parts, or names as they are", "[exchange][citations]")
{
    const auto [author, parts] = GENERATE(table<QString, QString>({
        {u""_s, u""_s},
        {u"Ann Lee"_s, u"Lee|Ann"_s},
        {u"By Ann B. Lee"_s, u"Lee|Ann B."_s},
        {u"Lee, Ann"_s, u"Lee|Ann"_s},
        {u"Ann Lee and Bo Chen"_s, u"Lee|Ann; Chen|Bo"_s},
        {u"Ann Lee, Bo Chen, and Cy Diaz"_s, u"Lee|Ann; Chen|Bo; Diaz|Cy"_s},
        {u"Ann Lee, staff writer"_s, u"Lee|Ann"_s},
        {u"Jan van der Berg"_s, u"van der Berg|Jan"_s},
        {u"Jean-Luc O’Neill Jr."_s, u"O’Neill Jr.|Jean-Luc"_s},
        {u"Ann Lee / AFP"_s, u"Lee|Ann; AFP"_s},
        {u"AFP"_s, u"AFP"_s},
        {u"AFP & Co"_s, u"AFP & Co"_s},
        {u"Ann Lee with Bo Chen"_s, u"Lee|Ann; Chen|Bo"_s},
        {u"RADIO FREE NORTH"_s, u"RADIO FREE NORTH"_s},
        {u"Editorial Board"_s, u"Editorial Board"_s},
        {u"Staff writers, with agencies"_s, u"Staff writers, with agencies"_s},
        {u"Office of Foreign News and Media"_s, u"Office of Foreign News and Media"_s},
        {u"ann2000"_s, u"ann2000"_s},
        {u"王明"_s, u"王|明"_s},
        {u"王小明"_s, u"王|小明"_s},
        {u"歐陽娜娜"_s, u"歐陽|娜娜"_s},
        {u"歐陽修"_s, u"歐陽|修"_s},
        {u"岸田文雄"_s, u"岸田|文雄"_s},
        {u"高木"_s, u"高|木"_s},
        {u"莫言先生"_s, u"莫言先生"_s},
        {u"記者王小明"_s, u"王|小明"_s},
        {u"特派記者：李華"_s, u"李|華"_s},
        {u"王小明、李華"_s, u"王|小明; 李|華"_s},
        {u"王小明 李華"_s, u"王|小明; 李|華"_s},
        {u"王 明"_s, u"王|明"_s},
        {u"文：王小明"_s, u"王|小明"_s},
        {u"文小明"_s, u"文|小明"_s},
        {u"王小明／台北報導"_s, u"王|小明"_s},
        {u"編輯部"_s, u"編輯部"_s},
        {u"社論"_s, u"社論"_s},
        {u"本报讯"_s, u"本报讯"_s},
        {u"高中心"_s, u"高中心"_s},
        {u"讀者投書"_s, u"讀者投書"_s},
        {u"爱丽丝·李"_s, u"爱丽丝·李"_s},
        {u"綜合報導／編輯部"_s, u"綜合報導／編輯部"_s},
    }));
    INFO(author.toStdString());
    CHECK(partsOf(author) == parts);
}

TEST_CASE("The facts of an article are what bibliographies need", "[exchange][citations]")
{
    Library::ArticleRow row;
    row.id = u"0123456789abcdef"_s;
    row.title = u" Vote\n in the  harbour "_s;
    row.source = u"中央社 CNA"_s;
    row.author = u"中央社"_s;
    row.url = u"https://www.cna.com.tw/news/1.aspx"_s;
    row.language = u"und"_s;
    row.published = QDateTime(QDate(2023, 1, 29), QTime(20, 0), Qt::UTC).toMSecsSinceEpoch();
    row.publishedHasTime = true;
    row.dateOrigin = DateOrigin::FrontMatter;

    const CitationFacts facts = citationFacts(row);
    CHECK(facts.kind == CitationFacts::Kind::News);
    CHECK(facts.authors.isEmpty());
    CHECK(facts.outlet == u"中央社 CNA");
    CHECK(facts.title == u"Vote in the harbour");
    CHECK(facts.day == QDate(2023, 1, 30)); // It was four in the morning in Taipei.
    CHECK(facts.language.isEmpty());

    row.source.clear();
    row.url = u"https://blog.example/1"_s;
    row.dateOrigin = DateOrigin::None;
    CHECK(citationFacts(row).kind == CitationFacts::Kind::WebPage);
    CHECK(citationFacts(row).day == QDate());
    row.source = u"Ann’s Notebook"_s;
    CHECK(citationFacts(row).kind == CitationFacts::Kind::WebPage);
    row.url.clear();
    CHECK(citationFacts(row).kind == CitationFacts::Kind::News);
}
