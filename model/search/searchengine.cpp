// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchengine.h"

#include "library/openwithnotes.h"
#include "search/articlefacts.h"
#include "search/articletexts.h"
#include "search/entitylookup.h"
#include "search/entitynames.h"
#include "search/evaluator.h"
#include "search/highlighter.h"
#include "search/ranking.h"
#include "search/similarity.h"
#include "search/termlookup.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace Dateline::Search {

namespace {

constexpr int snippetLength = 160; ///< UTF-16 units; two lines of a list.
const std::atomic_bool neverCancelled = false;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Search)
};

} // namespace

class SearchEngine::Private
{
public:
    Private(std::unique_ptr<Library::Database> opened, const QString &folder)
        : library(std::move(opened))
        , facts(*library)
        , lookup(*library, facts)
        , texts(*library)
        , scanner(folder)
        , entities(folder, *library)
    {
    }

    /// A query as it is looked for: with all names of whom it asks for.
    Query named(const Query &query)
    {
        if (!asksForEntity(query))
            return query;
        return withEntityNames(query, [this](const QString &name) { return entities.namesOf(name); });
    }

    /// Runs `work` on one state of the index, with facts of the same. The notes are read before, on their
    /// own: while somebody reads them nothing can be written there.
    template<typename Work>
    void withState(const Work &work)
    {
        constexpr int mostTries = 3; ///< An import may commit in between.
        for (int tries = 1;; ++tries) {
            {
                const Library::Snapshot snapshot(*library);
                facts.refresh();
            }
            const Library::Snapshot snapshot(*library);
            if (tries < mostTries && !library->hasError() && !facts.isCurrent())
                continue;
            work();
            return;
        }
    }

    std::unique_ptr<Library::Database> library;
    ArticleFacts facts;
    TermLookup lookup;
    ArticleTexts texts;
    TextScanner scanner;
    EntityLookup entities;
};

Result<std::unique_ptr<SearchEngine>> SearchEngine::open(const QString &folder)
{
    auto library = Library::openWithNotes(folder);
    if (!library)
        return library.error();
    auto opened = std::make_unique<Private>(std::move(*library), folder);
    if (opened->library->hasError())
        return opened->library->takeError();
    return std::unique_ptr<SearchEngine>(new SearchEngine(std::move(opened)));
}

SearchEngine::SearchEngine(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

SearchEngine::~SearchEngine() = default;

Result<SearchResult> SearchEngine::search(const Query &asked, const std::atomic_bool *cancelled)
{
    const Query query = d->named(asked);
    const std::atomic_bool &isCancelled = cancelled ? *cancelled : neverCancelled;
    QElapsedTimer timer;
    timer.start();
    SearchResult result{asked, {}, 0, query};
    d->withState([&] {
        const ArticleSet found = Evaluator(d->facts, d->lookup, d->scanner, isCancelled).evaluate(query.root);
        result.hits = Ranking(d->facts, d->lookup, d->scanner, isCancelled).rank(query, found);
    });
    const std::optional<Error> scanError = d->scanner.takeError();
    if (isCancelled)
        return Error{Error::Code::Cancelled, Texts::tr("The search was ended."), {}};
    if (d->library->hasError())
        return d->library->takeError();
    if (scanError)
        return *scanError;
    result.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return result;
}

Result<QList<Snippet>> SearchEngine::snippets(const Query &query, const QList<qint32> &articles)
{
    const Highlighter highlighter(d->named(query));
    QList<Snippet> snippets;
    snippets.reserve(articles.size());
    d->withState([&] {
        for (const qint32 article : articles) {
            const bool isKnown = article > 0 && article < d->facts.end();
            const auto text =
                isKnown ? d->texts.read(d->facts.versionOf(article)) : std::optional<Library::BodyText>();
            snippets.append(text ? highlighter.snippet(text->text, text->zones, snippetLength) : Snippet());
        }
    });
    if (d->library->hasError())
        return d->library->takeError();
    return snippets;
}

Result<QList<SimilarArticle>> SearchEngine::similar(qint32 number, int limit)
{
    QList<SimilarArticle> found;
    d->withState([&] { found = Similarity(d->facts, d->lookup, d->texts).find(number, limit); });
    if (d->library->hasError())
        return d->library->takeError();
    return found;
}

} // namespace Dateline::Search
