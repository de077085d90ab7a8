// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/simplifier.h"

#include "html/whitespace.h"

#include <algorithm>

namespace Dateline::Html {

namespace {

bool hasVisibleText(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return !c.isSpace() && c.unicode() != 0x200b; });
}

class Simplifier
{
public:
    explicit Simplifier(Tree &tree)
        : m_tree(tree)
    {
    }

    struct Content
    {
        bool visible = false;
        bool block = false;
    };

    Content simplifyChildren(NodeId parent);
    void dropEdgeBreaks(NodeId parent);

private:
    Content simplify(NodeId id);
    Content simplifyBlock(NodeId id, Content content);
    Content simplifyInline(NodeId id, Content content);
    bool isInlineContent(NodeId id) const;
    bool holdsBlocksOnly(NodeId id) const;

    Tree &m_tree;
};

Simplifier::Content Simplifier::simplifyChildren(NodeId parent)
{
    Content all;
    NodeId child = m_tree[parent].first;
    while (child != NoNode) {
        const NodeId next = m_tree[child].next;
        const Content content = simplify(child);
        all.visible = all.visible || content.visible;
        all.block = all.block || content.block;
        child = next;
    }
    return all;
}

Simplifier::Content Simplifier::simplify(NodeId id)
{
    const Node &node = m_tree[id];
    if (node.tag == Tag::Text)
        return {hasVisibleText(node.text), false};
    if (node.tag == Tag::Br)
        return {};
    if (isVoid(node.tag) || node.isMedia())
        return {true, node.tag != Tag::Img};
    const Content content = simplifyChildren(id);
    return isBlock(m_tree[id].tag) ? simplifyBlock(id, content) : simplifyInline(id, content);
}

Simplifier::Content Simplifier::simplifyBlock(NodeId id, Content content)
{
    Node &node = m_tree[id];
    if (node.tag != Tag::Pre)
        dropEdgeBreaks(id);
    if (!content.visible) {
        const Tag parent = m_tree[node.parent].tag;
        if (node.tag == Tag::Caption)
            m_tree.remove(id);
        else if (!isTableFrame(parent))
            m_tree.replaceByEmpty(id, Tag::Br); // Words on its two sides are on lines of their own.
        return {};
    }
    if (node.tag == Tag::P && content.block)
        node.tag = Tag::Div;
    if (node.tag == Tag::Div && node.attributes.isEmpty() && !node.zone && holdsBlocksOnly(id))
        m_tree.unwrap(id);
    return {true, true};
}

Simplifier::Content Simplifier::simplifyInline(NodeId id, Content content)
{
    const Node &node = m_tree[id];
    const bool saysNothing = node.tag == Tag::Span ? node.attributes.isEmpty()
                                                   : node.tag == Tag::A && !node.has(AttributeName::Href);
    if (!content.visible || saysNothing)
        m_tree.unwrap(id);
    return content;
}

bool Simplifier::isInlineContent(NodeId id) const
{
    if (id == NoNode)
        return false;
    const Node &node = m_tree[id];
    return node.tag == Tag::Text ? hasVisibleText(node.text) : !isBlock(node.tag) && node.tag != Tag::Br;
}

bool Simplifier::holdsBlocksOnly(NodeId id) const
{
    for (NodeId child = m_tree[id].first; child != NoNode; child = m_tree[child].next) {
        if (isInlineContent(child))
            return false;
    }
    return true;
}

/// Takes out the line breaks, and the white space, at either end of a block and next to blocks in it: they
/// part nothing.
void Simplifier::dropEdgeBreaks(NodeId parent)
{
    QList<NodeId> breaks;
    bool inlineBefore = false;
    const auto dropAll = [&] {
        for (const NodeId id : std::as_const(breaks))
            m_tree.remove(id);
        breaks.clear();
    };
    for (NodeId child = m_tree[parent].first; child != NoNode;) {
        const NodeId next = m_tree[child].next;
        const Node &node = m_tree[child];
        if (node.tag == Tag::Br || (node.tag == Tag::Text && !hasVisibleText(node.text))) {
            breaks.append(child);
        } else if (isInlineContent(child)) {
            if (!inlineBefore)
                dropAll();
            breaks.clear();
            inlineBefore = true;
        } else {
            dropAll();
            inlineBefore = false;
        }
        child = next;
    }
    dropAll();
}

} // namespace

void simplify(Tree &tree)
{
    Simplifier simplifier(tree);
    simplifier.simplifyChildren(Tree::root);
    simplifier.dropEdgeBreaks(Tree::root);
    normaliseWhiteSpace(tree);
}

} // namespace Dateline::Html
