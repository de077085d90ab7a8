// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articleparser.h"

#include "articledate.h"
#include "articlehead.h"
#include "articlesource.h"
#include "articletitle.h"
#include "bodykind.h"
#include "encoding.h"
#include "entities.h"
#include "frontmatter.h"
#include "html/htmldocument.h"
#include "htmlmetadata.h"
#include "languageguess.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(ArticleParser)
};

QStringView extensionOf(QStringView path)
{
    const QStringView name = path.sliced(path.lastIndexOf(u'/') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QStringView() : name.sliced(dot + 1);
}

/// The parts of a file, cut but not yet judged.
struct Parts
{
    FrontMatter frontMatter;
    ArticleHead head;
    HtmlMetadata page;
    QString body;
};

Parts cut(const QString &text)
{
    Parts parts;
    parts.frontMatter = readFrontMatter(text);
    parts.head = readHead(text, parts.frontMatter.bodyStart);
    parts.body = text.mid(parts.head.bodyStart);
    if (isHtmlPage(parts.body))
        parts.page = readHtmlMetadata(parts.body);
    return parts;
}

/// An absolute http(s) address, or an invalid one.
QUrl webAddress(const QString &written)
{
    QString cleaned = decodeEntities(written).trimmed();
    cleaned.remove(u'\n');
    if (cleaned.startsWith(u'<') && cleaned.endsWith(u'>'))
        cleaned = cleaned.mid(1, cleaned.size() - 2);
    const QUrl url(cleaned, QUrl::TolerantMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

QUrl addressOf(const Parts &parts)
{
    const QString written =
        parts.frontMatter.value({u"from", u"url", u"link", u"source_url", u"original", u"canonical"});
    for (const QString &candidate : {written, parts.head.linkAddress, parts.page.address}) {
        if (const QUrl url = webAddress(candidate); url.isValid())
            return url;
    }
    return {};
}

QStringList decodedValues(const FrontMatter &frontMatter, std::initializer_list<QStringView> keys)
{
    QStringList values;
    for (const QStringView key : keys) {
        const QStringList written = frontMatter.values(key);
        for (const QString &value : written) {
            if (const QString decoded = inlineText(value); !decoded.isEmpty())
                values.append(decoded);
        }
    }
    return values;
}

/// A scalar may list several tags: "a, b、c".
QStringList writtenTags(const FrontMatter &frontMatter)
{
    QStringList tags = decodedValues(frontMatter, {u"tags", u"tag", u"keywords"});
    if (tags.size() != 1)
        return tags;
    QString list = tags.first();
    for (const QChar separator : u"，、；;"_s)
        list.replace(separator, u',');
    return list.split(u',', Qt::SkipEmptyParts);
}

QString writtenAuthor(const Parts &parts)
{
    const QStringList authors = decodedValues(parts.frontMatter, {u"author", u"authors"});
    return authors.isEmpty() ? parts.page.author : authors.join(u", "_s);
}

void setDate(Article &article, const Parts &parts, const QString &path)
{
    DateEvidence evidence;
    evidence.frontMatter = parts.frontMatter.value({u"date", u"published", u"publish_date", u"published_at",
                                                    u"pubdate", u"datetime", u"time", u"created"});
    evidence.page = parts.page.date;
    evidence.epoch = parts.head.epoch;
    evidence.body = parts.body;
    evidence.path = path;
    const DecidedDate date = decideDate(evidence);
    article.published = date.moment;
    article.publishedHasTime = date.hasTime;
    article.dateOrigin = date.origin;
    article.doubts += date.doubts;
}

void setSource(Article &article, const Parts &parts, const QUrl &address, const QString &path)
{
    SourceEvidence evidence;
    evidence.address = address;
    evidence.names = decodedValues(parts.frontMatter, {u"source", u"publisher", u"site", u"outlet", u"author",
                                                       u"tags", u"categories", u"category"});
    evidence.page = parts.page.siteName;
    evidence.path = path;
    article.source = decideSource(evidence);
    article.author = decideAuthor(writtenAuthor(parts), article.source);
}

Html::HtmlDocument makeDocument(const Article &article, const Parts &parts, const BodyHtml &body,
                                const QUrl &address, ParseMode mode)
{
    if (mode == ParseMode::Plain)
        return Html::makePlainDocument(parts.body, article.title);
    return Html::makeDocument(body.html, article.title, address);
}

} // namespace

Article parseArticle(const QByteArray &bytes, const QString &path, ParseMode mode)
{
    const DecodedText decoded = decodeText(bytes);
    const Parts parts = cut(decoded.text);
    Article article;
    article.doubts = decoded.doubts + parts.frontMatter.doubts;

    // In the plain retry nothing is converted: the Markdown parser may be what brought the worker down.
    BodyHtml body = mode == ParseMode::Plain ? BodyHtml{BodyKind::PlainText, {}}
                                             : convertBody(parts.body, extensionOf(path));
    if (QStringView(parts.body).trimmed().isEmpty())
        body.kind = BodyKind::Empty;
    article.bodyKind = body.kind;
    if (body.kind == BodyKind::Empty)
        article.doubts.append(Texts::tr("The body is empty."));

    TitleEvidence titles{inlineText(parts.frontMatter.value({u"title", u"headline"})),
                         inlineText(parts.head.linkTitle), parts.page.title, parts.body, path};
    article.title = decideTitle(titles, body);
    const QUrl address = addressOf(parts);
    article.url = QString::fromLatin1(address.toEncoded());
    setDate(article, parts, path);
    setSource(article, parts, address, path);

    const Html::HtmlDocument document = makeDocument(article, parts, body, address, mode);
    article.html = document.html;
    article.text = document.text;
    article.zones = document.zones;
    article.doubts += document.doubts;
    article.tags = decideTags(writtenTags(parts.frontMatter), document.topics, article.source);
    const QString declared = inlineText(parts.frontMatter.value({u"lang", u"language", u"locale"}));
    article.language =
        guessLanguage(article.text, article.zones, declared.isEmpty() ? parts.page.language : declared);
    return article;
}

bool isArticleFileName(const QString &path)
{
    const QString extension = extensionOf(path).toString().toLower();
    return extension == "md"_L1 || extension == "markdown"_L1 || extension == "html"_L1 ||
           extension == "htm"_L1 || extension == "txt"_L1;
}

} // namespace Dateline
