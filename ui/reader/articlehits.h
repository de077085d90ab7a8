// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/readertemplate.h"
#include "search/highlighter.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>

namespace Dateline::Reader {

class HitBar;
class ReaderBridge;

/// Finds in the article that is shown what the search is for, has it marked in the page, goes from one to the
/// next, and tells the bar. A long text is searched on another thread; the newest question wins.
///
/// No more than the first 5,000 hits are marked and counted. An article opens where it would open without a
/// search; the first step goes to the first hit from what is on the screen onward.
class ArticleHits : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 5000;

    explicit ArticleHits(HitBar *bar, QObject *parent = nullptr);
    ~ArticleHits() override;

    /// A query without words or names to look for in a text is no query.
    void setQuery(const Search::Query &query);
    /// The article that is on its way into the page. Short texts are searched at once.
    void setArticle(const Article &article);
    /// There is no article.
    void clearArticle();

    /// Adds to `options` what the page that is made now is to mark.
    void applyTo(PageOptions &options) const;
    /// The page is on the screen, or none of ours is (null): from now on changes are sent to it.
    void setShown(ReaderBridge *bridge);

    void next() { step(1); }
    void previous() { step(-1); }
    /// Takes the marks away until the query changes or a hit is asked for.
    void hide();

    int current() const { return m_current; }
    int count() const { return int(m_hits.size()); }

Q_SIGNALS:
    /// `current` counts from 1; 0 before the first step.
    void changed(int current, int count);

private:
    void search();
    void setHits(const QList<Search::TextRange> &hits);
    void step(int direction);
    void mark();
    void tell();
    bool isActive() const { return m_highlighter && m_hasArticle; }

    HitBar *m_bar;
    QPointer<ReaderBridge> m_bridge;
    Search::Query m_query;
    std::optional<Search::Highlighter> m_highlighter; ///< Of the query, when it has something to look for.
    QString m_text;
    QList<Html::ZoneRange> m_zones;
    QList<Search::TextRange> m_hits;
    int m_current = 0;
    int m_waitingStep = 0; ///< That was asked for before the page was there; 1, -1 or 0.
    int m_generation = 0;
    bool m_hasArticle = false;
    bool m_isSearching = false;
    bool m_isHidden = false;
    bool m_isCut = false;
};

} // namespace Dateline::Reader
