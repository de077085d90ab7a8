// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/resolver.h"

#include "timeline/identity/latinnames.h"

#include <algorithm>
#include <tuple>

namespace Dateline::Timeline {

namespace {

constexpr int slipShare = 20; ///< One of so many appositions of a name to another one is a slip.
constexpr int leastVotes = 2;
constexpr int manyVotes = 12;
constexpr qsizetype mostVoteSuggestions = 3;

QList<NameNode> byNumber(QList<NameNode> nodes)
{
    std::ranges::sort(nodes, {}, &NameNode::number);
    const auto same = std::ranges::unique(nodes, {}, &NameNode::number);
    nodes.erase(same.begin(), same.end());
    return nodes;
}

} // namespace

Resolver::Resolver(QList<NameNode> nodes, const QList<NameEvidence> &evidence)
    : m_nodes(byNumber(std::move(nodes)))
    , m_groups(m_nodes)
    , m_isShort(size_t(m_nodes.size()))
    , m_isAmbiguous(size_t(m_nodes.size()))
{
    read(evidence);
    markShortNames();
}

Identities Resolver::resolve(qint64 nextEntity)
{
    keepFormerEntities();
    joinPlaces();
    dropSlips();
    join();
    number(nextEntity);
    tellDoubts();
    tellSuggestions();
    return std::move(m_result);
}

void Resolver::read(const QList<NameEvidence> &evidence)
{
    QHash<qint64, int> places;
    places.reserve(m_nodes.size());
    for (int name = 0; name < int(m_nodes.size()); ++name)
        places.insert(m_nodes[name].number, name);
    m_edges.reserve(size_t(evidence.size()));
    for (const NameEvidence &said : evidence) {
        const int first = places.value(said.first, -1);
        const int second = places.value(said.second, -1);
        if (first < 0 || second < 0 || first == second || m_nodes[first].kind != m_nodes[second].kind)
            continue;
        addEdge({std::min(first, second), std::max(first, second), said.strength, said.rule,
                 std::max(said.articles, 1)},
                said.isSame);
    }
    const auto byWeight = [](const Edge &one, const Edge &other) {
        return std::tie(other.strength, other.articles, one.first, one.second, one.rule) <
               std::tie(one.strength, one.articles, other.first, other.second, other.rule);
    };
    for (std::vector<Edge> *edges : {&m_edges, &m_shortForms, &m_against, &m_suggested})
        std::sort(edges->begin(), edges->end(), byWeight);
    for (const Edge &edge : m_against)
        m_groups.addAgainst(edge.first, edge.second, edge.articles);
}

void Resolver::addEdge(Edge edge, bool isSame)
{
    if (!isSame) {
        m_against.push_back(std::move(edge));
    } else if (edge.strength == Strength::Suggested) {
        m_suggested.push_back(std::move(edge));
    } else if (edge.rule == shortFormRule || isAbbreviation(edge)) {
        if (m_nodes[edge.second].key.size() < m_nodes[edge.first].key.size())
            std::swap(edge.first, edge.second);
        m_shortForms.push_back(std::move(edge));
    } else {
        m_edges.push_back(std::move(edge));
    }
}

/// 國防部 may be short for that of any country: it is decided by what most articles mean.
bool Resolver::isAbbreviation(const Edge &edge) const
{
    return edge.rule == "abbreviation" && !edge.isStrong() &&
           m_nodes[edge.first].kind == EntityKind::Organisation;
}

void Resolver::markShortNames()
{
    const auto mark = [this](int name) {
        m_isShort[size_t(name)] = m_nodes[name].kind == EntityKind::Person;
        m_groups.setShort(name);
    };
    for (const Edge &edge : m_shortForms) {
        mark(edge.first);
        m_votes[edge.first].push_back(&edge);
    }
    for (int name = 0; name < int(m_nodes.size()); ++name) {
        const NameNode &node = m_nodes[name];
        const bool isOneWord =
            node.kind == EntityKind::Person && !node.key.contains(u' ') && !isEastAsian(node.key);
        if (isOneWord || m_groups.isAcronym(name))
            mark(name);
    }
}

void Resolver::keepFormerEntities()
{
    QHash<std::pair<qint64, int>, int> first;
    for (int name = 0; name < int(m_nodes.size()); ++name) {
        const NameNode &node = m_nodes[name];
        if (node.entity == 0)
            continue;
        const auto known = first.constFind({node.entity, int(node.kind)});
        if (known == first.constEnd()) {
            first.insert({node.entity, int(node.kind)}, name);
            continue;
        }
        if (const auto different = m_groups.differentNames(*known, name))
            doubt(different->first, different->second, "different-names");
        m_groups.unite(*known, name);
    }
}

void Resolver::joinPlaces()
{
    QHash<QString, int> first;
    for (int name = 0; name < int(m_nodes.size()); ++name) {
        const NameNode &node = m_nodes[name];
        if (node.kind != EntityKind::Place || node.place.isEmpty())
            continue;
        const auto known = first.constFind(node.place);
        if (known == first.constEnd())
            first.insert(node.place, name);
        else if (m_groups.obstacle(*known, name, node.articles, true) == NameGroups::Obstacle::None)
            m_groups.unite(*known, name);
    }
}

void Resolver::dropSlips()
{
    // How often a name in characters is given with the one of an alphabet that it has most often.
    QHash<int, int> strongest;
    const auto chinese = [this](const Edge &edge) {
        const bool isFirst = isEastAsian(m_nodes[edge.first].key);
        if (!edge.isStrong() || isFirst == isEastAsian(m_nodes[edge.second].key))
            return -1;
        return isFirst ? edge.first : edge.second;
    };
    for (const Edge &edge : m_edges) {
        if (const int name = chinese(edge); name >= 0)
            strongest[name] = std::max(strongest.value(name), edge.articles);
    }
    std::erase_if(m_edges, [&](const Edge &edge) {
        const int name = chinese(edge);
        return name >= 0 && qint64(edge.articles) * slipShare < strongest.value(name);
    });
}

void Resolver::join()
{
    joinFullNames();
    std::vector<int> shortNames;
    for (const Edge &edge : m_edges) {
        if (m_isShort[size_t(edge.first)] != m_isShort[size_t(edge.second)])
            m_votes[m_isShort[size_t(edge.first)] ? edge.first : edge.second].push_back(&edge);
    }
    for (const auto &[name, edges] : m_votes.asKeyValueRange())
        shortNames.push_back(name);
    // The longest first: what they stand for is then known when they are what another stands for.
    std::ranges::sort(shortNames, {}, [this](int name) {
        return std::tuple(-m_nodes[name].key.size(), -m_nodes[name].articles, name);
    });
    for (const int name : shortNames)
        joinByVote(name);
    joinShortNames();
}

void Resolver::joinFullNames()
{
    for (const Edge &edge : m_edges) {
        if (!m_isShort[size_t(edge.first)] && !m_isShort[size_t(edge.second)])
            tryJoin(edge);
    }
}

void Resolver::tryJoin(const Edge &edge)
{
    using Obstacle = NameGroups::Obstacle;
    switch (m_groups.obstacle(edge.first, edge.second, edge.articles, edge.isStrong())) {
    case Obstacle::None:
        m_groups.unite(edge.first, edge.second);
        break;
    case Obstacle::Kind:
    case Obstacle::Place:
        break;
    case Obstacle::Names:
        if (edge.isStrong()) {
            // The name in characters is the one that seems to be two entities'.
            const bool isSecond =
                isEastAsian(m_nodes[edge.second].key) && !isEastAsian(m_nodes[edge.first].key);
            doubt(isSecond ? edge.second : edge.first, isSecond ? edge.first : edge.second, edge.rule);
            break;
        }
        [[fallthrough]];
    case Obstacle::Against:
        suggest(edge);
    }
}

std::vector<Resolver::Vote> Resolver::votes(int name)
{
    std::vector<Vote> votes;
    QHash<int, size_t> places;
    for (const Edge *edge : std::as_const(m_votes[name])) {
        const int group = m_groups.find(edge->first == name ? edge->second : edge->first);
        const auto known = places.constFind(group);
        if (known == places.constEnd()) {
            places.insert(group, votes.size());
            votes.push_back({group, edge->articles, edge});
            continue;
        }
        Vote &vote = votes[*known];
        vote.articles += edge->articles;
        if (edge->articles > vote.strongest->articles)
            vote.strongest = edge;
    }
    std::ranges::sort(votes, {}, [](const Vote &vote) {
        return std::tuple(-vote.articles, vote.strongest->first, vote.strongest->second);
    });
    return votes;
}

bool Resolver::isDecided(int name, const std::vector<Vote> &found, int all) const
{
    const Vote &best = found.front();
    // Many articles can outvote those that mean another of the family.
    const bool isOutvoted = m_nodes[name].kind == EntityKind::Person && best.articles >= manyVotes &&
                            3 * best.articles >= 2 * all &&
                            (found.size() < 2 || best.articles >= 4 * found[1].articles);
    if (qint64(best.articles) * 10 < qint64(all) * 9 && !isOutvoted)
        return false;
    // A bracket says it outright.
    const bool isOutright = best.strongest->rule != shortFormRule && best.strongest->isStrong();
    return isOutright || best.articles >= leastVotes || (all == 1 && m_nodes[name].articles <= 1);
}

/// Of a short name that was an entity's before, or is an organisation's that is known by other evidence.
void Resolver::doubtByVote(int name, const std::vector<Vote> &found, int all)
{
    const int own = m_groups.find(name);
    for (const Vote &vote : found) {
        if (vote.group == own || vote.articles < leastVotes || qint64(vote.articles) * 10 <= all)
            continue;
        const Edge &edge = *vote.strongest;
        doubt(name, edge.first == name ? edge.second : edge.first, edge.rule);
    }
}

void Resolver::joinByVote(int name)
{
    const std::vector<Vote> found = votes(name);
    int all = 0;
    for (const Vote &vote : found)
        all += vote.articles;
    const Vote &best = found.front();
    const Edge &edge = *best.strongest;
    const bool isOne = isDecided(name, found, all);
    if (m_groups.hasFullName(name)) {
        doubtByVote(name, found, all);
        return;
    }
    if (isOne && best.group != m_groups.find(name)) {
        const auto obstacle = m_groups.obstacle(edge.first, edge.second, best.articles, false);
        if (obstacle == NameGroups::Obstacle::None) {
            m_groups.unite(edge.first, edge.second);
            return;
        }
    }
    if (best.group == m_groups.find(name))
        return;
    m_isAmbiguous[size_t(m_groups.find(name))] = true;
    for (size_t vote = 0; vote < std::min<size_t>(found.size(), mostVoteSuggestions); ++vote)
        suggest(*found[vote].strongest);
}

void Resolver::joinShortNames()
{
    for (const Edge &edge : m_edges) {
        if (!m_isShort[size_t(edge.first)] || !m_isShort[size_t(edge.second)])
            continue;
        const int first = m_groups.find(edge.first);
        const int second = m_groups.find(edge.second);
        const bool isFirstFull = m_groups.hasFullName(first);
        const bool isSecondFull = m_groups.hasFullName(second);
        const bool isAmbiguous = m_isAmbiguous[size_t(first)] || m_isAmbiguous[size_t(second)];
        if (first == second)
            continue;
        if ((isFirstFull && isSecondFull) || (isAmbiguous && (isFirstFull || isSecondFull))) {
            suggest(edge);
            continue;
        }
        tryJoin(edge);
        m_isAmbiguous[size_t(m_groups.find(edge.first))] =
            m_isAmbiguous[size_t(m_groups.find(edge.first))] ||
            (isAmbiguous && m_groups.areOne(edge.first, edge.second));
    }
}

void Resolver::doubt(int first, int second, const QByteArray &rule)
{
    m_doubts.push_back({first, second, Strength::Strong, rule, 0});
}

} // namespace Dateline::Timeline
