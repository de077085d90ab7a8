// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/stemmer.h"

#include <libstemmer.h>

#include <algorithm>

namespace Dateline::Search {

namespace {

constexpr qsizetype longestWord = 40; ///< No English word is longer; codes and addresses are.

} // namespace

void Stemmer::Deleter::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

Stemmer::Stemmer()
    : m_stemmer(sb_stemmer_new("english", nullptr))
{
}

Stemmer::~Stemmer() = default;

QByteArray Stemmer::stem(QStringView word) const
{
    const QByteArray bytes = word.toUtf8();
    const bool isEnglish = word.size() <= longestWord && std::all_of(word.begin(), word.end(), [](QChar unit) {
                               return unit.unicode() >= u'a' && unit.unicode() <= u'z';
                           });
    if (!isEnglish || !m_stemmer)
        return bytes;
    const sb_symbol *stem = sb_stemmer_stem(
        m_stemmer.get(), reinterpret_cast<const sb_symbol *>(bytes.constData()), int(bytes.size()));
    return stem ? QByteArray(reinterpret_cast<const char *>(stem), sb_stemmer_length(m_stemmer.get())) : bytes;
}

} // namespace Dateline::Search
