// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/relatedblocks.h"

#include <algorithm>

namespace Dateline::Html {

namespace {

// In Latin letters; an ideograph says as much as three.
constexpr int ProseLength = 150; ///< What a text of an article has, and no label or button.
constexpr int ShortBoxLength = 240;
constexpr qsizetype MaximumTopicLength = 40;

struct Measure
{
    int letters = 0;
    int linkLetters = 0;
    int links = 0;
    int longestPlain = 0; ///< The longest text node outside of links.

    double linkShare() const { return letters == 0 ? 0 : double(linkLetters) / letters; }
};

int lengthInLetters(const QString &text)
{
    int length = 0;
    for (const QChar c : text)
        length += c.isSpace() ? 0 : c.unicode() >= 0x2e80 ? 3 : 1;
    return length;
}

void measureInto(const Tree &tree, NodeId id, bool inLink, Measure &measure)
{
    const Node &node = tree[id];
    if (node.tag == Tag::Text) {
        const int count = lengthInLetters(node.text);
        measure.letters += count;
        if (inLink)
            measure.linkLetters += count;
        else
            measure.longestPlain = std::max(measure.longestPlain, count);
        return;
    }
    const int before = measure.linkLetters;
    for (NodeId child = node.first; child != NoNode; child = tree[child].next)
        measureInto(tree, child, inLink || node.tag == Tag::A, measure);
    if (node.tag == Tag::A && measure.linkLetters > before)
        ++measure.links;
}

Measure measureOf(const Tree &tree, NodeId id)
{
    Measure measure;
    measureInto(tree, id, false, measure);
    return measure;
}

void dropHiddenBelow(Tree &tree, NodeId parent)
{
    for (NodeId child = tree[parent].first; child != NoNode;) {
        const NodeId next = tree[child].next;
        if (!(tree[child].hints & HiddenHint)) {
            dropHiddenBelow(tree, child);
        } else {
            const Measure measure = measureOf(tree, child);
            if (measure.links < 2 || measure.linkShare() < 0.5)
                tree.remove(child);
        }
        child = next;
    }
}

class Marker
{
public:
    explicit Marker(Tree &tree)
        : m_tree(tree)
        , m_total(measureOf(tree, Tree::root).letters)
    {
    }

    void markBelow(NodeId parent);

private:
    bool isRelated(const Node &node, NodeId id) const;

    Tree &m_tree;
    int m_total;
};

bool Marker::isRelated(const Node &node, NodeId id) const
{
    if (!(node.hints & (RelatedHint | NavigationHint)) || !isBlock(node.tag))
        return false;
    const Measure measure = measureOf(m_tree, id);
    if (measure.letters == 0 || measure.longestPlain >= ProseLength)
        return false;
    const bool linkDense = measure.linkShare() >= 0.35;
    if (node.hints & NavigationHint && !(node.hints & RelatedHint))
        return linkDense && measure.letters * 2 < m_total;
    return (linkDense || measure.letters <= ShortBoxLength) && measure.letters * 10 < m_total * 7;
}

void Marker::markBelow(NodeId parent)
{
    for (NodeId child = m_tree[parent].first; child != NoNode; child = m_tree[child].next) {
        Node &node = m_tree[child];
        if (node.hints & HiddenHint || isRelated(node, child))
            node.zone = Zone::Related;
        else
            markBelow(child);
    }
}

void collectTopics(const Tree &tree, NodeId parent, QStringList &topics)
{
    for (NodeId child = tree[parent].first; child != NoNode; child = tree[child].next) {
        if (!(tree[child].hints & TopicHint)) {
            collectTopics(tree, child, topics);
            continue;
        }
        QString topic = textBelow(tree, child).simplified();
        while (topic.startsWith(u'#') || topic.startsWith(u'＃'))
            topic = topic.mid(1).trimmed();
        if (!topic.isEmpty() && topic.size() <= MaximumTopicLength && !topics.contains(topic))
            topics.append(topic);
    }
}

} // namespace

void dropHidden(Tree &tree)
{
    dropHiddenBelow(tree, Tree::root);
}

void markRelatedBoxes(Tree &tree)
{
    Marker(tree).markBelow(Tree::root);
}

QStringList topicTags(const Tree &tree)
{
    QStringList topics;
    collectTopics(tree, Tree::root, topics);
    return topics;
}

} // namespace Dateline::Html
