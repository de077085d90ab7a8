// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/identity/identity.h"

#include <QList>

#include <optional>
#include <utility>
#include <vector>

namespace Dateline::Timeline {

/// Names in groups that become entities, and what must not be joined: a disjoint-set forest that knows of
/// each group what its names forbid. Names are places in `nodes`, which must outlive it.
class NameGroups
{
public:
    /// Why two groups cannot be one.
    enum class Obstacle : quint8 {
        None,
        Kind,
        Place,
        Names,   ///< They have different full names.
        Against, ///< Evidence.
    };

    /// Each name by itself.
    explicit NameGroups(const QList<NameNode> &nodes);

    /// The name that stands for the group of this one.
    int find(int name);
    bool areOne(int first, int second) { return find(first) == find(second); }

    /// `articles` say that two names are not one.
    void addAgainst(int first, int second, int articles);

    /// What speaks against joining the groups of two names. `articles` say that they are one; what fewer than
    /// a twentieth of these say is a slip. With `isStrong` only what is said of these two names counts.
    Obstacle obstacle(int first, int second, int articles, bool isStrong);
    /// A name of the one group and one of the other that cannot be one person's or organisation's.
    std::optional<std::pair<int, int>> differentNames(int first, int second);

    void unite(int first, int second);

    /// Whether a group has a name that is no short form.
    bool hasFullName(int name) { return m_hasFull[size_t(find(name))]; }
    /// To be said before names are joined.
    void setShort(int name) { m_hasFull[size_t(name)] = false; }

    /// Whether names that have this one in common can still be different: CDC.
    bool isAcronym(int name) const;

private:
    struct Against
    {
        int own = 0;
        int other = 0;
        int articles = 0;
    };

    int articlesAgainst(int first, int second, bool isOfNames);
    bool differ(int first, int second) const;
    bool areOfDifferentOrganisations(int first, int second);

    const QList<NameNode> &m_nodes;
    std::vector<int> m_parents;
    std::vector<int> m_sizes;
    std::vector<bool> m_hasFull;
    std::vector<int> m_places;                    ///< A name of the group that is a known place's, or -1.
    std::vector<std::vector<int>> m_fullNames;    ///< In an alphabet.
    std::vector<std::vector<int>> m_chineseNames; ///< Of organisations.
    std::vector<std::vector<Against>> m_against;
};

} // namespace Dateline::Timeline
