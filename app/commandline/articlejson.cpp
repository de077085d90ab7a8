// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/articlejson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject articleJson(const Library::ArticleRow &row)
{
    return {
        {u"id"_s, row.id},
        {u"title"_s, row.title},
        {u"source"_s, textOrNull(row.source)},
        {u"author"_s, textOrNull(row.author)},
        {u"url"_s, textOrNull(row.url)},
        {u"published"_s,
         textOrNull(Library::publishedString(row.published, row.publishedHasTime, row.dateOrigin))},
        {u"language"_s, row.language},
        {u"tags"_s, QJsonArray::fromStringList(row.tags)},
        {u"path"_s, row.path},
        {u"member"_s, textOrNull(row.member)},
        {u"archive"_s, row.archive},
        {u"versions"_s, row.versions},
        {u"missing"_s, row.missing},
        {u"read"_s, row.read},
        {u"starred"_s, row.starred},
        {u"archived"_s, row.archived},
        {u"noted"_s, row.noted},
    };
}

QString articleLine(const Library::ArticleRow &row)
{
    const QString published = Library::publishedString(row.published, row.publishedHasTime, row.dateOrigin);
    return u"%1  %2  %3%4"_s.arg(published.left(10), -10)
        .arg(row.id, row.source.isEmpty() ? QString() : row.source + u"  "_s, row.title);
}

} // namespace Dateline::App
