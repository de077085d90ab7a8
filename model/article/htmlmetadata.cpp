// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlmetadata.h"

#include "entities.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dateline {

namespace {

constexpr qsizetype longestHead = 128 * 1024;
constexpr auto ignoringCase = QRegularExpression::CaseInsensitiveOption;

QHash<QString, QString> attributesOf(const QString &tag)
{
    static const QRegularExpression attribute(
        u"([A-Za-z:_-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"_s);
    QHash<QString, QString> attributes;
    auto matches = attribute.globalMatch(tag);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1).toLower();
        if (!attributes.contains(name))
            attributes.insert(name, match.captured(2) + match.captured(3) + match.captured(4));
    }
    return attributes;
}

/// All `meta` elements of a head: lower-case name, property or itemprop to its content.
QHash<QString, QString> metaOf(const QString &head)
{
    static const QRegularExpression meta(u"<meta\\b[^<>]{1,4000}>"_s, ignoringCase);
    QHash<QString, QString> values;
    auto matches = meta.globalMatch(head);
    while (matches.hasNext()) {
        const auto attributes = attributesOf(matches.next().captured());
        const QString content = decodeEntities(attributes.value(u"content"_s)).simplified();
        for (const QString &key : {u"property"_s, u"name"_s, u"itemprop"_s}) {
            const QString name = attributes.value(key).toLower();
            if (!name.isEmpty() && !content.isEmpty() && !values.contains(name))
                values.insert(name, content);
        }
    }
    return values;
}

QString canonicalAddress(const QString &head)
{
    static const QRegularExpression link(u"<link\\b[^<>]{1,4000}>"_s, ignoringCase);
    auto matches = link.globalMatch(head);
    while (matches.hasNext()) {
        const auto attributes = attributesOf(matches.next().captured());
        if (attributes.value(u"rel"_s).compare(u"canonical"_s, Qt::CaseInsensitive) == 0)
            return decodeEntities(attributes.value(u"href"_s)).trimmed();
    }
    return {};
}

QString elementText(const QString &html, const QRegularExpression &element)
{
    const auto match = element.match(html);
    return match.hasMatch() ? inlineText(match.capturedView(1)) : QString();
}

QString firstOf(const QHash<QString, QString> &values, std::initializer_list<QStringView> keys)
{
    for (const QStringView key : keys) {
        if (const QString value = values.value(key.toString()); !value.isEmpty())
            return value;
    }
    return {};
}

QString jsonName(const QJsonValue &value)
{
    const QJsonValue first = value.isArray() ? value.toArray().first() : value;
    return first.isObject() ? first.toObject().value("name"_L1).toString() : first.toString();
}

/// schema.org's NewsArticle in a script element, by itself or in a graph.
void readJson(const QString &head, HtmlMetadata &metadata)
{
    static const QRegularExpression script(u"<script\\b[^<>]*application/ld\\+json[^<>]*>"_s, ignoringCase);
    auto matches = script.globalMatch(head);
    while (matches.hasNext()) {
        const qsizetype start = matches.next().capturedEnd();
        const qsizetype end = head.indexOf("</script"_L1, start, Qt::CaseInsensitive);
        if (end < 0)
            return;
        const auto document = QJsonDocument::fromJson(QStringView(head).sliced(start, end - start).toUtf8());
        QJsonArray objects = document.isArray() ? document.array() : QJsonArray{document.object()};
        if (const auto graph = document.object().value("@graph"_L1); graph.isArray())
            objects = graph.toArray();
        for (const QJsonValue &value : std::as_const(objects)) {
            const QJsonObject object = value.toObject();
            if (!object.contains("datePublished"_L1))
                continue;
            if (metadata.date.isEmpty())
                metadata.date = object.value("datePublished"_L1).toString();
            if (metadata.author.isEmpty())
                metadata.author = jsonName(object.value("author"_L1)).simplified();
            if (metadata.title.isEmpty())
                metadata.title = decodeEntities(object.value("headline"_L1).toString()).simplified();
        }
    }
}

QString authorOf(const QHash<QString, QString> &meta)
{
    const QString author =
        firstOf(meta, {u"author", u"article:author", u"byl", u"dc.creator", u"parsely-author"});
    return author.startsWith("http"_L1) ? QString() : author;
}

QString rootLanguage(const QString &head)
{
    static const QRegularExpression root(u"<html\\b[^<>]{1,2000}>"_s, ignoringCase);
    const auto attributes = attributesOf(root.match(head).captured());
    return attributes.value(u"lang"_s, attributes.value(u"xml:lang"_s)).trimmed();
}

} // namespace

bool isHtmlPage(QStringView text)
{
    static const QRegularExpression start(
        u"^\\s*+(?>(?:<\\?xml[^>]*>|<!--.*?-->)\\s*+)*+<(?:!doctype\\s+html|html\\b|head\\b)"_s,
        ignoringCase | QRegularExpression::DotMatchesEverythingOption);
    return start.match(text.left(4096).toString()).hasMatch();
}

HtmlMetadata readHtmlMetadata(const QString &page)
{
    static const QRegularExpression title(u"<title\\b[^<>]*>([^<]{0,4000})"_s, ignoringCase);
    const QString head = page.left(longestHead);
    const auto meta = metaOf(head);
    HtmlMetadata metadata;
    metadata.title = firstOf(meta, {u"og:title", u"twitter:title"});
    metadata.date =
        firstOf(meta, {u"article:published_time", u"datepublished", u"pubdate", u"publishdate", u"date",
                       u"dc.date", u"dc.date.issued", u"parsely-pub-date", u"og:pubdate"});
    metadata.author = authorOf(meta);
    metadata.siteName = meta.value(u"og:site_name"_s);
    metadata.address = canonicalAddress(head);
    if (metadata.address.isEmpty())
        metadata.address = meta.value(u"og:url"_s);
    metadata.language = rootLanguage(head);
    readJson(head, metadata);
    if (metadata.title.isEmpty())
        metadata.title = firstHeading(head);
    if (metadata.title.isEmpty())
        metadata.title = elementText(head, title);
    return metadata;
}

QString firstHeading(const QString &html)
{
    static const QRegularExpression main(u"<h1\\b[^<>]*>(.{1,2000}?)</h1"_s,
                                         ignoringCase | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression lower(u"<h[23]\\b[^<>]*>(.{1,2000}?)</h[23]"_s,
                                          ignoringCase | QRegularExpression::DotMatchesEverythingOption);
    const QString heading = elementText(html.left(longestHead), main);
    return heading.isEmpty() ? elementText(html.left(2000), lower) : heading;
}

} // namespace Dateline
