// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/identity/identity.h"
#include "timeline/identity/namegroups.h"

#include <QHash>
#include <QList>

#include <vector>

namespace Dateline::Timeline {

/// Does the work of resolveIdentities(), once. Names are places in a list by number.
class Resolver
{
public:
    Resolver(QList<NameNode> nodes, const QList<NameEvidence> &evidence);

    Identities resolve(qint64 nextEntity);

private:
    struct Edge
    {
        int first = 0; ///< Of a short form the short one, else the smaller.
        int second = 0;
        Strength strength = Strength::Strong;
        QByteArray rule;
        int articles = 0;

        bool isStrong() const { return strength == Strength::Strong; }
    };
    struct Vote
    {
        int group = 0;
        int articles = 0;
        const Edge *strongest = nullptr;
    };

    void read(const QList<NameEvidence> &evidence);
    void addEdge(Edge edge, bool isSame);
    bool isAbbreviation(const Edge &edge) const;
    void markShortNames();
    void keepFormerEntities();
    void joinPlaces();
    void dropSlips();
    void join();
    void joinFullNames();
    void joinByVote(int name);
    std::vector<Vote> votes(int name);
    void doubtByVote(int name, const std::vector<Vote> &found, int all);
    bool isDecided(int name, const std::vector<Vote> &found, int all) const;
    void joinShortNames();
    void tryJoin(const Edge &edge);
    void suggest(const Edge &edge) { m_suggested.push_back(edge); }
    void doubt(int first, int second, const QByteArray &rule);

    void number(qint64 nextEntity);
    void tellDoubts();
    void tellSuggestions();
    void suggestSpokenNames();

    QList<NameNode> m_nodes; ///< By number.
    NameGroups m_groups;
    std::vector<Edge> m_edges;      ///< Strong and Medium, the weightiest first.
    std::vector<Edge> m_shortForms; ///< By short form.
    std::vector<Edge> m_against;
    std::vector<Edge> m_suggested;
    std::vector<Edge> m_doubts;
    std::vector<bool> m_isShort; ///< A person's that has no surname or no first name, or stands for another.
    std::vector<bool> m_isAmbiguous;               ///< A group of short names that stand for several.
    QHash<int, std::vector<const Edge *>> m_votes; ///< Of short names.
    Identities m_result;
};

} // namespace Dateline::Timeline
