// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivebuilder.h"
#include "recordingsink.h"

#include <QElapsedTimer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <sys/stat.h>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Kind = RecordingSink::Kind;

namespace {

const QByteArray aes("\x06\xf1\x07\x01");

ZipItem zipItem(const QByteArray &name, const QByteArray &content, bool isDeflated = false)
{
    ZipItem item;
    item.name = name;
    item.content = content;
    item.isDeflated = isDeflated;
    return item;
}

TarItem tarItem(const QByteArray &name, const QByteArray &content, char type = '0')
{
    return {name, content, type, 0, {}, false};
}

} // namespace

TEST_CASE("Links and special files are refused", "[archive][hostile]")
{
    auto link = zipItem("link.html", "/etc/passwd");
    link.unixMode = S_IFLNK | 0777;
    auto pipe = zipItem("pipe.html", {});
    pipe.unixMode = S_IFIFO | 0644;
    const auto bytes = GENERATE_COPY(
        zipArchive({link, pipe, zipItem("good.md", "x")}),
        tarArchive({tarItem("link.html", {}, '2'), tarItem("pipe.html", {}, '6'), tarItem("good.md", "x")}),
        tarArchive({tarItem("link.html", {}, '1'), tarItem("pipe.html", {}, '3'), tarItem("good.md", "x")}),
        sevenZipArchive({{"link.html", "/etc/passwd", (S_IFLNK << 16) | 0x8000u},
                         {"pipe.html", "x", (S_IFIFO << 16) | 0x8000u},
                         {"good.md", "x", 0}}));
    RecordingSink sink;
    REQUIRE(readBytes(bytes, sink).ok());
    CHECK(sink.paths(Kind::Article) == QStringList{u"good.md"_s});
    CHECK(sink.paths(Kind::Refused) == QStringList{u"link.html"_s, u"pipe.html"_s});
}

TEST_CASE("An encrypted zip entry is refused, its neighbours are read", "[archive][hostile]")
{
    auto secret = zipItem("secret.html", "cipher");
    secret.flags = 1;
    RecordingSink sink;
    REQUIRE(readBytes(zipArchive({secret, zipItem("open.md", "x")}), sink).ok());
    CHECK(sink.reason(u"secret.html"_s).contains(u"password"_s));
    CHECK(sink.paths(Kind::Article) == QStringList{u"open.md"_s});
}

TEST_CASE("A 7z behind a password says so", "[archive][hostile]")
{
    RecordingSink sink;
    SECTION("when only the contents are encrypted")
    {
        REQUIRE(readBytes(sevenZipArchive({{"a.md", "1", 0}, {"b.md", "2", 0}}, aes), sink).ok());
        CHECK(sink.count(Kind::Refused) == 2);
        CHECK(sink.reason(u"a.md"_s).contains(u"password"_s));
    }
    SECTION("when the list of names is encrypted too")
    {
        const auto read = readBytes(sevenZipWithPackedHeader(aes), sink);
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().code == Error::Code::Encrypted);
    }
}

TEST_CASE("Wrong checksums, sizes and methods are refused entry by entry", "[archive][hostile]")
{
    auto wrongChecksum = zipItem("checksum.md", "text");
    wrongChecksum.checksum = 1;
    auto tooSmall = zipItem("small.md", QByteArray(1000, 'x'), true);
    tooSmall.unpackedSize = 10;
    auto tooLarge = zipItem("large.md", "text", true);
    tooLarge.unpackedSize = 60'000'000;
    auto beyond = zipItem("beyond.md", "text");
    beyond.offset = 0x7fffffff;
    auto method = zipItem("method.md", "text");
    method.method = 1;
    RecordingSink sink;
    const auto bytes =
        zipArchive({wrongChecksum, tooSmall, tooLarge, beyond, method, zipItem("good.md", "x")});
    REQUIRE(readBytes(bytes, sink).ok());
    CHECK(sink.count(Kind::Refused) == 5);
    CHECK(sink.reason(u"checksum.md"_s).contains(u"checksum"_s));
    CHECK(sink.reason(u"small.md"_s).contains(u"size"_s));
    CHECK(sink.reason(u"large.md"_s).contains(u"size"_s));
    CHECK(sink.reason(u"method.md"_s).contains(u"method"_s));
    CHECK(sink.paths(Kind::Article) == QStringList{u"good.md"_s});
}

TEST_CASE("A damaged file in a 7z is found by its checksum", "[archive][hostile]")
{
    auto bytes = sevenZipArchive({{"a.md", "text", 0}, {"b.md", "text", 0}});
    bytes[32] = 'T';
    RecordingSink sink;
    REQUIRE(readBytes(bytes, sink).ok());
    CHECK(sink.paths(Kind::Refused) == QStringList{u"a.md"_s});
    CHECK(sink.paths(Kind::Article) == QStringList{u"b.md"_s});
}

TEST_CASE("Entries of a zip that share data are refused", "[archive][hostile]")
{
    QList<ZipItem> items{zipItem("kernel.html", QByteArray(1 << 20, '\0'), true)};
    for (int i = 0; i < 500; ++i) {
        auto item = items.first();
        item.name = "copy" + QByteArray::number(i) + ".html";
        item.offset = 0;
        items.append(item);
    }
    items.append(zipItem("good.md", "x"));
    RecordingSink sink;
    REQUIRE(readBytes(zipArchive(items), sink).ok());
    CHECK(sink.count(Kind::Refused) == 501);
    CHECK(sink.paths(Kind::Article) == QStringList{u"good.md"_s});
}

TEST_CASE("A bomb of 300 MB is given up early, and what is beside it is read", "[archive][hostile]")
{
    const QByteArray zeros(300 << 20, '\0');
    QElapsedTimer timer;
    RecordingSink sink;
    SECTION("in a zip that admits the size")
    {
        const auto bytes = zipArchive({zipItem("bomb.html", zeros, true), zipItem("good.md", "x")});
        timer.start();
        REQUIRE(readBytes(bytes, sink).ok());
        CHECK(sink.paths(Kind::Article) == QStringList{u"good.md"_s});
    }
    SECTION("in a zip that claims 50 MB")
    {
        auto bomb = zipItem("bomb.html", zeros, true);
        bomb.unpackedSize = 50 << 20;
        const auto bytes = zipArchive({bomb, zipItem("good.md", "x")});
        timer.start();
        REQUIRE(readBytes(bytes, sink).ok());
        CHECK(sink.reason(u"bomb.html"_s).contains(u"200"_s));
        CHECK(sink.paths(Kind::Article) == QStringList{u"good.md"_s});
    }
    SECTION("in a compressed tar")
    {
        const auto bytes = compressed(tarArchive({tarItem("good.md", "x"), tarItem("bomb.html", zeros)}),
                                      KCompressionDevice::GZip);
        timer.start();
        const auto read = readBytes(bytes, sink);
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().code == Error::Code::LimitExceeded);
        CHECK(sink.paths(Kind::Article) == QStringList{u"good.md"_s});
    }
    CHECK(timer.elapsed() < 1000);
    CHECK(sink.paths(Kind::Refused) == QStringList{u"bomb.html"_s});
}

TEST_CASE("Limits on bytes hold for each file and for the whole", "[archive][hostile]")
{
    Archive::ReadOptions options;
    options.limits.maximumFileBytes = 1000;
    options.limits.maximumArchiveBytes = 2500;
    RecordingSink sink;
    const QByteArray large(1001, 'l');
    const QByteArray half(900, 'h');
    SECTION("in a zip")
    {
        const auto bytes = zipArchive({zipItem("large.md", large), zipItem("a.md", half),
                                       zipItem("b.md", half), zipItem("c.md", half), zipItem("d.md", half)});
        REQUIRE(readBytes(bytes, sink, options).ok());
        CHECK(sink.paths(Kind::Article) == QStringList{u"a.md"_s, u"b.md"_s});
        CHECK(sink.paths(Kind::Refused) == QStringList{u"large.md"_s, u"c.md"_s, u"d.md"_s});
    }
    SECTION("in a 7z")
    {
        const auto bytes =
            sevenZipArchive({{"a.md", half, 0}, {"b.md", half, 0}, {"c.md", half, 0}, {"d.md", half, 0}});
        REQUIRE(readBytes(bytes, sink, options).ok());
        CHECK(sink.paths(Kind::Article) == QStringList{u"a.md"_s, u"b.md"_s});
        CHECK(sink.paths(Kind::Refused) == QStringList{u"c.md"_s, u"d.md"_s});
    }
}

TEST_CASE("200,000 entries are all accounted for, quickly", "[archive][hostile]")
{
    constexpr int count = 200'000;
    QList<ZipItem> zipped;
    QList<TarItem> tarred;
    QList<SevenZipItem> sevenZipped;
    for (int i = 0; i < count; ++i) {
        const QByteArray name = QByteArray::number(i) + ".md";
        zipped.append(zipItem(name, "x"));
        tarred.append(tarItem(name, {}));
        sevenZipped.append({name, "x", 0});
    }
    const auto bytes = GENERATE_COPY(zipArchive(zipped), tarArchive(tarred), sevenZipArchive(sevenZipped));
    RecordingSink sink;
    QElapsedTimer timer;
    timer.start();
    REQUIRE(readBytes(bytes, sink).ok());
    CHECK(timer.elapsed() < 10'000);
    CHECK(sink.count(Kind::Article) == 100'000);
    CHECK(sink.count(Kind::Refused) == 100'000);
}

TEST_CASE("7z headers that promise more than they hold end at once", "[archive][hostile]")
{
    const auto huge = sevenZipNumber(0x7fffffffffffffff);
    const auto header = GENERATE_COPY(values<QByteArray>({
        QByteArray("\x01\x05", 2) + huge,
        QByteArray("\x01\x04\x06\0", 4) + huge,
        QByteArray("\x01\x04\x06\0\x01\x09", 6) + huge,
        QByteArray("\x01\x04\x06\0\x01\x09\x01\0\x07\x0b", 10) + huge,
        QByteArray("\x01\x04\x06", 3),
        QByteArray("\x17\x06", 2),
        QByteArray("\x01\x02", 2),
        {},
        QByteArray(100, '\xff'),
    }));
    RecordingSink sink;
    const auto read = readBytes(sevenZipAround("x", header), sink);
    CHECK(sink.arrivals.isEmpty());
    CHECK((read.ok() == header.isEmpty()));
}

TEST_CASE("Tar headers that lie about sizes do not mislead", "[archive][hostile]")
{
    auto liar = tarItem("liar.md", "text");
    liar.size = GENERATE(qint64(5000), qint64(8) << 30, (qint64(1) << 62));
    liar.isBase256 = true;
    RecordingSink sink;
    const auto read = readBytes(tarArchive({tarItem("good.md", "x"), liar}), sink);
    REQUIRE_FALSE(read.ok());
    CHECK(read.error().code == Error::Code::Malformed);
    CHECK(sink.paths(Kind::Article) == QStringList{u"good.md"_s});
}
