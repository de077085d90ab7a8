// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/entityrefresh.h"

#include "library/database.h"
#include "support/hexadecimal.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace Dateline::Library {

using namespace Timeline;

namespace {

constexpr qint64 mostReserved = 1 << 20;

/// An entity, and the id that it gets unless another one has it.
struct Founded
{
    qint64 number;
    const NameNode *founder;
    std::optional<qint64> mergedInto;
    quint64 id = 0;
    QString text;
};

/// What one code for two names says, of a place or of an organisation.
QByteArray codeRule(const QString &code)
{
    return code.startsWith(QLatin1StringView("organisation:")) ? QByteArrayLiteral("organisation-table")
                                                               : QByteArrayLiteral("gazetteer");
}

quint64 idOf(const NameNode &founder, int attempt)
{
    QByteArray text =
        QByteArray(kindName(founder.kind)) + '\n' + founder.key.toUtf8() + '\n' + founder.place.toUtf8();
    if (attempt > 0)
        text += '\n' + QByteArray::number(attempt);
    return qFromBigEndian<quint64>(QCryptographicHash::hash(text, QCryptographicHash::Sha1).constData());
}

/// Mostly names are numbered without gaps.
const NameNode *founderOf(const QList<NameNode> &names, qint64 number)
{
    if (names.isEmpty())
        return nullptr;
    const quint64 guess = quint64(number) - quint64(names.constFirst().number);
    if (guess < quint64(names.size()) && names[qsizetype(guess)].number == number)
        return &names[qsizetype(guess)];
    const auto founder = std::ranges::lower_bound(names, number, {}, &NameNode::number);
    return founder == names.cend() || founder->number != number ? nullptr : &*founder;
}

std::vector<Founded> readFounded(Database &index, const QList<NameNode> &names)
{
    std::vector<Founded> entities;
    entities.reserve(size_t(names.size()));
    Statement reading(index, "SELECT number, name, merged_into FROM entities ORDER BY number");
    while (reading.step()) {
        if (const NameNode *founder = founderOf(names, reading.number(1)))
            entities.push_back({reading.number(0),
                                founder,
                                reading.isNull(2) ? std::nullopt : std::optional(reading.number(2)),
                                0,
                                {}});
    }
    return entities;
}

void setFirstIds(std::span<Founded> entities)
{
    for (Founded &entity : entities) {
        entity.id = idOf(*entity.founder, 0);
        entity.text = hexadecimal(entity.id);
    }
}

/// No two ids are the same; ids of entities that are part of another one now stay taken.
void setIds(std::vector<Founded> *entities)
{
    constexpr size_t few = 4000;
    const std::span all(*entities);
    if (all.size() > few) {
        std::thread helper(setFirstIds, all.first(all.size() / 2));
        setFirstIds(all.subspan(all.size() / 2));
        helper.join();
    } else {
        setFirstIds(all);
    }
    std::vector<quint64> ids(all.size());
    std::ranges::transform(all, ids.begin(), &Founded::id);
    std::ranges::sort(ids);
    if (std::ranges::adjacent_find(ids) == ids.end())
        return;
    QSet<quint64> taken;
    for (Founded &entity : *entities) {
        for (int attempt = 1; taken.contains(entity.id); ++attempt)
            entity.id = idOf(*entity.founder, attempt);
        taken.insert(entity.id);
        entity.text = hexadecimal(entity.id);
    }
}

/// Writes the entities that are new, each founded by its most frequent name.
void writeFounders(Database &index, const QList<NameNode> &names, const Identities &identities)
{
    QSet<qint64> known;
    {
        Statement reading(index, "SELECT number FROM entities");
        while (reading.step())
            known.insert(reading.number(0));
    }
    QHash<qint64, const NameNode *> founders;
    for (const NameNode &name : names) {
        const qint64 entity = identities.entities.value(name.number);
        if (!entity || known.contains(entity))
            continue;
        const NameNode *&founder = founders[entity];
        if (!founder || name.articles > founder->articles ||
            (name.articles == founder->articles && name.key < founder->key))
            founder = &name;
    }
    QList<qint64> numbers = founders.keys();
    std::sort(numbers.begin(), numbers.end());
    Statement inserting(index, "INSERT INTO entities (number, name) VALUES (?1, ?2)");
    for (const qint64 number : std::as_const(numbers))
        inserting.bind(1, number).bind(2, founders.value(number)->number).run();
}

void writeMerged(Database &index, const Identities &identities)
{
    Statement merging(index, "UPDATE entities SET merged_into = ?2 WHERE number = ?1");
    for (const auto &[former, now] : identities.merged.asKeyValueRange()) {
        if (former != now)
            merging.bind(1, former).bind(2, now).run();
    }
}

void writeOpinions(Database &index, const Identities &identities)
{
    index.execute("DELETE FROM entity_suggestions; DELETE FROM entity_doubts");
    Statement suggesting(index, "INSERT INTO entity_suggestions (first, second, rule, articles) "
                                "VALUES (?1, ?2, ?3, ?4)");
    for (const IdentitySuggestion &suggestion : identities.suggestions)
        suggesting.bind(1, suggestion.first)
            .bind(2, suggestion.second)
            .bindUtf8(3, suggestion.rule)
            .bind(4, suggestion.articles)
            .run();
    Statement doubting(index, "INSERT INTO entity_doubts (entity, first, second, rule) "
                              "VALUES (?1, ?2, ?3, ?4)");
    for (const IdentityDoubt &doubt : identities.doubts)
        doubting.bind(1, doubt.entity)
            .bind(2, doubt.first)
            .bind(3, doubt.second)
            .bindUtf8(4, doubt.rule)
            .run();
}

} // namespace

QList<NameNode> readNames(Database &index)
{
    QList<NameNode> names;
    // The number of a damaged index is not believed.
    names.reserve(qBound(qint64(0), index.number("SELECT max(number) FROM names"), mostReserved));
    Statement reading(index,
                      "SELECT number, kind, key, text, place, articles, entity FROM names ORDER BY number");
    while (reading.step()) {
        NameNode name;
        name.number = reading.number(0);
        name.kind = EntityKind(reading.number(1));
        name.key = reading.text(2);
        name.text = reading.isNull(3) ? name.key : reading.text(3);
        if (!reading.bytes(4).isEmpty())
            name.place = reading.text(4);
        name.articles = qint32(reading.number(5));
        name.entity = reading.number(6);
        names.append(std::move(name));
    }
    return names;
}

void appendCodeEvidence(const QList<NameNode> &names, QList<NameEvidence> *evidence)
{
    // The most frequent of them stands for all: a star, not every pair.
    QHash<QPair<int, QString>, const NameNode *> centres;
    for (const NameNode &name : names) {
        if (name.place.isEmpty())
            continue;
        const NameNode *&centre = centres[{int(name.kind), name.place}];
        if (!centre || name.articles > centre->articles)
            centre = &name;
    }
    for (const NameNode &name : names) {
        if (name.place.isEmpty())
            continue;
        const NameNode *centre = centres.value({int(name.kind), name.place});
        if (centre->number != name.number)
            evidence->append({centre->number, name.number, true, Strength::Strong, codeRule(name.place),
                              std::max(1, name.articles)});
    }
}

QList<QByteArray> readRules(Database &index)
{
    QList<QByteArray> rules{QByteArray()};
    Statement reading(index, "SELECT number, rules FROM record_rules ORDER BY number");
    while (reading.step()) {
        rules.resize(std::max(rules.size(), qsizetype(reading.number(0)) + 1));
        rules[reading.number(0)] = reading.blob(1);
    }
    return rules;
}

QList<NameEvidence> readEvidence(Database &index, const QList<NameNode> &names)
{
    const QList<QByteArray> rules = readRules(index);
    QList<NameEvidence> evidence;
    Statement reading(index, "SELECT first, second, evidence, articles FROM name_links WHERE articles > 0");
    while (reading.step()) {
        const qint64 what = reading.number(2);
        evidence.append({reading.number(0), reading.number(1), (what & 1) != 0, Strength(what >> 1 & 3),
                         rules.value(what >> 3), qint32(reading.number(3))});
    }
    appendCodeEvidence(names, &evidence);
    return evidence;
}

EntityIds readEntityIds(Database &index, const QList<NameNode> &names)
{
    std::vector<Founded> entities = readFounded(index, names);
    setIds(&entities);
    EntityIds found;
    found.ids.reserve(qsizetype(entities.size()));
    QHash<qint64, qint64> merged;
    for (Founded &entity : entities) {
        if (entity.mergedInto)
            merged.insert(entity.number, *entity.mergedInto);
        else
            found.ids.insert(entity.number, std::move(entity.text));
    }
    for (const Founded &former : entities) {
        if (!former.mergedInto)
            continue;
        qint64 entity = *former.mergedInto;
        // A damaged index may go in circles.
        for (qsizetype steps = 0; merged.contains(entity) && steps < merged.size(); ++steps)
            entity = merged.value(entity);
        found.former.insert(former.text, entity);
    }
    return found;
}

void refreshEntities(Database &index)
{
    const QList<NameNode> names = readNames(index);
    const qint64 nextEntity = index.number("SELECT max(number) FROM entities") + 1;
    const Identities identities = resolveIdentities(names, readEvidence(index, names), nextEntity);
    if (index.hasError())
        return;
    writeFounders(index, names, identities);
    writeMerged(index, identities);
    Statement naming(index, "UPDATE names SET entity = ?2 WHERE number = ?1");
    for (const NameNode &name : names) {
        const qint64 entity = identities.entities.value(name.number);
        if (entity != name.entity)
            naming.bind(1, name.number).bind(2, entity).run();
    }
    writeOpinions(index, identities);
}

} // namespace Dateline::Library
