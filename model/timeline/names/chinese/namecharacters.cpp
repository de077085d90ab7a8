// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/namecharacters.h"

#include "search/folding.h"
#include "timeline/names/chinese/namecharactertables.h"
#include "timeline/names/chinese/surnames.h"

#include <QHash>
#include <QList>

#include <algorithm>
#include <array>

namespace Dateline::Timeline {

namespace {

using TraitTable = std::array<quint16, 0x10000>;

void mark(TraitTable *table, QStringView characters, NameTrait trait)
{
    for (const QChar character : Search::folded(characters))
        (*table)[character.unicode()] |= quint16(trait);
}

TraitTable *makeTable()
{
    auto *table = new TraitTable{};
    mark(table, sureSurnames, NameTrait::SureSurname);
    mark(table, likelySurnames, NameTrait::LikelySurname);
    mark(table, rareSurnames, NameTrait::RareSurname);
    mark(table, givenCharacters, NameTrait::Given);
    mark(table, poorCharacters, NameTrait::Poor);
    mark(table, neverCharacters, NameTrait::Never);
    mark(table, foreignCharacters, NameTrait::Foreign);
    mark(table, weakForeignCharacters, NameTrait::WeakForeign);
    for (const QString &surname : {Search::folded(compoundSurnames), Search::folded(japaneseSurnames)}) {
        for (const QString &one : surname.split(u' ', Qt::SkipEmptyParts))
            (*table)[one[0].unicode()] |= quint16(NameTrait::LongSurname);
    }
    return table;
}

/// The surnames of several characters by their first, the longest first.
QHash<char16_t, QList<std::pair<QString, bool>>> makeLongSurnames()
{
    QHash<char16_t, QList<std::pair<QString, bool>>> surnames;
    const auto add = [&surnames](QStringView list, bool isJapanese) {
        for (const QString &surname : Search::folded(list).split(u' ', Qt::SkipEmptyParts))
            surnames[surname[0].unicode()].append({surname, isJapanese});
    };
    add(compoundSurnames, false);
    add(japaneseSurnames, true);
    for (QList<std::pair<QString, bool>> &sharing : surnames)
        std::ranges::stable_sort(sharing, std::ranges::greater(),
                                 [](const auto &one) { return one.first.size(); });
    return surnames;
}

} // namespace

const quint16 *nameTraitTable()
{
    static const TraitTable *const table = makeTable();
    return table->data();
}

LongSurname longSurname(QStringView text)
{
    static const QHash<char16_t, QList<std::pair<QString, bool>>> surnames = makeLongSurnames();
    if (text.size() < 2 || !(nameTraits(text[0].unicode()) & NameTrait::LongSurname))
        return {};
    const auto sharing = surnames.constFind(text[0].unicode());
    if (sharing == surnames.cend())
        return {};
    for (const auto &[surname, isJapanese] : *sharing) {
        if (surname[1] == text[1] && text.startsWith(surname))
            return {surname.size(), isJapanese};
    }
    return {};
}

} // namespace Dateline::Timeline
