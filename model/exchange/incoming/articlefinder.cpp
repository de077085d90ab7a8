// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/articlefinder.h"

#include "library/libraryreader.h"
#include "notes/passage.h"
#include "notes/quotesearch.h"
#include "search/folding.h"
#include "search/searchengine.h"

#include <QSet>

namespace Dateline::Exchange {

namespace {

/// So many articles that may have a quote are looked at.
constexpr qsizetype mostCandidates = 20;
/// So much of a quote is asked for: white space within a longer one may differ.
constexpr qsizetype askedLength = 60;

/// A search for these words side by side.
Search::Query phraseQuery(const QString &words, Search::TermField field)
{
    Search::Query query;
    query.text = words;
    query.root.kind = Search::Node::Kind::Term;
    query.root.term = {field, words, true, false};
    return query;
}

/// The longest line of a quote, cut to what is asked for: paragraphs are not side by side in every text.
QString askedPart(const QString &quote)
{
    QString longest;
    for (const QString &line : quote.split(u'\n')) {
        if (line.simplified().size() > longest.size())
            longest = line.simplified();
    }
    if (longest.size() <= askedLength)
        return longest;
    const qsizetype space = longest.lastIndexOf(u' ', askedLength);
    return longest.left(space > askedLength / 2 ? space : askedLength);
}

bool isTelling(const QString &quote)
{
    Notes::Anchor anchor;
    anchor.part = Notes::Part::Text;
    anchor.quote = quote;
    return Notes::Passage(anchor).isTelling();
}

QString folded(const QString &title)
{
    return Search::folded(title.simplified());
}

} // namespace

ArticleFinder::ArticleFinder(const Library::LibraryReader &reader, Search::SearchEngine *search)
    : m_reader(reader)
    , m_search(search)
{
}

QStringList ArticleFinder::find(const QList<IncomingNote> &notes, const std::function<bool()> &goOn)
{
    QSet<QString> addresses;
    QSet<QString> ids;
    for (const IncomingNote &note : notes) {
        addresses.insert(note.address);
        ids.insert(note.annotation.article);
    }
    m_ofAddress = m_reader.idsOfUrls(QStringList(addresses.cbegin(), addresses.cend()));
    if (const auto rows = m_reader.rows(QStringList(ids.cbegin(), ids.cend()))) {
        for (const Library::ArticleRow &row : *rows)
            m_ofId.insert(row.id, row.id);
    }

    QStringList found;
    QHash<std::pair<QString, QString>, Group> lost;
    for (const IncomingNote &note : notes) {
        found.append(named(note));
        if (!found.constLast().isEmpty())
            continue;
        Group &group = lost[{note.address, note.title}];
        group.title = note.title;
        if (note.annotation.anchor.quote.size() > group.quote.size())
            group.quote = note.annotation.anchor.quote;
    }
    QHash<std::pair<QString, QString>, QString> ofGroup;
    for (auto group = lost.cbegin(); group != lost.cend() && goOn(); ++group)
        ofGroup.insert(group.key(), ofQuote(*group));
    for (qsizetype i = 0; i < notes.size(); ++i) {
        if (found[i].isEmpty())
            found[i] = ofGroup.value({notes[i].address, notes[i].title});
    }
    return found;
}

QString ArticleFinder::named(const IncomingNote &note) const
{
    if (const QString known = m_ofId.value(note.annotation.article); !known.isEmpty())
        return known;
    if (!note.annotation.anchor.content.isEmpty()) {
        if (const QString known = m_reader.idOfContent(note.annotation.anchor.content); !known.isEmpty())
            return known;
    }
    return m_ofAddress.value(note.address);
}

QString ArticleFinder::ofQuote(const Group &group) const
{
    if (!m_search)
        return {};
    if (group.quote.isEmpty() || !isTelling(group.quote))
        return ofTitle(group.title);
    const auto result = m_search->search(phraseQuery(askedPart(group.quote), Search::TermField::Anywhere));
    if (!result || result->hits.empty() || qsizetype(result->hits.size()) > mostCandidates)
        return {};
    QList<qint32> numbers;
    for (const Search::Hit &hit : result->hits)
        numbers.append(hit.article);
    const auto rows = m_reader.rowsOfNumbers(numbers);
    if (!rows)
        return {};
    QStringList having;
    for (const Library::ArticleRow &row : *rows) {
        const auto article = m_reader.article(row.id);
        if (!article || Notes::findFoldedQuote(article->text, group.quote).isEmpty())
            continue;
        if (!group.title.isEmpty() && folded(row.title) == folded(group.title))
            return row.id;
        having.append(row.id);
    }
    return having.size() == 1 ? having.constFirst() : QString();
}

QString ArticleFinder::ofTitle(const QString &title) const
{
    if (!isTelling(title))
        return {};
    const auto result = m_search->search(phraseQuery(title, Search::TermField::Title));
    if (!result || result->hits.size() != 1)
        return {};
    const auto rows = m_reader.rowsOfNumbers({result->hits.front().article});
    const bool isSame = rows && !rows->isEmpty() && folded(rows->constFirst().title) == folded(title);
    return isSame ? rows->constFirst().id : QString();
}

} // namespace Dateline::Exchange
