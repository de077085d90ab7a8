// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/markedtext.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

QList<MarkedPassage> usable(const QString &text, const QList<MarkedPassage> &passages)
{
    QList<MarkedPassage> usable;
    for (MarkedPassage passage : passages) {
        const auto isWithinPair = [&text](qint32 at) {
            return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
        };
        if (passage.start < 0 || passage.end > text.size() || passage.start >= passage.end)
            continue;
        passage.start -= isWithinPair(passage.start) ? 1 : 0;
        passage.end += isWithinPair(passage.end) ? 1 : 0;
        usable += passage;
    }
    return usable;
}

/// One line of the text at a time.
class MarkedLine
{
public:
    MarkedLine(const QString &text, qint32 start, qint32 end, const QList<MarkedPassage> &passages)
        : m_text(text)
        , m_start(start)
        , m_end(end)
    {
        for (const MarkedPassage &passage : passages) {
            if (passage.start < end && passage.end > start)
                m_passages += passage;
        }
    }

    QString html() const
    {
        QList<qint32> edges{m_start, m_end};
        for (const MarkedPassage &passage : m_passages)
            edges << std::max(passage.start, m_start) << std::min(passage.end, m_end);
        std::sort(edges.begin(), edges.end());
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
        QString html;
        for (qsizetype i = 1; i < edges.size(); ++i)
            html += piece(edges[i - 1], edges[i]) + numbersAt(edges[i]);
        return html;
    }

private:
    QString piece(qint32 start, qint32 end) const
    {
        const QString text = m_text.mid(start, end - start).toHtmlEscaped();
        const MarkedPassage *innermost = nullptr;
        int count = 0;
        for (const MarkedPassage &passage : m_passages) {
            if (passage.start > start || passage.end < end)
                continue;
            ++count;
            if (!innermost ||
                std::tuple(passage.start, -passage.end) >= std::tuple(innermost->start, -innermost->end))
                innermost = &passage;
        }
        if (!innermost)
            return text;
        const QString both = count > 1 ? u" both"_s : QString();
        return u"<mark class=\"c"_s + QString::number(innermost->colour) + both + u"\">"_s + text +
               u"</mark>"_s;
    }

    /// A passage that goes on in the next line has its number there. One that ends with the line break has it
    /// here.
    QString numbersAt(qint32 edge) const
    {
        QString html;
        for (const MarkedPassage &passage : m_passages) {
            const bool endsHere = passage.end == edge || (edge == m_end && passage.end == edge + 1);
            if (endsHere)
                html += u"<sup><a href=\""_s + passage.address.toHtmlEscaped() + u"\">"_s +
                        QString::number(passage.number) + u"</a></sup>"_s;
        }
        return html;
    }

    const QString &m_text;
    qint32 m_start;
    qint32 m_end;
    QList<MarkedPassage> m_passages;
};

} // namespace

QString markedTextHtml(const QString &text, const QList<MarkedPassage> &passages, const QString &attributes)
{
    const QList<MarkedPassage> marks = usable(text, passages);
    QString html;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype lineBreak = text.indexOf(u'\n', start);
        const qsizetype end = lineBreak < 0 ? text.size() : lineBreak;
        const MarkedLine line(text, qint32(start), qint32(end), marks);
        if (!QStringView(text).mid(start, end - start).trimmed().isEmpty())
            html += u"<p"_s + attributes + u'>' + line.html() + u"</p>\n"_s;
        start = end + 1;
    }
    return html;
}

} // namespace Dateline::Exchange
