// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"
#include "notesbench.h"
#include "olderindex.h"

#include "library/annotations.h"
#include "library/placing.h"
#include "notes/notebook.h"

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

const QString address = u"https://paper.example/harbour"_s;

QByteArray harbour(const QString &body, const QString &title = u"The harbour vote"_s)
{
    return articleFile({title, u"2023-01-29"_s, address, {}, {}, body});
}

/// A library with one article about a harbour, and a highlight in it.
class HarbourBench : public NotesBench
{
public:
    HarbourBench()
    {
        write(u"a.md"_s, harbour(u"The council met. It put the vote off until March."_s));
        import();
        id = row(u"a.md"_s).id;
        made = highlight(id, u"put the vote off"_s);
    }

    void change(const QString &body)
    {
        write(u"a.md"_s, harbour(body));
        import();
        REQUIRE(row(u"a.md"_s).id == id);
    }

    QString id;
    Annotation made;
};

} // namespace

TEST_CASE("a highlight is where its passage went when the article has a new version", "[placing]")
{
    HarbourBench bench;
    bench.change(u"After a long day the council met. It put the vote off until March."_s);
    INFO("nothing is written before it is asked for");
    CHECK(bench.only(bench.id) == bench.made);

    const PlacingResult result = bench.placeAll();

    CHECK(result.moved == 1);
    CHECK(result.lost == 0);
    CHECK(bench.quoteIn(bench.id) == u"put the vote off"_s);
    const Annotation after = bench.only(bench.id);
    CHECK(after.placement.fit == Placement::Fit::Moved);
    Annotation same = after;
    same.placement = bench.made.placement;
    INFO("what the user made stays");
    CHECK(same == bench.made);
    bench.requireSound();
    CHECK(bench.placeAll().moved == 0);
}

TEST_CASE("a passage that is gone makes an orphan, which comes back with the passage", "[placing]")
{
    HarbourBench bench;
    bench.change(u"Nothing of all this is true, 全部都是假的。"_s);
    const PlacingResult result = bench.placeAll();
    CHECK(result.moved == 1);
    CHECK(result.lost == 1);
    CHECK(bench.only(bench.id).isOrphan());
    CHECK(bench.only(bench.id).anchor == bench.made.anchor);

    bench.change(u"The council met. It put the vote off until March. So it was."_s);
    const PlacingResult again = bench.placeAll();
    CHECK(again.moved == 1);
    CHECK(again.lost == 0);
    CHECK(bench.quoteIn(bench.id) == u"put the vote off"_s);
}

TEST_CASE("a highlight in the trash is placed too, and is not said to be lost", "[placing]")
{
    HarbourBench bench;
    {
        Annotation deleted = bench.made;
        deleted.deleted = deleted.created;
        StateStore store(bench.library());
        store.putAnnotations({deleted});
    }
    bench.change(u"Nothing of all this is true, 全部都是假的。"_s);
    const PlacingResult result = bench.placeAll();
    CHECK(result.moved == 1);
    CHECK(result.lost == 0);
    CHECK(bench.only(bench.id).isOrphan());
}

TEST_CASE("highlights of the same words are placed when only the white space of the text changed",
          "[placing]")
{
    // The content is the same to the library then, and no version is added.
    HarbourBench bench;
    bench.write(u"a.md"_s, harbour(u"The council met.\n\nIt put the vote off until March."_s));
    bench.import();
    REQUIRE(bench.row(u"a.md"_s).versions == 1);
    bench.placeAll();
    CHECK(bench.quoteIn(bench.id) == u"put the vote off"_s);
}

TEST_CASE("a highlight in a title is placed in the title", "[placing]")
{
    NotesBench bench;
    const QString body = u"The council met. It put the vote off until March."_s;
    bench.write(u"a.md"_s, harbour(body));
    bench.import();
    const QString id = bench.row(u"a.md"_s).id;
    const Annotation made = bench.highlight(id, u"harbour"_s, Part::Title);
    CHECK(bench.placeAll().moved == 0);
    bench.write(u"a.md"_s, harbour(body, u"On the harbour vote"_s));
    bench.import();

    CHECK(bench.placeAll().moved == 1);
    CHECK(bench.quoteIn(id) == u"harbour"_s);
    CHECK(bench.only(id).placement.start == made.placement.start + 3);
}

TEST_CASE("a note on a whole article needs no place", "[placing]")
{
    HarbourBench bench;
    Annotation note;
    note.id = Notes::makeAnnotationId();
    note.article = bench.id;
    note.note = u"Read again"_s;
    note.created = note.modified = bench.made.created;
    {
        StateStore store(bench.library());
        store.deleteAnnotations({bench.made.id});
        store.putAnnotations({note});
    }
    bench.change(u"Nothing of all this is true."_s);
    CHECK(bench.placeAll().moved == 0);
    CHECK(bench.only(bench.id) == note);
}

TEST_CASE("highlights stay as they are while their article is not in the index", "[placing]")
{
    HarbourBench bench;
    bench.deleteIndex();
    CHECK(bench.placeAll().moved == 0);
    CHECK(bench.only(bench.id) == bench.made);
    auto annotations = bench.stored();
    REQUIRE(bench.reader()->place(annotations).ok());
    CHECK(annotations == bench.stored());
}

TEST_CASE("an index that does not name its texts gives the same places", "[placing]")
{
    HarbourBench bench;
    bench.forgetTexts();
    CHECK(bench.placeAll().moved == 0);
    bench.change(u"After a long day the council met. It put the vote off until March."_s);
    bench.forgetTexts();
    CHECK(bench.placeAll().moved == 1);
    CHECK(bench.quoteIn(bench.id) == u"put the vote off"_s);
    CHECK(bench.placeAll().moved == 0);
}

TEST_CASE("a reader says where highlights are before that is stored", "[placing]")
{
    HarbourBench bench;
    bench.change(u"After a long day the council met. It put the vote off until March."_s);
    const QList<Annotation> before = bench.stored();
    QList<Annotation> annotations = before;

    SECTION("of the present index") {}
    SECTION("of one that does not name its texts, and is not migrated")
    {
        bench.execute(u"index.db"_s, toIndexVersion3);
        bench.execute(u"index.db"_s, fromVersion3ToVersion2);
    }
    REQUIRE(bench.reader()->place(annotations).ok());
    CHECK(annotations != before);
    CHECK(bench.stored() == before);
    const Placement &place = annotations.constFirst().placement;
    CHECK(bench.reader()->article(bench.id)->text.mid(place.start, place.end - place.start) ==
          u"put the vote off"_s);
}

TEST_CASE("a highlight that is put with the text of an earlier version is placed by itself", "[placing]")
{
    HarbourBench bench;
    bench.change(u"After a long day the council met. It put the vote off until March."_s);
    Annotation late = bench.made;
    late.id = Notes::makeAnnotationId();
    late.note = u"written while the import ran"_s;
    StateStore store(bench.library());
    QSignalSpy placed(&store, &StateStore::annotationsPlaced);
    store.deleteAnnotations({bench.made.id});
    store.putAnnotations({late});
    REQUIRE(store.flush().ok());

    CHECK(bench.quoteIn(bench.id) == u"put the vote off"_s);
    REQUIRE((placed.size() == 1 || placed.wait(5000)));
    const auto annotations = placed[0][0].value<QList<Annotation>>();
    REQUIRE(annotations.size() == 1);
    CHECK(annotations.constFirst() == bench.only(bench.id));
}

TEST_CASE("placing tells the note book, which keeps what the user did meanwhile", "[placing]")
{
    HarbourBench bench;
    bench.change(u"After a long day the council met. It put the vote off until March."_s);
    Notes::NoteBook book;
    const bool isLoadedLate = GENERATE(false, true);
    if (!isLoadedLate)
        book.load(bench.stored());
    const QList<Annotation> before = bench.stored();
    StateStore store(bench.library());
    QObject::connect(&store, &StateStore::annotationsPlaced, &book, &Notes::NoteBook::place);
    QSignalSpy ends(&store, &StateStore::placingEnded);
    store.placeAnnotations({u"0123456789abcdef"_s, bench.id});
    Annotation edited = bench.made;
    edited.note = u"typed just now"_s;
    book.put({edited});
    store.putAnnotations({edited});
    REQUIRE((ends.size() == 1 || ends.wait(5000)));
    REQUIRE(store.flush().ok());
    if (isLoadedLate)
        book.load(before);

    QCoreApplication::processEvents();
    const Annotation *shown = book.find(bench.made.id);
    REQUIRE(shown);
    CHECK(shown->note == u"typed just now"_s);
    CHECK(*shown == bench.only(bench.id));
    CHECK(shown->placement.fit == Placement::Fit::Moved);
}

TEST_CASE("a user's write does not wait until hundreds of articles are placed", "[placing]")
{
    NotesBench bench;
    QList<Annotation> annotations;
    for (int i = 0; i < 350; ++i)
        bench.write(u"%1.md"_s.arg(i), numberedArticle(i));
    bench.import();
    Notes::Anchor anchor = Notes::makeAnchor(Part::Text, u"some other text"_s, 5, 10, "content");
    for (const ArticleRow &row : bench.rows()) {
        Annotation annotation;
        annotation.id = Notes::makeAnnotationId();
        annotation.article = row.id;
        annotation.anchor = anchor;
        annotation.placement = {Placement::Fit::Exact, 5, 10, 1, anchor.text};
        annotation.created = annotation.modified = QDateTime::fromMSecsSinceEpoch(5, Qt::UTC);
        annotations.append(annotation);
    }
    {
        StateStore store(bench.library());
        store.putAnnotations(annotations);
        REQUIRE(store.flush().ok());
    }
    bench.execute(u"notes.db"_s, "UPDATE annotations SET placed_text = x'00'");
    StateStore store(bench.library());
    REQUIRE(store.flush().ok());
    QStringList order;
    QObject::connect(&store, &StateStore::stored, &store, [&order] { order.append(u"stored"_s); });
    QObject::connect(&store, &StateStore::annotationsPlaced, &store, [&order] { order.append(u"step"_s); });
    QSignalSpy ends(&store, &StateStore::placingEnded);
    store.placeAnnotations();
    store.setRead({annotations.constFirst().article}, true);
    REQUIRE((ends.size() == 1 || ends.wait(20'000)));

    CHECK(ends[0][0].value<PlacingResult>().moved == 350);
    CHECK(order.count(u"step"_s) >= 4);
    CHECK(order.indexOf(u"stored"_s) <= 1);
    CHECK(bench.placeAll().moved == 0);
}

TEST_CASE("deleting a store ends a placing early, and the next one does the rest", "[placing]")
{
    HarbourBench bench;
    bench.change(u"After a long day the council met. It put the vote off until March."_s);
    {
        StateStore store(bench.library());
        store.placeAnnotations();
    }
    bench.placeAll();
    CHECK(bench.quoteIn(bench.id) == u"put the vote off"_s);
}

TEST_CASE("all highlights are placed at once for who holds the library", "[placing]")
{
    HarbourBench bench;
    bench.change(u"Nothing of all this is true, 全部都是假的。"_s);
    const auto result = placeAnnotations(bench.library());
    REQUIRE(result.ok());
    CHECK(result->moved == 1);
    CHECK(result->lost == 1);
    CHECK(bench.only(bench.id).isOrphan());
}

TEST_CASE("where an article is known to be from goes with it when its highlights are placed", "[placing]")
{
    NotesBench bench;
    const QString body = u"The council met. It put the vote off until March."_s;
    bench.write(u"a.md"_s, articleFile({u"No address"_s, {}, {}, {}, {}, body}));
    bench.import();
    const QString id = bench.row(u"a.md"_s).id;
    bench.highlight(id, u"put the vote off"_s);
    bench.write(u"a.md"_s, articleFile({u"No address"_s, {}, {}, {}, {}, u"After a long day. "_s + body}));
    bench.import();
    REQUIRE(bench.row(u"a.md"_s).id == id);
    CHECK(bench.placeAll().moved == 1);

    bench.deleteIndex();
    bench.rename(u"a.md"_s, u"b.md"_s);
    bench.import();

    INFO("nothing but its newest content tells which it is");
    CHECK(bench.row(u"b.md"_s).noted);
}

TEST_CASE("notes are stored while the index is damaged, and a placing says that it failed", "[placing]")
{
    HarbourBench bench;
    {
        auto index = Database::open(bench.databaseFile(u"index.db"_s), Database::Access::ReadWrite);
        REQUIRE(index.ok());
        REQUIRE((*index)->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        const qint64 pageSize = (*index)->number("PRAGMA page_size");
        QFile file(bench.databaseFile(u"index.db"_s));
        Statement pages(**index, "SELECT rootpage FROM sqlite_schema WHERE tbl_name = 'articles'");
        QList<qint64> roots;
        while (pages.step())
            roots.append(pages.number(0));
        REQUIRE(roots.size() > 2);
        index->reset();
        REQUIRE(file.open(QIODevice::ReadWrite));
        for (const qint64 root : std::as_const(roots)) {
            REQUIRE(file.seek((root - 1) * pageSize));
            REQUIRE(file.write(QByteArray(pageSize, '\x77')) == pageSize);
        }
    }
    Annotation note = bench.made;
    note.id = Notes::makeAnnotationId();
    note.note = u"while the index is damaged"_s;
    StateStore store(bench.library());
    QSignalSpy ends(&store, &StateStore::placingEnded);

    store.putAnnotations({note});
    REQUIRE(store.flush().ok());
    store.setStarred({u"0123456789abcdef"_s}, true);
    REQUIRE(store.flush().ok());

    auto notes = Database::open(bench.databaseFile(u"notes.db"_s), Database::Access::ReadOnly);
    REQUIRE(notes.ok());
    CHECK(readStoredAnnotationsOf(**notes, bench.id).contains(note));
    store.placeAnnotations();
    REQUIRE((ends.size() == 1 || ends.wait(5000)));
    CHECK(ends[0][0].value<PlacingResult>().failure.has_value());
}
