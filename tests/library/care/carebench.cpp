// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "care/carebench.h"

#include "articlefiles.h"
#include "testfiles.h"

#include "notes/anchoring.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

namespace {

constexpr int placeLength = 10;
constexpr int mostPlaces = 10;

void sortById(QList<Notes::Annotation> &notes)
{
    std::sort(notes.begin(), notes.end(),
              [](const auto &left, const auto &right) { return left.id < right.id; });
}

} // namespace

QByteArray textOf(const QString &library, const QString &article)
{
    const auto reader = Library::LibraryReader::open(library);
    if (!reader)
        return {};
    const auto read = (*reader)->article(article);
    return read && read->text.size() > placeLength + mostPlaces ? Notes::textHash(read->text) : QByteArray();
}

Notes::Annotation makeNote(const QString &article, const QByteArray &text, int number, int seconds)
{
    Notes::Annotation note;
    note.id = Notes::makeAnnotationId();
    note.article = article;
    note.anchor.part = Notes::Part::Text;
    note.anchor.quote = u"The council met %1 次"_s.arg(number);
    note.anchor.prefix = u"before"_s;
    note.anchor.suffix = u"after"_s;
    note.anchor.start = number;
    note.anchor.end = number + 10;
    note.anchor.content = note.anchor.text = QByteArray(16, char('a' + number % 20));
    const int start = number % mostPlaces;
    note.placement = {Notes::Placement::Fit::Exact, start, start + placeLength, 1, text};
    note.colour = 1 + number % Notes::colourCount;
    note.note = u"%1 筆記 **bold** "_s.arg(number) + QString(number % 7 * 40, u'笔');
    note.tags = {u"二月"_s};
    note.creator = u"Anna"_s;
    note.created = QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    note.modified = note.created.addSecs(seconds);
    return note;
}

CareBench::CareBench(int articles)
{
    for (int i = 0; i < articles; ++i)
        write(u"%1.md"_s.arg(i), numberedArticle(i));
    import();
    for (const Library::ArticleRow &row : rows()) {
        ids.append(row.id);
        texts.append(textOf(library(), row.id));
        REQUIRE_FALSE(texts.constLast().isEmpty());
    }
}

QString CareBench::dailyFile(QDate date) const
{
    return library() + u"/backups/notes-%1.db"_s.arg(date.toString(Qt::ISODate));
}

Notes::Annotation CareBench::note(int number, int seconds) const
{
    const auto article = number % ids.size();
    return makeNote(ids.at(article), texts.at(article), number, seconds);
}

QList<Notes::Annotation> CareBench::addNotes(int count, int first) const
{
    QList<Notes::Annotation> notes;
    for (int i = first; i < first + count; ++i)
        notes.append(note(i));
    put(notes);
    return notes;
}

void CareBench::put(const QList<Notes::Annotation> &notes) const
{
    Library::StateStore store(library());
    store.putAnnotations(notes);
    const auto flushed = store.flush();
    INFO((flushed ? QString() : flushed.error().toString()).toStdString());
    REQUIRE(flushed.ok());
}

QList<Notes::Annotation> CareBench::stored() const
{
    const auto read = reader()->annotations();
    INFO((read ? QString() : read.error().toString()).toStdString());
    REQUIRE(read.ok());
    return *read;
}

void CareBench::requireStored(QList<Notes::Annotation> notes, bool isRepaired) const
{
    if (isRepaired) {
        for (Notes::Annotation &note : notes)
            note.placement.text.clear();
    }
    QList<Notes::Annotation> found = stored();
    sortById(found);
    sortById(notes);
    REQUIRE(found.size() == notes.size());
    for (qsizetype i = 0; i < notes.size(); ++i)
        REQUIRE((found.at(i) == notes.at(i)));
}

} // namespace Dateline::Test
