// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/english/lines.h"

#include "timeline/names/nametext.h"

#include <algorithm>
#include <span>

namespace Dateline::Timeline::English {

namespace {

constexpr qsizetype longestTitle = 250;
constexpr qsizetype longestCredit = 160;
constexpr qsizetype fewestWords = 4;

bool isTitle(QStringView line, std::span<const Word> words)
{
    if (line.size() > longestTitle || qsizetype(words.size()) < fewestWords || line.endsWith(u'.'))
        return false;
    qsizetype letters = 0;
    int counted = 0;
    int capital = 0;
    int capitals = 0;
    for (const Word &word : words) {
        letters += word.key.size();
        if (word.key.size() < 4)
            continue;
        ++counted;
        capital += word.shape != Shape::Lower ? 1 : 0;
        capitals += word.shape == Shape::Capitals ? 1 : 0;
    }
    // Names in brackets within a Chinese paragraph are none.
    return counted >= 3 && 2 * letters > line.size() &&
           (10 * capital >= 8 * counted || 10 * capitals >= 6 * counted) &&
           std::ranges::none_of(line, [](QChar unit) { return isHan(unit.unicode()); });
}

/// Of ASCII letters.
char16_t lower(QChar unit)
{
    const char16_t code = unit.unicode();
    return code >= u'A' && code <= u'Z' ? char16_t(code | 0x20) : code;
}

/// Marks that make a line a credit, by first letter.
constexpr QStringView creditMarks[]{u"additional reporting",
                                    u"all rights reserved",
                                    u"compiled by",
                                    u"copyright",
                                    u"courtesy of",
                                    u"editing by",
                                    u"getty images",
                                    u"image credit",
                                    u"image:",
                                    u"music by",
                                    u"music used",
                                    u"photo by",
                                    u"photo credit",
                                    u"photo:",
                                    u"photograph by",
                                    u"photos by",
                                    u"reporting by",
                                    u"translated by",
                                    u"writing by",
                                    u"written by",
                                    u"©",
                                    u"—afp",
                                    u"—ap",
                                    u"—reuters"};

bool isCreditMarkAt(QStringView text)
{
    const char16_t first = lower(text[0]);
    const char16_t second = text.size() > 1 ? lower(text[1]) : u'\0';
    for (const QStringView mark : creditMarks) {
        if (mark[0] != first || mark.size() > text.size() || (mark.size() > 1 && mark[1] != second))
            continue;
        if (std::ranges::equal(text.first(mark.size()), mark, {}, lower,
                               [](QChar unit) { return unit.unicode(); }))
            return true;
    }
    return false;
}

/// Whether one of these stands anywhere in a line.
bool hasCreditMark(QStringView line)
{
    constexpr quint32 firstLetters = [] {
        quint32 letters = 0;
        for (const QStringView mark : creditMarks) {
            if (mark[0] < u'\x80')
                letters |= 1U << (mark[0].unicode() - u'a');
        }
        return letters;
    }();
    for (qsizetype place = 0; place < line.size(); ++place) {
        const char16_t unit = lower(line[place]);
        const bool isLetter = unit >= u'a' && unit <= u'z';
        const bool mayBegin =
            isLetter ? (firstLetters >> (unit - u'a') & 1) != 0 : unit == u'©' || unit == u'—';
        if (mayBegin && isCreditMarkAt(line.sliced(place)))
            return true;
    }
    return false;
}

bool isCredit(QStringView line, std::span<const Word> words)
{
    if (words.empty() || line.size() > longestCredit)
        return false;
    if (hasCreditMark(line))
        return true;
    // "By John Smith and Mary Jones" and no more.
    if (words.size() < 2 || words.size() > 8 || words[0].key != u"by")
        return false;
    for (const Word &word : words.subspan(1)) {
        if (word.shape == Shape::Lower && word.key != u"and" && !word.is(Particle))
            return false;
    }
    return true;
}

/// (Reuters) -, (CNA) --
void hideAgency(const QString &text, std::span<Word> words)
{
    constexpr size_t farthest = 12;
    for (size_t at = 0; at < std::min(farthest, words.size()); ++at) {
        Word &word = words[at];
        const QChar before = word.start > 0 ? text[word.start - 1] : QChar();
        if ((before == u'(' || before == u'（') && word.is(Agency) && word.end < text.size() &&
            (text[word.end] == u')' || text[word.end] == u'）' || text[word.end] == u'/'))
            word.isHidden = true;
    }
}

} // namespace

void markLines(const QString &text, std::vector<Word> *words)
{
    size_t first = 0;
    qsizetype begin = 0;
    while (begin < text.size() && first < words->size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        size_t last = first;
        while (last < words->size() && (*words)[last].start < end)
            ++last;
        const std::span<Word> line{words->data() + first, last - first};
        const QStringView letters = QStringView(text).sliced(begin, end - begin).trimmed();
        first = last;
        begin = end + 1;
        if (line.empty())
            continue;
        const bool title = isTitle(letters, line);
        const bool credit = isCredit(letters, line);
        for (Word &word : line) {
            word.isInTitle = title;
            word.isHidden = credit;
        }
        hideAgency(text, line);
    }
}

} // namespace Dateline::Timeline::English
