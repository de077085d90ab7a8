// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/romanisation.h"

#include "timeline/names/chinese/surnames.h"
#include "timeline/words/units.h"

#include <unicode/translit.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace Dateline::Timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 2;
constexpr qsizetype longestGiven = 2;

bool isSurname(QChar character)
{
    return sureSurnames.contains(character) || likelySurnames.contains(character) ||
           rareSurnames.contains(character);
}

bool isCompoundSurname(QStringView characters)
{
    static const QList<QStringView> surnames = compoundSurnames.split(u' ', Qt::SkipEmptyParts);
    return surnames.contains(characters);
}

constexpr std::array<std::u16string_view, 21> initials{u"zh", u"ch", u"sh", u"b", u"p", u"m", u"f",
                                                       u"d",  u"t",  u"n",  u"l", u"g", u"k", u"h",
                                                       u"j",  u"q",  u"x",  u"r", u"z", u"c", u"s"};

/// Where both systems differ, by the beginning of a syllable.
QString wadeGilesInitial(QStringView initial)
{
    static const QHash<QString, QString> others{
        {u"zh"_s, u"ch"_s}, {u"j"_s, u"ch"_s}, {u"q"_s, u"ch"_s}, {u"x"_s, u"hs"_s}, {u"b"_s, u"p"_s},
        {u"d"_s, u"t"_s},   {u"g"_s, u"k"_s},  {u"r"_s, u"j"_s},  {u"z"_s, u"ts"_s}, {u"c"_s, u"ts"_s}};
    const QString known = initial.toString();
    return others.value(known, known);
}

QString wadeGilesFinal(QStringView initial, QStringView final)
{
    const bool isVelar = initial == u"g" || initial == u"k" || initial == u"h";
    if (final == u"i" && (initial == u"zh" || initial == u"ch" || initial == u"sh" || initial == u"r"))
        return u"ih"_s;
    if (final == u"e" && isVelar)
        return u"o"_s;
    if (final == u"uo" && !isVelar && initial != u"sh")
        return u"o"_s;
    if (final == u"ui" && isVelar && initial != u"h")
        return u"uei"_s;
    static const QHash<QString, QString> others{{u"ian"_s, u"ien"_s},
                                                {u"ie"_s, u"ieh"_s},
                                                {u"ue"_s, u"ueh"_s},
                                                {u"ong"_s, u"ung"_s},
                                                {u"iong"_s, u"iung"_s}};
    const QString known = final.toString();
    return others.value(known, known);
}

/// Syllables that begin with no consonant, those of a hiss alone, and what is spelled by habit.
const QHash<QString, QStringList> &wholeSyllables()
{
    static const QHash<QString, QStringList> syllables{{u"yi"_s, {u"i"_s, u"yi"_s, u"ih"_s}},
                                                       {u"ying"_s, {u"ying"_s, u"ing"_s}},
                                                       {u"yan"_s, {u"yen"_s, u"yan"_s}},
                                                       {u"ye"_s, {u"yeh"_s}},
                                                       {u"yue"_s, {u"yueh"_s}},
                                                       {u"yong"_s, {u"yung"_s}},
                                                       {u"you"_s, {u"yu"_s, u"you"_s}},
                                                       {u"er"_s, {u"erh"_s}},
                                                       {u"zi"_s, {u"tzu"_s}},
                                                       {u"ci"_s, {u"tzu"_s}},
                                                       {u"si"_s, {u"ssu"_s, u"szu"_s}},
                                                       {u"ke"_s, {u"ko"_s, u"ke"_s}},
                                                       {u"zhe"_s, {u"che"_s, u"je"_s}},
                                                       {u"jiu"_s, {u"chiu"_s, u"jeou"_s}}};
    return syllables;
}

} // namespace

/// The readings of characters by one of ICU's transliterators.
class Romaniser::Readings
{
public:
    explicit Readings(const char16_t *id)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_transliterator.reset(
            icu::Transliterator::createInstance(icu::UnicodeString(id), UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            m_transliterator.reset();
    }

    /// Empty for one without a reading.
    const QString &of(QChar character)
    {
        const auto known = m_readings.constFind(character);
        if (known != m_readings.cend())
            return *known;
        icu::UnicodeString text(character.unicode());
        if (m_transliterator)
            m_transliterator->transliterate(text);
        QString reading = QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()).trimmed();
        const bool isRead =
            std::ranges::all_of(reading, [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
        return *m_readings.insert(character, isRead ? reading : QString());
    }

private:
    std::unique_ptr<icu::Transliterator> m_transliterator;
    QHash<QChar, QString> m_readings;
};

Romaniser::Romaniser()
    : m_surnames(std::make_unique<Readings>(u"Han-Latin/Names; Latin-ASCII"))
    , m_others(std::make_unique<Readings>(u"Han-Latin; Latin-ASCII"))
{
}

Romaniser::~Romaniser() = default;

qsizetype surnameLength(QStringView key)
{
    const auto isHanCharacter = [](QChar character) { return isHan(character.unicode()); };
    if (key.size() < shortestName || key.size() > 2 + longestGiven ||
        !std::ranges::all_of(key, isHanCharacter))
        return 0;
    if (key.size() > 2 && isCompoundSurname(key.first(2)))
        return 2;
    return key.size() <= 1 + longestGiven && isSurname(key[0]) ? 1 : 0;
}

RomanisedName Romaniser::pinyin(QStringView key)
{
    const qsizetype surname = surnameLength(key);
    RomanisedName name;
    for (qsizetype place = 0; surname > 0 && place < key.size(); ++place) {
        const QString &reading = (place < surname ? m_surnames : m_others)->of(key[place]);
        if (reading.isEmpty())
            return {};
        (place < surname ? name.surname : name.given).append(reading);
    }
    return name;
}

QStringList wadeGiles(QStringView syllable)
{
    const auto whole = wholeSyllables().constFind(syllable.toString());
    if (whole != wholeSyllables().cend())
        return *whole;
    const auto *initial = std::ranges::find_if(initials, [syllable](std::u16string_view beginning) {
        return syllable.startsWith(QStringView(beginning.data(), qsizetype(beginning.size())));
    });
    if (initial == initials.end())
        return {syllable.toString()};
    const QStringView start = syllable.first(qsizetype(initial->size()));
    return {QString(wadeGilesInitial(start) + wadeGilesFinal(start, syllable.sliced(start.size())))};
}

} // namespace Dateline::Timeline
