// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/catalogue.h"

#include "timeline/edits/replay.h"
#include "timeline/identity/editedgroups.h"
#include "timeline/identity/shownname.h"
#include "timeline/names/namefinder.h"
#include "timeline/places/userplaces.h"

#include <QSet>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace Dateline::Timeline {

namespace {

/// An entry, and the group that it is of.
struct Made
{
    CatalogueEntry entry;
    std::vector<int> names; ///< The most frequent first.
};

void sortByFrequency(const QList<NameNode> &nodes, std::vector<int> *names)
{
    std::ranges::sort(*names, {}, [&](int name) { return std::tuple(-nodes[name].articles, name); });
}

Made madeOf(const EditedGroups::Group &group, const QList<NameNode> &nodes, bool isEastAsianArchive)
{
    Made made;
    made.names = group.names;
    sortByFrequency(nodes, &made.names);
    CatalogueEntry &entry = made.entry;
    entry.entity.number = group.number;
    entry.isEdited = group.isEdited;
    entry.entity.kind = group.kind.value_or(nodes[made.names.front()].kind);
    entry.entity.name = group.shownName.isEmpty()
                            ? nodes[shownName(nodes, made.names, isEastAsianArchive)].text
                            : group.shownName;
    QSet<QString> told{entry.entity.name};
    for (const int name : made.names) {
        const NameNode &node = nodes[name];
        entry.articles += node.articles;
        if (entry.entity.place.isEmpty() && entry.entity.kind == EntityKind::Place)
            entry.entity.place = node.place;
        if (!told.contains(node.text)) {
            told.insert(node.text);
            entry.aliases.append(node.text);
        }
    }
    return made;
}

} // namespace

Catalogue::Catalogue(CatalogueSource source)
    : m_nodes(std::move(source.nodes))
{
    std::ranges::sort(m_nodes, {}, &NameNode::number);
    EditedGroups groups(m_nodes);
    const QList<Edit> edits = countingEdits(source.edits);
    for (const Edit &edit : edits)
        groups.apply(edit);
    addEntries(groups, source.ids);
    keepFormerIds(groups, source);
    keepSuggestions(groups, source);
    locatePlaces();
}

void Catalogue::addEntries(const EditedGroups &groups, const QHash<qint64, QString> &ids)
{
    m_isEastAsian = isMostlyEastAsian(m_nodes);
    std::vector<Made> made;
    made.reserve(groups.groups().size());
    for (const EditedGroups::Group &group : groups.groups()) {
        if (group.names.empty() || group.isHidden || group.number == 0)
            continue;
        made.push_back(madeOf(group, m_nodes, m_isEastAsian));
        if (!group.shownName.isEmpty())
            m_givenNames.insert(group.number, group.shownName);
        const QString id = group.id.isEmpty() ? ids.value(group.number) : group.id;
        made.back().entry.entity.id = id.isEmpty() ? QString::number(group.number) : id;
    }
    std::vector<int> order(made.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](int place) {
        const CatalogueEntry &entry = made[size_t(place)].entry;
        return std::tuple(-entry.articles, entry.entity.number < 0, entry.entity.number);
    });
    m_entries.reserve(qsizetype(made.size()));
    m_places.reserve(qsizetype(made.size()));
    m_names.reserve(qsizetype(made.size()));
    m_entityOf.reserve(m_nodes.size());
    for (const int place : order) {
        const auto entry = qint32(m_entries.size());
        const qint64 number = made[size_t(place)].entry.entity.number;
        QList<qint64> &names = m_names[number];
        for (const int name : made[size_t(place)].names) {
            names.append(m_nodes[name].number);
            m_entityOf.insert(m_nodes[name].number, number);
            m_index.add(entry, m_nodes[name].key);
        }
        if (made[size_t(place)].entry.isEdited)
            m_index.add(entry, nameKey(made[size_t(place)].entry.entity.name));
        m_places.insert(number, entry);
        m_entries.append(std::move(made[size_t(place)].entry));
    }
    m_index.finish();
}

/// Other programs, and notes that people took, have these ids.
void Catalogue::keepFormerIds(const EditedGroups &groups, const CatalogueSource &source)
{
    // A person may have joined what it is part of to another again.
    QHash<qint64, qint64> joined;
    for (const EditedGroups::Group &group : groups.groups()) {
        if (group.names.empty() && group.number > 0)
            joined.insert(group.number, 0);
    }
    if (!joined.isEmpty()) {
        for (const NameNode &node : m_nodes) {
            const auto found = joined.find(node.entity);
            if (found != joined.end() && *found == 0)
                *found = entityOf(node.number);
        }
    }
    const auto keep = [&](const QString &id, qint64 number) {
        const qint64 now = joined.value(number, number);
        if (!id.isEmpty() && m_places.contains(now))
            m_formerIds.insert(id, now);
    };
    for (const auto &[id, number] : source.formerIds.asKeyValueRange())
        keep(id, number);
    for (const qint64 number : joined.keys())
        keep(source.ids.value(number), number);
}

void Catalogue::keepSuggestions(const EditedGroups &groups, const CatalogueSource &source)
{
    const QSet<std::pair<int, int>> apart = groups.apart();
    const auto group = [&](qint64 name) {
        return entityOf(name) == 0 ? -1 : groups.groupOf(int(placeOf(name)));
    };
    for (const IdentitySuggestion &suggestion : source.suggestions) {
        const int first = group(suggestion.first);
        const int second = group(suggestion.second);
        if (first >= 0 && second >= 0 && first != second && !apart.contains(std::minmax(first, second)))
            m_suggestions.append(suggestion);
    }
    for (IdentityDoubt doubt : source.doubts) {
        const int first = group(doubt.first);
        const int second = group(doubt.second);
        if (first < 0 || second < 0 || apart.contains(std::minmax(first, second)) ||
            groups.isConfirmed(int(placeOf(doubt.first)), int(placeOf(doubt.second))))
            continue;
        doubt.entity = entityOf(doubt.first);
        m_entries[m_places.value(doubt.entity)].isDoubtful = true;
        m_doubts.append(doubt);
    }
}

void Catalogue::locatePlaces()
{
    const bool hasPlaces = std::ranges::any_of(
        m_entries, [](const CatalogueEntry &entry) { return !entry.entity.place.isEmpty(); });
    if (!hasPlaces)
        return;
    const Gazetteer &gazetteer = placesInUse();
    QHash<QString, Place> places;
    places.reserve(gazetteer.count());
    for (qint32 number = 0; number < gazetteer.count(); ++number) {
        const Place place = gazetteer.place(number);
        places.insert(place.code, place);
    }
    for (CatalogueEntry &entry : m_entries) {
        const auto known = places.constFind(entry.entity.place);
        if (entry.entity.place.isEmpty() || known == places.constEnd())
            continue;
        entry.entity.country = known->country;
        entry.entity.isCountry = known->kind <= PlaceKind::Country;
        entry.entity.coordinates = Coordinates{known->latitude, known->longitude};
    }
}

QList<qint32> Catalogue::matching(const QString &filter, std::optional<EntityKind> kind) const
{
    QList<qint32> found;
    const QStringList words = nameKey(filter).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() && filter.trimmed().isEmpty()) {
        found.resize(m_entries.size());
        std::iota(found.begin(), found.end(), 0);
    } else {
        found = m_index.having(words);
    }
    if (kind)
        found.removeIf([&](qint32 entry) { return m_entries[entry].entity.kind != *kind; });
    return found;
}

QList<qint32> Catalogue::allNamed(const QString &name) const
{
    QList<qint32> found;
    if (const QString key = nameKey(name); !key.isEmpty())
        found = m_index.named(key);
    if (!found.isEmpty())
        return found;
    if (const CatalogueEntry *entry = withId(name.trimmed()))
        found.append(qint32(entry - m_entries.constData()));
    return found;
}

const CatalogueEntry *Catalogue::withId(const QString &id) const
{
    const auto found =
        std::ranges::find_if(m_entries, [&](const CatalogueEntry &entry) { return entry.entity.id == id; });
    if (found != m_entries.end())
        return &*found;
    const auto former = m_formerIds.constFind(id);
    return former == m_formerIds.cend() ? nullptr : &m_entries[m_places.value(*former)];
}

const CatalogueEntry *Catalogue::named(const QString &name) const
{
    const QList<qint32> found = allNamed(name);
    return found.isEmpty() ? nullptr : &m_entries[found.constFirst()];
}

const CatalogueEntry *Catalogue::entry(qint64 entity) const
{
    const auto place = m_places.constFind(entity);
    return place == m_places.constEnd() ? nullptr : &m_entries[*place];
}

const CatalogueEntry *Catalogue::entryOf(const NameReference &reference) const
{
    for (const qint32 entry : m_index.named(reference.key)) {
        const QList<qint64> names = namesOf(m_entries[entry].entity.number);
        const bool isOfIt = std::ranges::any_of(names, [&](qint64 number) {
            const NameNode &node = m_nodes[placeOf(number)];
            return node.key == reference.key && node.kind == reference.kind && node.place == reference.place;
        });
        if (isOfIt)
            return &m_entries[entry];
    }
    return nullptr;
}

qsizetype Catalogue::placeOf(qint64 name) const
{
    return std::ranges::lower_bound(m_nodes, name, {}, &NameNode::number) - m_nodes.begin();
}

NameNode Catalogue::name(qint64 number) const
{
    const qsizetype place = placeOf(number);
    return place < m_nodes.size() && m_nodes[place].number == number ? m_nodes[place] : NameNode();
}

QString Catalogue::mergedName(const QList<qint64> &entities) const
{
    const auto rank = [this](qint64 number) {
        const CatalogueEntry *known = entry(number);
        return std::tuple(number > 0, known ? known->articles : 0, -number);
    };
    // The name of the whole, then that of any part: as merging does it.
    const qint64 whole = *std::ranges::max_element(entities, {}, rank);
    for (const qint64 entity : QList<qint64>{whole} + entities) {
        if (const QString given = m_givenNames.value(entity); !given.isEmpty())
            return given;
    }
    std::vector<int> names;
    for (const qint64 entity : entities) {
        const QList<qint64> own = namesOf(entity);
        for (const qint64 name : own)
            names.push_back(int(placeOf(name)));
    }
    sortByFrequency(m_nodes, &names);
    return names.empty() ? QString() : m_nodes[shownName(m_nodes, names, m_isEastAsian)].text;
}

} // namespace Dateline::Timeline
