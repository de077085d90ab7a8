// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/dates/futurecues.h"

#include "timeline/dates/englishwords.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace Dateline::Timeline {

namespace {

constexpr char16_t firstHan = 0x4e00;
constexpr qint32 farthest = 150; ///< A cue stands within so many units of the date.

/// Whether the dot at `place` is that of "Mr.", "Gen." or "U.S.", not of a sentence.
bool isOfAbbreviation(const DateText &text, qint32 place)
{
    constexpr qint32 longest = 3;
    qint32 start = place;
    while (start > 0 && place - start <= longest && isWordUnit(text.at(start - 1)))
        --start;
    const auto isUpper = [&text](qint32 at) { return text.at(at) >= u'A' && text.at(at) <= u'Z'; };
    return start < place && place - start <= longest && isUpper(start) &&
           (place - start == 1 || !isUpper(start + 1));
}

bool endsClause(const DateText &text, qint32 place)
{
    static constexpr std::u16string_view marks = u"，。；！？：,;!?\n";
    const char16_t unit = text.at(place);
    if ((unit < u'a' || unit > u'~') && unit != u' ' && marks.find(unit) != marks.npos)
        return true;
    return unit == u'.' && text.at(place + 1) == u' ' && !isOfAbbreviation(text, place);
}

/// Of two characters each.
constexpr QStringView chineseCues[]{u"預計", u"预计", u"預定", u"预定", u"計劃", u"计划", u"計畫",
                                    u"可望", u"即將", u"即将", u"有望", u"定於", u"定于", u"擬於",
                                    u"拟于", u"打算", u"準備", u"准备", u"將於", u"将于", u"將在",
                                    u"将在", u"截止", u"起至", u"訂於", u"预期", u"預期", u"訂在",
                                    u"才會", u"才会", u"暫訂", u"暂订", u"暫定", u"暂定"};

bool hasChineseCue(QStringView clause)
{
    static constexpr std::array<bool, 0x100> mayBegin = [] {
        std::array<bool, 0x100> units{};
        for (const QStringView cue : chineseCues)
            units[cue[0].unicode() % units.size()] = true;
        return units;
    }();
    for (qsizetype place = 0; place + 1 < clause.size(); ++place) {
        if (clause[place].unicode() < firstHan || !mayBegin[clause[place].unicode() % mayBegin.size()])
            continue;
        for (const QStringView cue : chineseCues) {
            if (clause[place] == cue[0] && clause[place + 1] == cue[1])
                return true;
        }
    }
    // 將 alone, but not of 將軍, 大將 and 即將, which was asked for.
    for (qsizetype place = 0; place < clause.size(); ++place) {
        const char16_t unit = clause[place].unicode();
        const char16_t next = place + 1 < clause.size() ? clause[place + 1].unicode() : u'\0';
        const char16_t before = place > 0 ? clause[place - 1].unicode() : u'\0';
        if ((unit == u'將' || unit == u'将') && next != u'軍' && next != u'军' && next != u'領' &&
            next != u'领' && next != u'近' && next != u'其' && before != u'大' && before != u'上' &&
            before != u'中' && before != u'少' && before != u'名')
            return true;
    }
    return false;
}

bool hasEnglishCue(QStringView clause)
{
    const bool hasLatin = std::any_of(clause.begin(), clause.end(), [](QChar unit) {
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z');
    });
    if (!hasLatin)
        return false;
    constexpr QStringView cues[]{
        u" will ",        u" plans to ", u" plan to ",    u" planned for ", u" expected to ",
        u" scheduled ",   u" due to ",   u" set to ",     u" is to ",       u" are to ",
        u" upcoming ",    u" slated ",   u" set for ",    u" due on ",      u"'ll ",
        u" planning to ", u" going to ", u" intends to ", u" deadline ",    u" hopes to ",
        u" aims to ",     u" is due ",   u" are due ",    u" takes place ", u" later this "};
    QVarLengthArray<char16_t, 256> padded{u' '};
    for (const QChar unit : clause)
        padded.append(unit >= u'A' && unit <= u'Z' ? char16_t(unit.unicode() | 0x20) : unit.unicode());
    padded.append(u' ');
    const QStringView text(padded.data(), padded.size());
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (text[place] != u' ' && text[place] != u'\'')
            continue;
        const QStringView rest = text.sliced(place);
        if (std::any_of(std::begin(cues), std::end(cues), [rest](QStringView cue) {
                return rest.size() > 1 && rest[1] == cue[1] && rest.startsWith(cue);
            }))
            return true;
    }
    return false;
}

} // namespace

bool speaksOfFuture(const DateText &text, qint32 start, qint32 end)
{
    qint32 first = start;
    while (first > 0 && start - first < farthest && !endsClause(text, first - 1))
        --first;
    qint32 last = end;
    while (last < text.size() && last - end < farthest && !endsClause(text, last))
        ++last;
    const QStringView clause = text.mid(first, last - first);
    return hasChineseCue(clause) || hasEnglishCue(clause);
}

} // namespace Dateline::Timeline
