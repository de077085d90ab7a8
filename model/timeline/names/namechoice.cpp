// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/names/namechoice.h"

#include <QHash>
#include <QPair>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace Dateline::Timeline {

namespace {

/// The best first.
bool isBetter(const NameCandidate &one, const NameCandidate &other)
{
    const auto rank = [](const NameCandidate &name) {
        return std::tuple(-int(name.strength), name.start - name.end, name.start, int(name.kind));
    };
    return rank(one) < rank(other);
}

qint32 mentionAt(const ArticleNames &names, qint32 start, qint32 end)
{
    const auto found = std::ranges::lower_bound(names.mentions, start, {}, &NameMention::start);
    const bool isThere = found != names.mentions.end() && found->start == start && found->end == end;
    return isThere ? qint32(found - names.mentions.begin()) : -1;
}

/// An organisation that is called after a place is not that place, however sure that one is: 台灣東洋. It is
/// as strong as the place it begins with.
void raiseOrganisations(QList<NameCandidate> *candidates)
{
    QHash<qint32, Strength> places;
    for (const NameCandidate &name : std::as_const(*candidates)) {
        if (name.kind == EntityKind::Place) {
            Strength &strongest = places[name.start];
            strongest = std::max(strongest, name.strength);
        }
    }
    // Where something happens is the building: 在白宮.
    QSet<QPair<qint32, qint32>> sites;
    for (const NameCandidate &name : std::as_const(*candidates)) {
        if (name.kind == EntityKind::Place && QByteArrayView(name.rule) == "site")
            sites.insert({name.start, name.end});
    }
    if (!sites.isEmpty()) {
        candidates->removeIf([&sites](const NameCandidate &name) {
            return name.kind == EntityKind::Organisation && sites.contains({name.start, name.end});
        });
    }
    for (NameCandidate &name : *candidates) {
        if (name.kind == EntityKind::Organisation && name.strength == Strength::Medium)
            name.strength = std::max(name.strength, places.value(name.start, Strength::Medium));
    }
}

} // namespace

QList<NameCandidate> chosenNames(const NameText &text, QList<NameCandidate> candidates)
{
    raiseOrganisations(&candidates);
    std::ranges::sort(candidates, isBetter);
    QList<bool> isTaken(text.original().size(), false);
    QList<NameCandidate> chosen;
    for (const NameCandidate &name : std::as_const(candidates)) {
        const bool isSound = name.start >= 0 && name.start < name.end && name.end <= text.original().size();
        if (!isSound || name.strength == Strength::Suggested || !text.counts(name.start, name.end))
            continue;
        const auto first = isTaken.begin() + name.start;
        const auto last = isTaken.begin() + name.end;
        if (std::find(first, last, true) != last)
            continue;
        std::fill(first, last, true);
        chosen.append(name);
    }
    std::ranges::sort(chosen, {}, &NameCandidate::start);
    return chosen;
}

ArticleNames namesOf(const NameCandidates &chosen)
{
    ArticleNames names;
    names.mentions.reserve(chosen.names.size());
    for (const NameCandidate &name : chosen.names)
        names.mentions.append(
            {name.start, name.end, name.kind, name.strength, name.rule, name.place, name.titleStart, -1});
    for (const CandidateLink &link : chosen.links) {
        const qint32 first = mentionAt(names, link.firstStart, link.firstEnd);
        const qint32 second = mentionAt(names, link.secondStart, link.secondEnd);
        if (first >= 0 && second >= 0 && first != second)
            names.links.append({first, second, link.isSame, link.strength, link.rule});
    }
    return names;
}

} // namespace Dateline::Timeline
