// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readertemplate.h"

#include "reader/articleheader.h"
#include "reader/readerstyle.h"

#include <QRegularExpression>
#include <QSet>

namespace Dateline::Reader {

using namespace Qt::StringLiterals;

namespace {

QString hitsOf(const PageOptions &options)
{
    if (options.hits.isEmpty())
        return {};
    return u" data-hits=\""_s + QString::fromLatin1(options.hits) + u"\" data-hit=\""_s +
           QString::number(options.currentHit) + u'"';
}

QString notesOf(const PageOptions &options)
{
    const QString shown = options.showsNotes ? QString() : u" data-marks=\"hidden\""_s;
    if (options.notes.isEmpty())
        return shown;
    return shown + u" data-notes=\""_s + QString::fromUtf8(options.notes).toHtmlEscaped() + u'"';
}

/// For who reads it on paper.
QString address(const Article &article)
{
    const bool isKnown = article.url.startsWith("https://"_L1) || article.url.startsWith("http://"_L1);
    return isKnown ? u"<footer id=\"address\">"_s + article.url.toHtmlEscaped() + u"</footer>"_s : QString();
}

} // namespace

QByteArray ReaderTemplate::page(const Article &article, const PageOptions &options)
{
    const bool isKnown = !article.language.isEmpty() && article.language != "und"_L1;
    const QString language = isKnown ? u" lang=\""_s + article.language.toHtmlEscaped() + u'"' : QString();
    // Related blocks are folded where they stand: the article's own tree stays as it was imported.
    const QString related = article.html.contains("data-zone=\"related\""_L1)
                                ? u"<details id=\"related\"><summary>"_s +
                                      tr("Related headlines").toHtmlEscaped() + u"</summary></details>"_s
                                : QString();
    const QString page = u"<!DOCTYPE html><html data-theme=\""_s + Support::themeName(options.theme) +
                         u"\" data-page=\""_s + QString::number(options.number) + u"\" data-position=\""_s +
                         QString::number(options.position, 'f', 6) + u'"' + hitsOf(options) +
                         notesOf(options) + language + u'>' + head(article.title, options) +
                         u"<body><main>"_s + ArticleHeader::html(article, options.here) +
                         u"<article id=\"text\">"_s + ImagePlaceholders::apply(article.html, options.images) +
                         u"</article>"_s + related + address(article) + u"</main></body></html>"_s;
    return page.toUtf8();
}

QString ReaderTemplate::head(const QString &title, const PageOptions &options)
{
    // The one style that the policy lets apply is named by its hash. It stands inside: a style sheet of its
    // own would cost each article a round trip.
    const ReaderStyle style = ReaderStyle::make(options.textSize, options.measure, tr("Video or audio"));
    return u"<head><meta http-equiv=\"x-dns-prefetch-control\" content=\"off\">"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self' data:; "
           "style-src '"_s +
           QString::fromLatin1(style.hash()) +
           u"'; base-uri 'none'; form-action 'none'\">"
           "<meta charset=\"utf-8\"><meta name=\"referrer\" content=\"no-referrer\"><style>"_s +
           QString::fromUtf8(style.sheet()) + u"</style><title>"_s + title.toHtmlEscaped() +
           u"</title></head>"_s;
}

QStringList ReaderTemplate::links(const QString &html)
{
    // Sanitized HTML escapes these four in attributes and nothing else.
    static const QRegularExpression link(u"<a (?:[^>]* )?href=\"([^\"]*)\""_s);
    QStringList result;
    QSet<QString> known;
    for (auto match = link.globalMatch(html); match.hasNext();) {
        QString address = match.next().captured(1);
        address.replace("&quot;"_L1, "\""_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
        address.replace("&nbsp;"_L1, QString(QChar::Nbsp)).replace("&amp;"_L1, "&"_L1);
        if (known.contains(address))
            continue;
        known.insert(address);
        result.append(address);
    }
    return result;
}

} // namespace Dateline::Reader
