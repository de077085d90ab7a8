// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/articlehits.h"

#include "reader/hitbar.h"
#include "reader/readerbridge.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace Dateline::Reader {

using Search::Node;
using Search::TextRange;

namespace {

/// UTF-16 units of a text and of a query that are dealt with in much less than a frame.
constexpr qsizetype shortText = 20'000;
constexpr qsizetype shortQuery = 500;

/// Whether a part of a query asks for something that can stand in a text.
bool looksIntoText(const Node &node)
{
    if (node.kind == Node::Kind::Term)
        return node.term.field != Search::TermField::Author;
    if (node.kind == Node::Kind::Not)
        return false;
    return std::any_of(node.children.begin(), node.children.end(), looksIntoText);
}

} // namespace

ArticleHits::ArticleHits(HitBar *bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(bar, &HitBar::nextRequested, this, &ArticleHits::next);
    connect(bar, &HitBar::previousRequested, this, &ArticleHits::previous);
    connect(bar, &HitBar::hideRequested, this, &ArticleHits::hide);
}

ArticleHits::~ArticleHits() = default;

void ArticleHits::setQuery(const Search::Query &query)
{
    if (query == m_query)
        return;
    m_query = query;
    // The page has no marks: whatever is found now is set anew.
    if (std::exchange(m_isHidden, false)) {
        m_hits.clear();
        m_current = 0;
    }
    m_highlighter.reset();
    if (looksIntoText(query.root))
        m_highlighter.emplace(query);
    search();
}

void ArticleHits::setArticle(const Article &article)
{
    m_hasArticle = true;
    m_text = article.text;
    m_zones = article.zones;
    m_hits.clear();
    m_current = 0;
    m_waitingStep = 0;
    m_bridge = nullptr;
    search();
}

void ArticleHits::clearArticle()
{
    m_hasArticle = false;
    m_text.clear();
    m_zones.clear();
    m_bridge = nullptr;
    search();
}

void ArticleHits::search()
{
    const int generation = ++m_generation;
    m_isSearching = false;
    if (!isActive()) {
        setHits({});
        return;
    }
    if (m_text.size() <= shortText && m_query.text.size() <= shortQuery) {
        setHits(m_highlighter->hits(m_text, m_zones));
        return;
    }
    m_isSearching = true;
    tell();
    QtConcurrent::run([query = m_query, text = m_text, zones = m_zones] {
        return Search::Highlighter(query).hits(text, zones);
    }).then(this, [this, generation](const QList<TextRange> &hits) {
        if (generation == m_generation)
            setHits(hits);
    });
}

void ArticleHits::setHits(const QList<TextRange> &hits)
{
    m_isSearching = false;
    m_isCut = hits.size() > most;
    const QList<TextRange> marked = m_isCut ? hits.first(most) : hits;
    // Typing on often leaves what was found as it is: then nothing changes, and one stays where one was.
    if (marked != m_hits) {
        m_hits = marked;
        m_current = 0;
        mark();
    }
    tell();
}

void ArticleHits::applyTo(PageOptions &options) const
{
    options.hits.clear();
    options.currentHit = m_current;
    if (m_hits.isEmpty() || m_isHidden)
        return;
    options.hits = '[' + QByteArray::number(m_text.size());
    for (const TextRange &hit : m_hits)
        options.hits += ',' + QByteArray::number(hit.start) + ',' + QByteArray::number(hit.end);
    options.hits += ']';
}

void ArticleHits::setShown(ReaderBridge *bridge)
{
    m_bridge = bridge;
    if (bridge && m_waitingStep != 0)
        step(std::exchange(m_waitingStep, 0));
}

void ArticleHits::mark()
{
    if (!m_bridge)
        return;
    PageOptions options;
    applyTo(options);
    m_bridge->setHits(options.hits, options.currentHit);
}

void ArticleHits::tell()
{
    if (m_isSearching)
        m_bar->setSearching();
    else
        m_bar->setHits(m_current, count(), m_isCut);
    m_bar->setVisible(isActive() && !m_isHidden);
    Q_EMIT changed(m_current, count());
}

void ArticleHits::step(int direction)
{
    if (m_hits.isEmpty())
        return;
    if (!m_bridge) {
        m_waitingStep = direction;
        return;
    }
    if (m_isHidden) {
        m_isHidden = false;
        mark();
        tell();
    }
    const QPointer<ArticleHits> self(this);
    m_bridge->stepHit(direction, [self, generation = m_generation](int current) {
        if (!self || generation != self->m_generation)
            return;
        self->m_current = current;
        self->tell();
    });
}

void ArticleHits::hide()
{
    m_isHidden = true;
    mark();
    tell();
}

} // namespace Dateline::Reader
