// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QStringView>

#include <optional>
#include <span>

namespace Dateline::Search {

/// What may stand before a colon.
enum class QueryField : quint8 {
    Title,
    Caption,
    Author,
    Source,
    Tag,
    Language,
    Date,
    Before,
    After,
    Is,
    Has,
    Entity,
};

/// One of the names of a field, without the colon. English names are lower case.
struct QueryFieldName
{
    QueryField field;
    QStringView name;
};

/// All names, the English ones first, in the order in which a person would learn them.
std::span<const QueryFieldName> queryFieldNames();

/// The field of this name, in any case and width.
std::optional<QueryField> queryField(QStringView name);
/// The English name of a field.
QString queryFieldName(QueryField field);
/// What a field looks at, in a few translated words.
QString queryFieldPurpose(QueryField field);
/// The field that somebody meant who mistyped one letter of its name; never for one of another language.
std::optional<QueryField> similarQueryField(QStringView name);

/// What may stand behind "is:" and "has:".
struct QueryPropertyName
{
    QStringView name;
    Property::Kind kind;
};

/// The words that `field` takes (Is or Has), none for other fields.
std::span<const QueryPropertyName> queryPropertyNames(QueryField field);
std::optional<Property::Kind> queryProperty(QueryField field, QStringView name);
/// What such a property says about an article, in a few translated words: "unread", "has several versions".
QString queryPropertyPurpose(Property::Kind kind);

} // namespace Dateline::Search
