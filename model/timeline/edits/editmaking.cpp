// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/editmaking.h"

#include "timeline/edits/eventedits.h"
#include "timeline/edits/replay.h"
#include "timeline/names/namefinder.h"

#include <algorithm>

namespace Dateline::Timeline {

namespace {

constexpr qsizetype dateRulePlace = 1; ///< In Sighting::rules, after what the date was computed from.

/// One by which no other event of the same clause goes; else the one that it was dated by.
QByteArray tellingRule(const Sightings &sightings, qsizetype event)
{
    const Sighting &own = sightings.events[event];
    QList<QByteArray> rules = own.rules;
    rules.removeAll(byHandRule); // It may be taken back.
    if (rules.size() > dateRulePlace)
        rules.move(dateRulePlace, 0);
    for (const QByteArray &rule : std::as_const(rules)) {
        const auto isAnother = [&](const Sighting &other) {
            return &other != &own && other.article == own.article && other.start < own.end &&
                   own.start < other.end && other.rules.contains(rule);
        };
        if (std::ranges::none_of(sightings.events, isAnother))
            return rule;
    }
    return rules.value(0);
}

} // namespace

NameReference referenceOf(const NameNode &name)
{
    return {name.kind, name.key, name.place};
}

NameReference referenceOf(const Catalogue &catalogue, qint64 entity, const QString &given)
{
    const QList<qint64> names = catalogue.namesOf(entity);
    if (names.isEmpty())
        return {};
    const QString key = nameKey(given);
    const auto same =
        std::ranges::find_if(names, [&](qint64 name) { return catalogue.name(name).key == key; });
    return referenceOf(catalogue.name(same == names.end() ? names.constFirst() : *same));
}

EventReference referenceOf(const Sightings &sightings, qsizetype event, const QString &clause)
{
    const Sighting &told = sightings.events[event];
    return {told.article, told.start, told.end, clause, QString::fromUtf8(tellingRule(sightings, event))};
}

Edit splitEdit(const Catalogue &catalogue, qint64 entity, const QList<qint64> &names, const QString &creator)
{
    Edit edit = newEdit(Edit::Kind::Split, creator);
    const QList<qint64> all = catalogue.namesOf(entity);
    for (const qint64 number : all) {
        QList<NameReference> &side = names.contains(number) ? edit.names : edit.others;
        side.append(referenceOf(catalogue.name(number)));
    }
    return edit;
}

QList<Edit> undoingEdits(const QStringList &edits, const QString &creator)
{
    QList<Edit> undoing;
    for (const QString &id : edits) {
        Edit undo = newEdit(Edit::Kind::Undo, creator);
        undo.target = id;
        undoing.prepend(undo);
    }
    return undoing;
}

QStringList editsOfEntity(const QList<Edit> &edits, const Catalogue &catalogue, qint64 entity)
{
    QList<NameReference> names;
    for (const qint64 number : catalogue.namesOf(entity))
        names.append(referenceOf(catalogue.name(number)));
    const auto isOfIt = [&names](const NameReference &name) { return names.contains(name); };
    QStringList found;
    for (const Edit &edit : countingEdits(edits)) {
        const bool isAboutIt =
            std::ranges::any_of(edit.names, isOfIt) || std::ranges::any_of(edit.others, isOfIt);
        if (!isOfEvent(edit.kind) && isAboutIt)
            found.append(edit.id);
    }
    return found;
}

} // namespace Dateline::Timeline
