// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchthread.h"

#include "libraryfixture.h"
#include "readerfixture.h"
#include "search/queryparser.h"
#include "search/searchqueue.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using namespace Dateline::Search;
using Dateline::Test::LibraryFixture;
using Dateline::Test::waitFor;

namespace {

struct ThreadBench : LibraryFixture
{
    ThreadBench()
    {
        writeFive();
        import();
        thread = std::make_unique<SearchThread>(library->folder());
        QObject::connect(thread.get(), &SearchThread::found, thread.get(),
                         [this](const SearchResultPointer &result) { found.append(result); });
    }

    std::unique_ptr<SearchThread> thread;
    QList<SearchResultPointer> found;
};

template<typename Expected>
bool isNext(SearchQueue &queue)
{
    return std::holds_alternative<Expected>(queue.take());
}

} // namespace

TEST_CASE("Only the newest search is answered", "[ui][search]")
{
    ThreadBench bench;
    for (const QString &text : {u"\"Article 3\""_s, u"\"Article 4\""_s, u"\"Article 5\""_s})
        bench.thread->search(parseQuery(text));
    CHECK(bench.thread->isSearching());
    REQUIRE(waitFor([&] { return !bench.found.isEmpty(); }));
    CHECK_FALSE(bench.thread->isSearching());
    bench.thread->search(parseQuery(u"\"Article 6\""_s));
    REQUIRE(waitFor([&] { return bench.found.size() == 2; }));
    CHECK(bench.found[0]->query.text == u"\"Article 5\""_s);
    CHECK(bench.found[0]->hits.size() == 1);
    CHECK(bench.found[1]->query.text == u"\"Article 6\""_s);
}

TEST_CASE("A search that was stopped is not answered", "[ui][search]")
{
    ThreadBench bench;
    bench.thread->search(parseQuery(u"\"Article 3\""_s));
    bench.thread->stopSearch();
    bench.thread->search(parseQuery(u"\"Article 4\""_s));
    REQUIRE(waitFor([&] { return !bench.found.isEmpty(); }));
    CHECK(bench.found[0]->query.text == u"\"Article 4\""_s);
}

TEST_CASE("Another query is asked when the first finds nothing", "[ui][search]")
{
    ThreadBench bench;
    bench.thread->search(parseQuery(u"\"nowhere at all\""_s), parseQuery(u"\"Article 4\""_s));
    REQUIRE(waitFor([&] { return bench.found.size() == 1; }));
    CHECK(bench.found[0]->query.text == u"\"Article 4\""_s);
    bench.thread->search(parseQuery(u"\"Article 3\""_s), parseQuery(u"\"Article 4\""_s));
    REQUIRE(waitFor([&] { return bench.found.size() == 2; }));
    CHECK(bench.found[1]->query.text == u"\"Article 3\""_s);
}

TEST_CASE("Snippets, similar articles and counts are answered beside a search", "[ui][search]")
{
    ThreadBench bench;
    QList<qint32> snippets;
    QList<qint64> counts;
    qint32 similar = 0;
    QObject::connect(bench.thread.get(), &SearchThread::snippetsFound, bench.thread.get(),
                     [&](const QList<qint32> &numbers, const QList<Snippet> &found) {
                         CHECK(numbers.size() == found.size());
                         snippets += numbers;
                     });
    QObject::connect(bench.thread.get(), &SearchThread::counted, bench.thread.get(),
                     [&](qint64 key, const SearchResultPointer &result) {
                         CHECK(result->hits.size() == 1);
                         counts.append(key);
                     });
    QObject::connect(bench.thread.get(), &SearchThread::similarFound, bench.thread.get(),
                     [&](qint32 number) { similar = number; });
    const Query query = parseQuery(u"\"Article 3\""_s);
    const QList<qint32> numbers{1, 2, 3, 4, 5, 1, 2, 3, 4, 5};
    for (const qint64 key : {7, 8, 9})
        bench.thread->count(key, parseQuery(u"\"Article 4\""_s));
    bench.thread->search(query);
    bench.thread->snippets(query, numbers);
    bench.thread->similar(4);
    bench.thread->similar(5);
    REQUIRE(waitFor([&] { return snippets.size() == 10 && counts.size() == 3 && similar == 5; }));
    CHECK(snippets == numbers);
    CHECK(counts == QList<qint64>{7, 8, 9});
    CHECK(bench.found.size() == 1);
}

TEST_CASE("A folder that is no library is told once for each question", "[ui][search]")
{
    const QTemporaryDir folder;
    SearchThread thread(folder.filePath(u"none"_s));
    const QSignalSpy failed(&thread, &SearchThread::failed);
    thread.search(parseQuery(u"word"_s));
    REQUIRE(waitFor([&] { return failed.size() == 1; }));
    CHECK_FALSE(thread.isSearching());
    thread.snippets(parseQuery(u"word"_s), {1});
    CHECK(waitFor([&] { return failed.size() == 2; }));
}

TEST_CASE("A thread that is at work can be deleted", "[ui][search]")
{
    ThreadBench bench;
    for (int i = 0; i < 200; ++i) {
        bench.thread->search(parseQuery(u"Article"_s));
        bench.thread->count(i, parseQuery(u"Article"_s));
    }
    bench.thread.reset();
    CHECK(bench.found.isEmpty());
}

TEST_CASE("What a person waits for goes first", "[ui][search]")
{
    SearchQueue queue;
    const Query query = parseQuery(u"a"_s);
    queue.put(CountJob{1, query});
    queue.put(SimilarJob{1, 1, 10});
    queue.put(SnippetJob{0, query, {1}});
    queue.put(SearchJob{1, query, {}});
    CHECK(isNext<SearchJob>(queue));
    CHECK(isNext<SnippetJob>(queue));
    CHECK(isNext<SimilarJob>(queue));
    CHECK(isNext<CountJob>(queue));
    CHECK(isNext<std::monostate>(queue));
}

TEST_CASE("A search interrupts a count and an older search, and nothing else", "[ui][search]")
{
    SearchQueue queue;
    const Query query = parseQuery(u"a"_s);
    queue.put(SnippetJob{0, query, {1}});
    REQUIRE(isNext<SnippetJob>(queue));
    queue.put(SearchJob{1, query, {}});
    CHECK_FALSE(*queue.cancelled());
    REQUIRE(isNext<SearchJob>(queue));
    queue.put(SearchJob{2, query, {}});
    CHECK(*queue.cancelled());
    REQUIRE(isNext<SearchJob>(queue));
    CHECK_FALSE(*queue.cancelled());

    queue.put(CountJob{1, query});
    queue.put(CountJob{2, query});
    const SearchQueue::Job count = queue.take();
    REQUIRE(std::get<CountJob>(count).key == 1);
    queue.put(SearchJob{3, query, {}});
    CHECK(*queue.cancelled());
    queue.putBack(std::get<CountJob>(count));
    CHECK(isNext<SearchJob>(queue));
    CHECK(std::get<CountJob>(queue.take()).key == 1);
}

TEST_CASE("Snippets of another query are dropped by a search", "[ui][search]")
{
    SearchQueue queue;
    queue.put(SnippetJob{1, parseQuery(u"a"_s), {1}});
    queue.put(SnippetJob{2, parseQuery(u"b"_s), {2}});
    queue.put(SearchJob{1, parseQuery(u"b"_s), {}});
    REQUIRE(isNext<SearchJob>(queue));
    CHECK(std::get<SnippetJob>(queue.take()).numbers == QList<qint32>{2});
    CHECK(isNext<std::monostate>(queue));
    queue.put(SnippetJob{3, parseQuery(u"b"_s), {2}});
    queue.put(SearchJob{2, parseQuery(u"c"_s), {}});
    REQUIRE(isNext<SearchJob>(queue));
    CHECK(isNext<std::monostate>(queue));
}
