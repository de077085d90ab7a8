// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/gathering.h"

#include "library/libraryreader.h"
#include "notes/contentdigest.h"

#include <QCoreApplication>

#include <algorithm>

namespace Dateline::Exchange {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// The newest first, undated ones then, unknown ones last; equal ones in a fixed order.
bool comesBefore(const Library::ArticleRow &left, const Library::ArticleRow &right)
{
    const auto rank = [](const Library::ArticleRow &row) {
        if (row.number == 0)
            return 2;
        return row.dateOrigin == DateOrigin::None ? 1 : 0;
    };
    if (rank(left) != rank(right))
        return rank(left) < rank(right);
    if (rank(left) == 0 && left.published != right.published)
        return left.published > right.published;
    return left.id < right.id;
}

bool standsBefore(const Notes::Annotation &left, const Notes::Annotation &right)
{
    if (Notes::standsBefore(left, right) || Notes::standsBefore(right, left))
        return Notes::standsBefore(left, right);
    return std::tie(left.created, left.id) < std::tie(right.created, right.id);
}

/// The state that leaves is no base of itself: the same notes are to leave as the same.
QList<QDateTime> basesOf(const Notes::Annotation &annotation, const Library::ExchangedStates &exchanges)
{
    constexpr qsizetype most = 50;
    QList<QDateTime> bases;
    const QList<Library::ExchangedState> states = exchanges.value(annotation.id);
    for (const Library::ExchangedState &state : states) {
        if (state.modified != annotation.modified && !bases.contains(state.modified))
            bases.append(state.modified);
    }
    return bases.sliced(std::max<qsizetype>(0, bases.size() - most));
}

} // namespace

Result<NotesExport> gatherNotes(const Library::LibraryReader &reader,
                                const QList<Notes::Annotation> &annotations, Texts texts,
                                const std::function<bool()> &goOn)
{
    const auto exchanges = reader.exchanges();
    if (!exchanges)
        return exchanges.error();
    NotesExport gathered;
    QHash<QString, NotesOfArticle> byArticle;
    for (const Notes::Annotation &annotation : annotations) {
        if (annotation.isDeleted())
            continue;
        if (QList<QDateTime> bases = basesOf(annotation, *exchanges); !bases.isEmpty())
            gathered.bases.insert(annotation.id, std::move(bases));
        NotesOfArticle &notes = byArticle[annotation.article];
        notes.article.id = annotation.article;
        notes.annotations.append(annotation);
    }
    const auto rows = reader.rows(QStringList(byArticle.keyBegin(), byArticle.keyEnd()));
    if (!rows)
        return rows.error();
    for (const Library::ArticleRow &row : *rows)
        byArticle[row.id].article = row;
    gathered.articles = byArticle.values();
    std::sort(gathered.articles.begin(), gathered.articles.end(),
              [](const NotesOfArticle &left, const NotesOfArticle &right) {
                  return comesBefore(left.article, right.article);
              });
    for (NotesOfArticle &notes : gathered.articles) {
        if (!goOn())
            return Error{Error::Code::Cancelled, Sentences::tr("The export was cancelled."), {}};
        std::sort(notes.annotations.begin(), notes.annotations.end(), &standsBefore);
        if (texts == Texts::None || notes.article.number == 0)
            continue;
        // Without its text an article's notes still leave, with what they quote.
        if (const auto article = reader.article(notes.article.id))
            notes.text = article->text;
    }
    return gathered;
}

Result<NotesExport> gatherArticles(const Library::LibraryReader &reader, const QStringList &ids)
{
    const auto rows = reader.rows(ids);
    if (!rows)
        return rows.error();
    QHash<QString, Library::ArticleRow> known;
    for (const Library::ArticleRow &row : *rows)
        known.insert(row.id, row);
    NotesExport gathered;
    for (const QString &id : ids) {
        Library::ArticleRow row = known.value(id);
        row.id = id;
        gathered.articles.append({row, {}});
    }
    return gathered;
}

Library::Exchanges statesOf(const NotesExport &notes)
{
    Library::Exchanges left;
    for (const NotesOfArticle &article : notes.articles) {
        for (const Notes::Annotation &note : article.annotations)
            left.states.append({note.id, note.modified, Notes::contentDigest(note)});
    }
    return left;
}

} // namespace Dateline::Exchange
