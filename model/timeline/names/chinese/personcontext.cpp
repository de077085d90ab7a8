// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/personcontext.h"

#include "timeline/names/chinese/commonwords.h"
#include "timeline/names/chinese/latinnames.h"
#include "timeline/names/chinese/namecharacters.h"
#include "timeline/words/unitset.h"

#include <algorithm>
#include <optional>

namespace Dateline::Timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBrackets = 24;

bool isOpening(char16_t unit)
{
    return unit == u'(' || unit == u'（';
}

bool isDot(char16_t unit)
{
    static constexpr UnitSet dots(u"·•‧・∙⋅");
    return dots.contains(unit);
}

bool isLatin(char16_t unit)
{
    return unit >= u'a' && unit <= u'z';
}

bool opensLatin(QStringView behind)
{
    const auto first = std::ranges::find_if(behind, [](QChar unit) { return unit != u' '; });
    return first != behind.end() && isLatin(first->unicode());
}

/// What else stands in brackets behind names: an age, a place in the picture, another name.
PersonContext::Side bracketSide(QStringView inside)
{
    while (inside.startsWith(u' '))
        inside = inside.sliced(1);
    if (inside.isEmpty())
        return {};
    const qsizetype age = inside.indexOf(u'岁');
    if (inside[0].isDigit() && age >= 1 && age <= 3)
        return {2, "age"};
    constexpr QStringView places = u"左右中图前后網网音"; // 網名, 圖右, 音譯
    return {places.contains(inside[0]) ? 1.5F : 0.5F, nullptr};
}

} // namespace

PersonContext::PersonContext(const NameText &text)
    : m_text(text)
    , m_folded(text.folded())
    , m_marks(text)
{
}

/// 2020-11-16 at `place`.
bool PersonContext::isTime(qsizetype place) const
{
    constexpr qsizetype year = 4;
    for (qsizetype digit = 0; digit < year; ++digit) {
        if (!QChar(at(place + digit)).isDigit())
            return false;
    }
    return at(place + year) == u'-';
}

/// A line that is nothing but short words names who wrote when strokes stand between them (李四/王五), also
/// with a remark in brackets behind, or when the next line is a time.
bool PersonContext::isSigned(qsizetype start) const
{
    constexpr qsizetype longestLine = 16;
    qsizetype first = start;
    while (first > 0 && start - first < longestLine && at(first - 1) != u'\n')
        --first;
    if (at(first - 1) != u'\n')
        return false;
    bool hasStroke = false;
    for (qsizetype place = first; place - first <= longestLine; ++place) {
        const char16_t unit = at(place);
        if (isOpening(unit) || unit == u'\n') {
            const qsizetype next =
                m_folded.sliced(0, std::min(m_folded.size(), place + longestLine)).indexOf(u'\n', place);
            return hasStroke || (next >= 0 && isTime(next + 1));
        }
        hasStroke = hasStroke || unit == u'/' || unit == u'／';
        if (!isHan(unit) && unit != u'/' && unit != u'／' && unit != u' ')
            return false;
    }
    return false;
}

/// A full name in Latin letters is a good sign, the name of a body or a castle one against it.
PersonContext::Side PersonContext::latinSide(qsizetype end) const
{
    const std::optional<LatinName> latin = latinNameInBrackets(m_text.original(), m_text.origin(end));
    if (!latin)
        return {-0.5F, nullptr};
    const QStringView name = QStringView(m_text.original()).sliced(latin->start, latin->end - latin->start);
    if (name.contains(u' ') || name.contains(u'-'))
        return {2.5F, "apposition"};
    return {1, nullptr};
}

PersonContext::Side PersonContext::before(qsizetype start) const
{
    qsizetype place = start;
    while (place > 0 && at(place - 1) == u' ')
        --place;
    if (m_marks.isCreditAt(place) || isSigned(start))
        return {forbidden, nullptr};
    if (m_marks.titleEndingAt(place) > 1)
        return {2.8F, "title-before"};
    if (m_marks.isIntroducedAt(place))
        return {1.2F, "introduced"};
    const char16_t unit = at(start - 1);
    if (isDot(unit) && isHan(at(start - 2)))
        return {-2, nullptr};
    if (!isHan(unit))
        return {QChar(unit).isLetterOrNumber() ? 0.1F : 0.5F, nullptr};
    if (isCommonWord(unit, at(start)))
        return {-1.5F, nullptr};
    return {nameTraits(unit) & NameTrait::Never ? 0.4F : -0.2F, nullptr};
}

PersonContext::Side PersonContext::behind(qsizetype end) const
{
    qsizetype place = end;
    while (at(place) == u' ')
        ++place;
    const char16_t unit = at(place);
    if (isOpening(unit)) {
        const QStringView inside = m_folded.sliced(place + 1).first(
            std::min<qsizetype>(longestBrackets, m_folded.size() - place - 1));
        return opensLatin(inside) ? latinSide(end) : bracketSide(inside);
    }
    if (m_marks.isSayingAt(place))
        return {1.5F, "saying-behind"};
    if (m_marks.isTitleAt(place))
        return {1.25F, "title-behind"};
    if (m_marks.isBodyAt(place))
        return {-2, nullptr};
    if (isDot(unit) && isHan(at(place + 1)))
        return {-2, nullptr};
    if (!isHan(unit))
        return {QChar(unit).isLetter() ? 0.1F : 0.5F, nullptr};
    if (m_marks.isBoundaryAt(place))
        return {0.5F, nullptr};
    return {isCommonWord(at(end - 1), unit) ? -1.5F : -0.2F, nullptr};
}

} // namespace Dateline::Timeline
