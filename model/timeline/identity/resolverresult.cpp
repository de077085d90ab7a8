// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/resolver.h"

#include "timeline/identity/latinnames.h"
#include "timeline/identity/similarnames.h"
#include "timeline/identity/spokennames.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace Dateline::Timeline {

namespace {

constexpr int slipShare = 20;
constexpr int mostSuggestionsOfOne = 8;
constexpr qsizetype mostSuggestions = 10'000;

/// How many articles a group has of what was one entity before.
struct Share
{
    qint64 entity = 0;
    int group = 0;
    qint64 articles = 0;
};

} // namespace

void Resolver::number(qint64 nextEntity)
{
    std::map<std::pair<qint64, int>, qint64> articles;
    for (int name = 0; name < int(m_nodes.size()); ++name) {
        if (m_nodes[name].entity != 0)
            articles[{m_nodes[name].entity, m_groups.find(name)}] += std::max(m_nodes[name].articles, 0);
    }
    std::vector<Share> shares;
    for (const auto &[key, sum] : articles)
        shares.push_back({key.first, key.second, sum});
    std::ranges::sort(shares, {}, [this](const Share &share) {
        return std::tuple(-share.articles, share.entity, m_nodes[share.group].number);
    });
    QHash<int, qint64> numbers;
    QHash<qint64, int> owners;
    for (const Share &share : shares) {
        if (owners.contains(share.entity))
            continue;
        owners.insert(share.entity, share.group);
        if (!numbers.contains(share.group))
            numbers.insert(share.group, share.entity);
        else
            m_result.merged.insert(share.entity, numbers.value(share.group));
    }
    m_result.entities.reserve(m_nodes.size());
    for (int name = 0; name < int(m_nodes.size()); ++name) {
        qint64 &number = numbers[m_groups.find(name)];
        if (number == 0)
            number = nextEntity++;
        m_result.entities.insert(m_nodes[name].number, number);
    }
}

void Resolver::tellDoubts()
{
    QHash<std::pair<int, int>, int> same;
    for (const Edge &edge : m_against)
        same.insert({edge.first, edge.second}, 0);
    for (const Edge &edge : m_edges) {
        if (const auto known = same.find({edge.first, edge.second}); known != same.end())
            *known += edge.articles;
    }
    for (const Edge &edge : m_against) {
        const bool isSlip = qint64(edge.articles) * slipShare < same.value({edge.first, edge.second});
        if (!isSlip && m_groups.areOne(edge.first, edge.second))
            m_doubts.push_back(edge);
    }
    QSet<std::pair<int, int>> told;
    for (const Edge &edge : m_doubts) {
        const auto pair = std::minmax(edge.first, edge.second);
        if (told.contains(pair))
            continue;
        told.insert(pair);
        const qint64 first = m_nodes[edge.first].number;
        m_result.doubts.append(
            {m_result.entities.value(first), first, m_nodes[edge.second].number, edge.rule});
    }
}

/// Full names of persons who have none in the other script.
void Resolver::suggestSpokenNames()
{
    std::vector<bool> hasLatin(size_t(m_nodes.size()));
    std::vector<bool> hasChinese(size_t(m_nodes.size()));
    for (int name = 0; name < int(m_nodes.size()); ++name) {
        const auto group = size_t(m_groups.find(name));
        if (isEastAsian(m_nodes[name].key))
            hasChinese[group] = true;
        else if (!m_isShort[size_t(name)])
            hasLatin[group] = true;
    }
    const auto isOpen = [&](int name) {
        const auto group = size_t(m_groups.find(name));
        return !m_isShort[size_t(name)] && m_nodes[name].articles > 0 &&
               !(hasLatin[group] && hasChinese[group]);
    };
    const auto areOne = [this](int one, int other) { return m_groups.areOne(one, other); };
    for (const SimilarNames &spoken : findSpokenNames(m_nodes, isOpen, areOne))
        m_suggested.push_back({std::min(spoken.first, spoken.second), std::max(spoken.first, spoken.second),
                               Strength::Suggested, spoken.rule, 0});
}

void Resolver::tellSuggestions()
{
    suggestSpokenNames();
    const auto areOne = [this](int one, int other) { return m_groups.areOne(one, other); };
    for (const SimilarNames &similar : findSimilarNames(m_nodes, areOne))
        m_suggested.push_back({std::min(similar.first, similar.second),
                               std::max(similar.first, similar.second), Strength::Suggested, similar.rule,
                               0});
    const auto frequency = [this](const Edge &edge) {
        return std::min(m_nodes[edge.first].articles, m_nodes[edge.second].articles);
    };
    std::ranges::sort(m_suggested, {}, [&](const Edge &edge) {
        return std::tuple(-edge.articles, -frequency(edge), edge.first, edge.second, edge.rule);
    });
    QSet<std::pair<int, int>> told;
    for (const Edge &edge : m_doubts)
        told.insert(std::minmax(m_groups.find(edge.first), m_groups.find(edge.second)));
    QHash<int, int> counts;
    for (const Edge &edge : m_suggested) {
        const int first = m_groups.find(edge.first);
        const int second = m_groups.find(edge.second);
        if (first == second || told.contains(std::minmax(first, second)) ||
            counts.value(first) >= mostSuggestionsOfOne || counts.value(second) >= mostSuggestionsOfOne)
            continue;
        told.insert(std::minmax(first, second));
        ++counts[first];
        ++counts[second];
        m_result.suggestions.append(
            {m_nodes[edge.first].number, m_nodes[edge.second].number, edge.rule, edge.articles});
        if (m_result.suggestions.size() >= mostSuggestions)
            break;
    }
}

} // namespace Dateline::Timeline
