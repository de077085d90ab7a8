// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/tree.h"

#include <algorithm>
#include <array>

namespace Dateline::Html {

QLatin1String attributeName(AttributeName name)
{
    static constexpr std::array names{
        QLatin1String("href"),       QLatin1String("src"),       QLatin1String("data-src"),
        QLatin1String("data-media"), QLatin1String("alt"),       QLatin1String("title"),
        QLatin1String("lang"),       QLatin1String("dir"),       QLatin1String("width"),
        QLatin1String("height"),     QLatin1String("colspan"),   QLatin1String("rowspan"),
        QLatin1String("datetime"),   QLatin1String("data-file"),
    };
    return names[static_cast<std::size_t>(name)];
}

bool Node::has(AttributeName name) const
{
    return std::any_of(attributes.cbegin(), attributes.cend(),
                       [name](const Attribute &attribute) { return attribute.name == name; });
}

Tree::Tree()
{
    m_nodes.reserve(256);
    m_nodes.emplace_back().tag = Tag::Root;
}

NodeId Tree::create(Tag tag, NodeId parent)
{
    Node &node = m_nodes.emplace_back();
    node.tag = tag;
    node.parent = parent;
    return static_cast<NodeId>(m_nodes.size()) - 1;
}

NodeId Tree::append(NodeId parent, Tag tag)
{
    const NodeId id = create(tag, parent);
    Tree &tree = *this;
    const NodeId last = tree[parent].last;
    tree[id].previous = last;
    (last == NoNode ? tree[parent].first : tree[last].next) = id;
    tree[parent].last = id;
    return id;
}

NodeId Tree::appendText(NodeId parent, QString text)
{
    const NodeId id = append(parent, Tag::Text);
    (*this)[id].text = std::move(text);
    return id;
}

NodeId Tree::prepend(NodeId parent, Tag tag)
{
    const NodeId id = create(tag, parent);
    Tree &tree = *this;
    const NodeId first = tree[parent].first;
    tree[id].next = first;
    (first == NoNode ? tree[parent].last : tree[first].previous) = id;
    tree[parent].first = id;
    return id;
}

void Tree::remove(NodeId id)
{
    Tree &tree = *this;
    Node &node = tree[id];
    (node.previous == NoNode ? tree[node.parent].first : tree[node.previous].next) = node.next;
    (node.next == NoNode ? tree[node.parent].last : tree[node.next].previous) = node.previous;
    node.parent = node.previous = node.next = NoNode;
}

void Tree::unwrap(NodeId id)
{
    Tree &tree = *this;
    Node &node = tree[id];
    if (node.first == NoNode) {
        remove(id);
        return;
    }
    for (NodeId child = node.first; child != NoNode; child = tree[child].next)
        tree[child].parent = node.parent;
    tree[node.first].previous = node.previous;
    tree[node.last].next = node.next;
    (node.previous == NoNode ? tree[node.parent].first : tree[node.previous].next) = node.first;
    (node.next == NoNode ? tree[node.parent].last : tree[node.next].previous) = node.last;
    node.parent = node.previous = node.next = node.first = node.last = NoNode;
}

void Tree::replaceByEmpty(NodeId id, Tag tag)
{
    Node &node = (*this)[id];
    node.tag = tag;
    node.first = node.last = NoNode;
    node.attributes.clear();
    node.zone.reset();
}

QString textBelow(const Tree &tree, NodeId id)
{
    QString text;
    NodeId node = id;
    while (node != NoNode) {
        text += tree[node].text;
        NodeId next = tree[node].first;
        while (next == NoNode && node != id) {
            next = tree[node].next;
            if (next == NoNode)
                node = tree[node].parent;
        }
        if (next == NoNode)
            break;
        node = next;
    }
    return text;
}

} // namespace Dateline::Html
