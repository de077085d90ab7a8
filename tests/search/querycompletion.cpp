// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querycompletion.h"
#include "querytext.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline::Search;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

QueryCompleter completer()
{
    CompletionValues values;
    values.sources = {{u"BBC"_s, 5}, {u"BBC News"_s, 90}, {u"中央社 CNA"_s, 200}, {u"ABC"_s, 7}};
    values.tags = {
        {u"NATO"_s, 3}, {u"北約"_s, 12}, {u"natural gas"_s, 8}, {u"donations"_s, 40}, {u"6\" gun"_s, 1}};
    values.languages = {{u"zh-Hant"_s, 10, u"Chinese (traditional)"_s}, {u"en"_s, 20, u"English"_s}};
    values.entities = {{u"Jens Stoltenberg"_s, 4}};
    values.dates = {{u"2023"_s, 9}, {u"2023-02"_s, 5}, {u"2023-01"_s, 4}, {u"2022"_s, 1}, {u"2022-12"_s, 1}};
    return QueryCompleter(values);
}

/// What is offered at the "^" of `text`: the text after accepting each suggestion, joined by " | ".
std::string offered(const char16_t *marked)
{
    QString text = QString::fromUtf16(marked);
    const qsizetype cursor = text.indexOf(u'^');
    REQUIRE(cursor >= 0);
    text.remove(cursor, 1);
    const Completion completion = completer().complete(text, cursor);
    QStringList results;
    for (const Suggestion &suggestion : completion.suggestions) {
        QString result = text;
        results.append(result.replace(completion.range.start, completion.range.length(), suggestion.insert));
    }
    return results.join(u" | "_s).toStdString();
}

} // namespace

TEST_CASE("what can be written at the cursor is offered", "[completion]")
{
    struct Case
    {
        const char16_t *marked;
        const char *offered;
    };
    const auto [marked, expected] = GENERATE(
        Case{u"^", ""}, Case{u"nato ^", ""}, Case{u"t^", "title: | tag:"}, Case{u"a TI^", "a title:"},
        Case{u"ＴＩ^", "title:"}, Case{u"-so^", "-source:"}, Case{u"(ta^ OR x)", "(tag: OR x)"},
        Case{u"xti^", ""}, Case{u"\"ti^\"", ""}, Case{u"標^", "標題： | 標籤："}, Case{u"来^", "来源："},
        Case{u"source:^", "source:\"中央社 CNA\" | source:\"BBC News\" | source:ABC | source:BBC"},
        Case{u"source:b^", "source:\"BBC News\" | source:BBC | source:ABC"},
        Case{u"來源：中^", "來源：\"中央社 CNA\""}, Case{u"source:\"BBC N^", "source:\"BBC News\""},
        Case{u"source:\"BB^\" x", "source:\"BBC News\" x | source:BBC x"},
        Case{u"source: ab^", "source: ABC"}, Case{u"source:-ab^", "source:-ABC"},
        Case{u"source:(x OR ab^)", "source:(x OR ABC)"},
        Case{u"source:(x tag:(y) ab^", "source:(x tag:(y) ABC"},
        Case{u"source:(x) a^", "source:(x) author: | source:(x) after:"},
        Case{u"tag:nat^", "tag:\"natural gas\" | tag:NATO | tag:donations"},
        Case{u"tag:6^", "tag:「6\" gun」"},
        Case{u"tag:nat^ion x", "tag:\"natural gas\" x | tag:NATO x | tag:donations x"},
        Case{u"lang:trad^", "lang:zh-Hant"}, Case{u"lang:e^", "lang:en | lang:zh-Hant"},
        Case{u"entity:stolt^", "entity:\"Jens Stoltenberg\""}, Case{u"is:un^", "is:unread | is:undated"},
        Case{u"has:^", "has:note | has:tag | has:versions"},
        Case{u"has:^x", "has:note | has:tag | has:versions"}, Case{u"date:^", "date:2023 | date:2022"},
        Case{u"date:2023^", "date:2023-02 | date:2023-01"},
        Case{u"date:2022-12..20^", "date:2022-12..2023 | date:2022-12..2022"},
        Case{u"before:2022-^", "before:2022-12"}, Case{u"title:na^", ""},
        Case{u"source:BBC^", "source:\"BBC News\" | source:BBC"}, Case{u"source:BBC ^", ""});
    CAPTURE(QString::fromUtf16(marked).toStdString());
    CHECK(offered(marked) == expected);
}

TEST_CASE("a suggestion says what it is", "[completion]")
{
    const QueryCompleter completion = completer();
    CHECK(completion.complete(u"lang:en"_s, 7).suggestions.first().label == u"English"_s);
    const Suggestion source = completion.complete(u"source:c"_s, 8).suggestions.first();
    CHECK(source.kind == Suggestion::Kind::Source);
    CHECK(source.label == u"中央社 CNA"_s);
    CHECK(source.detail.contains(u"200"_s));
    CHECK_FALSE(completion.complete(u"ti"_s, 2).suggestions.first().detail.isEmpty());
    CHECK(completion.complete(u"is:unr"_s, 6).suggestions.first().kind == Suggestion::Kind::Property);
    CHECK(QueryCompleter().complete(u"tag:x"_s, 5).suggestions.isEmpty());
    CHECK(completion.complete(u"tag:x"_s, 500).range.start >= 0);
}

TEST_CASE("a value that is offered is read back as itself", "[completion]")
{
    const QString value =
        QString::fromUtf16(GENERATE(u"BBC", u"BBC News", u"-x", u"x*", u"a\"b", u"a(b)", u"「a」", u"a|b",
                                    u"OR", u"C++", u"a:b", u"title:x", u"?", u"北約 “x” y", u"「a」 \"b\""));
    CAPTURE(value.toStdString());
    const Query query = parseQuery(u"tag:"_s + quotedValue(value));
    CHECK(query.problems.isEmpty());
    CHECK(query.root.property.value == value);
}

TEST_CASE("among 50,000 tags the right ones are found at once", "[completion]")
{
    CompletionValues values;
    for (int i = 0; i < 50'000; ++i)
        values.tags.append({u"tag %1 主題"_s.arg(i * 7919 % 50'000), i % 1000});
    const QueryCompleter completion(values);
    for (const QString &typed :
         {u"tag:"_s, u"tag:t"_s, u"tag:\"tag 4"_s, u"tag:主"_s, u"tag:zz"_s, u"tag:\"tag 49999"_s}) {
        QElapsedTimer timer;
        qint64 best = 1'000;
        for (int round = 0; round < 3; ++round) {
            timer.start();
            completion.complete(typed, typed.size());
            best = std::min(best, timer.elapsed());
        }
        CHECK(best < 50);
    }
    CHECK(completion.complete(u"tag:\"tag 49999"_s, 14).suggestions.size() == 1);
}
