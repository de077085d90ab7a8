// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/namecharacters.h"

#include "search/folding.h"
#include "timeline/names/automaton.h"
#include "timeline/names/chinese/namecharactertables.h"
#include "timeline/names/chinese/surnames.h"

#include <QStringList>

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

/// The surnames of several characters.
struct LongSurnames
{
    LongSurnames()
    {
        QStringList all = Search::folded(compoundSurnames).split(u' ', Qt::SkipEmptyParts);
        firstJapanese = qint32(all.size());
        all += Search::folded(japaneseSurnames).split(u' ', Qt::SkipEmptyParts);
        names = Automaton::of(all);
    }

    Automaton names;
    qint32 firstJapanese = 0;
};

} // namespace

const quint16 *nameTraitTable()
{
    static const TraitTable *const table = makeTable();
    return table->data();
}

LongSurname longSurname(QStringView text)
{
    static const LongSurnames surnames;
    LongSurname longest;
    if (text.size() < 2 || !(nameTraits(text[0].unicode()) & NameTrait::LongSurname))
        return longest;
    surnames.names.visitAt(text, 0, [&longest](const Automaton::Match &match) {
        longest = {match.end, match.name >= surnames.firstJapanese};
    });
    return longest;
}

} // namespace Dateline::Timeline
