// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/clauses.h"

#include "timeline/words/unitset.h"

#include <algorithm>
#include <array>

namespace Dateline::Timeline {

namespace {

using Html::Zone;

/// A bracket or a quotation that is longer is taken for one that nobody closed.
constexpr qint32 longestBracket = 120;
constexpr qint32 longestQuotation = 600;

struct Pair
{
    char16_t open;
    char16_t close;
    bool isQuote;
};

constexpr Pair pairs[]{
    {u'（', u'）', false}, {u'(', u')', false},  {u'[', u']', false},
    {u'【', u'】', false}, {u'「', u'」', true}, {u'『', u'』', true},
    {u'“', u'”', true},    {u'«', u'»', true},   {u'"', u'"', true},
};

constexpr UnitSet openingMarks(u"（([【「『“«\"");

const Pair *openedBy(char16_t unit)
{
    if (!openingMarks.contains(unit))
        return nullptr;
    const auto found = std::ranges::find(pairs, unit, &Pair::open);
    return found == std::end(pairs) ? nullptr : found;
}

/// What most of a text is: nothing opens, closes or ends with it.
constexpr bool isLetter(char16_t unit)
{
    return (unit >= 0x3041 && unit <= 0x9fff) || (unit >= u'a' && unit <= u'z') ||
           (unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9');
}

/// The mark that closes what opens at `place`, in the same paragraph; -1 for none.
qint32 closeOf(QStringView text, qint32 place, const Pair &pair)
{
    const qsizetype farthest =
        std::min(text.size(), qsizetype(place) + (pair.isQuote ? longestQuotation : longestBracket));
    int depth = 0;
    for (qsizetype at = place; at < farthest && text[at] != u'\n'; ++at) {
        if (isLetter(text[at].unicode()))
            continue;
        if (text[at] == pair.open && pair.open != pair.close)
            ++depth;
        else if (text[at] == pair.close && at > place && --depth <= 0)
            return qint32(at);
    }
    return -1;
}

bool isTrimmed(QChar unit)
{
    if (isLetter(unit.unicode()))
        return false;
    static constexpr UnitSet marks(u"，、；：。！？,;:.!?」』”\"’—–-…·　");
    return unit.isSpace() || marks.contains(unit);
}

/// Mr, Jan, Gen: what a full stop stands behind within a sentence.
bool isShortened(QStringView word)
{
    static constexpr std::array<QStringView, 32> shortened{
        u"mr",  u"mrs", u"ms",   u"dr",   u"st",  u"jan", u"feb", u"mar", u"apr", u"jun", u"jul",
        u"aug", u"sep", u"sept", u"oct",  u"nov", u"dec", u"gen", u"sen", u"rep", u"gov", u"lt",
        u"col", u"sgt", u"capt", u"prof", u"vs",  u"no",  u"jr",  u"sr",  u"rev", u"hon"};
    return word.size() >= 2 && word.size() <= 4 && std::ranges::any_of(shortened, [word](QStringView known) {
               return known.compare(word, Qt::CaseInsensitive) == 0;
           });
}

/// With one of these a sentence or a clause may end.
constexpr UnitSet endingMarks(u"。！？!?.，；：;—–,: 　");

bool hasHan(QStringView text)
{
    return std::ranges::any_of(text, [](QChar unit) { return isHan(unit.unicode()); });
}

bool isIgnored(Zone zone)
{
    return zone == Zone::Byline || zone == Zone::Related;
}

} // namespace

Clauses::Clauses(const QString &text, const QList<Html::ZoneRange> &zones, const QList<Cue> &cues)
    : m_text(text)
    , m_depths(size_t(text.size()) + 1, 0)
{
    markBrackets();
    qsizetype zone = 0;
    for (qint32 start = 0; start < text.size();) {
        while (zone < zones.size() && zones[zone].end <= start)
            ++zone;
        const bool isInZone = zone < zones.size() && zones[zone].start <= start;
        const qint32 border = isInZone              ? zones[zone].end
                              : zone < zones.size() ? zones[zone].start
                                                    : qint32(text.size());
        const qsizetype newline = text.indexOf(u'\n', start);
        const qint32 end = newline >= 0 && newline < border ? qint32(newline) : border;
        const Zone kind = isInZone ? zones[zone].zone : Zone::Body;
        if (!isIgnored(kind))
            readParagraph(start, end, kind);
        start = end + (end == newline ? 1 : 0);
        if (end == newline)
            ++m_paragraph;
        if (end == start && start == border && isInZone && border <= zones[zone].start)
            ++start; // An empty zone.
    }
    splitAtConnectives(cues);
}

void Clauses::markBrackets()
{
    const auto mark = [this](qint32 from, qint32 to, quint8 what) {
        for (qint32 place = from; place <= to; ++place)
            m_depths[size_t(place)] |= what;
    };
    qint32 bracketsUntil = -1;
    qint32 quotesUntil = -1;
    for (qint32 place = 0; place < m_text.size(); ++place) {
        const char16_t unit = m_text[place].unicode();
        if (isLetter(unit))
            continue;
        const Pair *const pair = openedBy(unit);
        if (!pair || place <= (pair->isQuote ? quotesUntil : bracketsUntil))
            continue;
        const qint32 close = closeOf(m_text, place, *pair);
        if (close < 0) {
            // A paragraph within a speech opens without closing.
            if (pair->isQuote && unit != u'"' && (place == 0 || m_text[place - 1] == u'\n')) {
                const qsizetype newline = m_text.indexOf(u'\n', place);
                quotesUntil = newline < 0 ? qint32(m_text.size()) - 1 : qint32(newline) - 1;
                mark(place, quotesUntil, quote);
            }
            continue;
        }
        (pair->isQuote ? quotesUntil : bracketsUntil) = close;
        mark(place, close, pair->isQuote ? quote : bracket);
    }
}

bool Clauses::endsSentence(qint32 place) const
{
    const char16_t unit = m_text[place].unicode();
    if (unit == u'。' || unit == u'！' || unit == u'？' || unit == u'!' || unit == u'?')
        return true;
    if (unit != u'.' || place == 0)
        return false;
    const qsizetype next = place + 1;
    if (next < m_text.size() && !m_text[next].isSpace() && m_text[next] != u'"' && m_text[next] != u'”')
        return false;
    qint32 word = place;
    while (word > 0 && m_text[word - 1].isLetter())
        --word;
    // "Jan.", "Gen.", "J.", "U.S." are short for something.
    const qint32 length = place - word;
    const bool isShort = length <= 1 && word < place && m_text[word].isUpper();
    const bool isInitial = word > 0 && m_text[word - 1] == u'.';
    return !isShort && !isInitial && !isShortened(QStringView(m_text).sliced(word, length));
}

bool Clauses::endsClause(qint32 place) const
{
    const char16_t unit = m_text[place].unicode();
    if (unit == u'，' || unit == u'；' || unit == u'：' || unit == u';' || unit == u'—' || unit == u'–')
        return true;
    // Not of 1,000 and 10:30.
    if (unit == u',' || unit == u':')
        return place + 1 >= m_text.size() || !m_text[place + 1].isDigit();
    // Wide gaps part the halves of a Chinese headline.
    if (unit == u' ' || unit == u'　')
        return place > 0 && isHan(m_text[place - 1].unicode()) && place + 1 < m_text.size() &&
               (isHan(m_text[place + 1].unicode()) || m_text[place + 1] == unit);
    return false;
}

void Clauses::readParagraph(qint32 start, qint32 end, Zone zone)
{
    qint32 from = start;
    for (qint32 place = start; place < end; ++place) {
        const char16_t unit = m_text[place].unicode();
        if (isLetter(unit) || !endingMarks.contains(unit) || isInBrackets(place))
            continue;
        // Most blanks are between English words.
        if (unit == u' ' && place > start && !isHan(m_text[place - 1].unicode()))
            continue;
        const bool isSentence = endsSentence(place);
        if (!isSentence && !endsClause(place))
            continue;
        add(from, place, zone);
        from = place + 1;
        m_sentence += isSentence ? 1 : 0;
    }
    add(from, end, zone);
    ++m_sentence;
}

void Clauses::add(qint32 start, qint32 end, Zone zone)
{
    while (start < end && isTrimmed(m_text[start]))
        ++start;
    while (end > start && m_text[end - 1].isSpace())
        --end;
    // A dispatch's head is no part of the clause behind it.
    while (start < end && isInBrackets(start) &&
           (m_text[start] == u'（' || m_text[start] == u'【' || m_text[start] == u'(')) {
        while (start < end && isInBrackets(start))
            ++start;
        while (start < end && isTrimmed(m_text[start]))
            ++start;
    }
    if (start >= end)
        return;
    const bool isEnglish = !hasHan(QStringView(m_text).sliced(start, end - start));
    const bool isQuote = isQuoted(start) || zone == Zone::Quote;
    m_clauses.append({start, end, m_sentence, m_paragraph, zone, isQuote, isEnglish});
}

void Clauses::splitAtConnectives(const QList<Cue> &cues)
{
    QList<Clause> parts;
    parts.reserve(m_clauses.size());
    qsizetype cue = 0;
    for (Clause clause : std::as_const(m_clauses)) {
        while (cue < cues.size() && cues[cue].start < clause.start)
            ++cue;
        bool hasVerb = false;
        for (; cue < cues.size() && cues[cue].end <= clause.end; ++cue) {
            const Cue &here = cues[cue];
            const bool isAnd =
                here.kind == CueKind::Partner && here.end - here.start == 3 &&
                QStringView(m_text).sliced(here.start, 3).compare(u"and", Qt::CaseInsensitive) == 0;
            const bool isVerb = here.kind == CueKind::Action && here.form != VerbForm::Base;
            if (clause.isEnglish && hasVerb && here.start > clause.start && !isQuoted(here.start) &&
                !isInBrackets(here.start) && (here.kind == CueKind::Connective || isAnd)) {
                // "and" parts clauses only before a verb: the words behind it tell, at once.
                const CueKind next = cue + 1 < cues.size() ? cues[cue + 1].kind : CueKind::Noun;
                const bool parts2 = !isAnd || next == CueKind::Action || next == CueKind::Future ||
                                    next == CueKind::Auxiliary || next == CueKind::Adverb ||
                                    next == CueKind::Pronoun;
                if (parts2) {
                    Clause first = clause;
                    first.end = here.start;
                    while (first.end > first.start && m_text[first.end - 1].isSpace())
                        --first.end;
                    parts.append(first);
                    clause.start = isAnd ? here.end : here.start;
                    while (clause.start < clause.end && m_text[clause.start].isSpace())
                        ++clause.start;
                    hasVerb = false;
                }
            }
            hasVerb |= isVerb;
        }
        if (clause.start < clause.end)
            parts.append(clause);
    }
    m_clauses = std::move(parts);
}

} // namespace Dateline::Timeline
