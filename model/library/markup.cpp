// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/markup.h"

#include "library/varint.h"

namespace Dateline::Library {

namespace {

using namespace Qt::StringLiterals;

// The first byte says which of two forms follows. Tags: the HTML with a place holder for each text, a NUL,
// then for each of them twice the length of the text, plus one when a separator stands before it in the
// document text. Whole: the HTML itself, for whatever would not come back the same.
constexpr char wholeForm = 0;
constexpr char tagsForm = 1;
constexpr QChar placeHolder = u'\x01';

/// How a character of text stands in HTML; empty when as it is.
QLatin1StringView entity(QChar character)
{
    switch (character.unicode()) {
    case u'&':
        return "&amp;"_L1;
    case u'<':
        return "&lt;"_L1;
    case u'>':
        return "&gt;"_L1;
    default:
        return {};
    }
}

/// The end of the tag that begins at `start`: behind its ">", which in quotes does not count.
qsizetype endOfTag(QStringView html, qsizetype start)
{
    bool isQuoted = false;
    for (qsizetype i = start; i < html.size(); ++i) {
        if (html[i] == u'"')
            isQuoted = !isQuoted;
        else if (html[i] == u'>' && !isQuoted)
            return i + 1;
    }
    return html.size();
}

class Separation
{
public:
    Separation(QStringView text, QStringView html)
        : m_text(text)
        , m_html(html)
    {
    }

    /// False when the two do not belong together.
    bool run()
    {
        while (m_at < m_html.size()) {
            if (m_html[m_at] == u'<') {
                const qsizetype end = endOfTag(m_html, m_at);
                m_tags += m_html.sliced(m_at, end - m_at);
                m_at = end;
            } else if (!readText()) {
                return false;
            }
        }
        return true;
    }

    QByteArray bytes() const { return tagsForm + m_tags.toUtf8() + '\0' + m_lengths; }

private:
    bool readText()
    {
        const bool isSeparated = m_used < m_text.size() && m_text[m_used] == u'\n' && m_html[m_at] != u'\n';
        if (isSeparated)
            ++m_used;
        const qsizetype start = m_used;
        while (m_at < m_html.size() && m_html[m_at] != u'<') {
            if (m_used >= m_text.size())
                return false;
            const QChar character = m_text[m_used++];
            const QLatin1StringView written = entity(character);
            if (written.isEmpty() ? m_html[m_at] != character : !m_html.sliced(m_at).startsWith(written))
                return false;
            m_at += written.isEmpty() ? 1 : written.size();
        }
        m_tags += placeHolder;
        appendVarint(m_lengths, quint32(m_used - start) * 2 + (isSeparated ? 1 : 0));
        return true;
    }

    QStringView m_text;
    QStringView m_html;
    qsizetype m_at = 0;
    qsizetype m_used = 0;
    QString m_tags;
    QByteArray m_lengths;
};

void appendEscaped(QString &html, QStringView text)
{
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QLatin1StringView written = entity(text[i]);
        if (written.isEmpty())
            continue;
        html += text.sliced(copied, i - copied);
        html += written;
        copied = i + 1;
    }
    html += text.sliced(copied);
}

std::optional<QString> joined(QStringView text, const QString &tags, QByteArrayView lengths)
{
    QString html;
    html.reserve(tags.size() + text.size());
    qsizetype used = 0;
    qsizetype copied = 0;
    for (qsizetype at = tags.indexOf(placeHolder); at >= 0; at = tags.indexOf(placeHolder, at + 1)) {
        html += QStringView(tags).sliced(copied, at - copied);
        copied = at + 1;
        const auto code = takeVarint(lengths);
        if (!code)
            return std::nullopt;
        used += *code & 1;
        const qsizetype length = *code >> 1;
        if (used > text.size() || length > text.size() - used)
            return std::nullopt;
        appendEscaped(html, text.sliced(used, length));
        used += length;
    }
    if (!lengths.isEmpty())
        return std::nullopt;
    html += QStringView(tags).sliced(copied);
    return html;
}

} // namespace

QByteArray markupAround(const QString &text, const QString &html)
{
    Separation separation(text, html);
    if (separation.run()) {
        QByteArray bytes = separation.bytes();
        if (htmlFromMarkup(text, bytes) == html)
            return bytes;
    }
    return wholeForm + html.toUtf8();
}

std::optional<QString> htmlFromMarkup(const QString &text, const QByteArray &markup)
{
    if (markup.isEmpty())
        return std::nullopt;
    const QByteArrayView rest = QByteArrayView(markup).sliced(1);
    if (markup[0] == wholeForm)
        return QString::fromUtf8(rest);
    const qsizetype end = rest.indexOf('\0');
    if (markup[0] != tagsForm || end < 0)
        return std::nullopt;
    return joined(text, QString::fromUtf8(rest.first(end)), rest.sliced(end + 1));
}

} // namespace Dateline::Library
