// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryfields.h"

#include "search/querycharacters.h"

#include <QCoreApplication>

#include <algorithm>

namespace Dateline::Search {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

constexpr QueryFieldName fieldNames[] = {
    {QueryField::Title, u"title"},   {QueryField::Source, u"source"}, {QueryField::Tag, u"tag"},
    {QueryField::Date, u"date"},     {QueryField::Author, u"author"}, {QueryField::Caption, u"caption"},
    {QueryField::Entity, u"entity"}, {QueryField::Language, u"lang"}, {QueryField::Before, u"before"},
    {QueryField::After, u"after"},   {QueryField::Is, u"is"},         {QueryField::Has, u"has"},
    {QueryField::Title, u"標題"},    {QueryField::Title, u"标题"},    {QueryField::Source, u"來源"},
    {QueryField::Source, u"来源"},   {QueryField::Tag, u"標籤"},      {QueryField::Tag, u"标签"},
    {QueryField::Date, u"日期"},     {QueryField::Author, u"作者"},   {QueryField::Caption, u"圖說"},
    {QueryField::Caption, u"图说"},  {QueryField::Language, u"語言"}, {QueryField::Language, u"语言"},
    {QueryField::Before, u"之前"},   {QueryField::After, u"之後"},    {QueryField::After, u"之后"},
};

constexpr QueryPropertyName isNames[] = {
    {u"unread", Property::Kind::Unread},   {u"read", Property::Kind::Read},
    {u"starred", Property::Kind::Starred}, {u"archived", Property::Kind::Archived},
    {u"missing", Property::Kind::Missing}, {u"versions", Property::Kind::HasVersions},
    {u"undated", Property::Kind::Undated},
};

constexpr QueryPropertyName hasNames[] = {
    {u"note", Property::Kind::HasNote},
    {u"tag", Property::Kind::HasTag},
    {u"versions", Property::Kind::HasVersions},
};

/// Whether one letter too many, too few, another one, or two swapped make `typed` of `name`.
bool isOneEditAway(QStringView typed, QStringView name)
{
    const auto [left, right] = std::mismatch(typed.cbegin(), typed.cend(), name.cbegin(), name.cend());
    const QStringView a = typed.sliced(left - typed.cbegin());
    const QStringView b = name.sliced(right - name.cbegin());
    const auto isSame = [](QStringView x, QStringView y) { return x == y; };
    if (a.size() == b.size() + 1)
        return isSame(a.sliced(1), b);
    if (b.size() == a.size() + 1)
        return isSame(b.sliced(1), a);
    if (a.size() != b.size() || a.isEmpty())
        return false;
    return isSame(a.sliced(1), b.sliced(1)) ||
           (a.size() > 1 && a[0] == b[1] && a[1] == b[0] && isSame(a.sliced(2), b.sliced(2)));
}

} // namespace

std::span<const QueryFieldName> queryFieldNames()
{
    return fieldNames;
}

std::optional<QueryField> queryField(QStringView name)
{
    constexpr qsizetype longestName = 7;
    if (name.isEmpty() || name.size() > longestName)
        return {};
    const QString plain = plainWidth(name);
    const auto *const found =
        std::find_if(std::begin(fieldNames), std::end(fieldNames), [&plain](const QueryFieldName &known) {
            return known.name.compare(plain, Qt::CaseInsensitive) == 0;
        });
    return found == std::end(fieldNames) ? std::optional<QueryField>() : found->field;
}

QString queryFieldName(QueryField field)
{
    const auto *const found =
        std::find_if(std::begin(fieldNames), std::end(fieldNames),
                     [field](const QueryFieldName &known) { return known.field == field; });
    return found->name.toString();
}

QString queryFieldPurpose(QueryField field)
{
    switch (field) {
    case QueryField::Title:
        return Texts::tr("words of the title");
    case QueryField::Caption:
        return Texts::tr("words of picture captions");
    case QueryField::Author:
        return Texts::tr("who wrote it");
    case QueryField::Source:
        return Texts::tr("where it was published");
    case QueryField::Tag:
        return Texts::tr("a tag");
    case QueryField::Language:
        return Texts::tr("the language");
    case QueryField::Date:
        return Texts::tr("a year, month, day or range");
    case QueryField::Before:
        return Texts::tr("published before");
    case QueryField::After:
        return Texts::tr("published after");
    case QueryField::Is:
        return Texts::tr("unread, starred, archived …");
    case QueryField::Has:
        return Texts::tr("notes, tags, versions");
    case QueryField::Entity:
        return Texts::tr("a person, organisation or place");
    }
    return {};
}

std::optional<QueryField> similarQueryField(QStringView name)
{
    // Shorter names are one letter away from too many other words.
    constexpr qsizetype shortestTyped = 4;
    constexpr qsizetype longestTyped = 8;
    if (name.size() < shortestTyped || name.size() > longestTyped)
        return {};
    const QString plain = plainWidth(name).toLower();
    for (const QueryFieldName &known : fieldNames) {
        if (known.name.size() >= 3 && isOneEditAway(plain, known.name))
            return known.field;
    }
    return {};
}

std::span<const QueryPropertyName> queryPropertyNames(QueryField field)
{
    if (field == QueryField::Is)
        return isNames;
    if (field == QueryField::Has)
        return hasNames;
    return {};
}

std::optional<Property::Kind> queryProperty(QueryField field, QStringView name)
{
    const QString plain = plainWidth(name.trimmed());
    for (const QueryPropertyName &known : queryPropertyNames(field)) {
        if (known.name.compare(plain, Qt::CaseInsensitive) == 0)
            return known.kind;
    }
    return {};
}

QString queryPropertyPurpose(Property::Kind kind)
{
    switch (kind) {
    case Property::Kind::Unread:
        return Texts::tr("unread");
    case Property::Kind::Read:
        return Texts::tr("read");
    case Property::Kind::Starred:
        return Texts::tr("starred");
    case Property::Kind::Archived:
        return Texts::tr("archived");
    case Property::Kind::Missing:
        return Texts::tr("missing from the archive");
    case Property::Kind::HasVersions:
        return Texts::tr("has several versions");
    case Property::Kind::HasNote:
        return Texts::tr("has a note");
    case Property::Kind::HasTag:
        return Texts::tr("has a tag of your own");
    case Property::Kind::Undated:
        return Texts::tr("undated");
    case Property::Kind::Source:
    case Property::Kind::Tag:
    case Property::Kind::Language:
    case Property::Kind::Date:
        break;
    }
    return {};
}

} // namespace Dateline::Search
