// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testfiles.h"

#include "search/indexterms.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Search;
using namespace Qt::StringLiterals;

namespace {

QStringList terms(const SearchableText &article)
{
    QStringList lines = QString::fromUtf8(indexTerms(article)).split(u'\n', Qt::SkipEmptyParts);
    lines.removeDuplicates();
    lines.sort();
    return lines;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

} // namespace

TEST_CASE("each character and each pair of a run is a term, words and their stems are", "[terms]")
{
    CHECK(terms({u"首爾，訪問", {}, {}, {}, {}}) ==
          sorted({u"首"_s, u"尔"_s, u"首尔"_s, u"访"_s, u"问"_s, u"访问"_s}));
    CHECK(terms({u"NATO attacks", {}, {}, {}, {}}) == sorted({u"nato"_s, u"attacks"_s,
                                                              u"\x01"
                                                              u"attack"_s}));
    CHECK(terms({u"29 日nato", {}, {}, {}, {}}) ==
          sorted({u"29"_s, u"日"_s, u"nato"_s, u"29日"_s, u"日nato"_s}));
}

TEST_CASE("title, author and caption have terms of their own", "[terms]")
{
    const QString text = u"海\nx\n鳥"_s;
    CHECK(terms({text, {{Html::Zone::Caption, 2, 3}}, u"海", u"林", {u"風"_s}}) ==
          sorted({u"海"_s, u"x"_s, u"鸟"_s, u"风"_s, u"林"_s, u"\x04x"_s, u"\x03林"_s, u"\x02海"_s}));
}

TEST_CASE("the related zone has no terms", "[terms]")
{
    const QString text = u"sea\nfog\nsun"_s;
    CHECK(terms({text,
                 {{Html::Zone::Body, 0, 3}, {Html::Zone::Related, 4, 7}, {Html::Zone::Body, 8, 11}},
                 {},
                 {},
                 {}}) == sorted({u"sea"_s, u"sun"_s}));
}

TEST_CASE("tags and authors may have more characters than the text", "[terms]")
{
    QString tag;
    for (char16_t character = 0x4e00; character < 0x4e00 + 2000; ++character)
        tag += QChar(character);
    const QByteArray made = indexTerms({u"", {}, {}, tag, {tag}});
    CHECK(made.count('\n') > 3000);
}
