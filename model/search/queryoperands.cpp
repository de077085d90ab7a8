// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryoperands.h"

#include "search/querycharacters.h"
#include "search/querydate.h"
#include "search/queryproblems.h"

#include <algorithm>

namespace Dateline::Search {

namespace {

TermField termField(std::optional<QueryField> field)
{
    if (!field)
        return TermField::Anywhere;
    switch (*field) {
    case QueryField::Title:
        return TermField::Title;
    case QueryField::Author:
        return TermField::Author;
    case QueryField::Caption:
        return TermField::Caption;
    case QueryField::Entity:
        return TermField::Entity;
    default:
        return TermField::Anywhere;
    }
}

QueryOperand termOperand(const QueryToken &token, std::optional<QueryField> field)
{
    QueryOperand operand;
    if (!isSearchable(token.text))
        return operand;
    Node &node = operand.node.emplace();
    node.kind = Node::Kind::Term;
    node.range = token.range;
    node.term = {termField(field), token.text, token.kind == QueryToken::Kind::Phrase, token.isPrefix};
    return operand;
}

Node propertyNode(const QueryToken &token, Property property)
{
    Node node;
    node.kind = Node::Kind::Property;
    node.range = token.range;
    node.property = std::move(property);
    return node;
}

QueryOperand valueOperand(const QueryToken &token, QueryField field)
{
    const QString value = token.text.trimmed();
    if (value.isEmpty())
        return {{}, Problems::nothingAfter(QString(queryFieldName(field) + u':')), true};
    const Property::Kind kind = field == QueryField::Source ? Property::Kind::Source
                                : field == QueryField::Tag  ? Property::Kind::Tag
                                                            : Property::Kind::Language;
    QueryOperand operand{propertyNode(token, {kind, value, {}, {}}), {}, false};
    if (field == QueryField::Tag && token.isPrefix)
        operand.problem = Problems::starBehindTag();
    return operand;
}

bool mayBecomeDate(const QString &text)
{
    constexpr QStringView endings[] = {u"1", u"0", u"00", u"000", u".1000"};
    return std::any_of(std::begin(endings), std::end(endings),
                       [&text](QStringView ending) { return readQueryDates(QString(text + ending)); });
}

QueryOperand dateOperand(const QueryToken &token, QueryField field)
{
    const auto dates = field == QueryField::Date ? readQueryDates(token.text) : readQueryPeriod(token.text);
    if (!dates)
        return {{}, Problems::unreadableDate(token.text), mayBecomeDate(token.text)};
    Property property{Property::Kind::Date, {}, dates->from, dates->to};
    if (field == QueryField::Before)
        property = {Property::Kind::Date, {}, {}, dates->from.addDays(-1)};
    else if (field == QueryField::After)
        property = {Property::Kind::Date, {}, dates->to.addDays(1), {}};
    else if (dates->from.isValid() && dates->to.isValid() && dates->to < dates->from)
        return {{}, Problems::reversedDates(), true};
    return {propertyNode(token, property), {}, false};
}

QueryOperand stateOperand(const QueryToken &token, QueryField field)
{
    if (const auto kind = queryProperty(field, token.text))
        return {propertyNode(token, {*kind, {}, {}, {}}), {}, false};
    const QString typed = plainWidth(token.text);
    const auto known = queryPropertyNames(field);
    const bool isBeginning = std::any_of(known.begin(), known.end(), [&typed](const QueryPropertyName &name) {
        return name.name.startsWith(typed, Qt::CaseInsensitive);
    });
    return {{}, Problems::unknownProperty(field, token.text), isBeginning};
}

} // namespace

bool isTextField(QueryField field)
{
    return termField(field) != TermField::Anywhere;
}

QueryOperand queryOperand(const QueryToken &token, std::optional<QueryField> field)
{
    if (!field || isTextField(*field))
        return termOperand(token, field);
    switch (*field) {
    case QueryField::Source:
    case QueryField::Tag:
    case QueryField::Language:
        return valueOperand(token, *field);
    case QueryField::Is:
    case QueryField::Has:
        return stateOperand(token, *field);
    default:
        return dateOperand(token, *field);
    }
}

} // namespace Dateline::Search
