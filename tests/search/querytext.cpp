// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "querytext.h"

using namespace Dateline::Search;
using namespace Qt::StringLiterals;

namespace Dateline::Test {

namespace {

QString ofTerm(const Term &term)
{
    static const char *const fields[] = {"", "title:", "author:", "caption:", "entity:"};
    const QString mark = term.isQuoted ? u"\""_s : QString();
    return QString::fromLatin1(fields[int(term.field)]) + mark + term.text + mark +
           (term.isPrefix ? u"*"_s : QString());
}

QString ofProperty(const Property &property)
{
    static const char *const names[] = {"source", "tag",     "language", "date",    "unread",
                                        "read",   "starred", "archived", "missing", "versions",
                                        "note",   "tagged",  "undated"};
    const QString name = QString::fromLatin1(names[int(property.kind)]);
    if (property.kind == Property::Kind::Date)
        return name + u'=' + property.from.toString(Qt::ISODate) + u".." + property.to.toString(Qt::ISODate);
    return property.kind < Property::Kind::Date ? QString(name + u'=' + property.value) : name;
}

QString ofNode(const Node &node)
{
    static const char *const names[] = {"everything", "", "", "and", "or", "not", "near"};
    if (node.kind == Node::Kind::Term)
        return ofTerm(node.term);
    if (node.kind == Node::Kind::Property)
        return ofProperty(node.property);
    QStringList children;
    for (const Node &child : node.children)
        children.append(ofNode(child));
    QString name = QString::fromLatin1(names[int(node.kind)]);
    if (node.kind == Node::Kind::Near)
        name += QString::number(node.distance);
    return children.isEmpty() ? name : QString(name + u'(' + children.join(u", "_s) + u')');
}

} // namespace

std::string inShort(const Node &node)
{
    return ofNode(node).toStdString();
}

std::string inShort(const char16_t *query)
{
    return inShort(parseQuery(QString::fromUtf16(query)).root);
}

std::string firstProblem(const char16_t *query)
{
    const Query parsed = parseQuery(QString::fromUtf16(query));
    return parsed.problems.isEmpty() ? std::string() : parsed.problems.constFirst().message.toStdString();
}

} // namespace Dateline::Test
