// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/organisationwords.h"

#include "search/folding.h"
#include "timeline/names/chinese/organisationtable.h"
#include "timeline/names/chinese/organisationwordlists.h"

namespace Dateline::Timeline {

const OrganisationWords &OrganisationWords::builtIn()
{
    static const OrganisationWords words;
    return words;
}

OrganisationWords::OrganisationWords()
{
    const auto addAll = [this](const char16_t *list, WordRole role) {
        for (const QString &word : QString::fromUtf16(list).split(u' ', Qt::SkipEmptyParts))
            add(word, role);
    };
    addAll(subjectWords, WordRole::Subject);
    addAll(wideWords, WordRole::Wide);
    addAll(stopWords, WordRole::Stop);
    addAll(stopTitles, WordRole::Stop);
    addAll(trapWords, WordRole::Trap);
    addAll(jointWords, WordRole::Joint);
    addAll(shiftWords, WordRole::Shift);
    for (const HeadList &list : headLists) {
        for (const QString &word : QString::fromUtf16(list.words).split(u' ', Qt::SkipEmptyParts))
            m_needs.insert(add(word, WordRole::Head), list.need);
    }
    const OrganisationTable &table = OrganisationTable::builtIn();
    for (qint32 name = 0; name < qint32(table.names().size()); ++name)
        m_tableNames.insert(add(table.names()[name], WordRole::Known), name);
}

qint32 OrganisationWords::add(const QString &word, WordRole role)
{
    const QString folded = Search::folded(word);
    auto known = m_numbers.constFind(folded);
    if (known == m_numbers.constEnd()) {
        known = m_numbers.insert(folded, qint32(m_words.size()));
        m_words.append(folded);
        m_roles.push_back(0);
    }
    m_roles[size_t(*known)] |= quint16(role);
    return *known;
}

} // namespace Dateline::Timeline
