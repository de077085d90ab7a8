// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/snippetcache.h"
#include "rows.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

#include <numeric>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

struct Bench : ListStack
{
    explicit Bench(int count = 9)
    {
        QList<Library::ArticleRow> rows;
        for (int number = 1; number <= count; ++number)
            rows.append(articleRow(number, u"Report %1"_s.arg(number),
                                   QDate(2023, 1, 1).addDays(number).toString(Qt::ISODate)));
        table.reset(rows);
    }

    SnippetCache &cache() { return *list.snippets(); }
    void settle() { QCoreApplication::processEvents(); }
    QList<qint32> asked(int request) const { return wanted.at(request).at(0).value<QList<qint32>>(); }
    void answer(const QList<qint32> &numbers, const QString &text)
    {
        QList<Search::Snippet> snippets;
        for (const qint32 number : numbers)
            snippets.append({u"%1 %2"_s.arg(text).arg(number), {{0, qint32(text.size())}}});
        cache().setSnippets(numbers, snippets, cache().generation());
    }
    QString snippet(int number) const
    {
        const QModelIndex index = list.indexOfId(articleId(number));
        return index.data(SnippetRole).value<Search::Snippet>().text;
    }

    QSignalSpy wanted{list.snippets(), &SnippetCache::wanted};
};

} // namespace

TEST_CASE("What views show is asked for once, when control returns to the event loop", "[list]")
{
    Bench bench;
    bench.cache().want({1, 2});
    bench.settle();
    CHECK(bench.wanted.isEmpty());
    bench.list.setSearch(found({1, 2, 3, 4}));
    bench.cache().want({4, 3});
    bench.cache().want({4, 3, 2});
    CHECK(bench.wanted.isEmpty());
    bench.settle();
    REQUIRE(bench.wanted.size() == 1);
    CHECK(bench.asked(0) == QList<qint32>{4, 3, 2});
    bench.cache().want({4, 3, 2});
    bench.settle();
    CHECK(bench.wanted.size() == 1);
    bench.answer({4, 3}, u"passage"_s);
    bench.settle();
    CHECK(bench.asked(1) == QList<qint32>{2});
    bench.answer({2}, u"passage"_s);
    bench.cache().want({3, 2, 1});
    bench.settle();
    CHECK(bench.asked(2) == QList<qint32>{1});
    CHECK(bench.wanted.size() == 3);
}

TEST_CASE("Many snippets are asked for in turns", "[list]")
{
    Bench bench(200);
    QList<qint32> numbers(150);
    std::iota(numbers.begin(), numbers.end(), 1);
    bench.list.setSearch(found(numbers));
    bench.cache().want(numbers);
    for (int request = 0; request < 3; ++request) {
        bench.settle();
        REQUIRE(bench.wanted.size() == request + 1);
        CHECK(bench.asked(request) ==
              numbers.mid(qsizetype(request) * SnippetCache::mostAtOnce, SnippetCache::mostAtOnce));
        bench.answer(bench.asked(request), u"passage"_s);
    }
    bench.settle();
    CHECK(bench.wanted.size() == 3);
}

TEST_CASE("A snippet stays until the next search has its own, and goes with the search", "[list]")
{
    Bench bench;
    const QSignalSpy changed(&bench.list, &QAbstractItemModel::dataChanged);
    const QSignalSpy passing(&bench.list, &ArticleFilterModel::passingChanged);
    bench.list.setSearch(found({1, 2, 3}));
    bench.cache().want({3, 2, 1});
    bench.settle();
    const quint64 before = bench.cache().generation();
    bench.answer({3, 1, 7}, u"old"_s);
    CHECK(changed.size() == 2);
    CHECK(passing.size() == 1);
    CHECK(bench.snippet(3) == u"old 3"_s);
    CHECK(bench.snippet(2).isEmpty());

    bench.list.setSearch(found({2, 3, 4}));
    CHECK(bench.snippet(3) == u"old 3"_s);
    bench.settle();
    CHECK(bench.wanted.size() == 1);
    bench.cache().want({3, 2, 1});
    bench.settle();
    CHECK(bench.asked(1) == QList<qint32>{3, 2, 1});
    bench.cache().setSnippets({3}, {{u"too late"_s, {}}}, before);
    CHECK(bench.snippet(3) == u"old 3"_s);
    bench.answer({3}, u"new"_s);
    CHECK(bench.snippet(3) == u"new 3"_s);
    CHECK(changed.size() == 3);
    bench.answer({3}, u"new"_s);
    CHECK(changed.size() == 3);

    bench.list.setSearch(nullptr);
    CHECK_FALSE(bench.list.index(0, 0).data(SnippetRole).isValid());
    bench.answer({3}, u"late"_s);
    bench.list.setSearch(found({3}));
    CHECK(bench.snippet(3).isEmpty());
}

TEST_CASE("Tool tips and accessible texts hold the snippet, and never its text as HTML", "[list]")
{
    Bench bench;
    bench.list.setSearch(found({5}));
    bench.cache().setSnippets({5}, {{u"a <b>bold</b> claim of 北約"_s, {{2, 5}, {23, 25}}}},
                              bench.cache().generation());
    const QModelIndex index = bench.list.index(0, TitleColumn);
    CHECK(index.data(Qt::AccessibleTextRole).toString().endsWith(u", a <b>bold</b> claim of 北約"_s));
    const QString tip = index.data(Qt::ToolTipRole).toString();
    CHECK(tip.endsWith(u"<br>a <b>&lt;b&gt;</b>bold&lt;/b&gt; claim of <b>北約</b>"_s));
    CHECK(tip.startsWith(u"Report 5"_s));
    bench.list.clearFilter();
    CHECK_FALSE(bench.list.indexOfId(articleId(5)).data(Qt::ToolTipRole).toString().contains(u"claim"_s));
}
