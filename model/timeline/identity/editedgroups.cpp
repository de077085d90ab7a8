// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/identity/editedgroups.h"

#include "timeline/numbermap.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace Dateline::Timeline {

namespace {

constexpr size_t mostConfirmed = 64; ///< Names of one edit; pairs of more are not worth their memory.

} // namespace

void sortByFrequency(const QList<NameNode> &nodes, std::vector<int> *names)
{
    std::ranges::sort(*names, {}, [&](int name) { return std::tuple(-nodes[name].articles, name); });
}

EditedGroups::EditedGroups(const QList<NameNode> &nodes)
    : m_nodes(nodes)
    , m_groupOf(size_t(nodes.size()))
{
    NumberMap<int> groups;
    groups.reserve(nodes.size());
    m_groups.reserve(size_t(nodes.size()));
    for (int name = 0; name < int(nodes.size()); ++name) {
        const NameNode &node = nodes[name];
        // A name that is nobody's yet is an entity that nobody can name; it comes with the next resolving.
        const int *known = groups.find(node.entity);
        const int group = known ? *known : int(m_groups.size());
        if (!known) {
            groups.insert(node.entity, group);
            m_groups.push_back({});
            m_groups.back().number = node.entity;
        }
        m_groups[size_t(group)].names.push_back(name);
        m_groupOf[size_t(name)] = group;
    }
}

void EditedGroups::index()
{
    m_places.reserve(m_nodes.size());
    for (int name = 0; name < int(m_nodes.size()); ++name) {
        const NameNode &node = m_nodes[name];
        m_places.insert({node.key, {int(node.kind), node.place}}, name);
    }
}

int EditedGroups::find(const NameReference &reference) const
{
    return m_places.value({reference.key, {int(reference.kind), reference.place}}, -1);
}

std::vector<int> EditedGroups::known(const QList<NameReference> &references) const
{
    std::vector<int> names;
    for (const NameReference &reference : references) {
        const int name = find(reference);
        if (name >= 0 && std::ranges::find(names, name) == names.end())
            names.push_back(name);
    }
    return names;
}

qint64 EditedGroups::articles(int group) const
{
    qint64 sum = 0;
    for (const int name : m_groups[size_t(group)].names)
        sum += m_nodes[name].articles;
    return sum;
}

/// The one that most of these names are of; the first of several.
int EditedGroups::mainGroup(const std::vector<int> &names) const
{
    std::map<int, int> counts;
    int best = -1;
    for (const int name : names)
        ++counts[groupOf(name)];
    for (const int name : names) {
        if (best < 0 || counts[groupOf(name)] > counts[best])
            best = groupOf(name);
    }
    return best;
}

void EditedGroups::apply(const Edit &edit)
{
    if (m_places.isEmpty())
        index();
    const std::vector<int> names = known(edit.names);
    if (names.empty())
        return;
    Group &group = m_groups[size_t(mainGroup(names))];
    switch (edit.kind) {
    case Edit::Kind::Merge:
        merge(edit);
        return;
    case Edit::Kind::Split:
    case Edit::Kind::NotSame:
        keepApart(edit);
        return;
    case Edit::Kind::Rename:
        group.shownName = edit.text.simplified();
        break;
    case Edit::Kind::SetKind:
        group.kind = edit.entityKind;
        break;
    case Edit::Kind::HideEntity:
        group.isHidden = true;
        break;
    default:
        return;
    }
    group.isEdited = true;
}

void EditedGroups::sortNames()
{
    for (Group &group : m_groups) {
        if (group.names.size() > 1)
            sortByFrequency(m_nodes, &group.names);
    }
}

void EditedGroups::merge(const Edit &edit)
{
    const std::vector<int> names = known(edit.names);
    int to = groupOf(names.front());
    const auto rank = [this](int group) {
        const Group &candidate = m_groups[size_t(group)];
        return std::tuple(candidate.number > 0, articles(group), -candidate.number);
    };
    for (const int name : names) {
        if (groupOf(name) != to && rank(groupOf(name)) > rank(to))
            to = groupOf(name);
    }
    Group &whole = m_groups[size_t(to)];
    for (const int name : names) {
        const int from = groupOf(name);
        if (from == to)
            continue;
        Group &part = m_groups[size_t(from)];
        for (const int moved : part.names)
            m_groupOf[size_t(moved)] = to;
        whole.names.insert(whole.names.end(), part.names.begin(), part.names.end());
        part.names.clear();
        if (whole.shownName.isEmpty())
            whole.shownName = part.shownName;
        if (!whole.kind)
            whole.kind = part.kind;
    }
    whole.isHidden = false;
    whole.isEdited = true;
    for (size_t name = 0; name < std::min(names.size(), mostConfirmed); ++name) {
        for (size_t other = 0; other < name; ++other)
            m_together.insert(std::minmax(names[name], names[other]));
    }
    // The later word counts.
    m_apart.removeIf([&](const std::pair<int, int> &pair) {
        return groupOf(pair.first) == to && groupOf(pair.second) == to;
    });
}

void EditedGroups::keepApart(const Edit &edit)
{
    const std::vector<int> names = known(edit.names);
    const std::vector<int> others = known(edit.others);
    std::vector<int> moved;
    for (const int name : names) {
        const bool isWithOthers = std::ranges::any_of(
            others, [&](int other) { return other != name && groupOf(other) == groupOf(name); });
        const bool isSplitOff = edit.kind == Edit::Kind::Split && edit.others.isEmpty();
        if (isWithOthers || isSplitOff)
            moved.push_back(name);
        for (const int other : others) {
            if (other != name)
                m_apart.insert(std::minmax(name, other));
            m_together.remove(std::minmax(name, other));
        }
    }
    moveOut(moved, edit);
}

void EditedGroups::moveOut(const std::vector<int> &names, const Edit &edit)
{
    // A group that would move as a whole stays what it is.
    const bool isWhole =
        !names.empty() && m_groups[size_t(groupOf(names.front()))].names.size() == names.size();
    if (names.empty() || isWhole)
        return;
    Group part;
    // From the edit, so that it is the same every time; negative, so that it is no found entity's.
    part.number = -qint64(edit.id.toULongLong(nullptr, 16) & quint64(std::numeric_limits<qint64>::max())) - 1;
    part.id = edit.id;
    part.isEdited = true;
    const int number = int(m_groups.size());
    for (const int name : names) {
        Group &whole = m_groups[size_t(groupOf(name))];
        std::erase(whole.names, name);
        whole.isEdited = true;
        m_groupOf[size_t(name)] = number;
        part.names.push_back(name);
    }
    m_groups.push_back(std::move(part));
}

QSet<std::pair<int, int>> EditedGroups::apart() const
{
    QSet<std::pair<int, int>> groups;
    for (const auto &[name, other] : m_apart)
        groups.insert(std::minmax(m_groupOf[size_t(name)], m_groupOf[size_t(other)]));
    return groups;
}

} // namespace Dateline::Timeline
