// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/serializer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Dateline::Html {

namespace {

class Serialiser
{
public:
    explicit Serialiser(const Tree &tree)
        : m_tree(tree)
    {
        m_html.reserve(8192);
    }

    void writeChildren(NodeId parent);
    QString takeHtml() { return std::move(m_html); }

private:
    void writeElement(NodeId id);
    void writeAttribute(QLatin1String name, const QString &value);
    void writeEscaped(const QString &text, bool inAttribute);

    const Tree &m_tree;
    QString m_html;
};

QLatin1String zoneName(Zone zone)
{
    static constexpr std::array names{
        QLatin1String("title"), QLatin1String("lead"),   QLatin1String("body"),    QLatin1String("caption"),
        QLatin1String("quote"), QLatin1String("byline"), QLatin1String("related"),
    };
    return names[static_cast<std::size_t>(zone)];
}

void Serialiser::writeChildren(NodeId parent)
{
    for (NodeId child = m_tree[parent].first; child != NoNode; child = m_tree[child].next) {
        if (m_tree[child].tag == Tag::Text)
            writeEscaped(m_tree[child].text, false);
        else
            writeElement(child);
    }
}

void Serialiser::writeElement(NodeId id)
{
    const Node &node = m_tree[id];
    const QLatin1String name = tagName(node.tag);
    m_html += u'<';
    m_html += name;
    if (node.zone)
        writeAttribute("data-zone"_L1, zoneName(*node.zone));
    for (const Attribute &attribute : node.attributes)
        writeAttribute(attributeName(attribute.name), attribute.value);
    m_html += u'>';
    if (isVoid(node.tag))
        return;
    // Parsers drop one line feed right after this start tag.
    if (node.tag == Tag::Pre && node.first != NoNode && m_tree[node.first].text.startsWith(u'\n'))
        m_html += u'\n';
    writeChildren(id);
    m_html += "</"_L1;
    m_html += name;
    m_html += u'>';
}

void Serialiser::writeAttribute(QLatin1String name, const QString &value)
{
    m_html += u' ';
    m_html += name;
    m_html += "=\""_L1;
    writeEscaped(value, true);
    m_html += u'"';
}

void Serialiser::writeEscaped(const QString &text, bool inAttribute)
{
    qsizetype copied = 0;
    const auto escape = [&](qsizetype position, QLatin1String entity) {
        m_html += QStringView(text).mid(copied, position - copied);
        m_html += entity;
        copied = position + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        switch (text.at(i).unicode()) {
        case u'&':
            escape(i, "&amp;"_L1);
            break;
        case u'<':
            escape(i, "&lt;"_L1);
            break;
        case u'>':
            escape(i, "&gt;"_L1);
            break;
        case u'"':
            if (inAttribute)
                escape(i, "&quot;"_L1);
            break;
        default:
            break;
        }
    }
    m_html += QStringView(text).mid(copied);
}

} // namespace

QString serialise(const Tree &tree)
{
    Serialiser serialiser(tree);
    serialiser.writeChildren(Tree::root);
    return serialiser.takeHtml();
}

} // namespace Dateline::Html
