// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlsegments.h"

#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

QSet<QString> setOf(QStringView words)
{
    const auto names = words.toString().split(u' ');
    return {names.begin(), names.end()};
}

const QSet<QString> &containers()
{
    static const QSet<QString> names =
        setOf(u"address article aside blockquote body center details div dl fieldset figure figcaption "
              u"footer form header "
              "html iframe main nav noscript ol pre script section style table ul video audio svg textarea");
    return names;
}

const QSet<QString> &blocks()
{
    static const QSet<QString> names =
        containers() +
        setOf(u"p h1 h2 h3 h4 h5 h6 li dt dd tr td th thead tbody tfoot hr head meta link title base "
              "img br figcaption picture source caption");
    return names;
}

const QSet<QString> &inlines()
{
    static const QSet<QString> names =
        setOf(u"a abbr b bdi bdo big cite code del em embed font i ins kbd mark object q rb rp rt ruby s "
              u"samp small span "
              "strike strong sub summary sup time tt u var wbr input button label select option");
    return names;
}

bool isNameCharacter(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9');
}

/// The lower-case name of the tag at `position` (which holds '<'), empty when there is none.
QString tagName(QStringView text, qsizetype position)
{
    qsizetype start = position + 1;
    if (start < text.size() && text.at(start) == u'/')
        ++start;
    qsizetype end = start;
    while (end < text.size() && end - start < 12 && isNameCharacter(text.at(end)))
        ++end;
    const bool closed =
        end < text.size() && (text.at(end).isSpace() || text.at(end) == u'>' || text.at(end) == u'/');
    return end > start && closed ? text.sliced(start, end - start).toString().toLower() : QString();
}

bool startsHtml(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (!trimmed.startsWith(u'<'))
        return false;
    return trimmed.startsWith(u"<!") || blocks().contains(tagName(trimmed, 0));
}

/// By how much the tags of a line raise or lower the number of open containers.
int depthChange(QStringView line)
{
    int change = 0;
    for (qsizetype i = line.indexOf(u'<'); i >= 0; i = line.indexOf(u'<', i + 1)) {
        if (containers().contains(tagName(line, i)))
            change += line.at(i + 1) == u'/' ? -1 : 1;
    }
    return change;
}

class Segmenter
{
public:
    explicit Segmenter(QStringView body)
        : m_body(body)
    {
    }

    QList<HtmlSegment> run()
    {
        for (qsizetype start = 0; start < m_body.size();) {
            const qsizetype lineEnd = m_body.indexOf(u'\n', start);
            const qsizetype end = lineEnd < 0 ? m_body.size() : lineEnd + 1;
            addLine(m_body.sliced(start, end - start), start);
            start = end;
        }
        finish(m_body.size());
        return m_segments;
    }

private:
    void addLine(QStringView line, qsizetype start)
    {
        const bool blank = line.trimmed().isEmpty();
        if (m_isHtml && blank && m_depth <= 0)
            change(start, false);
        else if (!m_isHtml && startsHtml(line))
            change(start, true);
        if (m_isHtml)
            m_depth += depthChange(line);
    }

    void change(qsizetype position, bool isHtml)
    {
        finish(position);
        m_start = position;
        m_isHtml = isHtml;
        m_depth = 0;
    }

    void finish(qsizetype end)
    {
        if (m_body.sliced(m_start, end - m_start).trimmed().isEmpty())
            return;
        // Blank lines between two blocks of HTML part nothing.
        if (m_isHtml && !m_segments.isEmpty() && m_segments.last().isHtml)
            m_segments.last().end = end;
        else
            m_segments.append({m_start, end, m_isHtml});
    }

    QStringView m_body;
    QList<HtmlSegment> m_segments;
    qsizetype m_start = 0;
    int m_depth = 0;
    bool m_isHtml = false;
};

} // namespace

bool hasTags(QStringView text)
{
    for (qsizetype i = text.indexOf(u'<'); i >= 0; i = text.indexOf(u'<', i + 1)) {
        const QString name = tagName(text, i);
        if (blocks().contains(name) || inlines().contains(name))
            return true;
    }
    return false;
}

QList<HtmlSegment> segmentsOf(QStringView body)
{
    return Segmenter(body).run();
}

} // namespace Dateline
