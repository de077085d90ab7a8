// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarybench.h"
#include "testfiles.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

const QString sampleFolder = QStringLiteral(DATELINE_SAMPLE);

QJsonObject manifest()
{
    return QJsonDocument::fromJson(readFile(QStringLiteral(DATELINE_TEST_DATA) + u"/sample-manifest.json"_s))
        .object();
}

/// A library of the sample, made once for all that only read it.
LibraryBench &sampleBench()
{
    static LibraryBench bench;
    if (bench.rows().isEmpty())
        bench.import({sampleFolder});
    return bench;
}

bool isListed(const QJsonObject &article)
{
    return !article.contains("duplicate_of"_L1) && !article.contains("version_of"_L1);
}

QSet<QString> setOf(const QStringList &list)
{
    return {list.cbegin(), list.cend()};
}

QSet<QString> setOf(const QJsonArray &array)
{
    QSet<QString> set;
    for (const QJsonValue &value : array)
        set.insert(value.toString());
    return set;
}

/// The row of an article of the manifest. Of duplicates either file may be the one that is shown.
ArticleRow listedRow(const QString &path, const QString &member = {})
{
    QStringList paths{path};
    const QJsonArray articles = manifest().value("articles"_L1).toArray();
    for (const QJsonValue &value : articles) {
        if (value.toObject().value("duplicate_of"_L1).toString() == path)
            paths.append(value.toObject().value("path"_L1).toString());
    }
    for (const ArticleRow &row : sampleBench().rows()) {
        if (paths.contains(row.path) && row.member == member)
            return row;
    }
    FAIL("no row has the file " << path.toStdString());
    return {};
}

QString publishedOf(const ArticleRow &row)
{
    return publishedString(row.published, row.publishedHasTime, row.dateOrigin);
}

/// The text of an article's zones, related or all others.
QString textOfZones(const Article &article, bool isRelated)
{
    QString text;
    for (const Html::ZoneRange &range : article.zones) {
        if ((range.zone == Html::Zone::Related) == isRelated)
            text += article.text.mid(range.start, range.end - range.start) + u'\n';
    }
    return text;
}

} // namespace

TEST_CASE("the sample archive is imported with every file and member accounted for", "[sample]")
{
    const QJsonObject counts = manifest().value("counts"_L1).toObject();
    LibraryBench bench;

    const Imported imported = bench.import({sampleFolder});

    CHECK(imported.accounted() == counts.value("articles_in"_L1).toInt());
    CHECK(imported.refused() == 0);
    CHECK(imported.result.assets == counts.value("assets"_L1).toInt());
    CHECK(imported.result.imported == counts.value("listed"_L1).toInt());
    CHECK(imported.result.updated == counts.value("older_versions"_L1).toInt());
    CHECK(imported.result.duplicates == counts.value("identical_duplicates"_L1).toInt() +
                                            counts.value("republished_duplicates"_L1).toInt());
    CHECK(bench.rows().size() == counts.value("listed"_L1).toInt());
    CHECK(bench.import({sampleFolder}).result.unchanged == imported.accounted());
    bench.requireSound();
}

TEST_CASE("each article of the sample has the title, source, address, date, language and tags of its file",
          "[sample]")
{
    const QJsonArray articles = manifest().value("articles"_L1).toArray();
    for (const QJsonValue &value : articles) {
        const QJsonObject expected = value.toObject();
        if (!isListed(expected))
            continue;
        const QString path = expected.value("path"_L1).toString();
        INFO(path.toStdString() << " > " << expected.value("member"_L1).toString().toStdString());
        const ArticleRow row = listedRow(path, expected.value("member"_L1).toString());
        CHECK(row.title == expected.value("title"_L1).toString());
        CHECK(row.source == expected.value("source"_L1).toString());
        CHECK(row.url == expected.value("url"_L1).toString());
        CHECK(publishedOf(row) == expected.value("published"_L1).toString());
        CHECK(setOf(row.tags) == setOf(expected.value("tags"_L1).toArray()));
        if (!expected.value("language"_L1).isNull())
            CHECK(row.language == expected.value("language"_L1).toString());
        if (!expected.value("author"_L1).isNull())
            CHECK(row.author == expected.value("author"_L1).toString());
    }
}

TEST_CASE("duplicates and older versions of the sample belong to the article that the manifest names",
          "[sample]")
{
    const QJsonArray articles = manifest().value("articles"_L1).toArray();
    for (const QJsonValue &value : articles) {
        const QJsonObject expected = value.toObject();
        if (isListed(expected))
            continue;
        const bool isVersion = expected.contains("version_of"_L1);
        const QString listed = expected.value(isVersion ? "version_of"_L1 : "duplicate_of"_L1).toString();
        const QString path = expected.value("path"_L1).toString();
        INFO(path.toStdString());
        const ArticleRow row = listedRow(listed);
        CHECK(row.versions == (isVersion ? 2 : 1));
        if (!isVersion)
            continue;
        const auto versions = sampleBench().reader()->versions(row.id);
        REQUIRE(versions.ok());
        REQUIRE(versions->size() == 2);
        CHECK(versions->at(0).listed);
        CHECK(versions->at(1).path == path);
        CHECK(versions->at(1).title == expected.value("title"_L1).toString());
    }
}

TEST_CASE("the sample's headlines of other articles stand in the related zone only", "[sample]")
{
    const QJsonArray articles = manifest().value("articles"_L1).toArray();
    for (const QJsonValue &value : articles) {
        const QJsonObject expected = value.toObject();
        if (!isListed(expected) || !expected.contains("related_only"_L1))
            continue;
        const ArticleRow row = listedRow(expected.value("path"_L1).toString());
        const auto article = sampleBench().reader()->article(row.id);
        REQUIRE(article.ok());
        for (const QString &headline : setOf(expected.value("related_only"_L1).toArray())) {
            INFO(row.path.toStdString() << ": " << headline.toStdString());
            CHECK_FALSE(textOfZones(*article, false).contains(headline));
        }
    }
}

TEST_CASE("the sources and languages of the sample are counted as the manifest says", "[sample]")
{
    QMap<QString, int> sources;
    QMap<QString, int> languages;
    for (const ArticleRow &row : sampleBench().rows()) {
        ++sources[row.source];
        ++languages[row.language];
    }
    const QJsonObject counts = manifest().value("counts"_L1).toObject();
    const QJsonObject bySource = counts.value("listed_by_source"_L1).toObject();
    for (auto source = bySource.begin(); source != bySource.end(); ++source) {
        INFO(source.key().toStdString());
        CHECK(sources.value(source.key()) == source.value().toInt());
    }
    // The notice in three languages may count for any of them.
    const QJsonObject byLanguage = counts.value("listed_by_language"_L1).toObject();
    for (auto language = byLanguage.begin(); language != byLanguage.end(); ++language) {
        const int more = languages.value(language.key()) - language.value().toInt();
        INFO(language.key().toStdString());
        CHECK((more == 0 || more == 1));
    }
}
