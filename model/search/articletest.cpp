// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/articletest.h"

#include "search/folding.h"
#include "search/indexterms.h"
#include "search/stemmer.h"

#include <algorithm>
#include <utility>

namespace Dateline::Search {

namespace {

/// For each place of a phrase where it begins and ends, counted in units.
struct UnitPlace
{
    int first = 0;
    int end = 0;
    size_t phrase = 0;
};

/// The number of the unit that holds each position of a text.
std::vector<int> unitNumbers(const QString &folded)
{
    std::vector<int> numbers(size_t(folded.size()) + 1);
    UnitReader reader(folded);
    int number = 0;
    qsizetype filled = 0;
    for (Unit unit; reader.next(&unit); ++number) {
        for (; filled < unit.range.end; ++filled)
            numbers[size_t(filled)] = number;
    }
    for (; filled <= folded.size(); ++filled)
        numbers[size_t(filled)] = number;
    return numbers;
}

/// Whether one place of each phrase lies in a row with no more than `distance` units between neighbours.
bool haveNeighbours(std::vector<UnitPlace> places, size_t phrases, int distance)
{
    std::sort(places.begin(), places.end(),
              [](const UnitPlace &one, const UnitPlace &other) { return one.first < other.first; });
    std::vector<char> seen(phrases, 0);
    size_t found = 0;
    int end = 0;
    for (const UnitPlace &place : places) {
        if (place.first - end > distance) {
            std::fill(seen.begin(), seen.end(), char(0));
            found = 0;
            end = place.end;
        }
        end = std::max(end, place.end);
        found += std::exchange(seen[place.phrase], char(1)) == 0 ? 1 : 0;
        if (found == phrases)
            return true;
    }
    return false;
}

} // namespace

ArticleTest::ArticleTest(const Term &term)
    : m_field(term.field)
    , m_phrase(term, std::make_shared<const Stemmer>())
{
}

bool ArticleTest::operator()(ArticleTexts &texts, qint64 version) const
{
    if (m_field == TermField::Title)
        return isIn(texts.readHead(version).title);
    if (m_field == TermField::Author)
        return isIn(texts.readHead(version).author);
    const auto text = texts.read(version);
    if (text && isInText(*text))
        return true;
    if (m_field == TermField::Caption)
        return false;
    const ArticleTexts::Head head = texts.readHead(version);
    return isIn(head.author) || std::any_of(head.tags.cbegin(), head.tags.cend(),
                                            [this](const QString &tag) { return isIn(tag); });
}

bool ArticleTest::isInText(const Library::BodyText &text) const
{
    if (m_field == TermField::Caption)
        return std::any_of(text.zones.cbegin(), text.zones.cend(), [&](const Html::ZoneRange &range) {
            return range.zone == Html::Zone::Caption &&
                   isIn(QStringView(text.text).sliced(range.start, range.end - range.start));
        });
    const auto stretches = searchableStretches(text.text, text.zones);
    return std::any_of(stretches.cbegin(), stretches.cend(), [&](const TextRange &stretch) {
        return isIn(QStringView(text.text).sliced(stretch.start, stretch.length()));
    });
}

bool ArticleTest::isIn(QStringView text) const
{
    return m_phrase.isIn(folded(text));
}

NearTest::NearTest(const std::vector<Term> &terms, int distance)
    : m_distance(distance)
{
    const auto stemmer = std::make_shared<const Stemmer>();
    for (const Term &term : terms)
        m_phrases.emplace_back(term, stemmer);
}

bool NearTest::operator()(ArticleTexts &texts, qint64 version) const
{
    const auto text = texts.read(version);
    if (!text)
        return false;
    const auto stretches = searchableStretches(text->text, text->zones);
    return std::any_of(stretches.cbegin(), stretches.cend(), [&](const TextRange &stretch) {
        return isIn(folded(QStringView(text->text).sliced(stretch.start, stretch.length())));
    });
}

bool NearTest::isIn(const QString &folded) const
{
    std::vector<UnitPlace> places;
    const std::vector<int> numbers = unitNumbers(folded);
    for (size_t i = 0; i < m_phrases.size(); ++i) {
        const size_t before = places.size();
        m_phrases[i].visit(folded, [&](TextRange range) {
            places.push_back({numbers[size_t(range.start)], numbers[size_t(range.end - 1)] + 1, i});
        });
        if (places.size() == before)
            return false;
    }
    return haveNeighbours(std::move(places), m_phrases.size(), m_distance);
}

} // namespace Dateline::Search
