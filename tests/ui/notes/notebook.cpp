// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebench.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Notes;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

Annotation named(const QString &id, int article, int start)
{
    Annotation annotation = NoteBench::highlight(article, start);
    annotation.id = id;
    return annotation;
}

} // namespace

TEST_CASE("a note book keeps what was put before it was loaded", "[book]")
{
    NoteBook book;
    Annotation mine = named(u"a"_s, 1, 5);
    mine.note = u"mine"_s;
    book.put({mine});
    book.forget({u"b"_s});
    book.load({named(u"a"_s, 1, 5), named(u"b"_s, 1, 7), named(u"c"_s, 2, 9)});
    CHECK(book.isLoaded());
    CHECK(book.find(u"a"_s)->note == u"mine");
    CHECK_FALSE(book.find(u"b"_s));
    CHECK(book.find(u"c"_s));
    CHECK(book.count() == 2);
}

TEST_CASE("a note book that is read again has what is on disk, and what is to be kept", "[book]")
{
    NoteBook book;
    book.load(
        {named(u"same"_s, 1, 5), named(u"other"_s, 1, 7), named(u"gone"_s, 2, 9), named(u"mine"_s, 3, 1)});
    QSignalSpy changes(&book, &NoteBook::changed);
    QSignalSpy losses(&book, &NoteBook::forgotten);
    Annotation other = named(u"other"_s, 1, 7);
    other.note = u"of the other file"_s;
    book.reload({named(u"same"_s, 1, 5), other, named(u"new"_s, 4, 2), named(u"deleted"_s, 4, 3)},
                {u"mine"_s, u"deleted"_s});
    CHECK(book.count() == 4);
    CHECK(book.find(u"other"_s)->note == u"of the other file");
    CHECK(book.find(u"mine"_s));
    CHECK(book.find(u"new"_s));
    CHECK_FALSE(book.hasAny(NoteBench::id(2)));
    REQUIRE(losses.size() == 1);
    CHECK(losses[0][0].toStringList() == QStringList{u"gone"_s});
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][0].toStringList() == QStringList{u"other"_s, u"new"_s});
}

TEST_CASE("a note book lists an article in reading order, orphans last, without the trash", "[book]")
{
    NoteBook book;
    Annotation orphan = named(u"orphan"_s, 1, 1);
    orphan.placement.fit = Placement::Fit::Orphan;
    Annotation title = named(u"title"_s, 1, 3);
    title.anchor.part = Part::Title;
    Annotation whole = named(u"whole"_s, 1, 0);
    whole.anchor = {};
    Annotation deleted = named(u"deleted"_s, 1, 2);
    deleted.deleted = QDateTime::currentDateTimeUtc();
    book.put({orphan, named(u"late"_s, 1, 90), deleted, named(u"early"_s, 1, 4), title, whole,
              named(u"other"_s, 2, 1)});
    QStringList ids;
    for (const Annotation &annotation : book.ofArticle(NoteBench::id(1)))
        ids.append(annotation.id);
    CHECK(ids == QStringList{u"whole"_s, u"title"_s, u"early"_s, u"late"_s, u"orphan"_s});
    CHECK(book.articles().size() == 2);
}

TEST_CASE("an article has notes as long as one is not in the trash", "[book]")
{
    NoteBook book;
    Annotation one = named(u"one"_s, 1, 5);
    book.put({one});
    const QSignalSpy articles(&book, &NoteBook::articlesChanged);
    one.deleted = QDateTime::currentDateTimeUtc();
    book.put({one});
    CHECK_FALSE(book.hasAny(one.article));
    CHECK(book.articles().isEmpty());
    one.deleted = {};
    book.put({one});
    CHECK(book.hasAny(one.article));
    one.article = NoteBench::id(2);
    book.put({one});
    CHECK_FALSE(book.hasAny(NoteBench::id(1)));
    CHECK(book.hasAny(NoteBench::id(2)));
    CHECK(articles.last().first().toStringList().size() == 2);
    book.forget({u"one"_s});
    CHECK(book.articles().isEmpty());
    CHECK(book.ofArticle(NoteBench::id(2)).isEmpty());
}
