// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/documenttext.h"

namespace Dateline::Html {

namespace {

class Collector
{
public:
    explicit Collector(const Tree &tree)
        : m_tree(tree)
    {
        m_result.text.reserve(4096);
    }

    void visitChildren(NodeId parent, NodeId block, bool inLink);
    DocumentText takeResult() { return std::move(m_result); }

private:
    void add(const QString &text, NodeId block, bool inLink);

    const Tree &m_tree;
    DocumentText m_result;
    bool m_pending = true;
};

void Collector::visitChildren(NodeId parent, NodeId block, bool inLink)
{
    for (NodeId child = m_tree[parent].first; child != NoNode; child = m_tree[child].next) {
        const Tag tag = m_tree[child].tag;
        if (tag == Tag::Text) {
            add(m_tree[child].text, block, inLink);
        } else if (isBlock(tag) || tag == Tag::Br) {
            m_pending = true;
            visitChildren(child, child, inLink);
            m_pending = true;
        } else {
            visitChildren(child, block, inLink || tag == Tag::A);
        }
    }
}

void Collector::add(const QString &text, NodeId block, bool inLink)
{
    if (text.isEmpty())
        return;
    if (m_pending) {
        if (!m_result.text.isEmpty())
            m_result.text += u'\n';
        const auto start = static_cast<qint32>(m_result.text.size());
        m_result.lines.append({start, start, block, 0});
        m_pending = false;
    }
    m_result.text += text;
    TextLine &line = m_result.lines.last();
    line.end = static_cast<qint32>(m_result.text.size());
    line.linkCharacters += inLink ? static_cast<qint32>(text.size()) : 0;
}

} // namespace

DocumentText documentText(const Tree &tree)
{
    Collector collector(tree);
    collector.visitChildren(Tree::root, Tree::root, false);
    return collector.takeResult();
}

} // namespace Dateline::Html
