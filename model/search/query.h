// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <vector>

namespace Dateline::Search {

/// A UTF-16 range [start, end) of a query or of a document text.
struct TextRange
{
    qint32 start = 0;
    qint32 end = 0;

    qint32 length() const { return end - start; }
    bool operator==(const TextRange &) const = default;
};

/// Where a term is looked for.
enum class TermField : quint8 {
    Anywhere, ///< Text, author and tags.
    Title,
    Author,
    Caption,
    Entity, ///< A name in the text, exactly as written.
};

/// Words or characters that stand next to each other, in this order.
struct Term
{
    TermField field = TermField::Anywhere;
    QString text;          ///< As written, without quotes and star.
    bool isQuoted = false; ///< Words exactly so, without stemming.
    bool isPrefix = false; ///< The last word may go on.

    bool operator==(const Term &) const = default;
};

/// What an article is, rather than what it says.
struct Property
{
    enum class Kind : quint8 {
        Source,   ///< `value` is the source's name or a part of it, folded when compared.
        Tag,      ///< `value` is the tag, folded when compared.
        Language, ///< `value` is a BCP 47 tag or its beginning: "zh" is zh-Hant and zh-Hans.
        Date,     ///< `from` to `to`, days in UTC, both included; a null date is no limit.
        Unread,
        Read,
        Starred,
        Archived,
        Missing,
        HasVersions,
        HasNote,
        HasTag, ///< A tag of the user's.
        Undated,
    };

    Kind kind = Kind::Source;
    QString value;
    QDate from;
    QDate to;

    bool operator==(const Property &) const = default;
};

/// One part of a query.
struct Node
{
    enum class Kind : quint8 {
        Everything, ///< No condition.
        Term,
        Property,
        And,  ///< Of at least two children.
        Or,   ///< Of at least two children.
        Not,  ///< Of one child.
        Near, ///< Of at least two Terms within `distance` characters or words of each other, in any order.
    };

    Kind kind = Kind::Everything;
    Term term;
    Property property;
    int distance = 0;
    std::vector<Node> children;
    TextRange range; ///< Where it stands in the query.

    bool operator==(const Node &) const = default;
};

/// Something in a query that could not be understood.
struct QueryProblem
{
    TextRange range; ///< Where; empty at a place where something is missing.
    QString message; ///< A whole, translated sentence.

    bool operator==(const QueryProblem &) const = default;
};

/// A query as it was understood. One with problems asks for all of its words as they are.
struct Query
{
    QString text; ///< As written.
    Node root;
    QList<QueryProblem> problems;

    bool isEmpty() const { return root.kind == Node::Kind::Everything; }
    bool operator==(const Query &) const = default;
};

} // namespace Dateline::Search
