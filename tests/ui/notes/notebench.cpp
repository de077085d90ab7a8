// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebench.h"

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Notes;
using namespace Qt::StringLiterals;

namespace Dateline::Test {

NoteBench::NoteBench(int articles)
    : TriageBench(articles)
{
    keeper.setCreator(u"Ada"_s);
    keeper.load();
    REQUIRE(waitUntil([this] { return book.isLoaded(); }));
}

Annotation NoteBench::highlight(int article, int start, const QString &quote)
{
    Annotation annotation;
    annotation.article = id(article);
    const auto end = qint32(start + quote.size());
    annotation.anchor = {Part::Text, quote, u"before "_s, u" after"_s, start, end, "content", "text"};
    annotation.placement = {Placement::Fit::Exact, start, end, 1, "text"};
    return annotation;
}

Annotation NoteBench::onArticle(int article, const QString &note)
{
    Annotation annotation;
    annotation.article = id(article);
    annotation.note = note;
    return annotation;
}

Annotation NoteBench::note(const QString &id) const
{
    const Annotation *found = book.find(id);
    REQUIRE(found);
    return *found;
}

QList<Annotation> NoteBench::storedNotes() const
{
    const auto reader = Library::LibraryReader::open(library->folder());
    REQUIRE(reader.ok());
    const auto read = (*reader)->annotations();
    REQUIRE(read.ok());
    return *read;
}

bool NoteBench::settleNotes()
{
    return waitUntil([this] { return keeper.isSaved(); });
}

bool NoteBench::notesAgree() const
{
    const QList<Annotation> read = storedNotes();
    return read.size() == book.count() &&
           std::all_of(read.begin(), read.end(), [this](const Annotation &annotation) {
               const Annotation *shown = book.find(annotation.id);
               return shown && *shown == annotation;
           });
}

void NoteBench::forbid()
{
    for (const QByteArray action : {"INSERT", "UPDATE", "DELETE"}) {
        execute(u"notes.db"_s, "CREATE TRIGGER forbid_" + action + " BEFORE " + action +
                                   " ON annotations BEGIN SELECT RAISE(ABORT, 'forbidden'); END");
    }
}

void NoteBench::allow()
{
    for (const QByteArray action : {"INSERT", "UPDATE", "DELETE"})
        execute(u"notes.db"_s, "DROP TRIGGER IF EXISTS forbid_" + action);
}

} // namespace Dateline::Test
