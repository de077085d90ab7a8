// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesample.h"

#include "exchange/codepoints.h"
#include "notes/anchoring.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

using namespace Exchange;
using Notes::Annotation;
using Notes::Part;
using Notes::Placement;

namespace {

QDateTime moment(int minute)
{
    return QDateTime(QDate(2023, 1, 29), QTime(12, 34, 56, 789), Qt::UTC).addSecs(60 * minute);
}

NotesOfArticle article(const QString &id, const QString &url, const QString &title, const QString &text)
{
    NotesOfArticle notes;
    notes.article.id = id;
    notes.article.url = url;
    notes.article.title = title;
    notes.article.source = u"港口報"_s;
    notes.article.author = u"Ann Lee"_s;
    notes.article.language = u"zh-Hant"_s;
    notes.article.published = moment(0).toMSecsSinceEpoch();
    notes.article.publishedHasTime = true;
    notes.article.dateOrigin = DateOrigin::FrontMatter;
    notes.text = text;
    return notes;
}

Annotation &add(NotesOfArticle &notes, int number)
{
    Annotation annotation;
    annotation.id = QUuid::createUuidV5(QUuid(), notes.article.id + QString::number(number))
                        .toString(QUuid::WithoutBraces);
    annotation.article = notes.article.id;
    annotation.colour = 1 + number % Notes::colourCount;
    annotation.creator = u"陳小明"_s;
    annotation.created = moment(number);
    annotation.modified = moment(number + 7);
    notes.annotations += annotation;
    return notes.annotations.last();
}

Annotation &addPassage(NotesOfArticle &notes, int number, Part part, const QString &quote)
{
    Annotation &annotation = add(notes, number);
    const QString &text = part == Part::Title ? notes.article.title : notes.text;
    const auto start = qint32(text.indexOf(quote));
    annotation.anchor =
        Notes::makeAnchor(part, text, start, start + qint32(quote.size()), QByteArray(16, 'c'));
    annotation.placement = {Placement::Fit::Exact, start, start + qint32(quote.size()), 1,
                            Notes::textHash(text)};
    return annotation;
}

Placement placementOf(const NotesOfArticle &notes, const IncomingNote &note)
{
    const bool isTitle = note.annotation.anchor.part == Part::Title;
    const QString &text = isTitle ? notes.article.title : notes.text;
    const CodePointRange units = saidUnits(text, note);
    if (!units.isKnown())
        return {Placement::Fit::Orphan, 0, 0, 0, {}};
    return {Placement::Fit::Exact, units.start, units.end, 1, Notes::textHash(text)};
}

} // namespace

NotesExport sampleNotes()
{
    NotesOfArticle harbour =
        article(u"0123456789abcdef"_s, u"https://paper.example/a?x=1&y=港"_s, u"港口 \"Vote\", 首爾"_s,
                u"首爾\U0001F600到\U00020BB7東京。=SUM(A1)，港務局說：\n- 投票, \"延後\"。\nEnd of it."_s);
    Annotation &first = addPassage(harbour, 1, Part::Text, u"東京"_s);
    first.note = u"Ask *her*: 1 < 2.\n\n- one\n- `<b>` two"_s;
    first.tags = {u"NATO"_s, u"北約; 峰會"_s, u"a,b"_s, u".dotted"_s};
    addPassage(harbour, 2, Part::Text, u"=SUM(A1)"_s).note = u"=1+1"_s;
    addPassage(harbour, 3, Part::Title, u"首爾"_s).tags = {u"to do"_s};
    addPassage(harbour, 4, Part::Text, u"- 投票, \"延後\"。\nEnd"_s);
    Annotation &lost = addPassage(harbour, 5, Part::Text, u"港務局"_s);
    lost.anchor.quote = u"no longer there \U0001F600"_s;
    lost.anchor.start = lost.anchor.end = 0; // As one that came from elsewhere.
    lost.placement.fit = Placement::Fit::Orphan;
    add(harbour, 6).note = u".NET is no tag"_s;

    NotesOfArticle second = article(u"fedcba9876543210"_s, {}, u"Without address"_s, u"Some text."_s);
    Annotation &bookmark = add(second, 1);
    bookmark.creator.clear();
    addPassage(second, 2, Part::Text, u"text"_s).note = u"Two\nlines"_s;

    NotesOfArticle third = article(u"00000000000000aa"_s, u"https://paper.example/b"_s, {}, {});
    add(third, 1).tags = {u"later"_s};

    NotesExport notes{{harbour, second, third}};
    notes.bases.insert(harbour.annotations.first().id, {moment(2), moment(3)});
    notes.colourName = [](int colour) { return u"Colour %1"_s.arg(colour); };
    notes.time = moment(100);
    return notes;
}

NotesExport received(const NotesExport &sent, const IncomingNotes &back)
{
    NotesExport notes = sent;
    notes.bases.clear();
    for (NotesOfArticle &of : notes.articles) {
        of.annotations.clear();
        for (const IncomingNote &note : back.notes) {
            const bool isOfThis = note.annotation.article == of.article.id ||
                                  (!note.address.isEmpty() && note.address == of.article.url) ||
                                  (note.annotation.article.isEmpty() && note.address.isEmpty() &&
                                   note.title == of.article.title);
            if (!isOfThis)
                continue;
            Annotation annotation = note.annotation;
            annotation.article = of.article.id;
            if (annotation.hasPassage())
                annotation.placement = placementOf(of, note);
            of.annotations += annotation;
            if (!note.bases.isEmpty())
                notes.bases.insert(annotation.id, note.bases);
        }
    }
    return notes;
}

NotesExport manyNotes(int count)
{
    NotesOfArticle notes =
        article(u"0123456789abcdef"_s, u"https://paper.example/a"_s, u"Many"_s, u"First, second, third."_s);
    notes.annotations.reserve(count);
    for (int i = 0; i < count; ++i)
        addPassage(notes, i, Part::Text, u"second"_s).note = u"Note <em>number</em> %1"_s.arg(i);
    return {{notes}};
}

} // namespace Dateline::Test
