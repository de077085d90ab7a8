// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include "timeline/names/namefinder.h"

#include <algorithm>

#include <catch2/catch_test_macros.hpp>

namespace Dateline::Test {

using namespace Timeline;
using namespace Qt::StringLiterals;

qint64 Names::add(const QString &text, int articles, EntityKind kind, const QString &place)
{
    NameNode node;
    node.number = nodes.size() + 1;
    node.kind = kind;
    node.key = nameKey(text);
    node.text = text;
    node.place = place;
    node.articles = articles;
    nodes.append(node);
    return node.number;
}

qint64 Names::number(const QString &text) const
{
    const auto node = std::ranges::find(nodes, text, &NameNode::text);
    REQUIRE(node != nodes.end());
    return node->number;
}

void Names::same(const QString &first, const QString &second, int articles, const QByteArray &rule,
                 Strength strength)
{
    evidence.append({number(first), number(second), true, strength, rule, articles});
}

void Names::shortForm(const QString &first, const QString &second, int articles)
{
    same(first, second, articles, shortFormRule, Strength::Medium);
}

void Names::different(const QString &first, const QString &second, int articles)
{
    evidence.append({number(first), number(second), false, Strength::Medium, "list", articles});
}

const Identities &Names::resolve()
{
    qint64 next = 1;
    for (const NameNode &node : std::as_const(nodes))
        next = std::max(next, node.entity + 1);
    found = resolveIdentities(nodes, evidence, next);
    for (NameNode &node : nodes)
        node.entity = found.entities.value(node.number);
    return found;
}

qint64 Names::entity(const QString &text) const
{
    return found.entities.value(number(text));
}

bool Names::areOne(const QString &first, const QString &second) const
{
    return entity(first) == entity(second);
}

bool Names::areSuggested(const QString &first, const QString &second) const
{
    using Pair = std::pair<qint64, qint64>;
    const Pair asked = std::minmax(entity(first), entity(second));
    return std::ranges::any_of(found.suggestions, [&](const IdentitySuggestion &suggestion) {
        const Pair told =
            std::minmax(found.entities.value(suggestion.first), found.entities.value(suggestion.second));
        return told == asked;
    });
}

bool Names::areDoubted(const QString &first, const QString &second) const
{
    return std::ranges::count_if(found.doubts, [&](const IdentityDoubt &doubt) {
               return std::minmax(doubt.first, doubt.second) == std::minmax(number(first), number(second));
           }) == 1;
}

CatalogueSource Names::source(const QList<Edit> &edits) const
{
    CatalogueSource source;
    source.nodes = nodes;
    for (const NameNode &node : nodes)
        source.ids.insert(node.entity, u"%1"_s.arg(node.entity, 16, 16, QChar(u'0')));
    source.suggestions = found.suggestions;
    source.doubts = found.doubts;
    source.edits = edits;
    return source;
}

NameReference Names::reference(const QString &text) const
{
    const NameNode &node = nodes[number(text) - 1];
    return {node.kind, node.key, node.place};
}

Edit editOf(Edit::Kind kind, int number, const QList<NameReference> &names,
            const QList<NameReference> &others)
{
    Edit edit;
    edit.id = u"%1"_s.arg(number, 16, 16, QChar(u'0'));
    edit.created = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number, Qt::UTC);
    edit.kind = kind;
    edit.names = names;
    edit.others = others;
    return edit;
}

} // namespace Dateline::Test
