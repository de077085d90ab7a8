// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readertemplate.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;

namespace {

QString element(QStringView name, QStringView type, const QString &text)
{
    if (text.isEmpty())
        return {};
    return u'<' + name + u" class=\"" + type + u"\">" + text.toHtmlEscaped() + u"</" + name + u'>';
}

QByteArray readStyleSheet()
{
    QFile file(u":/dateline/reader/reader.css"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? file.readAll() : QByteArray();
}

QByteArray styleSheet(int textSize)
{
    static const QByteArray sheet = readStyleSheet();
    return ":root{--text-size:" + QByteArray::number(textSize) + "px}\n" + sheet;
}

/// True when the text of the HTML `rest` begins with `description`, itself as HTML wrote it.
bool isCaptioned(QStringView rest, const QString &description)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    constexpr qsizetype markup = 600; // Of the tags between image and caption.
    QString text = rest.left(2 * description.size() + markup).toString();
    return text.remove(tag).simplified().startsWith(description.simplified());
}

} // namespace

QByteArray ReaderTemplate::page(const Article &article, ReaderTheme theme, int textSize)
{
    const bool isKnown = !article.language.isEmpty() && article.language != "und"_L1;
    const QString language = isKnown ? u" lang=\""_s + article.language.toHtmlEscaped() + u'"' : QString();
    const bool hasRelated = article.html.contains("data-zone=\"related\""_L1);
    // A checkbox folds the related blocks where they stand: the article's own tree stays as it was
    // imported, and it works without JavaScript.
    const QString toggle =
        hasRelated ? u"<input type=\"checkbox\" id=\"show-related\"><label for=\"show-related\">"_s +
                         tr("Related headlines and page furniture").toHtmlEscaped() + u"</label>"_s
                   : QString();
    const QString page = u"<!DOCTYPE html><html data-theme=\""_s +
                         (theme == ReaderTheme::Dark ? u"dark"_s : u"light"_s) + u'"' + language + u'>' +
                         head(article.title, textSize) + u"<body><main>"_s + header(article) + toggle +
                         u"<article id=\"text\">"_s + withPlaceholders(article.html) +
                         u"</article></main>"_s + footer(article) + u"</body></html>"_s;
    return page.toUtf8();
}

QString ReaderTemplate::head(const QString &title, int textSize)
{
    // The one style that the policy lets apply is named by its hash (CSP Level 3, "Hash usage"). It
    // stands inside: a style sheet of its own would cost each article a round trip.
    const QByteArray style = styleSheet(textSize);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    return u"<head><meta http-equiv=\"x-dns-prefetch-control\" content=\"off\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
           "style-src 'sha256-"_s +
           QString::fromLatin1(hash) +
           u"'; base-uri 'none'; form-action 'none'\">"
           "<meta charset=\"utf-8\"><meta name=\"referrer\" content=\"no-referrer\"><style>"_s +
           QString::fromUtf8(style) + u"</style><title>"_s + title.toHtmlEscaped() + u"</title></head>"_s;
}

QString ReaderTemplate::header(const Article &article)
{
    const QString date = dateText(article.published, article.publishedHasTime);
    return u"<header>"_s + element(u"span", u"source", article.source) + element(u"time", u"date", date) +
           element(u"span", u"author", article.author) + u"</header>"_s;
}

QString ReaderTemplate::footer(const Article &article)
{
    QString tags;
    for (const QString &tag : article.tags)
        tags += element(u"li", u"tag", tag);
    QString text = tags.isEmpty() ? QString() : u"<ul class=\"tags\">"_s + tags + u"</ul>"_s;
    const QUrl url(article.url);
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) {
        const QString address = url.toString(QUrl::FullyEncoded).toHtmlEscaped();
        const QString shown = url.toDisplayString().toHtmlEscaped();
        text += u"<p class=\"address\"><a href=\""_s + address + u"\">"_s + shown + u"</a></p>"_s;
    }
    return text.isEmpty() ? QString() : u"<footer>"_s + text + u"</footer>"_s;
}

QString ReaderTemplate::withPlaceholders(const QString &html)
{
    // Sanitized HTML has its attributes in double quotes and no bare '>' in them.
    static const QRegularExpression image(u"<img [^>]*>"_s);
    static const QRegularExpression address(u" data-src=\"[a-z]+://([^\"/?#]*)"_s);
    static const QRegularExpression description(u" alt=\"([^\"]*)\""_s);
    QString result;
    result.reserve(html.size() + html.size() / 8);
    qsizetype copied = 0;
    for (auto match = image.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch tag = match.next();
        const QRegularExpressionMatch host = address.match(tag.capturedView());
        if (!host.hasMatch())
            continue;
        QString alt = description.match(tag.capturedView()).captured(1);
        if (isCaptioned(QStringView(html).mid(tag.capturedEnd()), alt))
            alt.clear();
        result += QStringView(html).mid(copied, tag.capturedStart() - copied);
        result += u"<span class=\"remote\" data-host=\""_s + host.captured(1) + u"\" data-alt=\""_s + alt +
                  u"\"></span>"_s;
        copied = tag.capturedStart();
    }
    return result + QStringView(html).mid(copied);
}

QString ReaderTemplate::dateText(const QDateTime &published, bool hasTime)
{
    if (!published.isValid())
        return {};
    const QLocale locale;
    if (!hasTime)
        return locale.toString(published.toUTC().date(), QLocale::LongFormat);
    const QDateTime local = published.toLocalTime();
    return locale.toString(local.date(), QLocale::LongFormat) + u", "_s +
           locale.toString(local.time(), u"HH:mm"_s);
}

} // namespace Dateline::Reader
