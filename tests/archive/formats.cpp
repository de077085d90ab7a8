// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivebuilder.h"
#include "recordingsink.h"

#include <K7Zip>
#include <KTar>
#include <KZip>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Kind = RecordingSink::Kind;

namespace {

struct Format
{
    const char *description;
    QByteArray bytes;
};

QByteArray text(int size, int seed)
{
    std::mt19937 random{unsigned(seed)};
    QByteArray bytes;
    while (bytes.size() < size)
        bytes += QByteArray::number(quint32(random() % 100'000)) + ' ';
    return bytes;
}

QHash<QString, QByteArray> sampleArticles()
{
    return {{u"a.md"_s, "# One"},
            {u"folder/文章.HTML"_s, text(70'000, 1)},
            {u"folder/deep/empty.txt"_s, {}},
            {u"z.htm"_s, text(1'500'000, 2)}};
}

QString asciiName(QString name)
{
    return name.replace(u"文章"_s, u"article"_s);
}

template<typename Writer>
QByteArray writtenBy()
{
    // Names beyond ASCII break what K7Zip writes.
    const auto isAscii = std::is_same_v<Writer, K7Zip>;
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"made"_s);
    {
        Writer writer(path);
        REQUIRE(writer.open(QIODevice::WriteOnly));
        const auto articles = sampleArticles();
        for (auto article = articles.begin(); article != articles.end(); ++article)
            REQUIRE(writer.writeFile(isAscii ? asciiName(article.key()) : article.key(), article.value()));
        REQUIRE(writer.writeFile(u"folder/photo.jpg"_s, "jpeg"));
        REQUIRE(writer.close());
    }
    return readFile(path);
}

QByteArray sampleZip(bool isDeflated, bool isStreamed, bool isZip64)
{
    QList<ZipItem> items;
    const auto articles = sampleArticles();
    for (auto article = articles.begin(); article != articles.end(); ++article) {
        ZipItem item;
        item.name = article.key().toUtf8();
        item.content = article.value();
        item.isDeflated = isDeflated;
        item.isStreamed = isStreamed;
        item.isZip64 = isZip64;
        items.append(item);
    }
    ZipItem folder;
    folder.name = "folder/";
    ZipItem photo;
    photo.name = "folder/photo.jpg";
    photo.content = "jpeg";
    items << folder << photo;
    return zipArchive(items);
}

QByteArray sampleTar()
{
    QList<TarItem> items{{"folder/", {}, '5', 0, {}, false}};
    const auto articles = sampleArticles();
    for (auto article = articles.begin(); article != articles.end(); ++article)
        items.append({article.key().toUtf8(), article.value(), '0', 1'675'000'000, {}, true});
    items.append({"folder/photo.jpg", "jpeg", '0', 0, {}, false});
    return tarArchive(items);
}

void requireSample(const QByteArray &bytes, const QHash<QString, QByteArray> &articles = sampleArticles())
{
    RecordingSink sink;
    const auto read = readBytes(bytes, sink);
    REQUIRE((read.ok() ? QString() : read.error().toString()) == QString());
    CHECK((sink.articles() == articles));
    CHECK(sink.paths(Kind::Refused) == QStringList());
    CHECK(sink.count(Kind::Asset) == 1);
    CHECK(sink.count(Kind::Refused) == 0);
    CHECK(sink.arrivals.size() == 5);
}

} // namespace

TEST_CASE("Every format gives the same entries", "[archive]")
{
    using Type = KCompressionDevice;
    const auto tar = sampleTar();
    const auto format = GENERATE_COPY(values<Format>({
        {"zip, stored", sampleZip(false, false, false)},
        {"zip, deflated", sampleZip(true, false, false)},
        {"zip, streamed", sampleZip(true, true, false)},
        {"zip, 64 bits", sampleZip(true, false, true)},
        {"zip by KZip", writtenBy<KZip>()},
        {"tar", tar},
        {"tar by KTar", compressed(writtenBy<KTar>(), Type::GZip)},
        {"tar.gz", compressed(tar, Type::GZip)},
        {"tar.bz2", compressed(tar, Type::BZip2)},
        {"tar.xz", compressed(tar, Type::Xz)},
        {"tar.zst", compressed(tar, Type::Zstd)},
    }));
    INFO(format.description);
    requireSample(format.bytes);
}

TEST_CASE("A 7z by K7Zip gives the same entries", "[archive]")
{
    QHash<QString, QByteArray> articles;
    const auto originals = sampleArticles();
    for (auto article = originals.begin(); article != originals.end(); ++article)
        articles.insert(asciiName(article.key()), article.value());
    requireSample(writtenBy<K7Zip>(), articles);
}

TEST_CASE("A compressed tar may be of several members, as parallel compressors write it", "[archive]")
{
    const auto type = GENERATE(KCompressionDevice::GZip, KCompressionDevice::BZip2, KCompressionDevice::Xz,
                               KCompressionDevice::Zstd);
    const auto tar = sampleTar();
    const auto cut = GENERATE(1, 512, 100'000);
    requireSample(compressed(tar.left(cut), type) + compressed(tar.mid(cut), type));
}

TEST_CASE("What 7-Zip itself writes is read", "[archive]")
{
    const auto program = QStandardPaths::findExecutable(u"7z"_s);
    if (program.isEmpty())
        SKIP("7z is not installed");
    const auto options = GENERATE(values<QStringList>({
        {u"-t7z"_s},
        {u"-t7z"_s, u"-m0=LZMA"_s, u"-ms=off"_s},
        {u"-t7z"_s, u"-m0=BZip2"_s},
        {u"-t7z"_s, u"-m0=Deflate"_s},
        {u"-t7z"_s, u"-m0=BCJ"_s, u"-m1=LZMA"_s},
        {u"-t7z"_s, u"-m0=Delta:4"_s, u"-m1=LZMA2"_s},
        {u"-tzip"_s},
        {u"-tzip"_s, u"-mm=LZMA"_s},
        {u"-tzip"_s, u"-mm=BZip2"_s},
        {u"-ttar"_s},
    }));
    INFO(options.join(u' ').toStdString());
    const QTemporaryDir folder;
    const auto articles = sampleArticles();
    for (auto article = articles.begin(); article != articles.end(); ++article)
        writeFile(folder.filePath(u"in/"_s + article.key()), article.value());
    writeFile(folder.filePath(u"in/folder/photo.jpg"_s), "jpeg");
    QProcess process;
    process.setWorkingDirectory(folder.filePath(u"in"_s));
    process.start(program, QStringList{u"a"_s} + options + QStringList{u"../made"_s, u"."_s});
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    const QDir made(folder.path(), u"made*"_s);
    requireSample(readFile(made.filePath(made.entryList(QDir::Files).value(0))));
}

TEST_CASE("Archives are told by their content and named by their ending", "[archive]")
{
    CHECK(Archive::isArchiveFileName(u"x/NEWS.Tar.GZ"_s));
    CHECK(Archive::isArchiveFileName(u"news.7z"_s));
    CHECK(Archive::isArchiveFileName(u"news.tzst"_s));
    CHECK_FALSE(Archive::isArchiveFileName(u"news.gz"_s));
    CHECK_FALSE(Archive::isArchiveFileName(u"zip"_s));

    const auto bytes = GENERATE(values<QByteArray>(
        {{}, "just text", QByteArray(5000, 'x'), compressed("<p>one page</p>", KCompressionDevice::GZip)}));
    RecordingSink sink;
    const auto read = readBytes(bytes, sink);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == Error::Code::NotAnArchive);
    CHECK(read.error().path.endsWith(u"archive"_s));
    CHECK(sink.arrivals.isEmpty());
}

TEST_CASE("A file that is not there is an error that names it", "[archive]")
{
    RecordingSink sink;
    const auto read = Archive::readArchive(u"/nonexistent/a.zip"_s, {}, sink);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == Error::Code::NotFound);
    CHECK(read.error().path == u"/nonexistent/a.zip"_s);
}

TEST_CASE("Reading stops soon after it is cancelled", "[archive]")
{
    const auto bytes = GENERATE(sampleTar(), sampleZip(true, false, false),
                                sevenZipArchive({{"a.md", "1", 0}, {"b.md", "2", 0}}));
    RecordingSink sink;
    sink.cancelAfter = 1;
    const auto read = readBytes(bytes, sink);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == Error::Code::Cancelled);
    CHECK(sink.arrivals.size() == 1);
}

TEST_CASE("Times of entries are kept", "[archive]")
{
    RecordingSink sink;
    ZipItem zipped;
    zipped.name = "a.md";
    zipped.extra = zipExtra(0x5455, QByteArray("\x01\x80\x5a\xd4\x63", 5));
    const auto bytes =
        GENERATE_COPY(zipArchive({zipped}), tarArchive({{"a.md", {}, '0', 0x63d45a80, {}, false}}));
    REQUIRE(readBytes(bytes, sink).ok());
    REQUIRE(sink.arrivals.size() == 1);
    CHECK(sink.arrivals[0].entry.modified.toSecsSinceEpoch() == 0x63d45a80);
}

TEST_CASE("Archives inside an archive are read, and deeper ones refused", "[archive]")
{
    ZipItem page;
    page.name = "in/page.html";
    page.content = "<p>inner</p>";
    ZipItem deepest;
    deepest.name = "deepest.zip";
    deepest.content = zipArchive({page});
    TarItem inner{"sub/inner.zip", zipArchive({page, deepest}), '0', 0, {}, false};
    const auto outer = tarArchive({inner, {"last.md", "end", '0', 0, {}, false}});

    RecordingSink sink;
    SECTION("one level is the default")
    {
        REQUIRE(readBytes(outer, sink).ok());
        CHECK(sink.paths(Kind::Article) == QStringList{u"sub/inner.zip>in/page.html"_s, u"last.md"_s});
        CHECK(sink.paths(Kind::Refused) == QStringList{u"sub/inner.zip>deepest.zip"_s});
        CHECK(sink.paths(Kind::Asset) == QStringList{u"sub/inner.zip"_s});
    }
    SECTION("members of deeper levels are joined by a slash")
    {
        Archive::ReadOptions options;
        options.limits.maximumNesting = 2;
        REQUIRE(readBytes(outer, sink, options).ok());
        CHECK(sink.paths(Kind::Article).contains(u"sub/inner.zip>deepest.zip/in/page.html"_s));
    }
    SECTION("one that cannot be read is refused, the rest is read")
    {
        REQUIRE(readBytes(
                    tarArchive({{"bad.zip", "no zip", '0', 0, {}, false}, {"a.md", "x", '0', 0, {}, false}}),
                    sink)
                    .ok());
        CHECK(!sink.reason(u"bad.zip"_s).isEmpty());
        CHECK(sink.paths(Kind::Article) == QStringList{u"a.md"_s});
    }
}
