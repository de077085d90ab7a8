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
    const bool isChinese = std::ranges::any_of(line, [](QChar unit) { return isHan(unit.unicode()); });
    return counted >= 3 && 2 * letters > line.size() && !isChinese &&
           (10 * capital >= 8 * counted || 10 * capitals >= 6 * counted);
}

/// Of ASCII letters.
char16_t lower(QChar unit)
{
    const char16_t code = unit.unicode();
    return code >= u'A' && code <= u'Z' ? char16_t(code | 0x20) : code;
}

/// Whether a mark that makes a line a credit stands anywhere in it.
bool hasCreditMark(QStringView line)
{
    static constexpr QStringView marks[]{u"getty images",
                                         u"reporting by",
                                         u"editing by",
                                         u"written by",
                                         u"photograph by",
                                         u"photo by",
                                         u"photos by",
                                         u"photo:",
                                         u"photo credit",
                                         u"image:",
                                         u"image credit",
                                         u"courtesy of",
                                         u"—afp",
                                         u"—ap",
                                         u"—reuters",
                                         u"translated by",
                                         u"writing by",
                                         u"additional reporting",
                                         u"compiled by",
                                         u"copyright",
                                         u"©",
                                         u"all rights reserved",
                                         u"music by",
                                         u"music used"};
    for (qsizetype place = 0; place < line.size(); ++place) {
        const char16_t first = lower(line[place]);
        for (const QStringView mark : marks) {
            if (mark[0] != first || mark.size() > line.size() - place)
                continue;
            const QStringView here = line.sliced(place, mark.size());
            if (std::ranges::equal(here, mark, {}, lower, [](QChar unit) { return unit.unicode(); }))
                return true;
        }
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

void markLines(const QString &text, QList<Word> *words)
{
    qsizetype first = 0;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        qsizetype last = first;
        while (last < words->size() && (*words)[last].start < end)
            ++last;
        const std::span<Word> line{words->data() + first, size_t(last - first)};
        const QStringView letters = QStringView(text).sliced(begin, end - begin).trimmed();
        const bool title = isTitle(letters, line);
        const bool credit = isCredit(letters, line);
        for (Word &word : line) {
            word.isInTitle = title;
            word.isHidden = credit;
        }
        hideAgency(text, line);
        first = last;
        begin = end + 1;
    }
}

} // namespace Dateline::Timeline::English
