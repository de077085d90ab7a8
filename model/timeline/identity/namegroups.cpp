// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/namegroups.h"

#include "timeline/identity/latinnames.h"

#include <algorithm>
#include <numeric>

namespace Dateline::Timeline {

namespace {

constexpr int slipShare = 20; ///< What one of so many articles says is a slip.
constexpr size_t mostCompared = 16;
constexpr qsizetype longestAcronym = 5;

/// Appends what there is room for.
void append(std::vector<int> *names, const std::vector<int> &more)
{
    const size_t room = mostCompared - std::min(names->size(), mostCompared);
    names->insert(names->end(), more.begin(), more.begin() + std::ptrdiff_t(std::min(room, more.size())));
}

} // namespace

NameGroups::NameGroups(const QList<NameNode> &nodes)
    : m_nodes(nodes)
    , m_parents(size_t(nodes.size()))
    , m_sizes(size_t(nodes.size()), 1)
    , m_hasFull(size_t(nodes.size()), true)
    , m_places(size_t(nodes.size()), -1)
    , m_fullNames(size_t(nodes.size()))
    , m_chineseNames(size_t(nodes.size()))
    , m_against(size_t(nodes.size()))
{
    std::iota(m_parents.begin(), m_parents.end(), 0);
    for (int name = 0; name < int(nodes.size()); ++name) {
        const NameNode &node = nodes[name];
        if (!node.place.isEmpty())
            m_places[size_t(name)] = name;
        if (node.kind == EntityKind::Place)
            continue;
        if (isFullLatin(node.key))
            m_fullNames[size_t(name)] = {name};
        else if (node.kind == EntityKind::Organisation && isEastAsian(node.key))
            m_chineseNames[size_t(name)] = {name};
    }
}

int NameGroups::find(int name)
{
    while (m_parents[size_t(name)] != name) {
        m_parents[size_t(name)] = m_parents[size_t(m_parents[size_t(name)])];
        name = m_parents[size_t(name)];
    }
    return name;
}

void NameGroups::addAgainst(int first, int second, int articles)
{
    m_against[size_t(find(first))].push_back({first, second, articles});
    m_against[size_t(find(second))].push_back({second, first, articles});
}

int NameGroups::articlesAgainst(int first, int second, bool isOfNames)
{
    int one = find(first);
    int other = find(second);
    if (m_against[size_t(one)].size() > m_against[size_t(other)].size()) {
        std::swap(one, other);
        std::swap(first, second);
    }
    int articles = 0;
    for (const Against &against : m_against[size_t(one)]) {
        const bool counts =
            isOfNames ? against.own == first && against.other == second : find(against.other) == other;
        articles += counts ? against.articles : 0;
    }
    return articles;
}

bool NameGroups::differ(int first, int second) const
{
    const NameNode &one = m_nodes[first];
    const NameNode &other = m_nodes[second];
    return !(one.kind == EntityKind::Person ? canBeOnePerson(one.key, other.key)
                                            : canBeOneOrganisation(one.key, other.key));
}

std::optional<std::pair<int, int>> NameGroups::differentNames(int first, int second)
{
    for (const int one : m_fullNames[size_t(find(first))]) {
        for (const int other : m_fullNames[size_t(find(second))]) {
            if (differ(one, other))
                return std::pair(one, other);
        }
    }
    return std::nullopt;
}

bool NameGroups::isAcronym(int name) const
{
    const QString &text = m_nodes[name].text;
    return m_nodes[name].kind == EntityKind::Organisation && text.size() <= longestAcronym &&
           std::ranges::all_of(text, [](QChar character) {
               return character.isUpper() || character.isDigit() || character == u'.';
           });
}

bool NameGroups::areOfDifferentOrganisations(int first, int second)
{
    for (const int one : m_chineseNames[size_t(find(first))]) {
        for (const int other : m_chineseNames[size_t(find(second))]) {
            const QString &key = m_nodes[one].key;
            const QString &otherKey = m_nodes[other].key;
            // Of five characters all have to be the same, of six one may be another.
            if (5 * commonLength(key, otherKey) <= 4 * std::min(key.size(), otherKey.size()))
                return true;
        }
    }
    return false;
}

NameGroups::Obstacle NameGroups::obstacle(int first, int second, int articles, bool isStrong)
{
    const int one = find(first);
    const int other = find(second);
    if (one == other)
        return Obstacle::None;
    if (m_nodes[one].kind != m_nodes[other].kind)
        return Obstacle::Kind;
    const int place = m_places[size_t(one)];
    const int otherPlace = m_places[size_t(other)];
    if (place >= 0 && otherPlace >= 0 && m_nodes[place].place != m_nodes[otherPlace].place)
        return Obstacle::Place;
    const int against = articlesAgainst(first, second, isStrong);
    if (against > 0 && (isStrong ? against > articles : qint64(against) * slipShare >= articles))
        return Obstacle::Against;
    const bool isThroughAcronym = isAcronym(first) || isAcronym(second);
    if (differentNames(first, second) || (isThroughAcronym && areOfDifferentOrganisations(first, second)))
        return Obstacle::Names;
    return Obstacle::None;
}

void NameGroups::unite(int first, int second)
{
    int one = find(first);
    int other = find(second);
    if (one == other)
        return;
    if (m_sizes[size_t(one)] < m_sizes[size_t(other)])
        std::swap(one, other);
    const auto to = size_t(one);
    const auto from = size_t(other);
    m_parents[from] = one;
    m_sizes[to] += m_sizes[from];
    m_hasFull[to] = m_hasFull[to] || m_hasFull[from];
    if (m_places[to] < 0)
        m_places[to] = m_places[from];
    append(&m_fullNames[to], m_fullNames[from]);
    append(&m_chineseNames[to], m_chineseNames[from]);
    if (m_against[to].size() < m_against[from].size())
        m_against[to].swap(m_against[from]);
    m_against[to].insert(m_against[to].end(), m_against[from].begin(), m_against[from].end());
    for (std::vector<int> *names : {&m_fullNames[from], &m_chineseNames[from]})
        std::vector<int>().swap(*names);
    std::vector<Against>().swap(m_against[from]);
}

} // namespace Dateline::Timeline
