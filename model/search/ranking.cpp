// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/ranking.h"

#include "search/evaluator.h"
#include "search/folding.h"
#include "search/indexterms.h"
#include "search/stemmer.h"
#include "search/wantedterms.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Dateline::Search {

namespace {

constexpr size_t mostTerms = 16;      ///< What more terms would add to the order is little.
constexpr size_t mostRefined = 200;   ///< As many as anybody looks through.
constexpr float titleBonus = 1.5F;    ///< Of a term in the title, beside being there at all.
constexpr float titleWeight = 4;      ///< How often a place in the title counts,
constexpr float captionWeight = 0.5F; ///< and one in a caption.
constexpr float saturation = 1.2F;    ///< "k1" of BM25.
constexpr float lengthEffect = 0.6F;  ///< "b" of BM25.
constexpr float usualLength = 1000;   ///< UTF-16 units of a text.

/// "tf" of BM25 with weighted fields, for each phrase.
std::vector<float> frequencies(const Library::BodyText &text, const std::vector<Phrase> &phrases)
{
    std::vector<float> counts(phrases.size(), 0);
    const FoldedText folded = foldedWithOrigins(text.text);
    const auto weightAt = [&](qint32 position) -> float {
        const auto zone =
            std::upper_bound(text.zones.cbegin(), text.zones.cend(), position,
                             [](qint32 at, const Html::ZoneRange &range) { return at < range.end; });
        if (zone == text.zones.cend() || position < zone->start)
            return 1;
        switch (zone->zone) {
        case Html::Zone::Title:
            return titleWeight;
        case Html::Zone::Caption:
            return captionWeight;
        case Html::Zone::Related:
            return 0;
        default:
            return 1;
        }
    };
    for (size_t i = 0; i < phrases.size(); ++i) {
        phrases[i].visit(folded.text,
                         [&](TextRange range) { counts[i] += weightAt(folded.origin(range.start)); });
    }
    return counts;
}

} // namespace

Ranking::Ranking(const ArticleFacts &facts, TermLookup &lookup, TextScanner &scanner,
                 const std::atomic_bool &cancelled)
    : m_facts(facts)
    , m_lookup(lookup)
    , m_scanner(scanner)
    , m_cancelled(cancelled)
{
}

std::vector<Ranking::RankedTerm> Ranking::termsOf(const Query &query)
{
    std::vector<RankedTerm> terms;
    visitWanted(query.root, [&terms](const Term &term) {
        if (terms.size() < mostTerms)
            terms.push_back({term, 0, {}, {}});
    });
    const auto stemmer = std::make_shared<const Stemmer>();
    const auto total = float(std::max(1, m_facts.all().count()));
    std::erase_if(terms, [&](const RankedTerm &ranked) { return Phrase(ranked.term, stemmer).isEmpty(); });
    for (RankedTerm &ranked : terms) {
        const Phrase phrase(ranked.term, stemmer);
        ranked.articles = m_lookup.articles(phrase, vocabularyOf(ranked.term.field));
        ranked.titles = m_lookup.articles(phrase, Vocabulary::Title);
        const auto count = float(ranked.articles.count());
        ranked.weight = std::log(1 + (total - count + 0.5F) / (count + 0.5F));
    }
    return terms;
}

std::vector<Hit> Ranking::rank(const Query &query, const ArticleSet &found)
{
    const std::vector<RankedTerm> terms = termsOf(query);
    std::vector<Hit> hits;
    hits.reserve(size_t(found.count()));
    found.visit([&](qint32 article) {
        float score = 0;
        for (const RankedTerm &ranked : terms) {
            score += ranked.articles.contains(article) ? ranked.weight : 0;
            score += ranked.titles.contains(article) ? ranked.weight * titleBonus : 0;
        }
        hits.push_back({article, score});
        return !m_cancelled;
    });
    if (!terms.empty())
        refine(terms, hits);
    return hits;
}

void Ranking::refine(const std::vector<RankedTerm> &terms, std::vector<Hit> &hits)
{
    std::vector<size_t> best(hits.size());
    std::iota(best.begin(), best.end(), size_t(0));
    const size_t count = std::min(mostRefined, best.size());
    const auto comesFirst = [&](size_t one, size_t other) {
        if (hits[one].score != hits[other].score)
            return hits[one].score > hits[other].score;
        return m_facts.published(hits[one].article) > m_facts.published(hits[other].article);
    };
    std::nth_element(best.begin(), best.begin() + qsizetype(count), best.end(), comesFirst);
    best.resize(count);

    std::vector<qint64> versions;
    QHash<qint64, size_t> places;
    for (const size_t hit : best) {
        places.insert(m_facts.versionOf(hits[hit].article), versions.size());
        versions.push_back(m_facts.versionOf(hits[hit].article));
    }
    std::vector<float> scores(count, 0);
    const auto makeTest = [&]() -> TextScanner::Test {
        const auto stemmer = std::make_shared<const Stemmer>();
        auto phrases = std::make_shared<std::vector<Phrase>>();
        for (const RankedTerm &ranked : terms)
            phrases->emplace_back(ranked.term, stemmer);
        return [&, phrases](ArticleTexts &texts, qint64 version) {
            const auto text = texts.read(version);
            if (!text)
                return false;
            const std::vector<float> found = frequencies(*text, *phrases);
            const float length = 1 - lengthEffect + lengthEffect * float(text->text.size()) / usualLength;
            float score = 0;
            for (size_t i = 0; i < found.size(); ++i)
                score += terms[i].weight * found[i] * (saturation + 1) / (found[i] + saturation * length);
            scores[places.value(version)] = score;
            return true;
        };
    };
    m_scanner.scan(versions, makeTest, m_cancelled);
    // Above all others, among which they were the first already.
    float above = 0;
    for (const Hit &hit : hits)
        above = std::max(above, hit.score);
    for (size_t i = 0; i < count; ++i)
        hits[best[i]].score = above + 1 + scores[i];
}

} // namespace Dateline::Search
