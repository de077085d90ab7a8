// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querycompletion.h"

#include "search/folding.h"
#include "search/querycharacters.h"
#include "search/querydate.h"
#include "search/querylexer.h"
#include "search/valueindex.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace Dateline::Search {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Query)
};

using TokenKind = QueryToken::Kind;

/// What the cursor is in.
struct Place
{
    TextRange range;
    QString typed; ///< From its start to the cursor, without the quotation mark.
    std::optional<QueryField> field;
    bool isWord = false;
};

/// Walks a query up to the cursor and keeps in mind what field is in force.
class Walk
{
public:
    explicit Walk(qsizetype cursor)
        : m_cursor(cursor)
    {
    }

    /// Nothing when the cursor is in what cannot be completed.
    std::optional<Place> place(const QString &text)
    {
        for (const QueryToken &token : queryTokens(text).tokens) {
            const bool isValue = m_pending && token.isOperand() && token.range.start == m_cursor;
            if (token.range.start >= m_cursor && !isValue)
                break;
            if (token.isOperand() && isInside(token))
                return placeIn(token, text);
            if (token.range.end > m_cursor)
                return {};
            pass(token);
        }
        if (!m_pending)
            return {};
        const auto at = qint32(m_cursor);
        return Place{{at, at}, {}, m_pending, false};
    }

private:
    bool isInside(const QueryToken &token) const
    {
        const bool isInClosedPhrase = token.kind == TokenKind::Phrase && token.isClosed;
        return isInClosedPhrase ? m_cursor < token.range.end : m_cursor <= token.range.end;
    }

    Place placeIn(const QueryToken &token, const QString &text) const
    {
        Place place;
        place.range = token.range;
        place.isWord = token.kind == TokenKind::Word;
        // What is not closed goes on to the end, and is not all of one value.
        if (token.kind == TokenKind::Phrase && !token.isClosed)
            place.range.end = qint32(m_cursor);
        const qsizetype start = token.range.start + (place.isWord ? 0 : 1);
        place.typed = text.sliced(start, std::max<qsizetype>(0, m_cursor - start));
        place.field = m_pending ? m_pending : m_groups.empty() ? std::nullopt : m_groups.back();
        return place;
    }

    void pass(const QueryToken &token)
    {
        switch (token.kind) {
        case TokenKind::Field:
            m_pending = token.field;
            return;
        case TokenKind::Not:
            return;
        case TokenKind::Open:
        case TokenKind::NearOpen:
            m_groups.push_back(m_pending ? m_pending : m_groups.empty() ? std::nullopt : m_groups.back());
            break;
        case TokenKind::Close:
            if (!m_groups.empty())
                m_groups.pop_back();
            break;
        default:
            break;
        }
        m_pending.reset();
    }

    qsizetype m_cursor;
    std::optional<QueryField> m_pending;             ///< Of the next word.
    std::vector<std::optional<QueryField>> m_groups; ///< Of the open parentheses.
};

QString articleCount(qint32 articles)
{
    return articles > 0 ? Texts::tr("%Ln article(s)", "", articles) : QString();
}

QList<Suggestion> fieldSuggestions(const QString &typed, int limit)
{
    QList<Suggestion> found;
    const QString plain = plainWidth(typed);
    for (const QueryFieldName &known : queryFieldNames()) {
        if (found.size() == limit || !known.name.startsWith(plain, Qt::CaseInsensitive))
            continue;
        const bool isEnglish = known.name.front() < u'\x80';
        const QString name = known.name + (isEnglish ? u':' : u'：');
        found.append({Suggestion::Kind::Field, name, name, queryFieldPurpose(known.field)});
    }
    return found;
}

QList<Suggestion> propertySuggestions(QueryField field, const QString &typed)
{
    QList<Suggestion> found;
    const QString plain = plainWidth(typed);
    for (const QueryPropertyName &known : queryPropertyNames(field)) {
        const QString name = known.name.toString();
        if (known.name.startsWith(plain, Qt::CaseInsensitive))
            found.append({Suggestion::Kind::Property, name, name, queryPropertyPurpose(known.kind)});
    }
    return found;
}

QList<Suggestion> valueSuggestions(Suggestion::Kind kind, const QList<CompletionValue> &values)
{
    QList<Suggestion> found;
    found.reserve(values.size());
    for (const CompletionValue &value : values) {
        found.append({kind, quotedValue(value.value), value.label.isEmpty() ? value.value : value.label,
                      articleCount(value.articles)});
    }
    return found;
}

} // namespace

class QueryCompleter::Private
{
public:
    explicit Private(const CompletionValues &values)
        : m_sources(values.sources)
        , m_tags(values.tags)
        , m_languages(values.languages)
        , m_entities(values.entities)
        , m_dates(values.dates)
    {
    }

    QList<Suggestion> values(QueryField field, const QString &typed, int limit) const
    {
        switch (field) {
        case QueryField::Source:
            return valueSuggestions(Suggestion::Kind::Source, m_sources.find(typed, limit));
        case QueryField::Tag:
            return valueSuggestions(Suggestion::Kind::Tag, m_tags.find(typed, limit));
        case QueryField::Language:
            return valueSuggestions(Suggestion::Kind::Language, m_languages.find(typed, limit));
        case QueryField::Entity:
            return valueSuggestions(Suggestion::Kind::Entity, m_entities.find(typed, limit));
        case QueryField::Date:
        case QueryField::Before:
        case QueryField::After:
            return valueSuggestions(Suggestion::Kind::Date, dates(plainWidth(typed), limit));
        case QueryField::Is:
        case QueryField::Has:
            return propertySuggestions(field, typed);
        case QueryField::Title:
        case QueryField::Caption:
        case QueryField::Author:
            break;
        }
        return {};
    }

private:
    /// Years until one is written, then its months.
    QList<CompletionValue> dates(const QString &typed, int limit) const
    {
        constexpr qsizetype yearLength = 4;
        QList<CompletionValue> found;
        for (const CompletionValue &date : m_dates) {
            const bool isYear = date.value.size() == yearLength;
            if (isYear == (typed.size() < yearLength) && date.value.startsWith(typed) && found.size() < limit)
                found.append(date);
        }
        return found;
    }

    ValueIndex m_sources;
    ValueIndex m_tags;
    ValueIndex m_languages;
    ValueIndex m_entities;
    QList<CompletionValue> m_dates;
};

QueryCompleter::QueryCompleter(const CompletionValues &values)
    : d(std::make_shared<const Private>(values))
{
}

Completion QueryCompleter::complete(const QString &text, qsizetype cursor, int limit) const
{
    const qsizetype at = std::clamp<qsizetype>(cursor, 0, text.size());
    auto place = Walk(at).place(text);
    if (!place)
        return {{qint32(at), qint32(at)}, {}};
    const bool isDate = place->field == QueryField::Date || place->field == QueryField::Before ||
                        place->field == QueryField::After;
    if (isDate && place->isWord) {
        const qsizetype start = lastPeriodStart(place->typed);
        place->range.start += qint32(start);
        place->typed = place->typed.sliced(start);
        // The end of a range is not what is typed at its beginning.
        const qsizetype separator = text.indexOf(QStringLiteral(".."), at);
        if (separator >= 0 && separator < place->range.end)
            place->range.end = qint32(separator);
    }
    if (place->field)
        return {place->range, d->values(*place->field, place->typed, limit)};
    if (place->isWord)
        return {place->range, fieldSuggestions(place->typed, limit)};
    return {place->range, {}};
}

QString quotedValue(const QString &value)
{
    const bool isWhole = !value.isEmpty() && !isMinus(value.front()) && !isStar(value.back()) &&
                         std::none_of(value.cbegin(), value.cend(), [](QChar character) {
                             return isBlank(character) || isQuotationMark(character) ||
                                    isClosingCorner(character) || isOpeningParenthesis(character) ||
                                    isClosingParenthesis(character) || isBar(character);
                         });
    if (isWhole)
        return value;
    const auto contains = [&value](QChar opening) {
        return std::any_of(value.cbegin(), value.cend(),
                           [opening](QChar character) { return closesQuotation(opening, character); });
    };
    if (!contains(u'"'))
        return u'"' + value + u'"';
    if (!contains(u'「'))
        return u'「' + value + u'」';
    QString plain = value;
    return u'『' + plain.remove(u'』') + u'』';
}

} // namespace Dateline::Search
