// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/cues.h"

#include "timeline/names/automaton.h"

#include <algorithm>
#include <array>

namespace Dateline::Timeline {

namespace {

struct CueTable
{
    QList<CueWord> words;
    Automaton automaton;
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
    QStringList texts;
    for (qsizetype index = 0; index < table.words.size(); ++index) {
        const QString &text = table.words[index].text;
        texts.append(text);
        table.isEnglish.push_back(index >= chinese && text != QStringLiteral("po出"));
        table.isReport.push_back(isAmong(text, reports));
        table.isAttitude.push_back(isAmong(text, attitudes));
    }
    table.automaton = Automaton::of(texts);
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

/// 2月2日|前往: no 日前.
bool isOfDay(QStringView text, const Automaton::Match &match)
{
    return text.sliced(match.start, match.end - match.start) == u"日前" && match.end < text.size() &&
           (text[match.end] == u'往' || text[match.end] == u'赴');
}

} // namespace

QList<Cue> findCues(const NameText &text)
{
    const CueTable &table = cueTable();
    const QString &folded = text.folded();
    std::vector<qint32> longest(size_t(folded.size()), -1); // Of the words that begin there.
    qsizetype count = 0;
    table.automaton.visit(folded, [&](const Automaton::Match &match) {
        if ((table.isEnglish[size_t(match.name)] && !standsAlone(folded, match)) || isOfDay(folded, match))
            return;
        count += longest[size_t(match.start)] < 0 ? 1 : 0;
        longest[size_t(match.start)] = match.name; // Longer ones end later.
    });
    QList<Cue> cues;
    cues.reserve(count);
    for (qint32 start = 0; start < folded.size();) {
        const qint32 name = longest[size_t(start)];
        if (name < 0) {
            ++start;
            continue;
        }
        const CueWord &word = table.words[name];
        const auto end = qint32(start + word.text.size());
        cues.append({text.origin(start), text.origin(end), word.kind, word.action, word.form,
                     table.isEnglish[size_t(name)], table.isReport[size_t(name)],
                     table.isAttitude[size_t(name)]});
        start = end;
    }
    return cues;
}

} // namespace Dateline::Timeline
