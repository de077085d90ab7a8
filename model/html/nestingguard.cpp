// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/nestingguard.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <string_view>

namespace Dateline::Html {

namespace {

constexpr int MaximumOpenElements = 512;
constexpr int MaximumOpenFormatting = 64;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
}

/// Follows the tags of a text as HTML's tokenizer does (HTML Standard, 13.2.5), as far as it takes to
/// tell tags from comments, attribute values and raw text.
class Scanner
{
public:
    explicit Scanner(const QByteArray &html)
        : m_html(html.constData(), static_cast<std::size_t>(html.size()))
    {
    }

    NestedHtml run();

private:
    struct Count
    {
        int open = 0;
        int dropped = 0;
    };

    std::size_t endOfTag(std::size_t position) const;
    std::size_t endOfComment(std::size_t start) const;
    std::size_t endOfRawText(std::size_t position, const QByteArray &name) const;
    std::size_t markupDeclaration(std::size_t start) const;
    bool openElement(const QByteArray &name);
    bool closeElement(const QByteArray &name);
    void drop(std::size_t start, std::size_t end, const QByteArray &name);

    std::string_view m_html;
    QHash<QByteArray, Count> m_counts;
    int m_open = 0;
    int m_openFormatting = 0;
    int m_foreign = 0;
    std::size_t m_copied = 0;
    NestedHtml m_result;
};

const QSet<QByteArray> &formattingNames()
{
    static const QSet<QByteArray> names{"a", "b",      "big",   "code",   "em", "font", "i",
                                        "s", "strike", "small", "strong", "tt", "u",    "nobr"};
    return names;
}

const QSet<QByteArray> &uncountedNames()
{
    static const QSet<QByteArray> names{
        "area",  "base",   "br",    "col",   "embed",   "hr",       "img",    "input",    "link", "meta",
        "param", "source", "track", "wbr",   "p",       "li",       "dt",     "dd",       "tr",   "td",
        "th",    "thead",  "tbody", "tfoot", "caption", "colgroup", "option", "optgroup", "rt",   "rp",
    };
    return names;
}

const QSet<QByteArray> &rawTextNames()
{
    static const QSet<QByteArray> names{"script", "style",  "textarea", "title",
                                        "xmp",    "iframe", "noembed",  "noframes"};
    return names;
}

NestedHtml Scanner::run()
{
    std::size_t position = 0;
    while ((position = m_html.find('<', position)) != std::string_view::npos) {
        const std::size_t start = position;
        const bool isEnd = start + 1 < m_html.size() && m_html[start + 1] == '/';
        const std::size_t nameStart = start + (isEnd ? 2 : 1);
        if (nameStart >= m_html.size())
            break;
        if (!isLetter(m_html[nameStart])) {
            const char next = m_html[nameStart];
            position = next == '!' || next == '?' || isEnd ? markupDeclaration(start) : nameStart;
            continue;
        }
        std::size_t nameEnd = nameStart;
        while (nameEnd < m_html.size() && !isSpace(m_html[nameEnd]) && m_html[nameEnd] != '/' &&
               m_html[nameEnd] != '>')
            ++nameEnd;
        const auto name =
            QByteArray(m_html.data() + nameStart, static_cast<qsizetype>(nameEnd - nameStart)).toLower();
        position = endOfTag(nameEnd);
        if (isEnd ? !closeElement(name) : !openElement(name))
            drop(start, position, name);
        if (!isEnd && m_foreign == 0 && rawTextNames().contains(name))
            position = endOfRawText(position, name);
    }
    m_result.html.append(m_html.data() + m_copied, static_cast<qsizetype>(m_html.size() - m_copied));
    return std::move(m_result);
}

void Scanner::drop(std::size_t start, std::size_t end, const QByteArray &name)
{
    m_result.html.append(m_html.data() + m_copied, static_cast<qsizetype>(start - m_copied));
    // A dropped block must still part the words around it.
    if (!formattingNames().contains(name))
        m_result.html.append(' ');
    m_copied = end;
    m_result.flattened = true;
}

bool Scanner::openElement(const QByteArray &name)
{
    static const QSet<QByteArray> breakOut{"p", "div", "table", "ul", "ol", "span", "img", "h1", "h2", "h3"};
    if (name == "svg" || name == "math")
        ++m_foreign;
    else if (breakOut.contains(name))
        m_foreign = 0;
    if (uncountedNames().contains(name) || rawTextNames().contains(name))
        return true;
    Count &count = m_counts[name];
    const bool formatting = formattingNames().contains(name);
    if (m_open >= MaximumOpenElements || (formatting && m_openFormatting >= MaximumOpenFormatting)) {
        ++count.dropped;
        return false;
    }
    ++count.open;
    ++m_open;
    m_openFormatting += formatting ? 1 : 0;
    return true;
}

bool Scanner::closeElement(const QByteArray &name)
{
    const auto count = m_counts.find(name);
    if (count == m_counts.end())
        return true;
    if (name == "svg" || name == "math")
        m_foreign = std::max(0, m_foreign - 1);
    if (count->dropped > 0) {
        --count->dropped;
        return false;
    }
    // Inside foreign content HTML's end tags may close nothing.
    if (count->open > 0 && m_foreign == 0) {
        --count->open;
        --m_open;
        m_openFormatting -= formattingNames().contains(name) ? 1 : 0;
    }
    return true;
}

std::size_t Scanner::endOfTag(std::size_t position) const
{
    enum { BeforeName, Name, BeforeValue, Unquoted } state = BeforeName;
    for (; position < m_html.size(); ++position) {
        const char c = m_html[position];
        if (c == '>')
            return position + 1;
        if (state == BeforeValue && (c == '"' || c == '\'')) {
            position = m_html.find(c, position + 1);
            if (position == std::string_view::npos)
                return m_html.size();
            state = BeforeName;
        } else if (isSpace(c)) {
            state = state == BeforeValue ? BeforeValue : state == Unquoted ? BeforeName : state;
        } else if (c == '=' && state == Name) {
            state = BeforeValue;
        } else if (c == '/' && state != Unquoted && state != BeforeValue) {
            state = BeforeName;
        } else if (state == BeforeName) {
            state = Name;
        } else if (state == BeforeValue) {
            state = Unquoted;
        }
    }
    return m_html.size();
}

std::size_t Scanner::markupDeclaration(std::size_t start) const
{
    if (m_html.substr(start, 4) == "<!--")
        return endOfComment(start + 4);
    const std::size_t end = m_html.find('>', start);
    return end == std::string_view::npos ? m_html.size() : end + 1;
}

std::size_t Scanner::endOfComment(std::size_t start) const
{
    if (m_html.substr(start, 1) == ">")
        return start + 1;
    if (m_html.substr(start, 2) == "->")
        return start + 2;
    for (std::size_t dashes = m_html.find("--", start); dashes != std::string_view::npos;
         dashes = m_html.find("--", dashes + 1)) {
        if (m_html.substr(dashes + 2, 1) == ">")
            return dashes + 3;
        if (m_html.substr(dashes + 2, 2) == "!>")
            return dashes + 4;
    }
    return m_html.size();
}

std::size_t Scanner::endOfRawText(std::size_t position, const QByteArray &name) const
{
    const auto length = static_cast<std::size_t>(name.size());
    while ((position = m_html.find("</", position)) != std::string_view::npos) {
        const std::size_t after = position + 2 + length;
        const std::string_view candidate = m_html.substr(position + 2, length);
        if (qstrnicmp(candidate.data(), static_cast<qsizetype>(candidate.size()), name.constData(),
                      name.size()) == 0 &&
            (after >= m_html.size() || isSpace(m_html[after]) || m_html[after] == '>' ||
             m_html[after] == '/'))
            return position;
        position += 2;
    }
    return m_html.size();
}

} // namespace

NestedHtml limitNesting(QByteArray html)
{
    // Most articles have too few tags to be worth a closer look.
    if (std::count(html.cbegin(), html.cend(), '<') <= MaximumOpenFormatting)
        return {std::move(html), false};
    NestedHtml limited = Scanner(html).run();
    if (!limited.flattened)
        limited.html = std::move(html);
    return limited;
}

} // namespace Dateline::Html
