// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/similarity.h"

#include "search/folding.h"
#include "search/indexterms.h"
#include "search/units.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Dateline::Search {

namespace {

constexpr size_t mostTermsLookedUp = 400;
constexpr size_t mostTermsUsed = 40;
constexpr int mostTermsShown = 6;
/// A term of more than one article in so many says nothing about what an article is about.
constexpr int commonShare = 50;
/// Of a pair of characters that belong together one is hardly ever without the other: it stands in fewer than
/// so many times the articles that the pair stands in. Pairs across the edge of two words are rare, too.
constexpr size_t looseFactor = 8;

/// A pair of characters or a word of an article, and where it stands.
struct Candidate
{
    QByteArray term;
    std::vector<TextRange> places; ///< In the folded text.
    std::vector<qint32> articles;
    double weight = 0;
};

/// A stretch of a text that chosen terms cover without a gap: most often a name.
struct Passage
{
    QString text; ///< As the article writes it.
    QString folded;
    double weight = 0;
};

void addPlace(QHash<QByteArray, Candidate> &candidates, const QByteArray &term, TextRange range)
{
    Candidate &candidate = candidates[term];
    candidate.term = term;
    candidate.places.push_back(range);
}

QHash<QByteArray, Candidate> candidatesOf(const QString &folded)
{
    constexpr qsizetype shortestWord = 3;
    QHash<QByteArray, Candidate> candidates;
    const QStringView text(folded);
    Unit last;
    bool hasLast = false;
    UnitReader reader(text);
    for (Unit unit; reader.next(&unit); last = unit, hasLast = true) {
        if (unit.isWord) {
            if (unit.range.length() >= shortestWord)
                addPlace(candidates,
                         term(Vocabulary::Anywhere, text.sliced(unit.range.start, unit.range.length())),
                         unit.range);
        } else if (hasLast && !last.isWord && last.range.end == unit.range.start) {
            const TextRange pair{last.range.start, unit.range.end};
            addPlace(candidates, term(Vocabulary::Anywhere, text.sliced(pair.start, pair.length())), pair);
        }
    }
    return candidates;
}

std::vector<Passage> passagesOf(const FoldedText &folded, QStringView original,
                                const std::vector<Candidate> &chosen)
{
    std::vector<std::pair<TextRange, double>> places;
    for (const Candidate &candidate : chosen) {
        for (const TextRange &range : candidate.places)
            places.push_back({range, candidate.weight});
    }
    std::sort(places.begin(), places.end(),
              [](const auto &one, const auto &other) { return one.first.start < other.first.start; });
    std::vector<Passage> passages;
    QSet<QString> known;
    for (size_t i = 0; i < places.size();) {
        TextRange range = places[i].first;
        double weight = 0;
        for (; i < places.size() && places[i].first.start < std::max(range.end, range.start + 1); ++i) {
            range.end = std::max(range.end, places[i].first.end);
            weight += places[i].second;
        }
        const QString text = folded.text.sliced(range.start, range.length());
        if (known.contains(text))
            continue;
        known.insert(text);
        const qint32 start = folded.origin(range.start);
        passages.push_back(
            {original.sliced(start, folded.origin(range.end) - start).toString(), text, weight});
    }
    std::stable_sort(passages.begin(), passages.end(),
                     [](const Passage &one, const Passage &other) { return one.weight > other.weight; });
    return passages;
}

} // namespace

Similarity::Similarity(const ArticleFacts &facts, TermLookup &lookup, ArticleTexts &texts)
    : m_facts(facts)
    , m_lookup(lookup)
    , m_texts(texts)
{
}

bool Similarity::belongsTogether(const QByteArray &pair, size_t articles)
{
    const QString text = QString::fromUtf8(pair);
    Unit first;
    UnitReader reader(text);
    if (!reader.next(&first) || first.isWord)
        return true;
    const size_t most = articles * looseFactor;
    const auto isRare = [&](QStringView character) {
        return m_lookup.articlesWithTerm(term(Vocabulary::Anywhere, character), most + 1).size() <= most;
    };
    return isRare(QStringView(text).first(first.range.end)) ||
           isRare(QStringView(text).sliced(first.range.end));
}

QList<SimilarArticle> Similarity::find(qint32 article, int limit)
{
    if (article <= 0 || article >= m_facts.end() || !m_facts.all().contains(article))
        return {};
    const auto body = m_texts.read(m_facts.versionOf(article));
    if (!body)
        return {};
    QString searched;
    for (const TextRange &stretch : searchableStretches(body->text, body->zones))
        searched += QStringView(body->text).sliced(stretch.start, stretch.length()) + u'\n';
    const FoldedText folded = foldedWithOrigins(searched);

    std::vector<Candidate> candidates;
    for (Candidate &candidate : candidatesOf(folded.text))
        candidates.push_back(std::move(candidate));
    // What an article says more than once is what it is about; the rest by its length, as rare words are
    // long.
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &one, const Candidate &other) {
        return std::make_tuple(one.places.size(), one.term.size(), one.term) >
               std::make_tuple(other.places.size(), other.term.size(), other.term);
    });
    candidates.resize(std::min(candidates.size(), mostTermsLookedUp));
    const int total = m_facts.all().count();
    const auto most = size_t(std::max(10, total / commonShare));
    for (Candidate &candidate : candidates) {
        candidate.articles = m_lookup.articlesWithTerm(candidate.term, most + 1);
        const size_t count = candidate.articles.size();
        if (count > 1 && count <= most)
            candidate.weight =
                std::log(double(total + 1) / double(count)) * (1 + std::log(double(candidate.places.size())));
    }
    std::erase_if(candidates, [this](const Candidate &candidate) {
        return candidate.weight <= 0 || !belongsTogether(candidate.term, candidate.articles.size());
    });
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &one, const Candidate &other) { return one.weight > other.weight; });
    candidates.resize(std::min(candidates.size(), mostTermsUsed));

    QHash<qint32, double> scores;
    for (const Candidate &candidate : candidates) {
        for (const qint32 other : candidate.articles) {
            if (other != article)
                scores[other] += candidate.weight;
        }
    }
    QList<SimilarArticle> similar;
    for (auto score = scores.cbegin(); score != scores.cend(); ++score)
        similar.append({score.key(), float(score.value()), {}});
    std::sort(similar.begin(), similar.end(), [](const SimilarArticle &one, const SimilarArticle &other) {
        return one.score != other.score ? one.score > other.score : one.article > other.article;
    });
    similar.resize(std::min(similar.size(), qsizetype(limit)));

    const std::vector<Passage> passages = passagesOf(folded, searched, candidates);
    for (SimilarArticle &found : similar) {
        const auto text = m_texts.read(m_facts.versionOf(found.article));
        const QString other = text ? Search::folded(text->text) : QString();
        for (const Passage &passage : passages) {
            if (found.terms.size() < mostTermsShown && other.contains(passage.folded))
                found.terms.append(passage.text);
        }
    }
    // One rare word in common is chance.
    similar.removeIf([](const SimilarArticle &found) { return found.terms.isEmpty(); });
    return similar;
}

} // namespace Dateline::Search
