// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/romanisation.h"

#include "timeline/names/chinese/surnames.h"
#include "timeline/words/units.h"

#include <QHash>
#include <QSet>

#include <unicode/translit.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <string_view>

namespace Dateline::Timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 2;
constexpr qsizetype longestGiven = 2;

/// Surnames by their characters, the second one null where there is none.
QSet<quint32> allSurnames()
{
    QSet<quint32> surnames;
    for (const QStringView some : {sureSurnames, likelySurnames, rareSurnames}) {
        for (const QChar character : some)
            surnames.insert(quint32(character.unicode()) << 16);
    }
    for (const QStringView compound : compoundSurnames.split(u' ', Qt::SkipEmptyParts)) {
        if (compound.size() == 2)
            surnames.insert(quint32(compound[0].unicode()) << 16 | compound[1].unicode());
    }
    return surnames;
}

bool isSurname(QChar first, QChar second = u'\0')
{
    static const QSet<quint32> surnames = allSurnames();
    return surnames.contains(quint32(first.unicode()) << 16 | second.unicode());
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

/// The readings of characters by one of ICU's transliterators.
class Readings
{
public:
    explicit Readings(const char16_t *id)
        : m_id(id)
    {
    }

    QString of(QChar character)
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_readings.constFind(character);
        if (known != m_readings.cend())
            return *known;
        return *m_readings.insert(character, read(character));
    }

private:
    QString read(QChar character)
    {
        if (!m_transliterator && !m_hasFailed) {
            UErrorCode status = U_ZERO_ERROR;
            m_transliterator.reset(
                icu::Transliterator::createInstance(icu::UnicodeString(m_id), UTRANS_FORWARD, status));
            m_hasFailed = U_FAILURE(status);
            if (m_hasFailed)
                m_transliterator.reset();
        }
        if (!m_transliterator)
            return {};
        icu::UnicodeString text(character.unicode());
        m_transliterator->transliterate(text);
        QString reading = QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length()).trimmed();
        const bool isRead =
            std::ranges::all_of(reading, [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
        return isRead ? reading : QString();
    }

    const char16_t *m_id;
    std::mutex m_mutex;
    std::unique_ptr<icu::Transliterator> m_transliterator;
    bool m_hasFailed = false;
    QHash<QChar, QString> m_readings;
};

} // namespace

QString pinyinOf(QChar character, NamePart part)
{
    static Readings surnames(u"Han-Latin/Names; Latin-ASCII");
    static Readings others(u"Han-Latin; Latin-ASCII");
    return (part == NamePart::Surname ? surnames : others).of(character);
}

qsizetype surnameLength(QStringView key)
{
    const auto isHanCharacter = [](QChar character) { return isHan(character.unicode()); };
    if (key.size() < shortestName || key.size() > 2 + longestGiven ||
        !std::ranges::all_of(key, isHanCharacter))
        return 0;
    if (key.size() > 2 && isSurname(key[0], key[1]))
        return 2;
    return key.size() <= 1 + longestGiven && isSurname(key[0]) ? 1 : 0;
}

RomanisedName romanised(QStringView key)
{
    const qsizetype surname = surnameLength(key);
    RomanisedName name;
    for (qsizetype place = 0; surname > 0 && place < key.size(); ++place) {
        const bool isGiven = place >= surname;
        const QString reading = pinyinOf(key[place], isGiven ? NamePart::Given : NamePart::Surname);
        if (reading.isEmpty())
            return {};
        (isGiven ? name.given : name.surname).append(reading);
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
