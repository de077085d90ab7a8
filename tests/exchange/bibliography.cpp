// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/citations/bibliography.h"

#include "pythoncheck.h"
#include "testfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Qt::StringLiterals;

namespace {

Library::ArticleRow english()
{
    Library::ArticleRow row;
    row.id = u"0123456789abcdef"_s;
    row.title = u"50% & {more}: $5 #1_a ~ ^ \\ \"x\""_s;
    row.source = u"Harbour Wire"_s;
    row.author = u"Ann Lee, Jan van der Berg, AFP & Co"_s;
    row.url = u"https://harbour-wire.example/a_b%20c?x={1}&y=#z"_s;
    row.language = u"en"_s;
    row.published = QDateTime(QDate(2023, 9, 5), QTime(), Qt::UTC).toMSecsSinceEpoch();
    row.dateOrigin = DateOrigin::FrontMatter;
    return row;
}

Library::ArticleRow chinese()
{
    Library::ArticleRow row = english();
    row.id = u"fedcba9876543210"_s;
    row.title = u"港口表決：\n誰贏了？"_s;
    row.source = u"海峽通訊社"_s;
    row.author = u"王小明、歐陽娜娜、編輯部"_s;
    row.url = u"https://haixia-news.example/1"_s;
    row.language = u"zh-Hant"_s;
    return row;
}

Library::ArticleRow page()
{
    Library::ArticleRow row = english();
    row.id = u"00000000000000aa"_s;
    row.title = u"]]> --> %% @article{x, ER  - "_s;
    row.source = u"Ann and Bo’s Notebook"_s;
    row.author.clear();
    row.url = u"https://blog.example/vote"_s;
    row.language = u"und"_s;
    row.dateOrigin = DateOrigin::None;
    return row;
}

Library::ArticleRow gone()
{
    Library::ArticleRow row;
    row.id = u"00000000000000bb"_s;
    return row;
}

const QList<Library::ArticleRow> all{english(), chinese(), page(), gone()};

void checkRest(const Exported &exported, const QString &name)
{
    REQUIRE(exported.files.size() == 1);
    CHECK(exported.files.constFirst().name == name);
    CHECK(exported.leftOut == 1);
    CHECK(exported.remarks.size() == 1);
}

} // namespace

TEST_CASE("Articles become entries of BibTeX", "[exchange][citations]")
{
    const Exported exported = bibtexCitations(all);
    checkRest(exported, u"citations.bib"_s);
    CHECK(exported.files.constFirst().content == R"(@article{harbourwire2023-01234567,
  author = {Lee, Ann and van der Berg, Jan and {AFP \& Co}},
  title = {{50\% \& \textbraceleft{}more\textbraceright{}: \$5 \#1\_a \textasciitilde{} \textasciicircum{} \textbackslash{} "x"}},
  journal = {Harbour Wire},
  year = {2023},
  month = {9},
  day = {5},
  url = {https://harbour-wire.example/a_b%20c?x=%7B1%7D&y=#z},
  language = {en}
}

@article{haixianews2023-fedcba98,
  author = {{王小明} and {歐陽娜娜} and {編輯部}},
  title = {{港口表決： 誰贏了？}},
  journal = {海峽通訊社},
  year = {2023},
  month = {9},
  day = {5},
  url = {https://haixia-news.example/1},
  language = {zh-Hant}
}

@misc{annandbosnoteboond-00000000,
  title = {{]]> -{}-> \%\% @article\textbraceleft{}x, ER -}},
  organization = {Ann and Bo’s Notebook},
  howpublished = {\url{https://blog.example/vote}},
  url = {https://blog.example/vote}
}
)");
}

TEST_CASE("Articles become entries of BibLaTeX", "[exchange][citations]")
{
    const Exported exported = bibtexCitations(all, BibDialect::BibLaTeX);
    checkRest(exported, u"citations.bib"_s);
    const QByteArray text = exported.files.constFirst().content;
    CHECK(text.contains("  entrysubtype = {newspaper},\n"));
    CHECK(text.contains("  journaltitle = {海峽通訊社},\n  date = {2023-09-05},\n"));
    CHECK(text.contains("  langid = {chinese-hant}\n"));
    CHECK(text.contains("@online{annandbosnoteboond-00000000,\n"));
    CHECK(text.contains("  organization = {{Ann and Bo’s Notebook}},\n"));
}

TEST_CASE("Articles become entries of RIS", "[exchange][citations]")
{
    const Exported exported = risCitations(all);
    checkRest(exported, u"citations.ris"_s);
    QByteArray expected = R"(TY  - NEWS
ID  - harbourwire2023-01234567
AU  - Lee, Ann
AU  - van der Berg, Jan
AU  - AFP & Co,
TI  - 50% & {more}: $5 #1_a ~ ^ \ "x"
T2  - Harbour Wire
PY  - 2023
DA  - 2023/09/05/
LA  - en
UR  - https://harbour-wire.example/a_b%20c?x={1}&y=#z
ER  - 

TY  - NEWS
ID  - haixianews2023-fedcba98
AU  - 王小明
AU  - 歐陽娜娜
AU  - 編輯部
TI  - 港口表決： 誰贏了？
T2  - 海峽通訊社
PY  - 2023
DA  - 2023/09/05/
LA  - zh-Hant
UR  - https://haixia-news.example/1
ER  - 

TY  - ELEC
ID  - annandbosnoteboond-00000000
TI  - ]]> --> %% @article{x, ER -
T2  - Ann and Bo’s Notebook
UR  - https://blog.example/vote
ER  - 
)";
    CHECK(exported.files.constFirst().content == expected.replace("\n", "\r\n"));
}

TEST_CASE("Articles become items of CSL-JSON", "[exchange][citations]")
{
    const Exported exported = cslCitations(all);
    checkRest(exported, u"citations.json"_s);
    const QJsonArray items = QJsonDocument::fromJson(exported.files.constFirst().content).array();
    REQUIRE(items.size() == 3);
    const QJsonObject first = items[0].toObject();
    CHECK(first[u"type"_s] == u"article-newspaper"_s);
    CHECK(first[u"author"_s].toArray()[1].toObject() ==
          QJsonObject{{u"family"_s, u"van der Berg"_s}, {u"given"_s, u"Jan"_s}});
    CHECK(first[u"issued"_s].toObject()[u"date-parts"_s].toArray()[0].toArray() == QJsonArray{2023, 9, 5});
    const QJsonArray authors = items[1].toObject()[u"author"_s].toArray();
    CHECK(authors[0].toObject() == QJsonObject{{u"family"_s, u"王"_s}, {u"given"_s, u"小明"_s}});
    CHECK(authors[1].toObject() == QJsonObject{{u"family"_s, u"歐陽"_s}, {u"given"_s, u"娜娜"_s}});
    CHECK(authors[2].toObject() == QJsonObject{{u"literal"_s, u"編輯部"_s}});
    CHECK(items[2].toObject()[u"type"_s] == u"webpage"_s);
    CHECK_FALSE(items[2].toObject().contains(u"issued"_s));
}

TEST_CASE("Keys are unique, and the same whatever else is cited", "[exchange][citations]")
{
    QSet<QString> taken;
    CitationFacts facts = citationFacts(english());
    CHECK(citationKey(facts, taken) == u"harbourwire2023-01234567");
    facts.id = u"01234567ffffffff"_s;
    CHECK(citationKey(facts, taken) == u"harbourwire2023-01234567ffffffff");
    facts.outlet = u"端傳媒"_s;
    facts.url = u"https://news.ltn.com.tw/1"_s;
    facts.day = {};
    CHECK(citationKey(facts, taken) == u"ltnnd-01234567");
    facts.url.clear();
    CHECK(citationKey(facts, taken) == u"articlend-01234567");
    facts.outlet = u"24 Heures"_s;
    facts.url = u"https://www.24heures.ch/x"_s;
    CHECK(citationKey(facts, taken) == u"articlend-01234567ffffffff");
}

TEST_CASE("Other programs read what is cited", "[exchange][citations]")
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const Exported &exported) {
        return Test::writeFile(folder.filePath(name), exported.files.constFirst().content);
    };
    SECTION("pybtex")
    {
        Test::checkByPython(u"checkbibtex.py"_s,
                            {write(u"a.bib"_s, bibtexCitations(all)),
                             write(u"b.bib"_s, bibtexCitations(all, BibDialect::BibLaTeX))});
    }
    SECTION("rispy")
    {
        Test::checkByPython(u"checkris.py"_s, {write(u"a.ris"_s, risCitations(all))});
    }
}
