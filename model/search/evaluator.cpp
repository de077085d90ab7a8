// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/evaluator.h"

#include "search/articletest.h"
#include "search/stemmer.h"

#include <algorithm>

namespace Dateline::Search {

Vocabulary vocabularyOf(TermField field)
{
    switch (field) {
    case TermField::Title:
        return Vocabulary::Title;
    case TermField::Author:
        return Vocabulary::Author;
    case TermField::Caption:
        return Vocabulary::Caption;
    case TermField::Anywhere:
    case TermField::Entity:
        break;
    }
    return Vocabulary::Anywhere;
}

Evaluator::Evaluator(ArticleFacts &facts, TermLookup &lookup, TextScanner &scanner,
                     const std::atomic_bool &cancelled)
    : m_facts(facts)
    , m_lookup(lookup)
    , m_scanner(scanner)
    , m_cancelled(cancelled)
    , m_stemmer(std::make_shared<const Stemmer>())
{
}

ArticleSet Evaluator::evaluate(const Node &node)
{
    return evaluate(node, m_facts.all());
}

ArticleSet Evaluator::evaluate(const Node &node, const ArticleSet &within)
{
    if (m_cancelled)
        return {};
    switch (node.kind) {
    case Node::Kind::Everything:
        return within;
    case Node::Kind::Term:
        return termArticles(node.term, within);
    case Node::Kind::Property: {
        ArticleSet found = m_facts.articlesWith(node.property);
        return found &= within;
    }
    case Node::Kind::And:
        return all(node.children, within);
    case Node::Kind::Or: {
        ArticleSet found(m_facts.end());
        for (const Node &child : node.children) {
            if (!isPunctuation(child))
                found |= evaluate(child, within);
        }
        return found;
    }
    case Node::Kind::Not: {
        if (isPunctuation(node.children.front()))
            return within;
        ArticleSet rest = within;
        return rest -= evaluate(node.children.front(), within);
    }
    case Node::Kind::Near:
        return nearArticles(node, within);
    }
    return {};
}

/// Whether there is nothing in a term that could be looked for.
bool Evaluator::isPunctuation(const Node &node) const
{
    return node.kind == Node::Kind::Term && Phrase(node.term, m_stemmer).isEmpty();
}

/// How long a condition takes, roughly; what is quick leaves less for what is slow.
int Evaluator::effort(const Node &node) const
{
    switch (node.kind) {
    case Node::Kind::Everything:
    case Node::Kind::Property:
        return 0;
    case Node::Kind::Term:
        return TermLookup::isExact(Phrase(node.term, m_stemmer)) ? 1 : 3;
    case Node::Kind::And:
    case Node::Kind::Or:
        return 2;
    case Node::Kind::Near:
        return 4;
    case Node::Kind::Not:
        return 5;
    }
    return 0;
}

ArticleSet Evaluator::all(const std::vector<Node> &children, const ArticleSet &within)
{
    std::vector<std::pair<int, const Node *>> ordered;
    for (const Node &child : children)
        ordered.push_back({effort(child), &child});
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const auto &one, const auto &other) { return one.first < other.first; });
    ArticleSet left = within;
    for (const auto &[effort, child] : ordered) {
        left = evaluate(*child, left);
        if (left.isEmpty())
            break;
    }
    return left;
}

ArticleSet Evaluator::termArticles(const Term &term, const ArticleSet &within)
{
    const Phrase phrase(term, m_stemmer);
    // Nothing but punctuation asks for nothing.
    if (phrase.isEmpty())
        return within;
    ArticleSet found = m_lookup.articles(phrase, vocabularyOf(term.field));
    found &= within;
    if (!TermLookup::isExact(phrase))
        found = passing(found, [&term]() -> TextScanner::Test { return ArticleTest(term); });
    if (term.field == TermField::Anywhere)
        addUserTags(phrase, found);
    return found &= within;
}

ArticleSet Evaluator::nearArticles(const Node &node, const ArticleSet &within)
{
    ArticleSet found = within;
    std::vector<Term> terms;
    for (const Node &child : node.children) {
        const Phrase phrase(child.term, m_stemmer);
        if (phrase.isEmpty())
            continue;
        terms.push_back(child.term);
        found &= m_lookup.articles(phrase, Vocabulary::Anywhere);
    }
    if (terms.empty())
        return within;
    return passing(found, [&]() -> TextScanner::Test { return NearTest(terms, node.distance); });
}

void Evaluator::addUserTags(const Phrase &phrase, ArticleSet &found) const
{
    for (const ArticleFacts::UserTag &tag : m_facts.userTags()) {
        if (phrase.isIn(tag.folded))
            found.add(tag.articles);
    }
}

ArticleSet Evaluator::passing(const ArticleSet &candidates,
                              const std::function<TextScanner::Test()> &makeTest)
{
    std::vector<qint64> versions;
    std::vector<qint32> articles;
    candidates.visit([&](qint32 article) {
        articles.push_back(article);
        versions.push_back(m_facts.versionOf(article));
        return true;
    });
    const std::vector<char> passed = m_scanner.scan(versions, makeTest, m_cancelled);
    ArticleSet found(m_facts.end());
    for (size_t i = 0; i < passed.size(); ++i) {
        if (passed[i])
            found.add(articles[i]);
    }
    return found;
}

} // namespace Dateline::Search
