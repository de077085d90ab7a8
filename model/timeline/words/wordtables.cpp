// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/words/wordtables.h"

#include "timeline/events/cues.h"
#include "timeline/names/chinese/organisationwords.h"
#include "timeline/names/chinese/personmarks.h"

#include <QHash>

namespace Dateline::Timeline {

const WordTables &WordTables::builtIn()
{
    static const WordTables tables({OrganisationWords::builtIn().words(), personMarkWords(), cueTexts()});
    return tables;
}

WordTables::WordTables(const std::array<QStringList, wordTableCount> &tables)
{
    std::array<qint32, wordTableCount> none{};
    none.fill(-1);
    QStringList words;
    QHash<QStringView, qint32> names;
    for (size_t table = 0; table < wordTableCount; ++table) {
        for (qint32 number = 0; number < qint32(tables[table].size()); ++number) {
            const QString &word = tables[table][number];
            auto known = names.constFind(word);
            if (known == names.cend()) {
                known = names.insert(word, qint32(words.size()));
                words.append(word);
                m_numbers.push_back(none);
            }
            qint32 &place = m_numbers[size_t(*known)][table];
            place = place < 0 ? number : place;
        }
    }
    m_automaton = Automaton::of(words);
}

} // namespace Dateline::Timeline
