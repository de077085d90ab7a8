// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/edit.h"
#include "timeline/identity/identity.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace Dateline::Timeline {

/// Puts the most frequent names, by their places in `nodes`, first.
void sortByFrequency(const QList<NameNode> &nodes, std::vector<int> *names);

/// The entities of an archive as a person made them out of those that were found: edits of names applied one
/// after the other. Names are places in the list that it is made of.
class EditedGroups
{
public:
    struct Group
    {
        std::vector<int> names;
        qint64 number = 0; ///< Negative for what a person split off.
        QString id;        ///< Of what a person split off, else empty.
        QString shownName; ///< A person's; empty for none.
        std::optional<EntityKind> kind;
        bool isHidden = false;
        bool isEdited = false;
    };

    explicit EditedGroups(const QList<NameNode> &nodes);

    /// Applies an edit that counts. Names that the archive does not have are left out; an edit of none that
    /// it has does nothing.
    void apply(const Edit &edit);
    /// The most frequent names of each group first; after the last edit.
    void sortNames();

    /// Also those that have no name any more.
    const std::vector<Group> &groups() const { return m_groups; }
    int groupOf(int name) const { return m_groupOf[size_t(name)]; }
    /// Groups that a person said are not the same, the smaller first.
    QSet<std::pair<int, int>> apart() const;
    /// Whether a person said of two names that they are one.
    bool isConfirmed(int name, int other) const { return m_together.contains(std::minmax(name, other)); }

private:
    using Key = std::pair<QString, std::pair<int, QString>>;

    void index();
    int find(const NameReference &reference) const;
    std::vector<int> known(const QList<NameReference> &references) const;
    int mainGroup(const std::vector<int> &names) const;
    qint64 articles(int group) const;
    void merge(const Edit &edit);
    void keepApart(const Edit &edit);
    void moveOut(const std::vector<int> &names, const Edit &edit);

    const QList<NameNode> &m_nodes;
    QHash<Key, int> m_places; ///< Made when the first edit needs it.
    std::vector<Group> m_groups;
    std::vector<int> m_groupOf;
    QSet<std::pair<int, int>> m_apart; ///< Names, the smaller first.
    QSet<std::pair<int, int>> m_together;
};

} // namespace Dateline::Timeline
