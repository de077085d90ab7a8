// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryparser.h"

#include "search/querycharacters.h"
#include "search/querylexer.h"
#include "search/queryoperands.h"
#include "search/queryproblems.h"

#include <algorithm>
#include <optional>

namespace Dateline::Search {

namespace {

using Kind = QueryToken::Kind;

constexpr int deepestGroup = 100;
constexpr int mostProblems = 20;

std::optional<Node> combined(Node::Kind kind, std::vector<Node> children)
{
    if (children.empty())
        return {};
    if (children.size() == 1)
        return std::move(children.front());
    Node node;
    node.kind = kind;
    node.range = {children.front().range.start, children.back().range.end};
    node.children = std::move(children);
    return node;
}

Node negated(Node child, qint32 start)
{
    if (child.kind == Node::Kind::Not)
        return std::move(child.children.front());
    Node node;
    node.kind = Node::Kind::Not;
    node.range = {start, child.range.end};
    node.children.push_back(std::move(child));
    return node;
}

/// From the loosest to the tightest: OR, AND (also unwritten), NEAR, NOT, fields. Descends only into
/// parentheses, whose depth is known by then to be bearable.
class Parser
{
public:
    explicit Parser(const QString &text)
    {
        m_query.text = text;
        QueryTokens found = queryTokens(text);
        m_tokens = std::move(found.tokens);
        m_isCut = found.isTooLong || found.hasTooManyTerms;
        const qint32 end = m_tokens.empty() ? 0 : m_tokens.back().range.end;
        if (found.isTooLong)
            addProblem({qint32(longestQuery), qint32(text.size())}, Problems::tooLong());
        if (found.hasTooManyTerms)
            addProblem({end, qint32(text.size())}, Problems::tooManyTerms());
    }

    Query parse()
    {
        dropEnd();
        checkMarks();
        checkParentheses();
        std::optional<Node> root;
        if (!m_isLoose)
            root = parseAlternatives();
        if (m_isLoose)
            root = allWords();
        if (root)
            m_query.root = std::move(*root);
        else if (m_query.problems.isEmpty() && !m_tokens.empty())
            addProblem({m_tokens.front().range.start, m_tokens.back().range.end}, Problems::nothingToFind());
        std::stable_sort(
            m_query.problems.begin(), m_query.problems.end(),
            [](const QueryProblem &a, const QueryProblem &b) { return a.range.start < b.range.start; });
        return std::move(m_query);
    }

private:
    void addProblem(TextRange range, const QString &message)
    {
        if (m_query.problems.size() < mostProblems)
            m_query.problems.append({range, message});
    }

    /// A problem that leaves nothing but the words; the first one is enough.
    void fail(TextRange range, const QString &message)
    {
        if (!std::exchange(m_isLoose, true))
            addProblem(range, message);
    }

    QString written(const QueryToken &token) const
    {
        return m_query.text.sliced(token.range.start, token.range.length());
    }

    bool isAt(Kind kind) const { return m_at < m_tokens.size() && m_tokens[m_at].kind == kind; }
    bool isAtEnd() const
    {
        return m_isLoose || m_at == m_tokens.size() || isAt(Kind::Close) || isAt(Kind::Or);
    }
    bool isAtOperand() const
    {
        return m_at < m_tokens.size() &&
               (m_tokens[m_at].isOperand() || isAt(Kind::Open) || isAt(Kind::NearOpen));
    }

    /// Operators and fields at the end, whose operand is still to be typed.
    void dropEnd()
    {
        const auto isOpenEnded = [](Kind kind) {
            return kind == Kind::Or || kind == Kind::And || kind == Kind::Not || kind == Kind::Near ||
                   kind == Kind::Field;
        };
        const auto size = qint32(m_query.text.size());
        bool isTold = m_isCut;
        for (; !m_tokens.empty() && isOpenEnded(m_tokens.back().kind); m_tokens.pop_back()) {
            if (!std::exchange(isTold, true))
                addProblem({size, size}, Problems::nothingAfter(written(m_tokens.back())));
        }
    }

    void checkMarks()
    {
        for (const QueryToken &token : m_tokens) {
            if (token.kind == Kind::StrayQuote)
                fail(token.range, Problems::strayQuotation());
            else if (!token.isClosed && !m_isCut)
                addProblem({token.range.start, token.range.start + 1}, Problems::openQuotation());
        }
    }

    void checkParentheses()
    {
        std::vector<TextRange> open;
        bool isTooDeep = false;
        for (const QueryToken &token : m_tokens) {
            if (token.kind == Kind::Open || token.kind == Kind::NearOpen) {
                open.push_back(token.range);
                if (open.size() > deepestGroup && !std::exchange(isTooDeep, true))
                    fail(token.range, Problems::tooDeep(deepestGroup));
            } else if (token.kind == Kind::Close) {
                if (open.empty())
                    return fail(token.range, Problems::strayParenthesis());
                open.pop_back();
            }
        }
        if (!open.empty() && !m_isCut)
            return fail(open.back(), Problems::openParenthesis());
        const auto end = qint32(m_query.text.size());
        for (size_t missing = open.size(); missing > 0; --missing) {
            QueryToken &close = m_tokens.emplace_back();
            close.kind = Kind::Close;
            close.range = {end, end};
        }
    }

    std::optional<Node> allWords() const
    {
        std::vector<Node> words;
        for (const QueryToken &token : m_tokens) {
            if (!token.isOperand())
                continue;
            if (auto word = queryOperand(token, {}).node)
                words.push_back(std::move(*word));
        }
        return combined(Node::Kind::And, std::move(words));
    }

    std::optional<Node> parseAlternatives()
    {
        std::vector<Node> alternatives;
        for (;;) {
            const size_t start = m_at;
            if (auto part = parseConjunction())
                alternatives.push_back(std::move(*part));
            if (m_isLoose)
                return {};
            const bool isMissing = m_at == start;
            if (isAt(Kind::Or)) {
                if (isMissing)
                    fail(m_tokens[m_at].range, Problems::nothingBefore(written(m_tokens[m_at])));
                ++m_at;
                continue;
            }
            if (isMissing && start > 0 && m_tokens[start - 1].kind == Kind::Or)
                fail(m_tokens[start - 1].range, Problems::nothingAfter(written(m_tokens[start - 1])));
            return combined(Node::Kind::Or, std::move(alternatives));
        }
    }

    std::optional<Node> parseConjunction()
    {
        std::vector<Node> parts;
        bool isFirst = true;
        while (!isAtEnd()) {
            const QueryToken &token = m_tokens[m_at];
            if (token.kind == Kind::And || token.kind == Kind::Near) {
                if (isFirst || token.kind == Kind::Near)
                    fail(token.range, Problems::nothingBefore(written(token)));
                ++m_at;
                if (isAtEnd() || isAt(Kind::And))
                    fail(token.range, Problems::nothingAfter(written(token)));
                continue;
            }
            isFirst = false;
            if (auto part = parseNear())
                parts.push_back(std::move(*part));
        }
        return combined(Node::Kind::And, std::move(parts));
    }

    /// "a NEAR/5 b NEAR/5 c" is one; of different distances each pair is by itself.
    std::optional<Node> parseNear()
    {
        auto left = parseUnary();
        if (!isAt(Kind::Near))
            return left;
        std::vector<Node> pairs;
        while (!m_isLoose && isAt(Kind::Near)) {
            const QueryToken &token = m_tokens[m_at++];
            if (isAtEnd() || isAt(Kind::And) || isAt(Kind::Near)) {
                fail(token.range, Problems::nothingAfter(written(token)));
                break;
            }
            auto right = parseUnary();
            checkDistance(token);
            if ((left && left->kind != Node::Kind::Term) || (right && right->kind != Node::Kind::Term))
                fail(token.range, Problems::nearWithoutWords());
            else if (left && right && left->term.field != right->term.field)
                fail(token.range, Problems::nearAcrossFields());
            else if (left && right)
                addNear(pairs, token.distance, *left, *right);
            if (right)
                left = std::move(right);
        }
        return pairs.empty() ? left : combined(Node::Kind::And, std::move(pairs));
    }

    static void addNear(std::vector<Node> &pairs, int distance, const Node &left, const Node &right)
    {
        if (pairs.empty() || pairs.back().distance != distance) {
            Node &node = pairs.emplace_back();
            node.kind = Node::Kind::Near;
            node.distance = distance;
            node.range.start = left.range.start;
            node.children.push_back(left);
        }
        pairs.back().range.end = right.range.end;
        pairs.back().children.push_back(right);
    }

    void checkDistance(const QueryToken &token)
    {
        if (token.distance < 1 || token.distance > largestDistance)
            fail(token.range, Problems::distanceOutOfRange());
    }

    std::optional<Node> parseUnary()
    {
        const qint32 start = m_tokens[m_at].range.start;
        const bool isNegated = skipNots();
        if (m_isLoose)
            return {};
        auto node = isAt(Kind::Field) ? parseField() : parsePrimary();
        return node && isNegated ? negated(std::move(*node), start) : node;
    }

    /// Whether an odd number of them stood there; something stands behind them.
    bool skipNots()
    {
        bool isNegated = false;
        for (; isAt(Kind::Not); ++m_at)
            isNegated = !isNegated;
        if (!isAtOperand() && !isAt(Kind::Field)) {
            const QueryToken &before = m_tokens[m_at - 1];
            fail(before.range, Problems::nothingAfter(written(before)));
        }
        return isNegated;
    }

    std::optional<Node> parseField()
    {
        const QueryToken &token = m_tokens[m_at++];
        const bool isNegated = skipNots();
        if (!m_isLoose && !isAtOperand())
            fail(token.range, Problems::nothingAfter(written(token)));
        if (m_isLoose)
            return {};
        const auto outer = std::exchange(m_field, token.field);
        auto node = parsePrimary();
        m_field = outer;
        if (!node)
            return {};
        if (isNegated)
            return negated(std::move(*node), token.range.start);
        node->range.start = token.range.start;
        return node;
    }

    std::optional<Node> parsePrimary()
    {
        if (isAt(Kind::Open))
            return parseGroup();
        if (isAt(Kind::NearOpen))
            return parseNearGroup();
        const QueryToken &token = m_tokens[m_at++];
        if (!m_field)
            hintAtField(token);
        QueryOperand operand = queryOperand(token, m_field);
        if (operand.problem.isEmpty())
            return std::move(operand.node);
        const bool isBeingTyped = operand.isBeginning && token.range.end == qint32(m_query.text.size());
        if (operand.node || isBeingTyped)
            addProblem(token.range, operand.problem);
        else
            fail(token.range, operand.problem);
        return std::move(operand.node);
    }

    /// "titel:foo" is a word like "http://foo", but hardly meant as one.
    void hintAtField(const QueryToken &token)
    {
        if (token.kind != Kind::Word)
            return;
        const auto colon = std::find_if(token.text.cbegin(), token.text.cend(), isColon);
        if (colon == token.text.cend())
            return;
        const QStringView name = QStringView(token.text).first(colon - token.text.cbegin());
        const QStringView rest = QStringView(token.text).sliced(name.size() + 1);
        const bool hasValue = rest.isEmpty() ? isAtOperand() && m_tokens[m_at].range.start == token.range.end
                                             : rest.front() != u'/';
        const auto meant = hasValue ? similarQueryField(name) : std::nullopt;
        if (meant) {
            const auto end = qint32(token.range.start + name.size() + 1);
            addProblem({token.range.start, end}, Problems::unknownField(name, *meant));
        }
    }

    std::optional<Node> parseGroup()
    {
        const qint32 start = m_tokens[m_at++].range.start;
        auto node = parseAlternatives();
        if (m_isLoose)
            return {};
        const qint32 end = m_tokens[m_at++].range.end;
        if (node)
            node->range = {start, end};
        return node;
    }

    std::optional<Node> parseNearGroup()
    {
        const QueryToken &opening = m_tokens[m_at++];
        std::vector<Node> words;
        for (; m_tokens[m_at].isOperand(); ++m_at) {
            if (auto word = queryOperand(m_tokens[m_at], m_field).node)
                words.push_back(std::move(*word));
        }
        int distance = usualDistance;
        if (isAt(Kind::Distance)) {
            checkDistance(m_tokens[m_at]);
            distance = m_tokens[m_at++].distance;
        }
        const bool isOfWords = isAt(Kind::Close) && words.size() >= 2 && (!m_field || isTextField(*m_field));
        if (!isOfWords)
            fail(opening.range, Problems::nearWithoutWords());
        if (m_isLoose)
            return {};
        auto node = combined(Node::Kind::Near, std::move(words));
        node->distance = distance;
        node->range = {opening.range.start, m_tokens[m_at++].range.end};
        return node;
    }

    Query m_query;
    std::vector<QueryToken> m_tokens;
    size_t m_at = 0;
    std::optional<QueryField> m_field; ///< Around the place that is read.
    bool m_isCut = false;              ///< The query goes on behind the last token.
    bool m_isLoose = false;            ///< What was found out so far is given up for all words.
};

} // namespace

Query parseQuery(const QString &text)
{
    return Parser(text).parse();
}

} // namespace Dateline::Search
