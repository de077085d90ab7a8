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
#include <thread>
#include <tuple>

namespace Dateline::Timeline {

namespace {

constexpr size_t fewEntries = 4000; ///< A thread of its own is not worth it for so many.
constexpr qsizetype fewAliases = 16;

using Groups = std::vector<EditedGroups::Group>;

/// The groups that are entries, in the order of these: the most frequent first.
std::vector<qint32> orderOf(const Groups &groups, const QList<NameNode> &nodes)
{
    struct Place
    {
        qint32 articles;
        qint32 group;
        qint64 number;
    };
    std::vector<Place> places;
    places.reserve(groups.size());
    for (qint32 number = 0; number < qint32(groups.size()); ++number) {
        const EditedGroups::Group &group = groups[size_t(number)];
        if (group.names.empty() || group.isHidden || group.number == 0)
            continue;
        qint32 articles = 0;
        for (const int name : group.names)
            articles += nodes[name].articles;
        places.push_back({articles, number, group.number});
    }
    std::ranges::sort(places, {}, [](const Place &place) {
        return std::tuple(-place.articles, place.number < 0, place.number, place.group);
    });
    std::vector<qint32> order;
    order.reserve(places.size());
    for (const Place &place : places)
        order.push_back(place.group);
    return order;
}

QString shownNameOf(const EditedGroups::Group &group, const QList<NameNode> &nodes, bool isEastAsianArchive)
{
    return group.shownName.isEmpty() ? nodes[shownName(nodes, group.names, isEastAsianArchive)].text
                                     : group.shownName;
}

void addAliases(const EditedGroups::Group &group, const QList<NameNode> &nodes, CatalogueEntry *entry)
{
    QSet<QString> told; // When there are too many to look through.
    for (const int name : group.names) {
        const QString &text = nodes[name].text;
        if (text == entry->entity.name)
            continue;
        if (entry->aliases.size() < fewAliases ? entry->aliases.contains(text) : told.contains(text))
            continue;
        entry->aliases.append(text);
        if (entry->aliases.size() == fewAliases)
            told = QSet<QString>(entry->aliases.cbegin(), entry->aliases.cend());
        else if (entry->aliases.size() > fewAliases)
            told.insert(text);
    }
}

void makeEntry(const EditedGroups::Group &group, const QList<NameNode> &nodes, bool isEastAsianArchive,
               CatalogueEntry *entry)
{
    Entity &entity = entry->entity;
    entity.number = group.number;
    entity.kind = group.kind.value_or(nodes[group.names.front()].kind);
    entity.name = shownNameOf(group, nodes, isEastAsianArchive);
    entry->isEdited = group.isEdited;
    for (const int name : group.names) {
        entry->articles += nodes[name].articles;
        if (entity.place.isEmpty() && entity.kind == EntityKind::Place)
            entity.place = nodes[name].place;
    }
    if (group.names.size() > 1 || group.isEdited)
        addAliases(group, nodes, entry);
}

NameIndex indexOf(const Groups &groups, const std::vector<qint32> &order, const QList<NameNode> &nodes,
                  bool isEastAsianArchive)
{
    NameIndex index;
    index.reserve(nodes.size());
    for (qint32 entry = 0; entry < qint32(order.size()); ++entry) {
        const EditedGroups::Group &group = groups[size_t(order[size_t(entry)])];
        for (const int name : group.names)
            index.add(entry, nodes[name].key);
        if (group.isEdited)
            index.add(entry, nameKey(shownNameOf(group, nodes, isEastAsianArchive)));
    }
    index.finish();
    return index;
}

} // namespace

Catalogue::Catalogue(CatalogueSource source)
    : m_nodes(std::move(source.nodes))
{
    if (!std::ranges::is_sorted(m_nodes, {}, &NameNode::number))
        std::ranges::sort(m_nodes, {}, &NameNode::number);
    EditedGroups groups(m_nodes);
    const QList<Edit> edits = countingEdits(source.edits);
    for (const Edit &edit : edits)
        groups.apply(edit);
    groups.sortNames();
    addEntries(groups, source.ids);
    keepFormerIds(groups, source);
    keepSuggestions(groups, source);
    locatePlaces();
}

void Catalogue::addEntries(const EditedGroups &groups, const NumberMap<QString> &ids)
{
    const QList<NameNode> &nodes = m_nodes; // Two threads read them: nothing may be detached.
    m_isEastAsian = isMostlyEastAsian(nodes);
    const std::vector<qint32> order = orderOf(groups.groups(), nodes);
    const auto makeIndex = [&] { m_index = indexOf(groups.groups(), order, nodes, m_isEastAsian); };
    std::thread indexing;
    if (order.size() > fewEntries)
        indexing = std::thread(makeIndex);
    m_entries.resize(qsizetype(order.size()));
    m_places.reserve(m_entries.size());
    m_names.reserve(nodes.size());
    m_firstNames.reserve(m_entries.size() + 1);
    m_entityOf.reserve(nodes.size());
    CatalogueEntry *entries = m_entries.data();
    for (qint32 number = 0; number < qint32(order.size()); ++number) {
        const EditedGroups::Group &group = groups.groups()[size_t(order[size_t(number)])];
        makeEntry(group, nodes, m_isEastAsian, &entries[number]);
        if (!group.shownName.isEmpty())
            m_givenNames.insert(group.number, group.shownName);
        const QString id = group.id.isEmpty() ? ids.value(group.number) : group.id;
        entries[number].entity.id = id.isEmpty() ? QString::number(group.number) : id;
        m_places.insert(group.number, number);
        m_firstNames.append(qint32(m_names.size()));
        for (const int name : group.names) {
            m_names.append(nodes[name].number);
            m_entityOf.insert(nodes[name].number, group.number);
        }
    }
    m_firstNames.append(qint32(m_names.size()));
    if (indexing.joinable())
        indexing.join();
    else
        makeIndex();
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
    for (CatalogueEntry &entry : m_entries) {
        const qint32 number = entry.entity.place.isEmpty() ? -1 : gazetteer.numberOf(entry.entity.place);
        if (number < 0)
            continue;
        const Place known = gazetteer.place(number);
        entry.entity.country = known.country;
        entry.entity.isCountry = known.kind <= PlaceKind::Country;
        entry.entity.coordinates = Coordinates{known.latitude, known.longitude};
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
    const qint32 *place = m_places.find(entity);
    return place ? &m_entries[*place] : nullptr;
}

QList<qint64> Catalogue::namesOf(qint64 entity) const
{
    const qint32 *place = m_places.find(entity);
    if (!place)
        return {};
    return m_names.mid(m_firstNames[*place], m_firstNames[*place + 1] - m_firstNames[*place]);
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

QList<NameNode> Catalogue::names(const QList<NameReference> &references) const
{
    QList<NameNode> found(references.size());
    QMultiHash<QStringView, qsizetype> wanted;
    for (qsizetype place = 0; place < references.size(); ++place)
        wanted.insert(references[place].key, place);
    if (wanted.isEmpty())
        return found;
    for (const NameNode &node : m_nodes) {
        for (auto [at, end] = wanted.equal_range(QStringView(node.key)); at != end; ++at) {
            const NameReference &reference = references[*at];
            if (node.kind == reference.kind && node.place == reference.place)
                found[*at] = node;
        }
    }
    return found;
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
