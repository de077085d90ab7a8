// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/articletexts.h"
#include "search/phrase.h"

namespace Dateline::Search {

/// Looks in an article itself whether a term is there. Use each object on one thread.
class ArticleTest
{
public:
    explicit ArticleTest(const Term &term);

    bool operator()(ArticleTexts &texts, qint64 version) const;

private:
    bool isInText(const Library::BodyText &text) const;
    bool isIn(QStringView text) const;

    TermField m_field;
    Phrase m_phrase;
};

/// Looks whether terms stand within so many words or characters of each other.
class NearTest
{
public:
    NearTest(const std::vector<Term> &terms, int distance);

    bool operator()(ArticleTexts &texts, qint64 version) const;

private:
    bool isIn(const QString &folded) const;

    std::vector<Phrase> m_phrases;
    int m_distance;
};

} // namespace Dateline::Search
