// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchbench.h"
#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

TEST_CASE("articles are found by date, source, language and state", "[search]")
{
    SearchBench bench;
    bench.add(u"a"_s, u"The harbour was closed by the council for a week."_s,
              {{}, u"2023-01-29"_s, u"https://harbour.example/a"_s, {}, {}, {}});
    bench.add(u"b"_s, u"港口今天關閉，議會說明了原因，下週重新開放。"_s,
              {{}, u"2023-02-01"_s, u"https://river.example/b"_s, {}, {}, {}});
    bench.add(u"c"_s, u"港口今天关闭，议会说明了原因，下周重新开放。"_s,
              {{}, u"2024-02-29"_s, u"https://star.example/c"_s, {}, {}, {}});
    bench.import();
    const QString a = bench.rowOfTitle(u"a"_s).id;
    bench.execute(
        u"notes.db"_s,
        QByteArray("INSERT INTO articles VALUES ('" + a.toLatin1() +
                   "', x'00', '', '', '', '', ''); INSERT INTO states (article, read, starred, modified) "
                   "VALUES ('" +
                   a.toLatin1() +
                   "', 1, 1, 1); INSERT INTO source_names VALUES ('river.example', '長河新聞', 1)")
            .constData());

    const auto [query, expected] = GENERATE(table<QString, QStringList>({
        {u"date:2023"_s, {u"a"_s, u"b"_s}},
        {u"date:2023-01"_s, {u"a"_s}},
        {u"date:2023-01-29..2023-02-01"_s, {u"a"_s, u"b"_s}},
        {u"date:2023-02.."_s, {u"b"_s, u"c"_s}},
        {u"before:2023-02"_s, {u"a"_s}},
        {u"after:2023"_s, {u"c"_s}},
        {u"source:harbour"_s, {u"a"_s}},
        {u"source:长河"_s, {u"b"_s}},
        {u"lang:zh"_s, {u"b"_s, u"c"_s}},
        {u"lang:zh-hans"_s, {u"c"_s}},
        {u"is:read"_s, {u"a"_s}},
        {u"is:unread"_s, {u"b"_s, u"c"_s}},
        {u"is:starred"_s, {u"a"_s}},
        {u"is:unread 港口"_s, {u"b"_s, u"c"_s}},
        {u"has:note"_s, {}},
        {u"來源：長河 日期：2023"_s, {u"b"_s}},
    }));
    INFO(query.toStdString());
    CHECK(bench.foundSorted(query) == expected);
}
