// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/wordsfilter.h"

#include <algorithm>

namespace Dateline::Settings {

void WordsFilter::setWords(const QStringList &words)
{
    m_words = words;
    invalidateFilter();
}

bool WordsFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    QString text;
    for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column)
        text += sourceModel()->index(sourceRow, column, sourceParent).data().toString() + u'\n';
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace Dateline::Settings
