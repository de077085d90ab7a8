// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/chinese/personsightings.h"
#include "timeline/names/chinese/namecharacters.h"
#include "timeline/names/chinese/noperson.h"

#include "search/folding.h"

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

using Records = QHash<QStringView, NameRecord>;

/// The surnames that stand before given names in names that are taken: 岸田 of 岸田文雄.
void raiseSurnames(const Records &records, QHash<QStringView, float> *scores)
{
    QHash<QStringView, bool> isSurname;
    for (const auto &[name, record] : records.asKeyValueRange()) {
        const LongSurname surname = longSurname(name);
        if (surname.isJapanese && surname.length < name.size() && scores->value(name) >= 0 &&
            record.best >= 1)
            isSurname.insert(name.first(surname.length), true);
    }
    for (const auto &[name, yes] : isSurname.asKeyValueRange()) {
        if (yes && scores->contains(name))
            (*scores)[name] += 2.5F;
    }
}

/// What stands in one list with names that are taken is one: 、 joins what is alike.
void raiseListed(const PersonContext &context, const std::vector<PersonSighting> &found,
                 QHash<QStringView, float> *scores)
{
    constexpr QStringView joints = u"、丶和与及";
    constexpr float nearly = -1.6F;
    constexpr float raise = 1.3F;
    std::vector<bool> isStart(size_t(context.folded().size()) + 1);
    std::vector<bool> isEnd(isStart.size());
    QHash<QStringView, float> raised;
    for (const PersonSighting &sighting : found) {
        if (scores->value(context.folded().sliced(sighting.start, sighting.end - sighting.start)) < 0)
            continue;
        isStart[size_t(sighting.start)] = true;
        isEnd[size_t(sighting.end)] = true;
    }
    for (const PersonSighting &sighting : found) {
        const QStringView name = context.folded().sliced(sighting.start, sighting.end - sighting.start);
        if (scores->value(name) >= 0 || scores->value(name) < nearly)
            continue;
        const bool isBehind = sighting.start > 1 && joints.contains(QChar(context.at(sighting.start - 1))) &&
                              isEnd[size_t(sighting.start - 1)];
        const bool isBefore = joints.contains(QChar(context.at(sighting.end))) &&
                              size_t(sighting.end + 1) < isStart.size() && isStart[size_t(sighting.end + 1)];
        if (isBehind || isBefore)
            raised[name] = (*scores)[name] + raise;
    }
    for (const auto &[name, score] : raised.asKeyValueRange())
        (*scores)[name] = score;
}

} // namespace

std::vector<PersonSighting> takenSightings(const PersonContext &context, const QStringList &tags,
                                           std::vector<PersonSighting> found)
{
    const QStringView folded = context.folded();
    const auto nameOf = [folded](const PersonSighting &sighting) {
        return folded.sliced(sighting.start, sighting.end - sighting.start);
    };
    Records records;
    for (const PersonSighting &sighting : found)
        records[nameOf(sighting)].add(context, sighting);
    QHash<QStringView, float> scores;
    for (const auto &[name, record] : records.asKeyValueRange())
        scores.insert(name, scoreOf(name, record));
    QStringList foldedTags;
    for (const QString &tag : tags)
        foldedTags.append(Search::folded(tag));
    for (const QString &tag : std::as_const(foldedTags)) {
        const auto score = scores.find(QStringView(tag));
        if (score != scores.end())
            *score += 1.5F;
    }
    raiseSurnames(records, &scores);
    raiseListed(context, found, &scores);
    raiseListed(context, found, &scores);

    std::erase_if(found, [&](const PersonSighting &sighting) {
        return scores.value(nameOf(sighting)) < 0 ||
               (sighting.end - sighting.start == 2 && sighting.before.score + sighting.behind.score < -1);
    });
    std::ranges::stable_sort(found, [&](const PersonSighting &one, const PersonSighting &other) {
        return scores.value(nameOf(one)) > scores.value(nameOf(other));
    });
    std::vector<bool> isCovered(size_t(folded.size()));
    std::vector<PersonSighting> taken;
    for (const PersonSighting &sighting : found) {
        const auto first = isCovered.begin() + sighting.start;
        const auto last = isCovered.begin() + sighting.end;
        if (std::find(first, last, true) != last)
            continue;
        std::fill(first, last, true);
        taken.push_back(sighting);
    }
    std::ranges::sort(taken, {}, &PersonSighting::start);
    return taken;
}

} // namespace Dateline::Timeline
