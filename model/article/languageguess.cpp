// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languageguess.h"

#include "hanscript.h"
#include "stopwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr qsizetype sampleLength = 200'000;
constexpr double titleWeight = 3;       // what follows the title of a short text is often boilerplate
constexpr double lettersOfSyllable = 3; // so that alphabets and syllables weigh alike

struct ScriptLanguage
{
    QChar::Script script;
    QStringView language;
};

constexpr std::array<ScriptLanguage, 17> scriptLanguages{{
    {QChar::Script_Greek, u"el"},
    {QChar::Script_Hebrew, u"he"},
    {QChar::Script_Thai, u"th"},
    {QChar::Script_Devanagari, u"hi"},
    {QChar::Script_Bengali, u"bn"},
    {QChar::Script_Tamil, u"ta"},
    {QChar::Script_Telugu, u"te"},
    {QChar::Script_Gujarati, u"gu"},
    {QChar::Script_Gurmukhi, u"pa"},
    {QChar::Script_Georgian, u"ka"},
    {QChar::Script_Armenian, u"hy"},
    {QChar::Script_Khmer, u"km"},
    {QChar::Script_Lao, u"lo"},
    {QChar::Script_Myanmar, u"my"},
    {QChar::Script_Tibetan, u"bo"},
    {QChar::Script_Ethiopic, u"am"},
    {QChar::Script_Sinhala, u"si"},
}};

/// What a text is written in, in syllables or their equal.
struct Statistics
{
    double han = 0;
    double traditional = 0;
    double simplified = 0;
    double kana = 0;
    double hangul = 0;
    double bopomofo = 0;
    double latin = 0;
    double cyrillic = 0;
    double ukrainian = 0;
    double russian = 0;
    double arabic = 0;
    double persian = 0;
    double urdu = 0;
    std::array<double, scriptLanguages.size()> others{};
    QString latinText;

    void add(QChar character, double weight);
    void addOther(QChar::Script script, double weight);
};

void Statistics::addOther(QChar::Script script, double weight)
{
    for (size_t i = 0; i < scriptLanguages.size(); ++i) {
        if (scriptLanguages[i].script == script)
            others[i] += weight / lettersOfSyllable;
    }
}

void Statistics::add(QChar character, double weight)
{
    const HanScript &scripts = HanScript::instance();
    switch (character.script()) {
    case QChar::Script_Han:
        han += weight;
        traditional += weight * scripts.isTraditionalOnly(character);
        simplified += weight * scripts.isSimplifiedOnly(character);
        break;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        kana += weight;
        break;
    case QChar::Script_Hangul:
        hangul += weight;
        break;
    case QChar::Script_Bopomofo:
        bopomofo += weight;
        break;
    case QChar::Script_Latin:
        latin += weight / lettersOfSyllable;
        break;
    case QChar::Script_Cyrillic:
        cyrillic += weight / lettersOfSyllable;
        ukrainian += u"іїєґІЇЄҐ"_s.contains(character);
        russian += u"ыэёъЫЭЁЪ"_s.contains(character);
        break;
    case QChar::Script_Arabic:
        arabic += weight / lettersOfSyllable;
        persian += u"پچژگیک"_s.contains(character);
        urdu += u"ٹڈڑےں"_s.contains(character);
        break;
    default:
        addOther(character.script(), weight);
    }
}

/// The end of the web address that starts at `position`, or `position` when there is none: its
/// letters tell nothing about the language.
qsizetype addressEnd(QStringView text, qsizetype position)
{
    const QStringView rest = text.sliced(position);
    if (!rest.startsWith(u"http://") && !rest.startsWith(u"https://") && !rest.startsWith(u"www."))
        return position;
    while (position < text.size() && text.at(position) > u' ' && text.at(position).unicode() < 0x7f)
        ++position;
    return position;
}

Statistics statisticsOf(const QString &text, const QList<Html::ZoneRange> &zones)
{
    Statistics statistics;
    auto zone = zones.cbegin();
    const qsizetype end = qMin(text.size(), sampleLength);
    for (qsizetype i = 0; i < end; ++i) {
        while (zone != zones.cend() && zone->end <= i)
            ++zone;
        if (zone != zones.cend() && zone->zone == Html::Zone::Related && zone->start <= i) {
            i = zone->end - 1;
            continue;
        }
        if (const qsizetype next = addressEnd(text, i); next > i) {
            i = next - 1;
            continue;
        }
        const bool inTitle = zone != zones.cend() && zone->zone == Html::Zone::Title && zone->start <= i;
        const QChar character = text.at(i);
        const bool isLatinLetter = character.isLetter() && character.script() == QChar::Script_Latin;
        if (isLatinLetter)
            statistics.latinText += character.toLower();
        else if (!statistics.latinText.endsWith(u' '))
            statistics.latinText += u' ';
        if (character.unicode() > 0x40)
            statistics.add(character, inTitle ? titleWeight : 1);
    }
    return statistics;
}

QString chineseOf(const Statistics &statistics, const QString &declared)
{
    const double traditional = statistics.traditional + statistics.bopomofo;
    if (traditional > statistics.simplified)
        return u"zh-Hant"_s;
    if (statistics.simplified > traditional)
        return u"zh-Hans"_s;
    const QString lower = declared.toLower();
    if (lower.contains("hant"_L1) || lower.endsWith("tw"_L1) || lower.endsWith("hk"_L1) ||
        lower.endsWith("mo"_L1))
        return u"zh-Hant"_s;
    if (lower.contains("hans"_L1) || lower.endsWith("cn"_L1) || lower.endsWith("sg"_L1))
        return u"zh-Hans"_s;
    return u"zh"_s;
}

QString eastAsianOf(const Statistics &statistics, const QString &declared)
{
    if (statistics.hangul > statistics.han + statistics.kana)
        return u"ko"_s;
    // Japanese prose is more than a third kana; Chinese that quotes Japanese is far from it.
    if (statistics.kana * 6 > statistics.han)
        return u"ja"_s;
    return chineseOf(statistics, declared);
}

QString cyrillicOf(const Statistics &statistics)
{
    return statistics.ukrainian > statistics.russian ? u"uk"_s : u"ru"_s;
}

QString arabicOf(const Statistics &statistics)
{
    if (statistics.urdu * 60 > statistics.arabic)
        return u"ur"_s;
    return statistics.persian * 25 > statistics.arabic ? u"fa"_s : u"ar"_s;
}

QString latinOf(const Statistics &statistics, const QString &declared)
{
    const QString language = languageOfWords(statistics.latinText);
    if (!language.isEmpty())
        return language;
    const QString primary = declared.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    const bool couldBeLatin =
        primary.size() == 2 && primary != "zh"_L1 && primary != "ja"_L1 && primary != "ko"_L1;
    return couldBeLatin ? primary : u"und"_s;
}

} // namespace

QString guessLanguage(const QString &text, const QList<Html::ZoneRange> &zones, const QString &declared)
{
    const Statistics statistics = statisticsOf(text, zones);
    const double eastAsian = statistics.han + statistics.kana + statistics.hangul + statistics.bopomofo;
    QString best = u"und"_s;
    double most = 0;
    const auto consider = [&](double amount, const auto &language) {
        if (amount > most) {
            most = amount;
            best = language();
        }
    };
    consider(eastAsian, [&] { return eastAsianOf(statistics, declared); });
    consider(statistics.latin, [&] { return latinOf(statistics, declared); });
    consider(statistics.cyrillic, [&] { return cyrillicOf(statistics); });
    consider(statistics.arabic, [&] { return arabicOf(statistics); });
    // Product names, commands and handles can outweigh a short text in another script.
    if (best == "und"_L1 && eastAsian * 5 > statistics.latin)
        best = eastAsianOf(statistics, declared);
    for (size_t i = 0; i < scriptLanguages.size(); ++i)
        consider(statistics.others[i], [&] { return scriptLanguages[i].language.toString(); });
    return best;
}

} // namespace Dateline
