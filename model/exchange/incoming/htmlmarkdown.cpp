// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/htmlmarkdown.h"

#include "html/relatedblocks.h"
#include "html/simplifier.h"
#include "html/treebuilder.h"
#include "notes/markdowntext.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using namespace Html;

namespace {

/// Backticks that are more than any run of them in the text.
QString fenceAround(const QString &text, qsizetype least)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar unit : text) {
        run = unit == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(std::max(least, longest + 1), u'`');
}

/// White space at the ends of a text stands outside of its marks.
QString marked(const QString &text, const QString &mark)
{
    const QString inner = text.trimmed();
    if (inner.isEmpty())
        return text;
    const qsizetype at = text.indexOf(inner);
    return text.left(at) + mark + inner + mark + text.mid(at + inner.size());
}

QString indented(const QString &text, const QString &first)
{
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i == 0 || !lines[i].isEmpty())
            lines[i].prepend(i == 0 ? first : QString(first.size(), u' '));
    }
    return lines.join(u'\n');
}

/// Writes one tree; none is deeper than buildTree() makes them.
class Writer
{
public:
    explicit Writer(const Tree &tree)
        : m_tree(tree)
    {
    }

    QString blocks(NodeId parent) const
    {
        QStringList written;
        QString line;
        const auto endLine = [&] {
            if (const QString paragraph = line.trimmed(); !paragraph.isEmpty())
                written += paragraph;
            line.clear();
        };
        for (NodeId id = m_tree[parent].first; id != NoNode; id = m_tree[id].next) {
            if (!isBlock(m_tree[id].tag)) {
                line += inlineText(id);
                continue;
            }
            endLine();
            if (const QString text = block(id); !text.isEmpty())
                written += text;
        }
        endLine();
        return written.join(u"\n\n"_s);
    }

private:
    QString block(NodeId id) const
    {
        const Tag tag = m_tree[id].tag;
        if (isHeading(tag)) {
            const QString text = inlineBelow(id).simplified();
            return text.isEmpty() ? text : QString(int(tag) - int(Tag::H1) + 1, u'#') + u' ' + text;
        }
        switch (tag) {
        case Tag::Hr:
            return u"---"_s;
        case Tag::Blockquote:
            return Notes::quotedMarkdown(blocks(id));
        case Tag::Ul:
        case Tag::Ol:
            return list(id);
        case Tag::Pre:
            return code(id);
        case Tag::Table:
            return table(id);
        default:
            return blocks(id);
        }
    }

    QString list(NodeId id) const
    {
        QStringList items;
        int number = 0;
        for (NodeId item = m_tree[id].first; item != NoNode; item = m_tree[item].next) {
            const QString text = isBlock(m_tree[item].tag) ? blocks(item) : inlineText(item).trimmed();
            if (text.isEmpty())
                continue;
            const QString mark =
                m_tree[id].tag == Tag::Ul ? u"- "_s : QString(QString::number(++number) + u". "_s);
            items += indented(text, mark);
        }
        return items.join(u'\n');
    }

    QString code(NodeId id) const
    {
        QString text = textBelow(m_tree, id);
        while (text.endsWith(u'\n'))
            text.chop(1);
        const QString fence = fenceAround(text, 3);
        return text.trimmed().isEmpty() ? QString() : fence + u'\n' + text + u'\n' + fence;
    }

    void collectRows(NodeId id, QStringList &rows, qsizetype &columns) const
    {
        for (NodeId child = m_tree[id].first; child != NoNode; child = m_tree[child].next) {
            if (m_tree[child].tag != Tag::Tr) {
                if (isBlock(m_tree[child].tag))
                    collectRows(child, rows, columns);
                continue;
            }
            QStringList cells;
            for (NodeId cell = m_tree[child].first; cell != NoNode; cell = m_tree[cell].next)
                cells += inlineBelow(cell).simplified();
            columns = std::max(columns, cells.size());
            rows += u"| "_s + cells.join(u" | "_s) + u" |"_s;
        }
    }

    QString table(NodeId id) const
    {
        QStringList rows;
        qsizetype columns = 0;
        collectRows(id, rows, columns);
        if (columns == 0)
            return blocks(id);
        rows.insert(1, QString(u"|"_s + u" --- |"_s.repeated(columns)));
        return rows.join(u'\n');
    }

    /// Everything below as one line, blocks parted by spaces.
    QString inlineBelow(NodeId parent) const
    {
        QString text;
        for (NodeId id = m_tree[parent].first; id != NoNode; id = m_tree[id].next) {
            if (isBlock(m_tree[id].tag))
                text += u' ' + inlineBelow(id) + u' ';
            else
                text += inlineText(id);
        }
        return text;
    }

    QString inlineText(NodeId id) const
    {
        const Node &node = m_tree[id];
        switch (node.tag) {
        case Tag::Text:
            return escaped(node.text);
        case Tag::Br:
            return u"\n"_s;
        case Tag::Img:
            return escaped(attribute(node, AttributeName::Alt));
        case Tag::B:
        case Tag::Strong:
            return marked(inlineBelow(id), u"**"_s);
        case Tag::I:
        case Tag::Em:
            return marked(inlineBelow(id), u"*"_s);
        case Tag::S:
        case Tag::Del:
            return marked(inlineBelow(id), u"~~"_s);
        case Tag::Code:
        case Tag::Kbd:
        case Tag::Samp:
            return inlineCode(id);
        case Tag::A:
            return link(id);
        default:
            return inlineBelow(id);
        }
    }

    QString inlineCode(NodeId id) const
    {
        const QString text = textBelow(m_tree, id).simplified();
        if (text.isEmpty())
            return {};
        const QString fence = fenceAround(text, 1);
        const QString space = text.contains(u'`') ? u" "_s : QString();
        return fence + space + text + space + fence;
    }

    QString link(NodeId id) const
    {
        const QString address = attribute(m_tree[id], AttributeName::Href);
        const QString text = inlineBelow(id).simplified();
        if (address.isEmpty() || text.isEmpty())
            return text;
        if (textBelow(m_tree, id).trimmed() == address)
            return Notes::markdownAddress(address);
        return u'[' + text + u"]("_s + Notes::markdownAddress(address) + u')';
    }

    static QString attribute(const Node &node, AttributeName name)
    {
        for (const Attribute &attribute : node.attributes) {
            if (attribute.name == name)
                return attribute.value;
        }
        return {};
    }

    static QString escaped(const QString &text)
    {
        if (text.isEmpty())
            return {};
        const QString inner = Notes::escapedMarkdown(text.simplified());
        const QString before = text.front().isSpace() ? u" "_s : QString();
        const QString after = !inner.isEmpty() && text.back().isSpace() ? u" "_s : QString();
        return before + inner + after;
    }

    const Tree &m_tree;
};

} // namespace

QString markdownOfHtml(const QString &html)
{
    BuiltTree built = buildTree(html, {});
    dropHidden(built.tree);
    simplify(built.tree);
    return Writer(built.tree).blocks(Tree::root);
}

} // namespace Dateline::Exchange
