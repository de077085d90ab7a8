// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/cues.h"

#include <algorithm>
#include <array>

namespace Dateline::Timeline {

namespace {

struct CueTable
{
    QList<CueWord> words;
    QStringList texts;
    std::vector<bool> isEnglish;
    std::vector<bool> isReport;
    std::vector<bool> isAttitude;
};

bool isAmong(const QString &word, std::span<const QStringView> words)
{
    return std::ranges::find(words, QStringView(word)) != words.end();
}

CueTable makeTable()
{
    static constexpr std::array<QStringView, 6> reports{u"报导",    u"报道",     u"report",
                                                        u"reports", u"reported", u"reporting"};
    static constexpr std::array<QStringView, 23> attitudes{
        u"认为",   u"相信",    u"希望",    u"期盼",     u"期望",     u"期待",      u"盼",      u"盼望",
        u"hope",   u"hopes",   u"hoped",   u"hoping",   u"want",     u"wants",     u"wanted",  u"think",
        u"thinks", u"thought", u"believe", u"believes", u"believed", u"believing", u"thinking"};
    CueTable table;
    table.words = chineseCueWords();
    const qsizetype chinese = table.words.size();
    table.words += englishCueWords();
    for (qsizetype index = 0; index < table.words.size(); ++index) {
        const QString &text = table.words[index].text;
        table.texts.append(text);
        table.isEnglish.push_back(index >= chinese && text != QStringLiteral("po出"));
        table.isReport.push_back(isAmong(text, reports));
        table.isAttitude.push_back(isAmong(text, attitudes));
    }
    return table;
}

const CueTable &cueTable()
{
    static const CueTable table = makeTable();
    return table;
}

bool isLetter(QStringView text, qsizetype place)
{
    return place >= 0 && place < text.size() && text[place].isLetterOrNumber() &&
           !isHan(text[place].unicode());
}

/// English words stand alone; 's and 'll follow another.
bool standsAlone(QStringView text, const Automaton::Match &match)
{
    const bool isSuffix =
        text[match.start] == u'\'' || text[match.start] == u'’' || text[match.start] == u'n';
    const bool isClipped = isSuffix && match.end - match.start <= 3 && text[match.start] != u'n';
    return (isClipped || !isLetter(text, match.start - 1)) && !isLetter(text, match.end);
}

/// IT|專家: in capitals where the next word is not, so no "it".
bool isAcronym(const NameText &text, const Automaton::Match &match)
{
    const auto isUpper = [&](qsizetype place) {
        return place < text.folded().size() && text.original()[text.origin(place)].isUpper();
    };
    for (qint32 place = match.start; place < match.end; ++place) {
        if (!isUpper(place))
            return false;
    }
    return match.end - match.start > 1 && !isUpper(match.end + 1);
}

/// 2月2日|前往: no 日前.
bool isOfDay(QStringView text, const Automaton::Match &match)
{
    return match.end - match.start == 2 && text[match.start] == u'日' && text[match.start + 1] == u'前' &&
           match.end < text.size() && (text[match.end] == u'往' || text[match.end] == u'赴');
}

} // namespace

const QStringList &cueTexts()
{
    return cueTable().texts;
}

QList<Cue> findCues(const NameText &text)
{
    const CueTable &table = cueTable();
    const QString &folded = text.folded();
    const std::span<const Automaton::Match> found = text.words().of(WordTable::Cues);
    QList<Cue> cues;
    cues.reserve(qsizetype(found.size()));
    qint32 start = -1;
    qint32 end = 0; // Of the cue before those that begin at `start`.
    qint32 last = 0;
    for (const Automaton::Match &match : found) {
        if (match.start != start) {
            start = match.start;
            end = last;
        }
        if (match.start < end || isOfDay(folded, match) ||
            (table.isEnglish[size_t(match.name)] && !standsAlone(folded, match)))
            continue;
        const CueWord &word = table.words[match.name];
        if (word.kind == CueKind::Pronoun && isAcronym(text, match))
            continue;
        // Longer ones come later.
        if (match.end > last && last > match.start)
            cues.removeLast();
        cues.append({text.origin(match.start), text.origin(match.end), word.kind, word.action, word.form,
                     table.isEnglish[size_t(match.name)], table.isReport[size_t(match.name)],
                     table.isAttitude[size_t(match.name)]});
        last = match.end;
    }
    return cues;
}

} // namespace Dateline::Timeline
