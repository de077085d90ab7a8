// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/personsightings.h"
#include "timeline/names/chinese/namecharacters.h"
#include "timeline/names/chinese/noperson.h"

#include "search/folding.h"
#include "timeline/words/unitset.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace Dateline::Timeline {

namespace {

/// All that the article says of one name.
struct NameRecord
{
    float best = forbidden; ///< Of both sides together, where they tell most.
    float sign = 0;         ///< Of one side, where it tells most.
    float likeness = 0;
    float wanted = 0;
    int times = 0;
    int hindered = 0; ///< Places where a word would be broken.
    char16_t left = 0;
    char16_t right = 0;
    bool leftVaries = false;
    bool rightVaries = false;

    void add(const PersonContext &context, const PersonSighting &sighting)
    {
        const char16_t before = context.at(sighting.start - 1);
        const char16_t behind = context.at(sighting.end);
        leftVaries = leftVaries || (times > 0 && before != left);
        rightVaries = rightVaries || (times > 0 && behind != right);
        left = before;
        right = behind;
        hindered += sighting.before.score < -1 || sighting.behind.score < -1;
        best = std::max(best, sighting.before.score + sighting.behind.score);
        sign = std::max({sign, sighting.before.score, sighting.behind.score});
        likeness = std::max(likeness, sighting.likeness);
        wanted = std::max(wanted, sighting.wanted);
        ++times;
    }

    /// What stands often and with ever other neighbours is a name; what always has the same is part of one.
    float repeated() const
    {
        if (times < 2)
            return 0;
        float score = 0;
        if (leftVaries && rightVaries)
            score += times >= 4 ? 1.5F : 1;
        if (!rightVaries && isHan(right) && best < 2)
            score -= 1;
        if (!leftVaries && isHan(left) && best < 2)
            score -= 0.7F;
        return score - (hindered * 2 > times ? 1.0F : 0);
    }

    float score() const { return likeness + best + repeated() - wanted; }

    /// Two characters with no sure surname are often a word, and 九 or 日 stand in few names: these need a
    /// sign somewhere.
    bool lacksSign(QStringView name) const
    {
        constexpr float least = 1.25F;
        if (sign >= least)
            return false;
        const bool isShort = name.size() == 2 && !(nameTraits(name[0].unicode()) & NameTrait::SureSurname);
        return isShort || std::ranges::any_of(name, [](QChar unit) {
                   return bool(nameTraits(unit.unicode()) & NameTrait::Never);
               });
    }
};

float scoreOf(QStringView name, const NameRecord &record)
{
    constexpr float placeAgainst = 2.2F;
    const float score = record.score();
    if (score < 0)
        return score;
    if (record.lacksSign(name))
        return -2;
    switch (otherNameOf(name)) {
    case OtherName::Word:
        return forbidden;
    case OtherName::Place:
        return score - placeAgainst;
    case OtherName::None:
        break;
    }
    return score;
}

/// The names of all sightings, each once, by numbers.
class SightedNames
{
public:
    SightedNames(const PersonContext &context, const std::vector<PersonSighting> &found)
    {
        m_numbers.reserve(qsizetype(found.size()));
        m_ofSightings.reserve(found.size());
        for (const PersonSighting &sighting : found) {
            const QStringView name = context.folded().sliced(sighting.start, sighting.end - sighting.start);
            const auto known = m_numbers.constFind(name);
            const size_t number = known == m_numbers.cend() ? m_names.size() : *known;
            if (number == m_names.size()) {
                m_numbers.insert(name, number);
                m_names.push_back(name);
                m_records.emplace_back();
            }
            m_ofSightings.push_back(number);
            m_records[number].add(context, sighting);
        }
        for (size_t number = 0; number < m_names.size(); ++number)
            m_scores.push_back(scoreOf(m_names[number], m_records[number]));
    }

    /// Of the sighting with this place among those given.
    float score(size_t sighting) const { return m_scores[m_ofSightings[sighting]]; }
    void raiseTagged(const QStringList &tags);
    void raiseSurnames();
    void raiseListed(const PersonContext &context, const std::vector<PersonSighting> &found);

private:
    QHash<QStringView, size_t> m_numbers;
    std::vector<size_t> m_ofSightings;
    std::vector<QStringView> m_names;
    std::vector<NameRecord> m_records;
    std::vector<float> m_scores;
};

void SightedNames::raiseTagged(const QStringList &tags)
{
    for (const QString &tag : tags) {
        const auto number = m_numbers.constFind(QStringView(tag));
        if (number != m_numbers.cend())
            m_scores[*number] += 1.5F;
    }
}

/// The surnames that stand before given names in names that are taken: 岸田 of 岸田文雄.
void SightedNames::raiseSurnames()
{
    std::vector<bool> isSurname(m_names.size());
    for (size_t number = 0; number < m_names.size(); ++number) {
        const LongSurname surname = longSurname(m_names[number]);
        if (!surname.isJapanese || surname.length >= m_names[number].size() || m_scores[number] < 0 ||
            m_records[number].best < 1)
            continue;
        const auto known = m_numbers.constFind(m_names[number].first(surname.length));
        if (known != m_numbers.cend())
            isSurname[*known] = true;
    }
    for (size_t number = 0; number < m_names.size(); ++number) {
        if (isSurname[number])
            m_scores[number] += 2.5F;
    }
}

/// What stands in one list with names that are taken is one: 、 joins what is alike.
void SightedNames::raiseListed(const PersonContext &context, const std::vector<PersonSighting> &found)
{
    static constexpr UnitSet joints(u"、丶和与及");
    constexpr float nearly = -1.6F;
    constexpr float raise = 1.3F;
    std::vector<bool> isStart(size_t(context.folded().size()) + 1);
    std::vector<bool> isEnd(isStart.size());
    for (size_t at = 0; at < found.size(); ++at) {
        if (score(at) < 0)
            continue;
        isStart[size_t(found[at].start)] = true;
        isEnd[size_t(found[at].end)] = true;
    }
    std::vector<bool> isRaised(m_names.size());
    for (size_t at = 0; at < found.size(); ++at) {
        if (score(at) >= 0 || score(at) < nearly)
            continue;
        const PersonSighting &sighting = found[at];
        const bool isBehind = sighting.start > 1 && joints.contains(context.at(sighting.start - 1)) &&
                              isEnd[size_t(sighting.start - 1)];
        const bool isBefore = joints.contains(context.at(sighting.end)) &&
                              size_t(sighting.end + 1) < isStart.size() && isStart[size_t(sighting.end + 1)];
        if (isBehind || isBefore)
            isRaised[m_ofSightings[at]] = true;
    }
    for (size_t number = 0; number < m_names.size(); ++number) {
        if (isRaised[number])
            m_scores[number] += raise;
    }
}

} // namespace

std::vector<PersonSighting> takenSightings(const PersonContext &context, const QStringList &tags,
                                           std::vector<PersonSighting> found)
{
    if (found.empty())
        return found;
    SightedNames names(context, found);
    QStringList foldedTags;
    for (const QString &tag : tags)
        foldedTags.append(Search::folded(tag));
    names.raiseTagged(foldedTags);
    names.raiseSurnames();
    names.raiseListed(context, found);
    names.raiseListed(context, found);

    std::vector<size_t> order;
    for (size_t at = 0; at < found.size(); ++at) {
        const PersonSighting &sighting = found[at];
        if (names.score(at) >= 0 &&
            (sighting.end - sighting.start > 2 || sighting.before.score + sighting.behind.score >= -1))
            order.push_back(at);
    }
    std::ranges::stable_sort(order, std::ranges::greater(), [&](size_t at) { return names.score(at); });
    std::vector<bool> isCovered(size_t(context.folded().size()));
    std::vector<PersonSighting> taken;
    for (const size_t at : order) {
        const auto first = isCovered.begin() + found[at].start;
        const auto last = isCovered.begin() + found[at].end;
        if (std::find(first, last, true) != last)
            continue;
        std::fill(first, last, true);
        taken.push_back(found[at]);
    }
    std::ranges::sort(taken, {}, &PersonSighting::start);
    return taken;
}

} // namespace Dateline::Timeline
