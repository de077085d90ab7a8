// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

struct Bench : ListStack
{
    Bench()
    {
        Library::ArticleRow first =
            articleRow(1, u"A"_s, u"2023-01-02"_s, u"Post"_s, {u"Seoul"_s, u"mine"_s});
        first.userTags = 1;
        table.reset({first, articleRow(2, u"B"_s, u"2023-01-01"_s, u"Post"_s, {u"Seoul"_s})});
    }

    QStringList tags(int row) const { return table.index(row, 0).data(TagsRole).toStringList(); }
    QStringList userTags(int row) const { return table.index(row, 0).data(UserTagsRole).toStringList(); }
};

} // namespace

TEST_CASE("The user's tags are told from those of the article", "[tags]")
{
    const Bench bench;
    CHECK(bench.tags(0) == QStringList{u"Seoul"_s, u"mine"_s});
    CHECK(bench.userTags(0) == QStringList{u"mine"_s});
    CHECK(bench.userTags(1).isEmpty());
    CHECK(bench.table.articleAt(0).userTags == 1);
}

TEST_CASE("Tags of the user's are added in order and removed; the article's own stay", "[tags]")
{
    Bench bench;
    const QStringList both{articleId(1), articleId(2)};
    bench.table.setUserTag(both, u"早"_s, true);
    bench.table.setUserTag(both, u"early"_s, true);
    CHECK(bench.tags(0) == QStringList{u"Seoul"_s, u"early"_s, u"mine"_s, u"早"_s});
    CHECK(bench.userTags(1) == QStringList{u"early"_s, u"早"_s});
    bench.table.setUserTag(both, u"early"_s, true);
    CHECK(bench.tags(1) == QStringList{u"Seoul"_s, u"early"_s, u"早"_s});

    bench.table.setUserTag(both, u"Seoul"_s, false);
    bench.table.setUserTag(both, u"Seoul"_s, true);
    bench.table.setUserTag(both, u"mine"_s, false);
    CHECK(bench.tags(0) == QStringList{u"Seoul"_s, u"early"_s, u"早"_s});
    CHECK(bench.userTags(0) == QStringList{u"early"_s, u"早"_s});
}

TEST_CASE("A tag that is set changes what the filter lists", "[tags]")
{
    Bench bench;
    bench.list.setValue(FacetKind::Tag, u"mine"_s, true);
    CHECK(titles(bench.list) == QStringList{u"A"_s});
    bench.table.setUserTag({articleId(2)}, u"mine"_s, true);
    CHECK(titles(bench.list) == QStringList{u"A"_s, u"B"_s});
    bench.table.setUserTag({articleId(1)}, u"mine"_s, false);
    CHECK(titles(bench.list) == QStringList{u"B"_s});
}

TEST_CASE("A list sorted by tags stays in order when tags are set", "[tags]")
{
    Bench bench;
    bench.list.sort(TagsColumn, Qt::AscendingOrder);
    CHECK(titles(bench.list) == QStringList{u"B"_s, u"A"_s});
    bench.table.setUserTag({articleId(2)}, u"zebra"_s, true);
    CHECK(titles(bench.list) == QStringList{u"A"_s, u"B"_s});
    bench.table.setUserTag({articleId(2)}, u"alpha"_s, true);
    CHECK(titles(bench.list) == QStringList{u"B"_s, u"A"_s});
}
