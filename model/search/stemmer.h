// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <memory>

struct sb_stemmer;

namespace Dateline::Search {

/// Finds the stem of English words: "attacked" and "attacks" have the same. Use each object on one thread.
class Stemmer
{
public:
    Stemmer();
    ~Stemmer();
    Stemmer(const Stemmer &) = delete;
    Stemmer &operator=(const Stemmer &) = delete;

    /// The stem of a folded word (Porter 2); the word itself when it is not written in a to z.
    QByteArray stem(QStringView word) const;

private:
    struct Deleter
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    std::unique_ptr<sb_stemmer, Deleter> m_stemmer;
};

} // namespace Dateline::Search
