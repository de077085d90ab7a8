// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/zonelayer.h"

#include "html/cleantext.h"
#include "html/linepatterns.h"

#include <algorithm>
#include <numeric>

namespace Dateline::Html {

namespace {

/// In Latin letters; an ideograph says as much as three.
constexpr int MinimumLeadLength = 60;
constexpr int MaximumCaptionLength = 400;
constexpr int MaximumNavigationLength = 20;

/// A title's text without what differs between two writings of it: width, case, white space.
QString folded(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    result.removeIf([](QChar c) { return c.isSpace() || c.unicode() == 0x200b; });
    return result;
}

int lengthInLetters(QStringView text)
{
    return static_cast<int>(
        std::accumulate(text.begin(), text.end(), qsizetype(0),
                        [](qsizetype sum, QChar c) { return sum + (c.unicode() >= 0x2e80 ? 3 : 1); }));
}

NodeId firstText(const Tree &tree, NodeId parent)
{
    for (NodeId child = tree[parent].first; child != NoNode; child = tree[child].next) {
        const NodeId found = tree[child].tag == Tag::Text ? child : firstText(tree, child);
        if (found != NoNode)
            return found;
    }
    return NoNode;
}

bool holdsPicture(const Tree &tree, NodeId id)
{
    const Node &node = tree[id];
    if (node.tag == Tag::Img || node.isMedia())
        return true;
    for (NodeId child = node.first; child != NoNode; child = tree[child].next) {
        if (holdsPicture(tree, child))
            return true;
    }
    return false;
}

class Layer
{
public:
    Layer(Tree &tree, const DocumentText &document)
        : m_tree(tree)
        , m_lines(document.lines)
        , m_text(document.text)
        , m_zones(document.lines.size(), Zone::Body)
        , m_tails(document.lines.size(), -1)
        , m_summaries(tree.size(), NoText)
    {
    }

    QList<ZoneRange> lay();

private:
    QStringView textOf(qsizetype line) const
    {
        return m_text.mid(m_lines.at(line).start, m_lines.at(line).length());
    }
    bool isLinkDense(qsizetype line) const
    {
        return m_lines.at(line).linkCharacters * 10 >= m_lines.at(line).length() * 8;
    }

    Zone zoneFromTree(qsizetype line) const;
    bool followsPicture(NodeId block) const;
    bool isSmallOnly(NodeId block) const;
    void markRelatedLists();
    void markTrailingLinks();
    void markLeadingLinks();
    void markLead();
    QList<ZoneRange> ranges() const;
    void findTails();
    void summarise();
    void markElements(NodeId parent);

    /// What the lines below a node have in common: a zone, or one of these.
    static constexpr qint8 NoText = -1;
    static constexpr qint8 Mixed = -2;

    Tree &m_tree;
    const QList<TextLine> &m_lines;
    QStringView m_text;
    QList<Zone> m_zones;
    QList<qsizetype> m_tails; ///< Where a byline begins at the end of each line, or -1.
    std::vector<qint8> m_summaries;
};

QList<ZoneRange> Layer::lay()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_zones[i] = zoneFromTree(i);
    markRelatedLists();
    markTrailingLinks();
    markLeadingLinks();
    findTails();
    markLead();
    summarise();
    markElements(Tree::root);
    return ranges();
}

Zone Layer::zoneFromTree(qsizetype line) const
{
    const TextLine &at = m_lines.at(line);
    Zone zone = Zone::Body;
    for (NodeId id = at.block; id != Tree::root; id = m_tree[id].parent) {
        const Node &node = m_tree[id];
        if (node.zone)
            return *node.zone;
        if (node.tag == Tag::Figcaption || (node.hints & CaptionHint && at.length() <= MaximumCaptionLength))
            zone = Zone::Caption;
        else if (node.tag == Tag::Blockquote && zone == Zone::Body)
            zone = Zone::Quote;
    }
    if (zone != Zone::Body)
        return zone;
    if (isByline(textOf(line)))
        return Zone::Byline;
    const bool captionText = isSmallOnly(at.block) || isCaption(textOf(line));
    return captionText && at.length() <= MaximumCaptionLength && followsPicture(at.block) ? Zone::Caption
                                                                                          : zone;
}

bool Layer::followsPicture(NodeId block) const
{
    const Node &node = m_tree[block];
    if (holdsPicture(m_tree, block) && block != Tree::root)
        return true;
    return node.previous != NoNode && holdsPicture(m_tree, node.previous);
}

bool Layer::isSmallOnly(NodeId block) const
{
    const NodeId first = m_tree[block].first;
    return first != NoNode && m_tree[first].tag == Tag::Small && m_tree[first].next == NoNode;
}

void Layer::markRelatedLists()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_zones.at(i) != Zone::Body)
            continue;
        const QStringView text = textOf(i);
        if (isBoilerplate(text) ||
            (startsWithRelatedLabel(text) && m_lines.at(i).linkCharacters * 10 >= text.size() * 4)) {
            m_zones[i] = Zone::Related;
        } else if (isRelatedLabel(text)) {
            qsizetype end = i + 1;
            while (end < m_lines.size() && (isLinkDense(end) || m_zones.at(end) == Zone::Related))
                ++end;
            if (end > i + 1)
                std::fill(m_zones.begin() + i, m_zones.begin() + end, Zone::Related);
        }
    }
}

void Layer::markTrailingLinks()
{
    QList<qsizetype> found;
    qsizetype characters = 0;
    bool labelled = false;
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        const Zone zone = m_zones.at(i);
        if (zone == Zone::Related || zone == Zone::Byline)
            continue;
        const bool label = isRelatedLabel(textOf(i));
        if (zone != Zone::Body || (!isLinkDense(i) && !label))
            break;
        labelled = labelled || label;
        found.append(i);
        characters += m_lines.at(i).length();
    }
    if ((found.size() < 2 && !labelled) || characters * 2 > m_text.size())
        return;
    for (const qsizetype line : std::as_const(found))
        m_zones[line] = Zone::Related;
}

void Layer::markLeadingLinks()
{
    qsizetype end = 0;
    while (end < m_lines.size() && m_zones.at(end) == Zone::Title)
        ++end;
    const qsizetype begin = end;
    while (end < m_lines.size() && m_zones.at(end) == Zone::Body && isLinkDense(end) &&
           m_lines.at(end).length() <= MaximumNavigationLength)
        ++end;
    if (end - begin >= 3 && end < m_lines.size() && m_lines.at(end).start * 5 < m_text.size())
        std::fill(m_zones.begin() + begin, m_zones.begin() + end, Zone::Related);
}

void Layer::findTails()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_zones.at(i) != Zone::Body)
            continue;
        const qsizetype tail = bylineTail(textOf(i));
        if (tail == 0)
            m_zones[i] = Zone::Byline;
        else
            m_tails[i] = tail;
    }
}

void Layer::markLead()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Tag tag = m_tree[m_lines.at(i).block].tag;
        const bool isParagraph = tag == Tag::P || tag == Tag::Div || tag == Tag::Root;
        if (m_zones.at(i) == Zone::Body && isParagraph && lengthInLetters(textOf(i)) >= MinimumLeadLength &&
            !isLinkDense(i)) {
            m_zones[i] = Zone::Lead;
            return;
        }
    }
}

QList<ZoneRange> Layer::ranges() const
{
    QList<ZoneRange> result;
    const auto add = [&result](Zone zone, qint32 start, qint32 end) {
        if (!result.isEmpty() && result.last().zone == zone)
            result.last().end = end;
        else if (start < end)
            result.append({zone, start, end});
    };
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const TextLine &line = m_lines.at(i);
        const qsizetype tail = m_tails.at(i);
        const qint32 split = tail < 0 ? line.end : line.start + static_cast<qint32>(tail);
        add(m_zones.at(i), line.start, split);
        add(Zone::Byline, split, line.end);
    }
    return result;
}

void Layer::summarise()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool split = m_tails.at(i) > 0;
        const auto zone = static_cast<qint8>(m_zones.at(i));
        for (NodeId id = m_lines.at(i).block; id != Tree::root; id = m_tree[id].parent) {
            qint8 &summary = m_summaries[static_cast<std::size_t>(id)];
            summary = split || (summary != NoText && summary != zone) ? Mixed : zone;
        }
    }
}

void Layer::markElements(NodeId parent)
{
    for (NodeId child = m_tree[parent].first; child != NoNode; child = m_tree[child].next) {
        const qint8 summary = m_summaries[static_cast<std::size_t>(child)];
        Node &node = m_tree[child];
        if (summary == NoText && !node.zone)
            continue;
        if (summary >= 0 && isBlock(node.tag)) {
            const auto zone = static_cast<Zone>(summary);
            node.zone.reset();
            if (zone == Zone::Body)
                continue;
            if (zone == Zone::Related || !holdsPicture(m_tree, child)) {
                node.zone = zone;
                continue;
            }
        } else if (summary == Mixed) {
            node.zone.reset();
        }
        markElements(child);
    }
}

} // namespace

void placeTitle(Tree &tree, const QString &title)
{
    const QString clean = cleanText(title).simplified();
    const QString wanted = folded(clean);
    if (wanted.isEmpty())
        return;
    NodeId heading = firstText(tree, Tree::root);
    while (heading != NoNode && !isHeading(tree[heading].tag))
        heading = tree[heading].parent;
    if (heading == NoNode || folded(textBelow(tree, heading)) != wanted) {
        heading = tree.prepend(Tree::root, Tag::H1);
        tree.appendText(heading, clean);
    }
    tree[heading].tag = Tag::H1;
    tree[heading].zone = Zone::Title;
}

QList<ZoneRange> layZones(Tree &tree, const DocumentText &document)
{
    return Layer(tree, document).lay();
}

} // namespace Dateline::Html
