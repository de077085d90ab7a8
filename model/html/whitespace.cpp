// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/whitespace.h"

namespace Dateline::Html {

namespace {

bool isWhiteSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\f' || c == u'\r';
}

class Normaliser
{
public:
    explicit Normaliser(Tree &tree)
        : m_tree(tree)
    {
    }

    void normaliseChildren(NodeId parent, bool preformatted);
    void endLine();

private:
    void normaliseText(NodeId id);

    Tree &m_tree;
    bool m_atLineStart = true;
    NodeId m_endsWithSpace =
        NoNode; ///< The text that ends with the last space written, if that is all behind.
};

void Normaliser::endLine()
{
    if (m_endsWithSpace != NoNode) {
        QString &text = m_tree[m_endsWithSpace].text;
        text.chop(1);
        if (text.isEmpty())
            m_tree.remove(m_endsWithSpace);
    }
    m_endsWithSpace = NoNode;
    m_atLineStart = true;
}

void Normaliser::normaliseText(NodeId id)
{
    QString &text = m_tree[id].text;
    QChar *out = text.data();
    const QChar *const begin = out;
    for (const QChar *in = begin, *end = begin + text.size(); in != end; ++in) {
        if (!isWhiteSpace(*in)) {
            *out++ = *in;
            m_atLineStart = false;
            m_endsWithSpace = NoNode;
        } else if (!m_atLineStart && m_endsWithSpace == NoNode) {
            *out++ = u' ';
            m_endsWithSpace = id;
        }
    }
    text.truncate(out - begin);
    if (text.isEmpty())
        m_tree.remove(id);
}

void Normaliser::normaliseChildren(NodeId parent, bool preformatted)
{
    for (NodeId child = m_tree[parent].first; child != NoNode;) {
        const NodeId next = m_tree[child].next;
        const Tag tag = m_tree[child].tag;
        if (tag == Tag::Text) {
            if (preformatted) {
                m_atLineStart = false;
                m_endsWithSpace = NoNode;
            } else {
                normaliseText(child);
            }
        } else if (tag == Tag::Img) {
            m_atLineStart = false;
            m_endsWithSpace = NoNode;
        } else if (isBlock(tag) || tag == Tag::Br) {
            endLine();
            normaliseChildren(child, preformatted || tag == Tag::Pre);
            endLine();
        } else {
            normaliseChildren(child, preformatted);
        }
        child = next;
    }
}

} // namespace

void normaliseWhiteSpace(Tree &tree)
{
    Normaliser normaliser(tree);
    normaliser.normaliseChildren(Tree::root, false);
    normaliser.endLine();
}

} // namespace Dateline::Html
