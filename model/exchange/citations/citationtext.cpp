// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/citations/citationtext.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

bool canBeFollowed(const QString &address)
{
    const QString scheme = QUrl(address).scheme();
    return scheme == "https"_L1 || scheme == "http"_L1;
}

} // namespace

CitationText &CitationText::add(const QString &text)
{
    if (!text.isEmpty())
        m_runs.append({text});
    return *this;
}

CitationText &CitationText::addItalic(const QString &text)
{
    if (!text.isEmpty())
        m_runs.append({text, {}, true});
    return *this;
}

CitationText &CitationText::addAddress(const QString &address, const QString &shown)
{
    if (!address.isEmpty())
        m_runs.append({shown.isEmpty() ? address : shown, address});
    return *this;
}

CitationText &CitationText::endSentence()
{
    static const QString ends = u".?!。？！"_s;
    static const QString closing = u"”’\"'」』》〉）)"_s;
    const QString text = plain();
    qsizetype last = text.size() - 1;
    while (last > 0 && closing.contains(text[last]))
        --last;
    return last < 0 || ends.contains(text[last]) ? *this : add(u"."_s);
}

QString CitationText::plain() const
{
    QString text;
    for (const Run &run : m_runs)
        text += run.text;
    return text;
}

QString CitationText::html() const
{
    QString html;
    for (const Run &run : m_runs) {
        const QString text = run.text.toHtmlEscaped();
        if (!run.address.isEmpty() && canBeFollowed(run.address))
            html += u"<a href=\""_s + run.address.toHtmlEscaped() + u"\">"_s + text + u"</a>"_s;
        else
            html += run.italic ? QString(u"<i>"_s + text + u"</i>"_s) : text;
    }
    return html;
}

} // namespace Dateline::Exchange
