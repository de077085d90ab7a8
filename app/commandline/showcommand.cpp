// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/articlejson.h"
#include "commandline/command.h"

#include "library/libraryreader.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dateline::App {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString originName(DateOrigin origin)
{
    switch (origin) {
    case DateOrigin::None:
        return u"none"_s;
    case DateOrigin::FrontMatter:
        return u"front-matter"_s;
    case DateOrigin::EpochComment:
        return u"comment"_s;
    case DateOrigin::BodyHead:
        return u"body"_s;
    case DateOrigin::FileName:
        return u"file-name"_s;
    }
    return {};
}

QString zoneName(Html::Zone zone)
{
    static const QStringList names{u"title"_s, u"lead"_s,   u"body"_s,   u"caption"_s,
                                   u"quote"_s, u"byline"_s, u"related"_s};
    return names.value(int(zone));
}

QJsonArray zonesJson(const QList<Html::ZoneRange> &zones)
{
    QJsonArray array;
    for (const Html::ZoneRange &range : zones)
        array.append(
            QJsonObject{{u"zone"_s, zoneName(range.zone)}, {u"start"_s, range.start}, {u"end"_s, range.end}});
    return array;
}

/// What the list says of an article, with the metadata of one version of it.
Library::ArticleRow rowOfVersion(Library::ArticleRow row, const Article &version)
{
    row.title = version.title;
    row.source = version.source;
    row.author = version.author;
    row.url = version.url;
    row.language = version.language;
    row.published = version.published.isValid() ? version.published.toMSecsSinceEpoch() : 0;
    row.publishedHasTime = version.publishedHasTime;
    row.dateOrigin = version.dateOrigin;
    row.tags = version.tags;
    return row;
}

QJsonObject versionJson(const Library::ArticleVersion &version)
{
    return {{u"number"_s, version.number},
            {u"title"_s, version.title},
            {u"published"_s,
             Library::publishedString(version.published, version.publishedHasTime, version.dateOrigin)},
            {u"archive"_s, version.archive},
            {u"path"_s, version.path},
            {u"member"_s, version.member},
            {u"listed"_s, version.listed}};
}

void printVersions(const QList<Library::ArticleVersion> &versions, bool asJson)
{
    for (const Library::ArticleVersion &version : versions) {
        if (asJson)
            printJson(versionJson(version));
        else
            printLine(u"%1  %2  %3  %4"_s.arg(version.number)
                          .arg(Library::publishedString(version.published, version.publishedHasTime,
                                                        version.dateOrigin),
                               version.listed ? u"*"_s : u" "_s, version.title));
    }
}

void printArticle(const Library::ArticleRow &row, const Article &article)
{
    const QString published = Library::publishedString(row.published, row.publishedHasTime, row.dateOrigin);
    for (const QString &line : {row.source, published, article.author, row.tags.join(u", "_s), row.url}) {
        if (!line.isEmpty())
            printLine(line);
    }
    printLine({});
    printLine(article.text);
}

void printArticleJson(const Library::ArticleRow &row, const Article &article)
{
    QJsonObject object = articleJson(row);
    object.insert(u"dateOrigin"_s, originName(article.dateOrigin));
    object.insert(u"title"_s, article.title);
    object.insert(u"text"_s, article.text);
    object.insert(u"html"_s, article.html);
    object.insert(u"zones"_s, zonesJson(article.zones));
    object.insert(u"doubts"_s, QJsonArray::fromStringList(article.doubts));
    printJson(object);
}

int run(const QCommandLineParser &parser)
{
    const std::optional<qint64> number = numberOption(parser, u"number"_s, 0, 1);
    if (!number)
        return WrongUsage;
    auto reader = Library::LibraryReader::open(libraryFolder(parser));
    if (!reader)
        return fail(reader.error());
    const QString id = parser.positionalArguments().constFirst();
    const auto rows = (*reader)->rows({id});
    const auto article = (*reader)->article(id, *number);
    if (!rows || !article)
        return fail(rows ? article.error() : rows.error());
    const Library::ArticleRow row =
        *number > 0 ? rowOfVersion(rows->constFirst(), *article) : rows->constFirst();
    if (parser.isSet(u"versions"_s)) {
        const auto versions = (*reader)->versions(id);
        if (!versions)
            return fail(versions.error());
        printVersions(*versions, parser.isSet(u"json"_s));
    } else if (parser.isSet(u"html"_s)) {
        printLine(article->html);
    } else if (parser.isSet(u"text"_s)) {
        printLine(article->text);
    } else if (parser.isSet(u"json"_s)) {
        printArticleJson(row, *article);
    } else {
        printArticle(row, *article);
    }
    return Done;
}

} // namespace

Command showCommand()
{
    return {
        u"show"_s,
        Texts::tr("Shows one article."),
        u"ID"_s,
        {{u"html"_s, Texts::tr("Prints its sanitized HTML.")},
         {u"text"_s, Texts::tr("Prints its document text.")},
         {u"versions"_s, Texts::tr("Lists its versions, newest first.")},
         {u"number"_s, Texts::tr("Shows this version of it, by the number that --versions prints."), u"N"_s}},
        1,
        1,
        &run};
}

} // namespace Dateline::App
