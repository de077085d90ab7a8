// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/treebuilder.h"

#include "html/attributereader.h"
#include "html/cleantext.h"
#include "html/elementrules.h"
#include "html/gumbotree.h"
#include "html/nestingguard.h"

#include <algorithm>
#include <array>

namespace Dateline::Html {

namespace {

constexpr int MaximumDepth = 256;
/// A table needs levels for its section, rows and cells, and for what is in them.
constexpr int MaximumTableDepth = MaximumDepth - 6;
constexpr int MaximumContainerDepth = MaximumDepth - 2;

/// Walks gumbo's tree without recursion: hostile trees may be deeper than the stack.
class Builder
{
public:
    explicit Builder(const QUrl &base)
        : m_base(base)
    {
    }

    BuiltTree build(const GumboNode *root);

private:
    struct Frame
    {
        const GumboVector *children;
        unsigned next;
        NodeId target;
        int depth;
        bool opened;      ///< True when `target` was made for this frame.
        bool breakBehind; ///< True when a block was flattened here.
    };

    void visit(const GumboNode *node, const Frame &frame);
    void visitElement(const GumboElement &element, const Frame &frame);
    void keep(const GumboElement &element, Tag tag, quint8 hints, const Frame &frame);
    void addText(const char *text, const Frame &frame);
    void addImage(const GumboElement &element, const Frame &frame);
    void addPlaceholder(const QString &host, const Frame &frame);
    void leave(const Frame &frame);
    Tag fitting(Tag tag, Tag parent) const;
    int &openCount(Tag tag) { return m_open[static_cast<std::size_t>(tag)]; }
    int openCount(Tag tag) const { return m_open[static_cast<std::size_t>(tag)]; }

    const QUrl &m_base;
    BuiltTree m_built;
    std::vector<Frame> m_frames;
    std::array<int, TagCount> m_open{};
    int m_openHeadings = 0;
    QString m_sourceSet;
};

bool isFrameChild(Tag tag, Tag parent)
{
    switch (tag) {
    case Tag::Caption:
    case Tag::Tbody:
    case Tag::Thead:
    case Tag::Tfoot:
        return parent == Tag::Table;
    case Tag::Tr:
        return parent == Tag::Tbody || parent == Tag::Thead || parent == Tag::Tfoot;
    case Tag::Td:
    case Tag::Th:
        return parent == Tag::Tr;
    default:
        return false;
    }
}

bool isFramePart(Tag tag)
{
    return tag == Tag::Caption || tag == Tag::Td || tag == Tag::Th ||
           (isTableFrame(tag) && tag != Tag::Table);
}

/// The tag under which a parser finds the element again at this place when it reads what we write.
Tag Builder::fitting(Tag tag, Tag parent) const
{
    if (isFramePart(tag))
        return isFrameChild(tag, parent) ? tag : Tag::Div;
    if (isHeading(tag))
        return m_openHeadings > 0 ? Tag::Div : tag;
    if (isFormatting(tag))
        return openCount(tag) > 0 ? Tag::Span : tag;
    switch (tag) {
    case Tag::Li:
        return parent == Tag::Ul || parent == Tag::Ol ? tag : Tag::Div;
    case Tag::Dd:
    case Tag::Dt:
        return parent == Tag::Dl ? tag : Tag::Div;
    case Tag::Rt:
    case Tag::Rp:
        return parent == Tag::Ruby ? tag : Tag::Span;
    default:
        return tag;
    }
}

BuiltTree Builder::build(const GumboNode *root)
{
    m_frames.push_back({&root->v.element.children, 0, Tree::root, 0, false, false});
    while (!m_frames.empty()) {
        Frame &frame = m_frames.back();
        if (frame.next < frame.children->length) {
            const auto *node = static_cast<const GumboNode *>(frame.children->data[frame.next++]);
            visit(node, Frame(frame));
        } else {
            leave(frame);
            m_frames.pop_back();
        }
    }
    return std::move(m_built);
}

void Builder::leave(const Frame &frame)
{
    if (frame.breakBehind)
        m_built.tree.append(frame.target, Tag::Br);
    if (!frame.opened)
        return;
    const Tag tag = m_built.tree[frame.target].tag;
    --openCount(tag);
    m_openHeadings -= isHeading(tag) ? 1 : 0;
}

void Builder::visit(const GumboNode *node, const Frame &frame)
{
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
    case GUMBO_NODE_CDATA:
        addText(node->v.text.text, frame);
        break;
    case GUMBO_NODE_ELEMENT:
        visitElement(node->v.element, frame);
        break;
    default:
        break;
    }
}

void Builder::addText(const char *text, const Frame &frame)
{
    // Parsers move text out of a table's frame, so all there is here is white space.
    if (isTableFrame(m_built.tree[frame.target].tag))
        return;
    QString clean = cleanText(QString::fromUtf8(text));
    if (!clean.isEmpty())
        m_built.tree.appendText(frame.target, std::move(clean));
}

void Builder::visitElement(const GumboElement &element, const Frame &frame)
{
    const ElementRule rule = elementRule(element);
    if (rule.fate == Fate::Drop) {
        if (element.tag == GUMBO_TAG_SOURCE && m_sourceSet.isEmpty())
            m_sourceSet = attributeValue(element, "srcset");
        return;
    }
    const quint8 hints = elementHints(element);
    if (rule.fate == Fate::Media)
        return hints & HiddenHint ? void() : addPlaceholder(mediaHost(element, m_base), frame);
    if (rule.tag == Tag::Img)
        return hints & HiddenHint ? void() : addImage(element, frame);
    const QString host = rule.tag == Tag::Div ? placeholderHost(element) : QString();
    if (!host.isEmpty())
        return addPlaceholder(host, frame);
    keep(element, rule.tag, hints, frame);
}

void Builder::keep(const GumboElement &element, Tag tag, quint8 hints, const Frame &frame)
{
    Tree &tree = m_built.tree;
    const Tag parent = tree[frame.target].tag;
    tag = fitting(tag, parent);
    if (isTableFrame(parent) && !isFrameChild(tag, parent))
        return;
    if (isVoid(tag)) {
        tree.append(frame.target, tag);
        return;
    }
    Frame inner{&element.children, 0, frame.target, frame.depth, false, false};
    const bool fits = frame.depth < (tag == Tag::Table ? MaximumTableDepth : MaximumContainerDepth);
    if (!fits) {
        m_built.flattened = true;
        if (isBlock(tag)) {
            tree.append(frame.target, Tag::Br);
            inner.breakBehind = true;
        }
    } else {
        inner.target = tree.append(frame.target, tag);
        inner.depth = frame.depth + 1;
        inner.opened = true;
        Node &node = tree[inner.target];
        node.hints = hints;
        node.attributes = allowedAttributes(element, tag, m_base);
        ++openCount(tag);
        m_openHeadings += isHeading(tag) ? 1 : 0;
    }
    m_frames.push_back(inner);
}

void Builder::addImage(const GumboElement &element, const Frame &frame)
{
    const auto attributes = imageAttributes(element, m_sourceSet, m_base);
    m_sourceSet.clear();
    if (attributes && !isTableFrame(m_built.tree[frame.target].tag)) {
        const NodeId image = m_built.tree.append(frame.target, Tag::Img);
        m_built.tree[image].attributes = *attributes;
    }
}

void Builder::addPlaceholder(const QString &host, const Frame &frame)
{
    if (host.isEmpty() || isTableFrame(m_built.tree[frame.target].tag))
        return;
    const NodeId placeholder = m_built.tree.append(frame.target, Tag::Div);
    m_built.tree[placeholder].attributes = {{AttributeName::DataMedia, host}};
}

} // namespace

BuiltTree buildTree(const QString &html, const QUrl &base)
{
    const NestedHtml nested = limitNesting(cleanText(html).toUtf8());
    const GumboTree gumbo(nested.html);
    BuiltTree built = Builder(base).build(gumbo.root());
    built.flattened = built.flattened || nested.flattened;
    return built;
}

} // namespace Dateline::Html
