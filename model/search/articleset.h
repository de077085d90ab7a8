// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace Dateline::Search {

/// A set of articles, by their numbers, as bits.
class ArticleSet
{
public:
    ArticleSet() = default;
    /// For numbers below `end`.
    explicit ArticleSet(qint32 end)
        : m_words((size_t(end) + 63) / 64)
    {
    }

    void add(qint32 article) { m_words[size_t(article) / 64] |= bit(article); }
    void add(const std::vector<qint32> &articles)
    {
        for (const qint32 article : articles)
            add(article);
    }
    void remove(qint32 article) { m_words[size_t(article) / 64] &= ~bit(article); }
    bool contains(qint32 article) const
    {
        const size_t word = size_t(article) / 64;
        return word < m_words.size() && (m_words[word] & bit(article));
    }

    int count() const
    {
        int sum = 0;
        for (const quint64 word : m_words)
            sum += std::popcount(word);
        return sum;
    }
    bool isEmpty() const
    {
        for (const quint64 word : m_words) {
            if (word)
                return false;
        }
        return true;
    }

    ArticleSet &operator&=(const ArticleSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.word(i);
        return *this;
    }
    ArticleSet &operator|=(const ArticleSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.word(i);
        return *this;
    }
    /// Leaves out what is in `other`.
    ArticleSet &operator-=(const ArticleSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.word(i);
        return *this;
    }

    /// Calls `visit` with each number, ascending; it returns false to stop.
    template<typename Visit>
    void visit(const Visit &visit) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word; word &= word - 1) {
                if (!visit(qint32(i * 64 + size_t(std::countr_zero(word)))))
                    return;
            }
        }
    }

private:
    static quint64 bit(qint32 article) { return quint64(1) << (article % 64); }
    quint64 word(size_t i) const { return i < m_words.size() ? m_words[i] : 0; }

    std::vector<quint64> m_words;
};

} // namespace Dateline::Search
