// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "librarybench.h"
#include "notesbench.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Notes::Annotation;
using Notes::Part;
using Notes::Placement;

namespace {

QDateTime timeOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

/// Something in every field that the empty annotation does not have.
Annotation fullAnnotation(const QString &article)
{
    Annotation annotation;
    annotation.id = Notes::makeAnnotationId();
    annotation.article = article;
    annotation.anchor = {
        Part::Text,    u"quote ‘'\"％_ 史托騰柏格𠮷\nnext"_s, u"before\u3000"_s,          u"、after"_s, 17,
        2'000'000'000, QByteArray("\0\x01\xff content", 12),  QByteArray("\xff\0text", 6)};
    annotation.placement = {Placement::Fit::Approximate, 21, 44, 0.812345, QByteArray("\0placed", 7)};
    annotation.colour = 8;
    annotation.note = u"# Heading\n\n* 一\n* [link](dateline:0123)\n\tlast line\n"_s;
    annotation.tags = {u"Anna's"_s, u"二月, with comma"_s, u"third tag"_s};
    annotation.creator = u"Ñame 名"_s;
    annotation.created = timeOf(1'700'000'000'123);
    annotation.modified = timeOf(1'700'000'000'456);
    annotation.deleted = timeOf(1'700'000'000'789);
    return annotation;
}

Annotation plainAnnotation(const QString &article)
{
    Annotation annotation;
    annotation.id = Notes::makeAnnotationId();
    annotation.article = article;
    annotation.created = annotation.modified = timeOf(1);
    return annotation;
}

} // namespace

TEST_CASE("an annotation comes back as it was stored, in every field", "[annotations]")
{
    NotesBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    const QString article = bench.row(u"a.md"_s).id;
    const Annotation annotation = GENERATE(false, true) ? fullAnnotation(article) : plainAnnotation(article);
    // With this text it would be placed anew.
    bench.forgetTexts();
    {
        StateStore store(bench.library());
        store.putAnnotations({annotation});
        REQUIRE(store.flush().ok());
    }
    Annotation expected = annotation;
    const auto one = bench.reader()->annotation(annotation.id);
    REQUIRE(one.ok());
    if (annotation.hasPassage())
        expected.placement = one->placement; // Of a text that is none of this article.
    CHECK(*one == expected);
    CHECK(bench.stored() == QList<Annotation>{expected});
    const auto ofArticle = bench.reader()->annotationsOf(article);
    REQUIRE(ofArticle.ok());
    CHECK(*ofArticle == QList<Annotation>{expected});
    CHECK(bench.reader()->annotationsOf(u"0123456789abcdef"_s)->isEmpty());
    bench.requireSound();
}

TEST_CASE("where an annotation is comes back as it was stored", "[annotations]")
{
    NotesBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    const QString article = bench.row(u"a.md"_s).id;
    const auto fit = GENERATE(Placement::Fit::Exact, Placement::Fit::Moved, Placement::Fit::Approximate,
                              Placement::Fit::Orphan);
    Annotation annotation = fullAnnotation(article);
    annotation.placement = {fit, 3, 99, 0.123456, Notes::textHash(bench.reader()->article(article)->text)};
    StateStore store(bench.library());
    store.putAnnotations({annotation});
    REQUIRE(store.flush().ok());

    CHECK(bench.stored() == QList<Annotation>{annotation});
}

TEST_CASE("an annotation is put in the place of the one of its id", "[annotations]")
{
    NotesBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.write(u"b.md"_s, numberedArticle(2));
    bench.import();
    Annotation first = plainAnnotation(bench.row(u"a.md"_s).id);
    const Annotation other = plainAnnotation(bench.row(u"b.md"_s).id);
    StateStore store(bench.library());
    store.putAnnotations({first, other});
    first.note = u"changed"_s;
    first.tags = {u"new"_s};
    first.colour = 3;
    store.putAnnotations({first});
    REQUIRE(store.flush().ok());
    CHECK(bench.storedOf(first.article) == QList<Annotation>{first});
    CHECK(bench.storedOf(other.article) == QList<Annotation>{other});
    CHECK(bench.row(u"a.md"_s).noted);

    store.deleteAnnotations({first.id, u"never there"_s});
    REQUIRE(store.flush().ok());
    CHECK(bench.stored() == QList<Annotation>{other});
    const auto gone = bench.reader()->annotation(first.id);
    REQUIRE_FALSE(gone.ok());
    CHECK(gone.error().code == Error::Code::NotFound);
    CHECK_FALSE(bench.row(u"a.md"_s).noted);
    bench.requireSound();
}

TEST_CASE("annotations of several articles of which one is unknown are not stored at all", "[annotations]")
{
    NotesBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    StateStore store(bench.library());
    QSignalSpy failures(&store, &StateStore::failed);

    const quint64 write = store.putAnnotations(
        {plainAnnotation(bench.row(u"a.md"_s).id), plainAnnotation(u"0123456789abcdef"_s)});

    CHECK_FALSE(store.flush().ok());
    REQUIRE((failures.size() == 1 || failures.wait(5000)));
    CHECK(failures[0][1].toULongLong() == write);
    CHECK(bench.stored().isEmpty());
}

TEST_CASE("what lies in the trash for long is deleted, and nothing else", "[annotations]")
{
    NotesBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    const QString article = bench.row(u"a.md"_s).id;
    Annotation old = plainAnnotation(article);
    old.deleted = timeOf(1'000);
    Annotation recent = plainAnnotation(article);
    recent.deleted = timeOf(2'000);
    StateStore store(bench.library());
    store.putAnnotations({old, recent});
    REQUIRE(store.flush().ok());
    INFO("an article with nothing but trash has no notes");
    CHECK_FALSE(bench.row(u"a.md"_s).noted);
    const Annotation live = plainAnnotation(article);
    store.putAnnotations({live});
    store.deleteTrash(timeOf(2'000));
    REQUIRE(store.flush().ok());

    const QList<Annotation> left = bench.stored();
    CHECK(left.size() == 2);
    CHECK(left.contains(recent));
    CHECK(left.contains(live));
    CHECK(bench.row(u"a.md"_s).noted);

    recent.deleted = {};
    store.putAnnotations({recent});
    store.deleteTrash(timeOf(1'900'000'000'000));
    REQUIRE(store.flush().ok());
    CHECK(bench.stored().size() == 2);
}

TEST_CASE("colours have the user's names until they are taken away", "[annotations]")
{
    const NotesBench bench;
    StateStore store(bench.library());
    store.setColourName(1, u"  important\n things "_s);
    store.setColourName(8, u"引文"_s);
    store.setColourName(3, u"for now"_s);
    store.setColourName(1, u"very important"_s);
    store.setColourName(3, {});
    store.setColourName(4, u"  "_s);
    REQUIRE(store.flush().ok());

    const auto names = bench.reader()->colourNames();
    REQUIRE(names.ok());
    CHECK(*names == QHash<int, QString>{{1, u"very important"_s}, {8, u"引文"_s}});
}

TEST_CASE("annotations are there after the index was deleted and made again", "[annotations]")
{
    NotesBench bench;
    const QByteArray plain =
        articleFile({u"Without address"_s, {}, {}, {}, {}, u"Just a line of words that nobody else has."_s});
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.write(u"plain.md"_s, plain);
    bench.import();
    bench.highlight(bench.row(u"a.md"_s).id, u"number"_s);
    bench.highlight(bench.row(u"plain.md"_s).id, u"a line of words"_s);
    const QList<Annotation> before = bench.stored();
    bench.deleteIndex();
    CHECK(bench.stored() == before);

    SECTION("from the same files")
    {
        bench.import();
        CHECK(bench.row(u"a.md"_s).noted);
        CHECK(bench.row(u"plain.md"_s).noted);
    }
    SECTION("from files of other names")
    {
        bench.rename(u"a.md"_s, u"renamed.md"_s);
        bench.rename(u"plain.md"_s, u"other.md"_s);
        bench.import();
        CHECK(bench.row(u"renamed.md"_s).noted);
        CHECK(bench.row(u"other.md"_s).noted);
    }
    SECTION("from a zip of them")
    {
        bench.remove(u"a.md"_s);
        bench.remove(u"plain.md"_s);
        bench.write(u"all.zip"_s, zipOf({{u"in/x.md"_s, plain}, {u"in/a.md"_s, numberedArticle(1)}}));
        bench.import();
        CHECK(bench.row(u"all.zip"_s, u"in/a.md"_s).noted);
        CHECK(bench.row(u"all.zip"_s, u"in/x.md"_s).noted);
    }
    bench.placeAll();
    CHECK(bench.stored() == before);
    bench.requireSound();
}

TEST_CASE("annotations follow an article that was renamed or packed while the index knows it",
          "[annotations]")
{
    NotesBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    const QString id = bench.row(u"a.md"_s).id;
    bench.highlight(id, u"number"_s);
    const QList<Annotation> before = bench.stored();
    bench.remove(u"a.md"_s);
    const bool isPacked = GENERATE(false, true);
    if (isPacked)
        bench.write(u"all.zip"_s, zipOf({{u"b.md"_s, numberedArticle(1)}}));
    else
        bench.write(u"b.md"_s, numberedArticle(1));
    bench.import();

    const ArticleRow row = isPacked ? bench.row(u"all.zip"_s, u"b.md"_s) : bench.row(u"b.md"_s);
    CHECK(row.id == id);
    CHECK(row.noted);
    bench.placeAll();
    CHECK(bench.stored() == before);
}

TEST_CASE("annotations find an article that changed by its address, then by its path", "[annotations]")
{
    NotesBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.write(u"plain.txt"_s, "A text without an address, just a line of words that nobody else has.\n");
    bench.import();
    const QString byAddress = bench.row(u"a.md"_s).id;
    const QString byPath = bench.row(u"plain.txt"_s).id;
    bench.highlight(byAddress, u"number"_s);
    bench.highlight(byPath, u"a line of words"_s);
    bench.deleteIndex();
    bench.remove(u"a.md"_s);
    bench.write(
        u"other/b.md"_s,
        articleFile(
            {u"Rewritten, of another number"_s, {}, u"http://www.paper.example/report/1/"_s, {}, {}, {}}));
    bench.write(u"plain.txt"_s,
                "Now it begins otherwise, but is just a line of words that nobody else has.\n");
    bench.import();
    bench.placeAll();

    CHECK(bench.row(u"other/b.md"_s).id == byAddress);
    CHECK(bench.row(u"other/b.md"_s).noted);
    CHECK(bench.row(u"plain.txt"_s).id == byPath);
    CHECK(bench.quoteIn(byPath) == u"a line of words"_s);
    CHECK(bench.quoteIn(byAddress) == u"number"_s);
}

TEST_CASE("annotations go with the library's folder", "[annotations]")
{
    NotesBench bench;
    bench.write(u"a.md"_s, numberedArticle(1));
    bench.import();
    bench.highlight(bench.row(u"a.md"_s).id, u"number"_s);
    const QList<Annotation> before = bench.stored();
    const QString moved = bench.root() + u"/elsewhere/moved.dateline"_s;
    REQUIRE(QDir().mkpath(bench.root() + u"/elsewhere"_s));
    REQUIRE(QDir().rename(bench.library(), moved));
    bench.setLibrary(moved);

    CHECK(bench.stored() == before);
    CHECK(bench.row(u"a.md"_s).noted);
    bench.requireSound();
}
