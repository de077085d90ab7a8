// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/citation.h"

#include "article/sourcezone.h"
#include "notes/markdowntext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Dateline::Notes {

namespace {

/// How a language quotes and cites.
struct Style
{
    QString open;
    QString close;
    QString innerOpen;
    QString innerClose;
    QString titleOpen;
    QString titleClose;
    QString comma;
    QString dash; ///< Between quote and citation.
    bool isChinese = false;
};

Style styleOf(const QString &language)
{
    if (language == "zh-Hans"_L1)
        return {u"“"_s, u"”"_s, u"‘"_s, u"’"_s, u"《"_s, u"》"_s, u"，"_s, u"——"_s, true};
    if (language.startsWith("zh"_L1))
        return {u"「"_s, u"」"_s, u"『"_s, u"』"_s, u"〈"_s, u"〉"_s, u"，"_s, u"——"_s, true};
    return {u"“"_s, u"”"_s, u"‘"_s, u"’"_s, u"“"_s, u"”"_s, u", "_s, u" — "_s, false};
}

/// A text between marks, with marks of the same kind inside of it made the other kind.
QString marked(QString text, const QString &open, const QString &close, const Style &style)
{
    if (open == style.open)
        text.replace(style.open, style.innerOpen).replace(style.close, style.innerClose);
    return open + text + close;
}

QString dayText(QDate day, bool isChinese)
{
    if (isChinese)
        return u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day());
    return QLocale(QLocale::English).toString(day, u"d MMMM yyyy"_s);
}

} // namespace

Citation::Citation(QString quote, Library::ArticleRow article)
    : m_quote(std::move(quote).trimmed())
    , m_article(std::move(article))
{
    m_article.title = m_article.title.simplified();
}

QString Citation::quotation() const
{
    const Style style = styleOf(m_article.language);
    return marked(m_quote, style.open, style.close, style);
}

QString Citation::day() const
{
    if (m_article.dateOrigin == DateOrigin::None)
        return {};
    QDateTime published = QDateTime::fromMSecsSinceEpoch(m_article.published, Qt::UTC);
    const QTimeZone zone = sourceZone(m_article.url, m_article.source);
    if (m_article.publishedHasTime && zone.isValid())
        published = published.toTimeZone(zone);
    return dayText(published.date(), styleOf(m_article.language).isChinese);
}

QString Citation::sourceWith(const QString &title, const QString &address) const
{
    const Style style = styleOf(m_article.language);
    QStringList parts{m_article.author, title};
    if (m_article.source != m_article.author)
        parts += m_article.source;
    parts += day();
    parts += address;
    parts.removeAll(QString());
    return parts.join(style.comma);
}

QString Citation::source() const
{
    const Style style = styleOf(m_article.language);
    const QString title = m_article.title.isEmpty()
                              ? QString()
                              : marked(m_article.title, style.titleOpen, style.titleClose, style);
    return sourceWith(title, m_article.url);
}

QString Citation::plainText() const
{
    return quotation() + styleOf(m_article.language).dash + source();
}

QString Citation::html() const
{
    QString lang = m_article.language == "und"_L1 ? QString() : m_article.language;
    if (!lang.isEmpty())
        lang = u" lang=\""_s + lang.toHtmlEscaped() + u'"';
    const QString address = m_article.url.toHtmlEscaped();
    const QString cite = m_article.url.isEmpty() ? QString() : u" cite=\""_s + address + u'"';
    QString source = this->source().toHtmlEscaped();
    if (!m_article.url.isEmpty())
        source.replace(source.lastIndexOf(address), address.size(),
                       u"<a href=\""_s + address + u"\">"_s + address + u"</a>"_s);
    return u"<blockquote"_s + lang + cite + u"><p>"_s +
           quotation().toHtmlEscaped().replace(u"\n"_s, u"<br>"_s) + u"</p></blockquote><p"_s + lang + u'>' +
           source + u"</p>"_s;
}

QString Citation::markdown() const
{
    const Style style = styleOf(m_article.language);
    QString title = escapedMarkdown(m_article.title);
    if (!title.isEmpty())
        title = marked(title, style.titleOpen, style.titleClose, style);
    Citation escaped(*this);
    escaped.m_article.author = escapedMarkdown(m_article.author);
    escaped.m_article.source = escapedMarkdown(m_article.source);
    const QString address = m_article.url.isEmpty() ? QString() : markdownAddress(m_article.url);
    return quotedMarkdown(escapedMarkdown(quotation())) + u"\n>\n> "_s + style.dash.trimmed() + u' ' +
           escaped.sourceWith(title, address) + u'\n';
}

} // namespace Dateline::Notes
