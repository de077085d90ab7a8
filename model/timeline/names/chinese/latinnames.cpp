// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/latinnames.h"

#include <algorithm>

namespace Dateline::Timeline {

namespace {

constexpr qsizetype longest = 60;
constexpr qsizetype mostWords = 6;

constexpr QStringView bodies[]{
    u"Institute",   u"University",   u"College",  u"School",      u"Company",    u"Corporation",
    u"Group",       u"Party",        u"Ministry", u"Department",  u"Agency",     u"Council",
    u"Center",      u"Centre",       u"Bank",     u"Association", u"Foundation", u"Commission",
    u"Committee",   u"Office",       u"Times",    u"Post",        u"News",       u"Inc",
    u"Ltd",         u"Corp",         u"Co",       u"The",         u"Force",      u"Forces",
    u"Union",       u"Club",         u"Street",   u"City",        u"Court",      u"Society",
    u"Hospital",    u"Studio",       u"Pictures", u"Media",       u"Television", u"Airlines",
    u"Daily",       u"Project",      u"House",    u"Act",         u"Castle",     u"Palace",
    u"Tower",       u"Festival",     u"Road",     u"Avenue",      u"Square",     u"River",
    u"Island",      u"Islands",      u"Mountain", u"Mount",       u"Valley",     u"Bay",
    u"Sea",         u"County",       u"State",    u"States",      u"Province",   u"Airport",
    u"Bridge",      u"Cathedral",    u"Museum",   u"Gallery",     u"Library",    u"Theatre",
    u"Theater",     u"Stadium",      u"Hotel",    u"Award",       u"Awards",     u"Prize",
    u"Cup",         u"League",       u"Games",    u"Review",      u"Journal",    u"Magazine",
    u"Press",       u"Radio",        u"Network",  u"Software",    u"Technology", u"Technologies",
    u"Systems",     u"Cloud",        u"Labs",     u"Laboratory",  u"Capital",    u"Partners",
    u"Holdings",    u"Industries",   u"Airways",  u"Motors",      u"Records",    u"Entertainment",
    u"Studios",     u"Films",        u"Army",     u"Navy",        u"Police",     u"Academy",
    u"Institution", u"Organization", u"Alliance", u"Movement",    u"Congress",   u"Parliament",
    u"Senate",      u"Treaty",       u"Plan",     u"Program",     u"Fund",       u"Trust",
    u"Council",     u"Authority",    u"Bureau",   u"Service",     u"Services",   u"International",
    u"Global",      u"World",        u"National", u"South",       u"East",       u"New",
    u"Saint",       u"St.",          u"Port",     u"Fort",        u"Cape",       u"Las",
    u"Los",         u"Effect",       u"Theory",   u"Syndrome",    u"Disease",    u"Virus",
    u"and",
};

constexpr QStringView honorifics[]{u"Prince",  u"Princess", u"King", u"Queen", u"Sir", u"Lord",
                                   u"Lady",    u"Mr.",      u"Mrs.", u"Ms.",   u"Dr.", u"Prof.",
                                   u"General", u"Pope",     u"Mr",   u"Dr"};

/// Lower case words within names: Ursula von der Leyen.
constexpr QStringView particles[]{u"von", u"van", u"der", u"den", u"de",  u"del", u"della",
                                  u"di",  u"da",  u"dos", u"al",  u"bin", u"ibn", u"la",
                                  u"le",  u"el",  u"ter", u"ten", u"y",   u"e"};

bool isOf(const auto &list, QStringView word)
{
    return std::ranges::find(list, word) != std::end(list);
}

/// Letters of names in any Latin script, with what stands within them: O’Neill, Ye-rin, J., "Riss".
bool isNameUnit(QChar unit)
{
    constexpr QStringView within = u"-'’‘.\"“” ";
    return (unit.isLetter() && unit.unicode() < 0x2000) || unit.category() == QChar::Mark_NonSpacing ||
           within.contains(unit);
}

bool isNameWord(QStringView word)
{
    const auto first = std::ranges::find_if(word, [](QChar unit) { return unit.isLetter(); });
    if (first == word.end())
        return false;
    const bool isLower = std::ranges::any_of(word, [](QChar unit) { return unit.isLower(); });
    return first->isUpper() && (isLower || word.endsWith(u'.') || word.size() <= 3);
}

} // namespace

std::optional<LatinName> latinNameInBrackets(QStringView text, qsizetype place)
{
    while (place < text.size() && text[place] == u' ')
        ++place;
    if (place >= text.size() || (text[place] != u'(' && text[place] != u'（'))
        return {};
    qsizetype start = place + 1;
    while (start < text.size() && text[start] == u' ')
        ++start;
    qsizetype end = start;
    while (end < text.size() && end - start < longest && isNameUnit(text[end]))
        ++end;
    while (end > start && text[end - 1] == u' ')
        --end;
    qsizetype words = 0;
    bool hasLong = false;
    for (qsizetype at = start; at < end;) {
        qsizetype next = text.sliced(0, end).indexOf(u' ', at);
        next = next < 0 ? end : next;
        const QStringView word = text.sliced(at, next - at);
        if (words == 0 && isOf(honorifics, word) && next < end) {
            start = next + 1;
        } else if (isOf(bodies, word) || (!isNameWord(word) && !isOf(particles, word))) {
            return {};
        } else {
            ++words;
            hasLong = hasLong || word.size() > 3;
        }
        at = next + 1;
    }
    const bool isAcronym =
        words == 1 && text.sliced(start, end - start).toString().toUpper() == text.sliced(start, end - start);
    if (words == 0 || words > mostWords || isAcronym || !(hasLong || words > 1))
        return {};
    return LatinName{qint32(start), qint32(end)};
}

} // namespace Dateline::Timeline
