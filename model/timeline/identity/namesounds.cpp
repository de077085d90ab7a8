// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/namesounds.h"

#include "timeline/identity/romanisation.h"

namespace Dateline::Timeline {

namespace {

constexpr quint64 base = 0x9e3779b97f4a7c15U; // Odd, so that no letter is lost however long the text.

NameSounds::Spellings spellingsOf(QStringView characters, NamePart part)
{
    NameSounds::Spellings found{{LetterSum()}, {LetterSum()}};
    for (const QChar character : characters) {
        const QString reading = pinyinOf(character, part);
        if (reading.isEmpty())
            return {};
        found.pinyin.front() = found.pinyin.front() + letterSum(reading);
        std::vector<LetterSum> longer;
        const QStringList ways = wadeGiles(reading);
        for (const LetterSum &beginning : found.taiwan) {
            for (const QString &way : ways)
                longer.push_back(beginning + letterSum(way));
        }
        found.taiwan = std::move(longer);
    }
    return found;
}

} // namespace

LetterSum letterSum(QStringView letters)
{
    LetterSum all;
    for (const QChar letter : letters)
        all = all + LetterSum{letter.unicode(), base};
    return all;
}

const NameSounds::Spellings &NameSounds::surname(QStringView characters)
{
    const quint32 second = characters.size() > 1 ? characters[1].unicode() : 0;
    const auto [place, isNew] = m_surnames.try_emplace(quint32(characters[0].unicode()) << 16 | second);
    if (isNew)
        place->second = spellingsOf(characters, NamePart::Surname);
    return place->second;
}

const NameSounds::Spellings &NameSounds::given(QChar character)
{
    const auto [place, isNew] = m_given.try_emplace(character.unicode());
    if (isNew)
        place->second = spellingsOf(QStringView(&character, 1), NamePart::Given);
    return place->second;
}

} // namespace Dateline::Timeline
