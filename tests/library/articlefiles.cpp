// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlefiles.h"

#include "archive/archivereader.h"
#include "article/articleparser.h"

#include <KZip>
#include <QBuffer>
#include <QDir>
#include <QFileInfo>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

namespace {

/// Counts what an archive holds, but for assets.
class CountingSink : public Archive::EntrySink
{
public:
    void article(const Archive::Entry &, const QByteArray &) override { ++count; }
    void asset(const Archive::Entry &) override {}
    void refused(const Archive::Entry &, const QString &) override { ++count; }

    int count = 0;
};

int entriesInArchive(const QString &file)
{
    CountingSink sink;
    const Result<void> read = Archive::readArchive(file, {}, sink);
    return sink.count + (read ? 0 : 1);
}

int entriesOf(const QFileInfo &item)
{
    const bool isHidden = item.fileName().startsWith(u'.');
    if (item.isSymLink())
        return !isHidden || isArticleFileName(item.fileName()) ? 1 : 0;
    if (item.isDir())
        return isHidden ? 0 : entriesIn(item.filePath());
    if (isArticleFileName(item.fileName()))
        return 1;
    return !isHidden && Archive::isArchiveFileName(item.fileName()) ? entriesInArchive(item.filePath()) : 0;
}

} // namespace

QByteArray articleFile(const ArticleText &article)
{
    QString text = u"---\ntitle: \""_s + article.title + u"\"\n"_s;
    if (!article.date.isEmpty())
        text += u"date: "_s + article.date + u'\n';
    if (!article.url.isEmpty())
        text += u"from: "_s + article.url + u'\n';
    if (!article.source.isEmpty())
        text += u"author: "_s + article.source + u'\n';
    if (!article.tags.isEmpty())
        text += u"tags: [ "_s + article.tags.join(u", "_s) + u" ]\n"_s;
    text += u"---\n\n<div><p>"_s;
    text += !article.body.isEmpty()
                ? article.body
                : u"The council met on the matter of "_s + article.title +
                      u". Its members heard two reports, asked about the cost, and put the vote off until "
                      u"the harbour office has answered."_s;
    return (text + u"</p></div>\n"_s).toUtf8();
}

QByteArray numberedArticle(int number)
{
    const QString digits = QString::number(number);
    const QDate day = QDate(2021, 1, 1).addDays(number);
    return articleFile({u"Report number "_s + digits,
                        day.toString(Qt::ISODate) + u"T08:00:00Z"_s,
                        u"https://paper.example/report/"_s + digits,
                        {},
                        {},
                        {}});
}

QByteArray zipOf(const QList<PackedFile> &files)
{
    QBuffer buffer;
    KZip zip(&buffer);
    REQUIRE(zip.open(QIODevice::WriteOnly));
    for (const PackedFile &file : files)
        REQUIRE(zip.writeFile(file.path, file.bytes));
    REQUIRE(zip.close());
    return buffer.data();
}

int entriesIn(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return 1;
    if (!info.isDir())
        return isArticleFileName(path) ? 1 : entriesInArchive(path);
    int count = 0;
    const auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo &item : QDir(path).entryInfoList(everything))
        count += entriesOf(item);
    return count;
}

} // namespace Dateline::Test
