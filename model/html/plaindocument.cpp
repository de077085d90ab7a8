// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/htmldocument.h"

#include "html/cleantext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dateline::Html {

namespace {

/// Reads HTML for its text in one pass, with a state of fixed size.
class PlainReader
{
public:
    explicit PlainReader(QStringView html)
        : m_html(html)
        , m_lastTagEnd(html.lastIndexOf(u'>'))
    {
        m_line.reserve(256);
    }

    QStringList lines();

private:
    qsizetype readTag(qsizetype start);
    qsizetype readReference(qsizetype start);
    qsizetype behind(QStringView end, qsizetype from) const;
    void add(char32_t code);
    void endLine();

    QStringView m_html;
    qsizetype m_lastTagEnd;
    QString m_line;
    QStringList m_lines;
};

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isInlineName(QStringView name)
{
    static constexpr std::array names{u"a", u"abbr",  u"b",    u"code",   u"em",  u"font", u"i",
                                      u"s", u"small", u"span", u"strong", u"sub", u"sup",  u"u"};
    return std::any_of(names.begin(), names.end(), [name](const char16_t *known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

bool isRawName(QStringView name)
{
    static constexpr std::array names{u"script", u"style",    u"textarea", u"title",
                                      u"iframe", u"noscript", u"template"};
    return std::any_of(names.begin(), names.end(), [name](const char16_t *known) {
        return name.compare(known, Qt::CaseInsensitive) == 0;
    });
}

QStringList PlainReader::lines()
{
    for (qsizetype i = 0; i < m_html.size();) {
        const QChar c = m_html.at(i);
        if (c == u'<') {
            i = readTag(i);
        } else if (c == u'&') {
            i = readReference(i);
        } else {
            add(c.unicode());
            ++i;
        }
    }
    endLine();
    return m_lines;
}

qsizetype PlainReader::behind(QStringView end, qsizetype from) const
{
    const qsizetype found = m_html.indexOf(end, from, Qt::CaseInsensitive);
    return found < 0 ? m_html.size() : found + end.size();
}

qsizetype PlainReader::readTag(qsizetype start)
{
    if (m_html.mid(start, 4) == u"<!--")
        return behind(u"-->", start + 4);
    const bool isEnd = m_html.mid(start + 1, 1) == u"/";
    qsizetype nameStart = start + (isEnd ? 2 : 1);
    const QChar next = nameStart < m_html.size() ? m_html.at(nameStart) : QChar();
    if (start > m_lastTagEnd || (!isLetter(next) && next != u'!' && next != u'?')) {
        add(u'<');
        return start + 1;
    }
    qsizetype nameEnd = nameStart;
    while (nameEnd < m_html.size() && m_html.at(nameEnd).isLetterOrNumber())
        ++nameEnd;
    const QStringView name = m_html.mid(nameStart, nameEnd - nameStart);
    const qsizetype end = behind(u">", nameEnd);
    if (!isEnd && isRawName(name))
        return behind(u">", behind(QString(u"</"_s + name), end));
    if (!isInlineName(name))
        endLine();
    return end;
}

qsizetype PlainReader::readReference(qsizetype start)
{
    constexpr qsizetype longest = 10;
    const qsizetype length = m_html.mid(start, longest).indexOf(u';');
    const QStringView name = length > 1 ? m_html.mid(start + 1, length - 1) : QStringView();
    struct Named
    {
        QStringView name;
        char32_t code;
    };
    static constexpr std::array known{Named{u"amp", U'&'},  Named{u"lt", U'<'},    Named{u"gt", U'>'},
                                      Named{u"quot", U'"'}, Named{u"apos", U'\''}, Named{u"nbsp", 0xa0}};
    bool ok = false;
    char32_t code = 0;
    if (name.startsWith(u"#x", Qt::CaseInsensitive))
        code = name.mid(2).toUInt(&ok, 16);
    else if (name.startsWith(u'#'))
        code = name.mid(1).toUInt(&ok);
    for (const Named &entity : known) {
        if (entity.name == name) {
            code = entity.code;
            ok = true;
        }
    }
    add(ok ? code : U'&');
    return ok ? start + length + 1 : start + 1;
}

void PlainReader::add(char32_t code)
{
    const bool isSpace = code <= 0x20;
    const bool isControl =
        (code >= 0x7f && code < 0xa0) || code == 0xfeff || (code & 0xfffe) == 0xfffe || code > 0x10ffff;
    if (isSpace) {
        if (!m_line.isEmpty() && !m_line.endsWith(u' '))
            m_line += u' ';
    } else if (!isControl) {
        m_line += QChar::fromUcs4(code);
    }
}

void PlainReader::endLine()
{
    const QString line = m_line.trimmed();
    if (!line.isEmpty())
        m_lines.append(line);
    m_line.clear();
}

void append(HtmlDocument &document, const QString &text, Zone zone)
{
    const bool isTitle = zone == Zone::Title;
    document.html += (isTitle ? u"<h1 data-zone=\"title\">"_s : u"<p>"_s) +
                     text.toHtmlEscaped().replace(u"&quot;"_s, u"\""_s) + (isTitle ? u"</h1>"_s : u"</p>"_s);
    if (!document.text.isEmpty())
        document.text += u'\n';
    const auto start = static_cast<qint32>(document.text.size());
    document.text += text;
    const auto end = static_cast<qint32>(document.text.size());
    if (!document.zones.isEmpty() && document.zones.last().zone == zone)
        document.zones.last().end = end;
    else
        document.zones.append({zone, start, end});
}

} // namespace

HtmlDocument makePlainDocument(const QString &body, const QString &title)
{
    HtmlDocument document;
    const QString heading = cleanText(title).simplified();
    if (!heading.isEmpty())
        append(document, heading, Zone::Title);
    const QStringList lines = PlainReader(body).lines();
    for (const QString &line : lines) {
        if (document.zones.size() > (heading.isEmpty() ? 0 : 1) || line != heading)
            append(document, line, Zone::Body);
    }
    document.doubts.append(QCoreApplication::translate("Html", "Only the plain text could be read."));
    return document;
}

} // namespace Dateline::Html
