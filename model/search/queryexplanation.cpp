// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querycharacters.h"
#include "search/queryfields.h"
#include "search/queryparser.h"

#include <QCoreApplication>

#include <unicode/uchar.h>

#include <algorithm>

namespace Dateline::Search {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

QString explainedTerm(const Term &term)
{
    QString words = term.isPrefix   ? Texts::tr("what begins with “%1”").arg(term.text)
                    : term.isQuoted ? Texts::tr("exactly “%1”").arg(term.text)
                                    : Texts::tr("words “%1”").arg(term.text);
    switch (term.field) {
    case TermField::Anywhere:
        return words;
    case TermField::Title:
        return Texts::tr("%1 in the title").arg(words);
    case TermField::Author:
        return Texts::tr("%1 in the author’s name").arg(words);
    case TermField::Caption:
        return Texts::tr("%1 in a caption").arg(words);
    case TermField::Entity:
        return Texts::tr("%1 as a name").arg(words);
    }
    return words;
}

QString explainedProperty(const Property &property)
{
    const QString from = property.from.toString(Qt::ISODate);
    const QString to = property.to.toString(Qt::ISODate);
    switch (property.kind) {
    case Property::Kind::Source:
        return Texts::tr("source “%1”").arg(property.value);
    case Property::Kind::Tag:
        return Texts::tr("tag “%1”").arg(property.value);
    case Property::Kind::Language:
        return Texts::tr("language “%1”").arg(property.value);
    case Property::Kind::Date:
        if (from.isEmpty())
            return Texts::tr("date until %1").arg(to);
        if (to.isEmpty())
            return Texts::tr("date from %1").arg(from);
        return from == to ? Texts::tr("date %1").arg(from) : Texts::tr("date %1 to %2").arg(from, to);
    default:
        return queryPropertyPurpose(property.kind);
    }
}

QString explained(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Everything:
        return Texts::tr("all articles");
    case Node::Kind::Term:
        return explainedTerm(node.term);
    case Node::Kind::Property:
        return explainedProperty(node.property);
    case Node::Kind::And:
        return Texts::tr("all of");
    case Node::Kind::Or:
        return Texts::tr("any of");
    case Node::Kind::Not:
        return Texts::tr("not");
    case Node::Kind::Near:
        return Texts::tr("within %L1 words or characters of each other").arg(node.distance);
    }
    return {};
}

void explain(const Node &node, int depth, QString &text)
{
    text += QString(qsizetype(2) * depth, u' ') + explained(node) + u'\n';
    for (const Node &child : node.children)
        explain(child, depth + 1, text);
}

/// As wide as the character where characters have two widths, as in a terminal.
QChar spaceFor(QChar character)
{
    const int width = u_getIntPropertyValue(UChar32(character.unicode()), UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? QChar(0x3000) : QChar(u' ');
}

/// The part of the query around a problem, and carets below it.
QString pointedAt(const QString &query, TextRange range)
{
    constexpr qsizetype context = 30;
    const qsizetype first = std::clamp<qsizetype>(range.start, 0, query.size());
    const qsizetype start = std::max<qsizetype>(0, first - context);
    const qsizetype last = std::clamp<qsizetype>(range.end, first, query.size());
    const qsizetype end = std::min(query.size(), std::min(last, first + context) + context);
    QString excerpt = query.sliced(start, end - start);
    std::replace_if(excerpt.begin(), excerpt.end(), isBlank, QChar(u' '));
    QString carets;
    for (qsizetype at = start; at < first; ++at)
        carets += spaceFor(excerpt[at - start]);
    carets += QString(std::clamp<qsizetype>(last - first, 1, context), u'^');
    return u"  " + excerpt + u"\n  " + carets + u'\n';
}

} // namespace

QString explainQuery(const Query &query)
{
    QString text;
    explain(query.root, 0, text);
    for (const QueryProblem &problem : query.problems)
        text += problem.message + u'\n' + pointedAt(query.text, problem.range);
    text.chop(1);
    return text;
}

} // namespace Dateline::Search
