// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "librarybench.h"
#include "testfiles.h"

#include "library/statestore.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

/// Three articles of the sources Herald, Courier and Herald.
class Bench : public LibraryBench
{
public:
    Bench()
    {
        for (int i = 0; i < 3; ++i) {
            const QString url =
                (i == 1 ? u"https://courier.example/%1"_s : u"https://herald.example/%1"_s).arg(i);
            write(u"%1.md"_s.arg(i),
                  articleFile({u"Report %1"_s.arg(i), u"2023-01-0%1"_s.arg(i + 1), url, {}, {}, {}}));
        }
        import();
    }

    /// The names on the screen of the three, by file.
    QStringList shown() const
    {
        return {row(u"0.md"_s).source, row(u"1.md"_s).source, row(u"2.md"_s).source};
    }
};

} // namespace

TEST_CASE("a source is shown under the name that the user gave it, wherever it is shown", "[sources]")
{
    Bench bench;
    const QString herald = bench.row(u"0.md"_s).source;
    const QString courier = bench.row(u"1.md"_s).source;
    REQUIRE(herald != courier);
    StateStore store(bench.library());
    store.setSourceName(herald, u"  先驅報\n"_s);
    REQUIRE(store.flush().ok());

    CHECK(bench.shown() == QStringList{u"先驅報"_s, courier, u"先驅報"_s});
    const auto article = bench.reader()->article(bench.row(u"0.md"_s).id);
    REQUIRE(article.ok());
    CHECK(article->source == u"先驅報"_s);
    const auto names = bench.reader()->sourceNames();
    REQUIRE(names.ok());
    CHECK(names->contains(SourceName{herald, u"先驅報"_s, 2}));
    CHECK(names->contains(SourceName{courier, courier, 1}));
    CHECK(names->size() == 2);
    bench.requireSound();

    SECTION("another name takes its place")
    {
        store.setSourceName(herald, u"HERALD"_s);
        REQUIRE(store.flush().ok());
        CHECK(bench.shown() == QStringList{u"HERALD"_s, courier, u"HERALD"_s});
    }
    SECTION("an empty name, or its own, brings back its own")
    {
        store.setSourceName(herald, {});
        REQUIRE(store.flush().ok());
        CHECK(bench.shown() == QStringList{herald, courier, herald});
    }
    SECTION("two sources may have one name")
    {
        store.setSourceName(courier, u"先驅報"_s);
        REQUIRE(store.flush().ok());
        CHECK(bench.shown() == QStringList{u"先驅報"_s, u"先驅報"_s, u"先驅報"_s});
    }
    SECTION("articles imported later have it too")
    {
        bench.write(u"3.md"_s, articleFile({u"Report 3"_s, {}, u"https://herald.example/3"_s, {}, {}, {}}));
        bench.import();
        CHECK(bench.row(u"3.md"_s).source == u"先驅報"_s);
    }
}

TEST_CASE("the articles of a source are found by its name as parsed", "[sources]")
{
    Bench bench;
    const QString herald = bench.row(u"0.md"_s).source;
    StateStore store(bench.library());
    store.setSourceName(herald, u"先驅報"_s);
    REQUIRE(store.flush().ok());

    const auto ids = bench.reader()->idsOfSource(herald);

    REQUIRE(ids.ok());
    CHECK(QSet<QString>(ids->cbegin(), ids->cend()) ==
          QSet<QString>{bench.row(u"0.md"_s).id, bench.row(u"2.md"_s).id});
    CHECK(bench.reader()->idsOfSource(u"先驅報"_s)->isEmpty());
}

TEST_CASE("articles are found by many addresses at once, compared as one address is", "[sources]")
{
    const Bench bench;
    const QString first = u"http://www.herald.example/0/"_s;
    const QString second = u"https://courier.example/1"_s;

    const QHash<QString, QString> found =
        bench.reader()->idsOfUrls({first, u"https://herald.example/none"_s, second, {}, u"no address"_s});

    CHECK(found.size() == 2);
    CHECK(found.value(first) == bench.row(u"0.md"_s).id);
    CHECK(found.value(second) == bench.row(u"1.md"_s).id);
}
