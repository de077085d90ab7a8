// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/tagsuggestions.h"

#include "list/articletablemodel.h"
#include "list/foldedtext.h"
#include "notes/notebook.h"

#include <QHash>

#include <algorithm>

namespace Dateline::Notes {

TagSuggestions::TagSuggestions(const NoteBook &book, const List::ArticleTableModel *table)
{
    QHash<QString, int> counts;
    book.visit([&counts](const Annotation &annotation) {
        if (annotation.isDeleted())
            return;
        for (const QString &tag : annotation.tags)
            ++counts[tag];
    });
    m_tags = counts.keys();
    std::sort(m_tags.begin(), m_tags.end(), [&counts](const QString &one, const QString &other) {
        return std::pair(-counts[one], one) < std::pair(-counts[other], other);
    });
    if (table) {
        const List::ValueTable &names = table->columns().allTagNames();
        for (int number = 0; number < names.size(); ++number) {
            if (!counts.contains(names.value(number)))
                m_tags.append(names.value(number));
        }
    }
    for (const QString &tag : std::as_const(m_tags))
        m_folded.append(List::foldedText(tag));
}

QStringList TagSuggestions::matching(const QString &typed, const QStringList &without, int most) const
{
    const QString wanted = List::foldedText(typed.simplified());
    QStringList beginning;
    QStringList containing;
    for (qsizetype i = 0; i < m_tags.size() && beginning.size() < most; ++i) {
        if (without.contains(m_tags[i]))
            continue;
        if (m_folded[i].startsWith(wanted))
            beginning.append(m_tags[i]);
        else if (m_folded[i].contains(wanted))
            containing.append(m_tags[i]);
    }
    return (beginning + containing).mid(0, most);
}

} // namespace Dateline::Notes
