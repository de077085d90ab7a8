// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/notes/notehtml.h"

#include "article/plaintext.h"
#include "exchange/notes/embeddednote.h"
#include "html/htmldocument.h"

#include <QRegularExpression>
#include <QUrl>

#include <md4c-html.h>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

namespace {

void append(const MD_CHAR *text, MD_SIZE size, void *output)
{
    static_cast<QByteArray *>(output)->append(text, qsizetype(size));
}

/// A line break that a person made stays one, as in the program; CommonMark would take it for a space.
QString withHardBreaks(QString note)
{
    note.replace(u"\r\n"_s, u"\n"_s);
    return note.replace(u"\n"_s, u"  \n"_s);
}

QString rawHtml(const QString &note)
{
    const QByteArray input = withHardBreaks(embeddedNote(note)).toUtf8();
    QByteArray html;
    const unsigned flags =
        MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOHTML | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    if (md_html(input.constData(), MD_SIZE(input.size()), append, &html, flags, 0) != 0)
        return plainTextToHtml(note);
    return QString::fromUtf8(html);
}

/// Replaces what a pattern finds by what a function makes of it.
QString replaced(const QString &text, const QRegularExpression &pattern,
                 const std::function<QString(const QRegularExpressionMatch &)> &make)
{
    QString result;
    qsizetype copied = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(copied, match.capturedStart() - copied);
        result += make(match);
        copied = match.capturedEnd();
    }
    return result + text.mid(copied);
}

/// What stands for the library's own links while the sanitizer, which knows the web alone, looks at them.
const QString standIn = u"https://library.invalid/"_s;

QString withoutPictures(const QString &html)
{
    static const QRegularExpression picture(u"<img\\b[^>]*>"_s);
    return replaced(html, picture, [](const QRegularExpressionMatch &match) -> QString {
        static const QRegularExpression description(u"\\balt=\"([^\"]*)\""_s);
        const QString text = description.match(match.captured()).captured(1);
        return text.isEmpty() ? QString() : QString(u"<i>["_s + text + u"]</i>"_s);
    });
}

/// Headings that Markdown underlines have the levels that they had.
QString withLowHeadings(const QString &html)
{
    static const QRegularExpression heading(u"<(/?)h([12])>"_s);
    return replaced(html, heading, [](const QRegularExpressionMatch &match) -> QString {
        return u'<' + match.captured(1) + (match.captured(2) == u"1" ? u"h3>"_s : u"h4>"_s);
    });
}

} // namespace

QString noteHtml(const QString &note,
                 const std::function<QString(const QString &kind, const QString &id)> &target)
{
    QString html = rawHtml(note);
    static const QRegularExpression own(u"(<a href=\")dateline:(article|note)/"_s);
    html.replace(own, u"\\1"_s + standIn + u"\\2/"_s);
    html = withLowHeadings(withoutPictures(Html::sanitize(html)));
    static const QRegularExpression link(u"<a href=\""_s + QRegularExpression::escape(standIn) +
                                             u"(article|note)/([^\"]*)\"[^>]*>(.*?)</a>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return replaced(html, link, [&target](const QRegularExpressionMatch &match) -> QString {
        const QString id = QUrl::fromPercentEncoding(match.captured(2).toUtf8());
        const QString address = target(match.captured(1), id);
        return address.isEmpty()
                   ? match.captured(3)
                   : u"<a href=\""_s + address.toHtmlEscaped() + u"\">"_s + match.captured(3) + u"</a>"_s;
    });
}

} // namespace Dateline::Exchange
