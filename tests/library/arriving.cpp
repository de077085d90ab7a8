// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/arrivalplan.h"

#include "exchange/codepoints.h"
#include "exchange/gathering.h"
#include "exchange/incoming/incomingtext.h"
#include "library/identity.h"
#include "notes/contentdigest.h"
#include "notesbench.h"
#include "search/searchengine.h"
#include "testfiles.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Exchange;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Notes::Annotation;
using Notes::Part;

namespace {

constexpr auto bridgeAddress = "https://paper.example/bridge"_L1;
constexpr auto harbourAddress = "https://paper.example/harbour"_L1;

QByteArray story(const QString &title, const QString &address, const QString &body)
{
    return QString(u"---\ntitle: \""_s + title + u"\"\ndate: 2023-01-29\nfrom: "_s + address +
                   u"\n---\n\n"_s + body)
        .toUtf8();
}

QDateTime at(int minute)
{
    return {QDate(2023, 2, 1), QTime(10, minute), Qt::UTC};
}

IncomingNote incoming(const QString &quote, const QString &address = bridgeAddress)
{
    IncomingNote note;
    note.annotation.id = Notes::makeAnnotationId();
    note.annotation.anchor.part = Part::Text;
    note.annotation.anchor.quote = quote;
    note.annotation.created = note.annotation.modified = at(0);
    note.address = address;
    return note;
}

class Desk : public NotesBench
{
public:
    Desk()
    {
        write(
            u"bridge.md"_s,
            story(
                u"The new bridge"_s, bridgeAddress,
                u"<p>The mayor opened the \U0001F600 bridge at noon. Nobody fell.</p>"
                "<p>The mayor opened the gate as well, and the orchestra of the harbour police played.</p>"_s));
        import();
        bridge = row(u"bridge.md"_s).id;
    }

    void writeHarbour()
    {
        write(u"harbour.md"_s, story(u"Harbour closes for winter"_s, harbourAddress,
                                     u"<p>Ships with a draught of over nine metres wait outside.</p>"_s));
    }

    ArrivalPlan plan(const QList<IncomingNote> &notes) const
    {
        const auto search = Search::SearchEngine::open(library());
        REQUIRE(search.ok());
        const auto reader = this->reader();
        const auto planned = planArrivals({notes, {}}, stored(), *reader, search->get(),
                                          [](qsizetype, qsizetype) { return true; });
        REQUIRE(planned.ok());
        return *planned;
    }

    /// Plans and writes; gives the plan.
    ArrivalPlan take(const QList<IncomingNote> &notes, const QHash<qsizetype, Choice> &choices = {}) const
    {
        ArrivalPlan planned = plan(notes);
        const SettledArrivals settled = settle(planned, choices);
        Library::StateStore store(library());
        store.putAnnotations(settled.annotations, settled.exchanges);
        REQUIRE(store.flush().ok());
        return planned;
    }

    QString quoted(const Annotation &annotation) const
    {
        const auto article = reader()->article(annotation.article);
        REQUIRE(article.ok());
        return article->text.mid(annotation.placement.start,
                                 annotation.placement.end - annotation.placement.start);
    }

    QString bridge;
};

} // namespace

TEST_CASE("A note comes to the place that its file says, in code points", "[arriving]")
{
    const Desk desk;
    const QString text = desk.reader()->article(desk.bridge)->text;
    const auto start = qint32(text.lastIndexOf(u"The mayor opened"_s));
    IncomingNote note = incoming(u"The mayor opened"_s);
    note.position = codePointsOf(text, start, start + 16);

    const ArrivalPlan plan = desk.plan({note});
    REQUIRE(plan.arrivals.size() == 1);
    const Arrival &arrival = plan.arrivals.constFirst();
    CHECK(arrival.outcome == Outcome::Added);
    CHECK(arrival.arriving.article == desk.bridge);
    CHECK(arrival.arriving.placement.start == start);
    CHECK(arrival.arriving.anchor ==
          Notes::makeAnchor(Part::Text, text, start, start + 16, arrival.arriving.anchor.content));
    CHECK(arrival.title == u"The new bridge"_s);
    CHECK_FALSE(arrival.isOrphan());
}

TEST_CASE("A note whose file counts in another text is found by its quote", "[arriving]")
{
    const Desk desk;
    IncomingNote shifted = incoming(u"Nobody fell."_s);
    shifted.position = {2, 9};
    IncomingNote said = incoming({});
    said.position = {0, 3};
    IncomingNote retyped = incoming(u"the  orchestra of the  harbour police"_s);
    IncomingNote lost = incoming(u"Something quite different that nobody ever said"_s);

    const ArrivalPlan plan = desk.plan({shifted, said, retyped, lost});
    CHECK(desk.quoted(plan.arrivals[0].arriving) == u"Nobody fell."_s);
    CHECK(plan.arrivals[1].arriving.anchor.quote == u"The"_s);
    CHECK(desk.quoted(plan.arrivals[2].arriving) == u"the orchestra of the harbour police"_s);
    CHECK(plan.arrivals[2].arriving.anchor.quote == retyped.annotation.anchor.quote);
    CHECK(plan.arrivals[3].isOrphan());
    CHECK(plan.arrivals[3].isArticleKnown);
    CHECK(plan.orphans() == 1);
}

TEST_CASE("An article is found by id, content, address, quote or title", "[arriving]")
{
    Desk desk;
    desk.writeHarbour();
    desk.import();
    const QString harbour = desk.row(u"harbour.md"_s).id;
    IncomingNote byId = incoming(u"Nobody"_s, {});
    byId.annotation.article = desk.bridge;
    IncomingNote byContent = incoming(u"Ships"_s, {});
    byContent.annotation.anchor.content = Library::contentHash(*desk.reader()->article(harbour));
    const IncomingNote byAddress = incoming(u"Ships"_s, u"http://www.paper.example/harbour/?utm_source=x"_s);
    const IncomingNote byQuote =
        incoming(u"a draught of over nine metres wait"_s, u"https://copy.example/1"_s);
    IncomingNote byTitle = incoming({}, u"https://copy.example/2"_s);
    byTitle.annotation.anchor.part = Part::Article;
    byTitle.title = u"HARBOUR closes for winter"_s;
    const IncomingNote nowhere = incoming(u"the mayor"_s, u"https://copy.example/3"_s);

    const ArrivalPlan plan = desk.plan({byId, byContent, byAddress, byQuote, byTitle, nowhere});
    CHECK(plan.arrivals[0].arriving.article == desk.bridge);
    for (const int i : {1, 2, 3, 4})
        CHECK(plan.arrivals[i].arriving.article == harbour);
    CHECK_FALSE(plan.arrivals[5].isArticleKnown);
    REQUIRE(plan.absent.size() == 1);
    CHECK(plan.absent.constFirst().url == u"copy.example/3"_s);
}

TEST_CASE("A note on an article that is not there is kept, and finds it when it comes", "[arriving]")
{
    Desk desk;
    IncomingNote note = incoming(u"over nine metres"_s, harbourAddress);
    note.title = u"Harbour closes for winter"_s;
    IncomingNote whole = incoming({}, harbourAddress);
    whole.annotation.anchor.part = Part::Article;
    whole.annotation.note = u"read again"_s;

    CHECK(desk.take({note, whole}).orphans() == 2);
    REQUIRE(desk.stored().size() == 2);
    desk.requireSound();
    // The same file once more brings nothing.
    CHECK(desk.plan({note, whole}).count(Outcome::Unchanged) == 2);

    desk.writeHarbour();
    desk.import();
    desk.placeAll();
    const QString harbour = desk.row(u"harbour.md"_s).id;
    const QList<Annotation> found = desk.storedOf(harbour);
    REQUIRE(found.size() == 2);
    for (const Annotation &annotation : found) {
        CHECK_FALSE(annotation.isOrphan());
        if (annotation.hasPassage())
            CHECK(desk.quoted(annotation) == u"over nine metres"_s);
    }
}

TEST_CASE("What both sides changed is a conflict, what one side changed is taken", "[arriving]")
{
    Annotation here;
    here.id = Notes::makeAnnotationId();
    here.note = u"first"_s;
    here.created = here.modified = at(0);
    const auto state = [&here](int minute, bool isTheirs = false, qint64 digest = 0) {
        return Library::ExchangedState{here.id, at(minute), digest, isTheirs};
    };
    IncomingNote theirs;
    theirs.annotation = here;
    CHECK(outcomeOf(theirs, here, {}) == Outcome::Unchanged);

    theirs.annotation.note = u"theirs"_s;
    theirs.annotation.modified = at(5);
    CHECK(outcomeOf(theirs, here, {}) == Outcome::Conflict);
    // It is here as it once left, or as it came; but nobody knows from which of two that left theirs comes.
    CHECK(outcomeOf(theirs, here, {state(0)}) == Outcome::Updated);
    CHECK(outcomeOf(theirs, here, {state(-2), state(0, true)}) == Outcome::Updated);
    CHECK(outcomeOf(theirs, here, {state(-2), state(0)}) == Outcome::Conflict);
    // They say from which, whatever their clock says.
    theirs.bases = {at(-2), at(0)};
    CHECK(outcomeOf(theirs, here, {}) == Outcome::Updated);
    theirs.annotation.modified = at(-1);
    CHECK(outcomeOf(theirs, here, {}) == Outcome::Updated);
    theirs.annotation.modified = at(5);

    here.note = u"mine"_s;
    here.modified = at(3);
    CHECK(outcomeOf(theirs, here, {state(0)}) == Outcome::Conflict);
    INFO("what left in between, for whatever reason, is not what they saw");
    CHECK(outcomeOf(theirs, here, {state(0), state(3)}) == Outcome::Conflict);
    // A state that said the same as what is here.
    CHECK(outcomeOf(theirs, here, {state(0, false, Notes::contentDigest(here))}) == Outcome::Updated);
    // Seen before.
    const qint64 digest = Notes::contentDigest(theirs.annotation);
    CHECK(outcomeOf(theirs, here, {state(5, true, digest)}) == Outcome::Unchanged);
    CHECK(outcomeOf(theirs, here, {state(5, true, digest + 1)}) == Outcome::Conflict);
    // Both wrote the same.
    here.note = u"theirs"_s;
    CHECK(outcomeOf(theirs, here, {}) == Outcome::Unchanged);
    // Nothing comes out of the trash by itself.
    here.deleted = at(4);
    CHECK(outcomeOf(theirs, here, {}) == Outcome::Conflict);
}

TEST_CASE("A change without a new time, as by hand in a table, is a change", "[arriving]")
{
    const Desk desk;
    const Annotation mine = desk.highlight(desk.bridge, u"Nobody fell."_s);
    IncomingNote edited = incoming(u"Nobody fell."_s);
    edited.annotation.id = mine.id;
    edited.annotation.created = mine.created;
    edited.annotation.modified = mine.modified;
    edited.annotation.note = u"typed into the table"_s;

    CHECK(desk.take({edited}).count(Outcome::Updated) == 1);
    const Annotation now = desk.only(desk.bridge);
    CHECK(now.note == u"typed into the table"_s);
    CHECK(now.modified > mine.modified);
    CHECK(desk.plan({edited}).count(Outcome::Unchanged) == 1);
    edited.annotation.note = u"and once more"_s;
    CHECK(desk.take({edited}).count(Outcome::Updated) == 1);
    CHECK(desk.only(desk.bridge).note == u"and once more"_s);
}

TEST_CASE("A note with HTML that leaves without it comes back as no change", "[arriving]")
{
    const Desk desk;
    Annotation mine = desk.highlight(desk.bridge, u"Nobody fell."_s);
    mine.note = u"see List<int> and <b>this</b>"_s;
    Library::StateStore store(desk.library());
    store.putAnnotations({mine});
    REQUIRE(store.flush().ok());
    IncomingNote back = incoming(u"Nobody fell."_s);
    back.annotation = mine;
    back.annotation.note = markdownWithoutHtml(mine.note);
    REQUIRE(back.annotation.note != mine.note);
    CHECK(desk.plan({back}).count(Outcome::Unchanged) == 1);
}

TEST_CASE("A conflict changes nothing until somebody chooses", "[arriving]")
{
    const Desk desk;
    const Annotation mine = desk.highlight(desk.bridge, u"Nobody fell."_s);
    IncomingNote theirs = incoming(u"Nobody fell."_s);
    theirs.annotation.id = mine.id;
    theirs.annotation.note = u"theirs"_s;
    theirs.annotation.colour = 0;
    theirs.annotation.modified = mine.modified.addSecs(60);

    CHECK(desk.take({theirs}).count(Outcome::Conflict) == 1);
    CHECK(desk.only(desk.bridge) == mine);
    SECTION("mine stays, and is not asked about again")
    {
        desk.take({theirs}, {{0, Choice::KeepMine}});
        CHECK(desk.only(desk.bridge) == mine);
        CHECK(desk.plan({theirs}).count(Outcome::Unchanged) == 1);
    }
    SECTION("theirs is taken, and what the file does not say stays")
    {
        desk.take({theirs}, {{0, Choice::TakeTheirs}});
        const Annotation now = desk.only(desk.bridge);
        CHECK(now.note == u"theirs"_s);
        CHECK(now.anchor == mine.anchor);
        CHECK(now.colour == mine.colour);
        CHECK(now.modified == theirs.annotation.modified);
    }
    SECTION("both are kept")
    {
        desk.take({theirs}, {{0, Choice::KeepBoth}});
        CHECK(desk.storedOf(desk.bridge).size() == 2);
        CHECK(desk.plan({theirs}).count(Outcome::Unchanged) == 1);
    }
}

TEST_CASE("Two people write on the same note by turns", "[arriving]")
{
    const Desk first;
    const Desk second;
    const Annotation note = first.highlight(first.bridge, u"Nobody fell."_s);
    const auto send = [](const Annotation &sent, const Desk &from) {
        const auto gathered = gatherNotes(*from.reader(), {sent}, Texts::Document, [] { return true; });
        REQUIRE(gathered.ok());
        Library::StateStore store(from.library());
        store.putExchanges({{}, {{sent.id, sent.modified, Notes::contentDigest(sent), false}}, {}});
        REQUIRE(store.flush().ok());
        IncomingNote outgoing;
        outgoing.annotation = sent;
        outgoing.address = gathered->articles.constFirst().article.url;
        outgoing.bases = gathered->bases.value(sent.id);
        return outgoing;
    };
    const auto write = [](const Desk &desk, const QString &text, int seconds = 60) {
        Annotation changed = desk.only(desk.bridge);
        changed.note = text;
        changed.modified = changed.modified.addSecs(seconds);
        Library::StateStore store(desk.library());
        store.putAnnotations({changed});
        REQUIRE(store.flush().ok());
        return changed;
    };

    CHECK(second.take({send(note, first)}).count(Outcome::Added) == 1);
    CHECK(first.take({send(write(second, u"two"_s), second)}).count(Outcome::Updated) == 1);
    CHECK(first.only(first.bridge).note == u"two"_s);
    CHECK(second.take({send(write(first, u"three"_s), first)}).count(Outcome::Updated) == 1);
    // Now both write; that the second sends his to somebody else meanwhile changes nothing.
    const Annotation four = write(first, u"four"_s);
    send(write(second, u"five"_s, 30), second);
    const IncomingNote arriving = send(four, first);
    CHECK(second.take({arriving}).count(Outcome::Conflict) == 1);
    CHECK(second.only(second.bridge).note == u"five"_s);
    // Who keeps his own has seen the other's: that one takes it without a question.
    second.take({arriving}, {{0, Choice::KeepMine}});
    CHECK(first.take({send(second.only(second.bridge), second)}).count(Outcome::Updated) == 1);
    CHECK(first.only(first.bridge).note == u"five"_s);
}

TEST_CASE("Marks of others on the same words are notes of their own", "[arriving]")
{
    const Desk desk;
    const QString text = desk.reader()->article(desk.bridge)->text;
    const Annotation mine = desk.highlight(desk.bridge, u"The mayor opened"_s);
    const auto second = qint32(text.lastIndexOf(u"The mayor opened"_s));
    IncomingNote elsewhere = incoming(u"The mayor opened"_s);
    elsewhere.position = codePointsOf(text, second, second + 16);
    elsewhere.annotation.creator = mine.creator;
    IncomingNote theirs = incoming(u"The mayor opened"_s);
    theirs.position = codePointsOf(text, mine.anchor.start, mine.anchor.end);
    theirs.annotation.creator = u"Chen"_s;
    const ArrivalPlan plan = desk.plan({elsewhere, theirs});
    CHECK(plan.arrivals[0].arriving.placement.start == second);
    CHECK(plan.arrivals[1].arriving.placement.start == mine.placement.start);
    CHECK(plan.count(Outcome::Added) == 2);
}

TEST_CASE("A note without an id of its own does not come twice", "[arriving]")
{
    const Desk desk;
    const Annotation mine = desk.highlight(desk.bridge, u"Nobody fell."_s);
    IncomingNote copy = incoming(u"Nobody fell."_s);
    copy.isNamed = false;
    CHECK(desk.plan({copy}).count(Outcome::Unchanged) == 1);
    copy.annotation.note = u"with a note"_s;
    CHECK(desk.plan({copy}).count(Outcome::Added) == 1);
}

TEST_CASE("What is known of notes that come is stored with them or not at all", "[arriving]")
{
    const Desk desk;
    IncomingNote note = incoming(u"Nobody fell."_s);
    SettledArrivals settled = settle(desk.plan({note}), {});
    REQUIRE(settled.exchanges.states.size() == 1);
    settled.annotations.first().article = u"ffffffffffffffff"_s; // which nobody knows
    Library::StateStore store(desk.library());
    store.putAnnotations(settled.annotations, settled.exchanges);
    CHECK_FALSE(store.flush().ok());
    CHECK(desk.reader()->exchanges()->isEmpty());
    CHECK(desk.plan({note}).count(Outcome::Added) == 1);
}

TEST_CASE("What is forgotten may come again", "[arriving]")
{
    const Desk desk;
    const Annotation mine = desk.highlight(desk.bridge, u"Nobody fell."_s);
    IncomingNote theirs = incoming(u"Nobody fell."_s);
    theirs.annotation.id = mine.id;
    theirs.annotation.note = u"theirs"_s;
    theirs.annotation.modified = mine.modified.addSecs(60);
    theirs.bases = {mine.modified};
    const ArrivalPlan plan = desk.take({theirs});
    REQUIRE(plan.count(Outcome::Updated) == 1);
    // As undoing the import does.
    Annotation before = mine;
    before.modified = mine.modified.addSecs(90);
    Library::StateStore store(desk.library());
    store.putAnnotations({before}, {{}, {}, plan.arrivals.constFirst().states});
    REQUIRE(store.flush().ok());
    CHECK(desk.reader()->exchanges()->isEmpty());
    CHECK(desk.plan({theirs}).count(Outcome::Conflict) == 1);
}

TEST_CASE("Planning ends when it is told to", "[arriving]")
{
    const Desk desk;
    const auto reader = desk.reader();
    const auto planned = planArrivals({{incoming(u"Nobody"_s)}, {}}, {}, *reader, nullptr,
                                      [](qsizetype, qsizetype) { return false; });
    REQUIRE_FALSE(planned.ok());
    CHECK(planned.error().code == Error::Code::Cancelled);
}
