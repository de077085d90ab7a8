// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querylexer.h"

#include "search/querycharacters.h"
#include "search/queryparser.h"

namespace Dateline::Search {

namespace {

using Kind = QueryToken::Kind;

bool isComma(QChar character)
{
    return character == u',' || character == u'，';
}

/// Of a run of digits; too large a number is only said to be so.
int readDistance(QStringView digits)
{
    int number = 0;
    for (const QChar digit : digits)
        number = std::min(largestDistance + 1, number * 10 + digit.digitValue());
    return number;
}

class Lexer
{
public:
    explicit Lexer(QStringView text)
        : m_text(text)
    {
    }

    QueryTokens read()
    {
        if (m_text.size() > longestQuery) {
            m_found.isTooLong = true;
            const qsizetype end =
                m_text[longestQuery - 1].isHighSurrogate() ? longestQuery - 1 : longestQuery;
            m_text = m_text.first(end);
        }
        for (skipBlanks(); m_at < m_text.size() && !m_found.hasTooManyTerms; skipBlanks())
            readToken();
        return std::move(m_found);
    }

private:
    bool isAt(qsizetype at, bool (*test)(QChar)) const { return at < m_text.size() && test(m_text[at]); }

    void skipBlanks()
    {
        while (isAt(m_at, isBlank))
            ++m_at;
    }

    QueryToken &add(Kind kind, qsizetype end)
    {
        QueryToken &token = m_found.tokens.emplace_back();
        token.kind = kind;
        token.range = {qint32(m_at), qint32(end)};
        m_at = end;
        return token;
    }

    void readToken()
    {
        const QChar character = m_text[m_at];
        if (isQuotationMark(character))
            readPhrase();
        else if (isClosingCorner(character))
            add(Kind::StrayQuote, m_at + 1);
        else if (isOpeningParenthesis(character))
            open(Kind::Open, m_at + 1);
        else if (isClosingParenthesis(character))
            close();
        else if (isBar(character))
            readBars();
        else if (!readMinus() && !readDistanceOfNear())
            readWord();
    }

    void open(Kind kind, qsizetype end)
    {
        add(kind, end);
        m_nearGroups.push_back(kind == Kind::NearOpen);
    }

    void close()
    {
        add(Kind::Close, m_at + 1);
        if (!m_nearGroups.empty())
            m_nearGroups.pop_back();
    }

    void readBars()
    {
        qsizetype end = m_at;
        while (isAt(end, isBar))
            ++end;
        add(Kind::Or, end);
    }

    bool isLimited()
    {
        if (m_terms == mostTerms)
            m_found.hasTooManyTerms = true;
        ++m_terms;
        return m_found.hasTooManyTerms;
    }

    void readPhrase()
    {
        if (isLimited())
            return;
        const QChar opening = m_text[m_at];
        qsizetype end = m_at + 1;
        while (end < m_text.size() && !closesQuotation(opening, m_text[end]))
            ++end;
        QStringView inside = m_text.sliced(m_at + 1, end - m_at - 1);
        const bool isClosed = end < m_text.size();
        end += isClosed ? 1 : 0;
        bool isPrefix = false;
        for (; isAt(end, isStar); ++end)
            isPrefix = true;
        for (; !isOfValue() && !inside.isEmpty() && isStar(inside.back()); inside.chop(1))
            isPrefix = true;
        QueryToken &token = add(Kind::Phrase, end);
        token.isPrefix = isPrefix;
        token.isClosed = isClosed;
        token.text = inside.toString();
        for (QChar &character : token.text)
            character = isBlank(character) && character != u'\u3000' ? u' ' : character;
        token.text = std::move(token.text).trimmed();
    }

    /// Whether a whole name stands here, in which a star is nothing but a star.
    bool isOfValue() const
    {
        if (m_found.tokens.empty() || m_found.tokens.back().kind != Kind::Field)
            return false;
        const QueryField field = m_found.tokens.back().field;
        return field == QueryField::Source || field == QueryField::Tag || field == QueryField::Language;
    }

    /// A minus is one only before what it takes away, and not within a word.
    bool readMinus()
    {
        if (!isMinus(m_text[m_at]))
            return false;
        const bool startsOperand = m_at == 0 || isBlank(m_text[m_at - 1]) ||
                                   isOpeningParenthesis(m_text[m_at - 1]) || isBar(m_text[m_at - 1]) ||
                                   isDirectlyBehind(Kind::Field);
        if (!startsOperand)
            return false;
        qsizetype end = m_at;
        while (isAt(end, isMinus))
            ++end;
        const bool hasOperand = end < m_text.size() && !isBlank(m_text[end]) &&
                                !isClosingParenthesis(m_text[end]) && !isBar(m_text[end]);
        qsizetype rest = end;
        while (isAt(rest, isBlank))
            ++rest;
        if (!hasOperand && rest < m_text.size())
            return false;
        for (; m_at < end;)
            add(Kind::Not, m_at + 1);
        return true;
    }

    bool isDirectlyBehind(Kind kind) const
    {
        return !m_found.tokens.empty() && m_found.tokens.back().kind == kind &&
               m_found.tokens.back().range.end == m_at;
    }

    /// Where a distance ends whose comma is at `comma`, or -1 when none is there.
    qsizetype distanceEnd(qsizetype comma) const
    {
        if (m_nearGroups.empty() || !m_nearGroups.back())
            return -1;
        qsizetype at = comma + 1;
        while (isAt(at, isBlank))
            ++at;
        const qsizetype digits = at;
        while (at < m_text.size() && m_text[at].isDigit())
            ++at;
        const qsizetype end = at;
        while (isAt(at, isBlank))
            ++at;
        return end > digits && isAt(at, isClosingParenthesis) ? end : -1;
    }

    bool readDistanceOfNear()
    {
        if (!isComma(m_text[m_at]))
            return false;
        const qsizetype end = distanceEnd(m_at);
        if (end < 0)
            return false;
        QStringView digits = m_text.sliced(m_at + 1, end - m_at - 1).trimmed();
        while (!digits.isEmpty() && !digits.front().isDigit())
            digits = digits.sliced(1);
        add(Kind::Distance, end).distance = readDistance(digits);
        return true;
    }

    qsizetype wordEnd(bool isValue)
    {
        qsizetype at = m_at;
        bool hasColon = isValue;
        for (; at < m_text.size(); ++at) {
            const QChar character = m_text[at];
            if (isBlank(character) || isQuotationMark(character) || isClosingCorner(character) ||
                isOpeningParenthesis(character) || isClosingParenthesis(character) || isBar(character))
                break;
            if (isComma(character) && at > m_at && distanceEnd(at) > 0)
                break;
            if (hasColon || !isColon(character))
                continue;
            hasColon = true;
            if (const auto field = queryField(m_text.sliced(m_at, at - m_at))) {
                add(Kind::Field, at + 1).field = *field;
                return -1;
            }
        }
        return at;
    }

    void readWord()
    {
        const bool isValue = isDirectlyBehind(Kind::Field);
        const qsizetype end = wordEnd(isValue);
        if (end < 0)
            return;
        const bool mayBeOperator = !isValue || isAt(end, isOpeningParenthesis);
        if ((mayBeOperator && readOperator(end)) || isLimited())
            return;
        QStringView word = m_text.sliced(m_at, end - m_at);
        QueryToken &token = add(Kind::Word, end);
        for (; !word.isEmpty() && isStar(word.back()); word.chop(1))
            token.isPrefix = true;
        token.text = word.toString();
    }

    bool readOperator(qsizetype end)
    {
        constexpr qsizetype longestOperator = 16;
        const QChar first = m_text[m_at];
        const bool maybe = (first >= u'A' && first <= u'Z') || (first >= u'Ａ' && first <= u'Ｚ');
        if (!maybe || end - m_at > longestOperator)
            return false;
        const QString word = plainWidth(m_text.sliced(m_at, end - m_at));
        if (word == u"OR")
            add(Kind::Or, end);
        else if (word == u"AND")
            add(Kind::And, end);
        else if (word == u"NOT")
            add(Kind::Not, end);
        else
            return word.startsWith(u"NEAR") && readNear(word, end);
        return true;
    }

    bool readNear(const QString &word, qsizetype end)
    {
        if (word == u"NEAR") {
            qsizetype next = end;
            while (isAt(next, isBlank))
                ++next;
            if (isAt(next, isOpeningParenthesis))
                open(Kind::NearOpen, next + 1);
            else
                add(Kind::Near, end).distance = usualDistance;
            return true;
        }
        const QStringView digits = QStringView(word).sliced(4);
        const auto isDigit = [](QChar character) { return character >= u'0' && character <= u'9'; };
        if (digits.size() < 2 || digits[0] != u'/' ||
            !std::all_of(digits.cbegin() + 1, digits.cend(), isDigit))
            return false;
        add(Kind::Near, end).distance = readDistance(digits.sliced(1));
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_terms = 0;
    std::vector<bool> m_nearGroups; ///< For each open parenthesis whether it is that of a NEAR.
    QueryTokens m_found;
};

} // namespace

QueryTokens queryTokens(QStringView text)
{
    return Lexer(text).read();
}

} // namespace Dateline::Search
