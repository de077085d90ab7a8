// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryproblems.h"

#include "search/querylexer.h"
#include "search/queryparser.h"

#include <QCoreApplication>

namespace Dateline::Search::Problems {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

/// A piece of the query within a sentence, which it must not flood.
QString quoted(QStringView text)
{
    constexpr qsizetype longest = 40;
    return text.size() <= longest ? text.toString() : text.first(longest).toString() + QChar(u'…');
}

} // namespace

QString openQuotation()
{
    return Texts::tr("The quotation mark is not closed.");
}

QString strayQuotation()
{
    return Texts::tr("This quotation mark closes nothing.");
}

QString openParenthesis()
{
    return Texts::tr("The parenthesis is not closed.");
}

QString strayParenthesis()
{
    return Texts::tr("This parenthesis closes nothing.");
}

QString nothingAfter(QStringView sign)
{
    return Texts::tr("“%1” needs something after it.").arg(quoted(sign));
}

QString nothingBefore(QStringView sign)
{
    return Texts::tr("“%1” needs something before it.").arg(quoted(sign));
}

QString unknownField(QStringView name, QueryField meant)
{
    return Texts::tr("“%1:” is read as a word. Did you mean “%2:”?").arg(quoted(name), queryFieldName(meant));
}

QString unreadableDate(QStringView value)
{
    return Texts::tr("“%1” is not a date. Write 2023, 2023-01, 2023-01-29 or a range like 2023-01..2023-02.")
        .arg(quoted(value));
}

QString reversedDates()
{
    return Texts::tr("The dates end before they begin.");
}

QString unknownProperty(QueryField field, QStringView value)
{
    QStringList known;
    for (const QueryPropertyName &name : queryPropertyNames(field))
        known.append(name.name.toString());
    return Texts::tr("“%1:” does not take “%2”, but these: %3.")
        .arg(queryFieldName(field), quoted(value), known.join(u", "));
}

QString starBehindTag()
{
    return Texts::tr("A tag is compared as a whole, without “*”.");
}

QString nearWithoutWords()
{
    return Texts::tr("NEAR takes at least two words or phrases, and nothing else.");
}

QString nearAcrossFields()
{
    return Texts::tr("Words that stand near each other must be in the same field.");
}

QString distanceOutOfRange()
{
    return Texts::tr("The distance of NEAR must be between 1 and %L1.").arg(largestDistance);
}

QString nothingToFind()
{
    return Texts::tr("There are no letters or numbers to look for.");
}

QString tooDeep(int depth)
{
    return Texts::tr("There are more than %L1 parentheses within each other.").arg(depth);
}

QString tooLong()
{
    return Texts::tr("The query is too long. Only its first %L1 characters count.").arg(longestQuery);
}

QString tooManyTerms()
{
    return Texts::tr("The query has too many words. Only the first %L1 count.").arg(mostTerms);
}

} // namespace Dateline::Search::Problems
