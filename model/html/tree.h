// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/tag.h"
#include "html/zone.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace Dateline::Html {

/// Every attribute that sanitized HTML may contain, data-zone aside.
enum class AttributeName : quint8 {
    Href,
    Src,
    DataSource,
    DataMedia,
    Alt,
    Title,
    Language,
    Direction,
    Width,
    Height,
    ColumnSpan,
    RowSpan,
    DateTime,
    DataFile,
};

QLatin1String attributeName(AttributeName name);

struct Attribute
{
    AttributeName name;
    QString value;
};

/// What the original markup said about an element and the sanitized one no longer does.
enum Hint : quint8 {
    NoHint = 0,
    HiddenHint = 1,      ///< Not displayed: `hidden`, `display: none`, `visibility: hidden`.
    RelatedHint = 2,     ///< Named like a list of other articles, share buttons or a copyright line.
    CaptionHint = 4,     ///< Named like the caption of a picture.
    TopicHint = 8,       ///< A topic tag of the article, or the box of one.
    NavigationHint = 16, ///< nav, footer, aside: a part of the page rather than of the article.
};

using NodeId = qint32;
constexpr NodeId NoNode = -1;

struct Node
{
    Tag tag = Tag::Text;
    quint8 hints = NoHint;
    std::optional<Zone> zone; ///< Set on the outermost element that belongs to it as a whole.
    NodeId parent = NoNode;
    NodeId previous = NoNode;
    NodeId next = NoNode;
    NodeId first = NoNode;
    NodeId last = NoNode;
    QString text; ///< Of Text nodes only.
    QList<Attribute> attributes;

    bool has(AttributeName name) const;
    bool isMedia() const { return tag == Tag::Div && has(AttributeName::DataMedia); }
};

/// A document tree in one vector: ids stay valid, detached nodes stay allocated. Not thread-safe.
class Tree
{
public:
    static constexpr NodeId root = 0;

    Tree();

    Node &operator[](NodeId id) { return m_nodes[static_cast<std::size_t>(id)]; }
    const Node &operator[](NodeId id) const { return m_nodes[static_cast<std::size_t>(id)]; }

    /// The number of nodes ever made, so an upper bound of ids.
    std::size_t size() const { return m_nodes.size(); }

    /// Adds a node as the last child. Invalidates references to nodes, not ids.
    NodeId append(NodeId parent, Tag tag);
    NodeId appendText(NodeId parent, QString text);
    NodeId prepend(NodeId parent, Tag tag);

    /// Takes a node with all below it out of the tree.
    void remove(NodeId id);
    /// Puts the children in the place of their parent.
    void unwrap(NodeId id);
    /// Makes an element an empty one of another kind.
    void replaceByEmpty(NodeId id, Tag tag);

private:
    NodeId create(Tag tag, NodeId parent);

    std::vector<Node> m_nodes;
};

/// All text below a node, as it stands, without separators.
QString textBelow(const Tree &tree, NodeId id);

} // namespace Dateline::Html
