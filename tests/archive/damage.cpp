// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivebuilder.h"
#include "recordingsink.h"

#include <QLoggingCategory>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Kind = RecordingSink::Kind;

namespace {

[[maybe_unused]] const auto isQuiet = [] {
    QLoggingCategory::setFilterRules(u"kf.archive*=false"_s);
    return true;
}();

constexpr int articleCount = 6;

struct Sample
{
    const char *description;
    QByteArray bytes;
    bool isReadAsItComes = true; ///< Not in one block, nor behind a list at the end.
};

QByteArray noise(int seed)
{
    std::mt19937 random{unsigned(seed)};
    QByteArray bytes;
    while (bytes.size() < 900)
        bytes += QByteArray::number(quint32(random() % 100'000)) + ' ';
    return bytes;
}

QList<Sample> samples()
{
    QList<ZipItem> zipped;
    QList<TarItem> tarred;
    QList<SevenZipItem> sevenZipped;
    for (int i = 0; i < articleCount; ++i) {
        ZipItem item;
        item.name = QByteArray::number(i) + ".md";
        item.content = noise(i);
        item.isDeflated = i % 2 == 1;
        zipped.append(item);
        tarred.append({item.name, item.content, '0', 0, {}, false});
        sevenZipped.append({item.name, item.content, 0});
    }
    auto streamed = zipped;
    for (auto &item : streamed)
        item.isStreamed = true;
    const auto tar = tarArchive(tarred);
    return {{"zip", zipArchive(zipped)},
            {"streamed zip", zipArchive(streamed)},
            {"tar", tar},
            {"tar.gz", compressed(tar, KCompressionDevice::GZip)},
            {"tar.bz2", compressed(tar, KCompressionDevice::BZip2), false},
            {"tar.xz", compressed(tar, KCompressionDevice::Xz), false},
            {"tar.zst", compressed(tar, KCompressionDevice::Zstd), false},
            {"7z", sevenZipArchive(sevenZipped), false}};
}

/// Each article that arrives is one of the sample's, and none arrives twice.
void requireSound(const RecordingSink &sink)
{
    REQUIRE(sink.arrivals.size() <= articleCount);
    for (const auto &arrival : sink.arrivals) {
        if (arrival.kind != Kind::Article)
            continue;
        const auto number = arrival.entry.path.chopped(3).toInt();
        REQUIRE(arrival.bytes == noise(number));
    }
}

} // namespace

TEST_CASE("Of a truncated archive all that came before is read, and the rest is an error",
          "[archive][damage]")
{
    for (const auto &sample : samples()) {
        INFO(sample.description);
        // Nothing is lost of a tar that was cut inside the blocks of zeros at its end.
        const auto padding = QByteArray(sample.description) == "tar" ? 1024 : 0;
        qsizetype articlesBefore = 0;
        for (qsizetype size = 97; size < sample.bytes.size() - padding; size += 97) {
            INFO("cut at " << size << " of " << sample.bytes.size());
            RecordingSink sink;
            const auto read = readBytes(sample.bytes.left(size), sink);
            REQUIRE_FALSE(read.ok());
            requireSound(sink);
            REQUIRE(sink.count(Kind::Article) >= articlesBefore);
            articlesBefore = sink.count(Kind::Article);
        }
        if (sample.isReadAsItComes)
            CHECK(articlesBefore >= articleCount - 1);
    }
}

TEST_CASE("Truncation is named as such", "[archive][damage]")
{
    for (const auto &sample : samples()) {
        INFO(sample.description);
        RecordingSink sink;
        const auto read = readBytes(sample.bytes.left(sample.bytes.size() * 3 / 4), sink);
        REQUIRE_FALSE(read.ok());
        CHECK(read.error().message.contains(u"truncated"_s));
    }
}

TEST_CASE("Flipped bits neither crash nor forge an article of a format with checksums", "[archive][damage]")
{
    for (const auto &sample : samples()) {
        INFO(sample.description);
        // Plain tar has no checksum over its contents, and zstd writes none by default.
        const auto hasChecksums =
            QByteArray(sample.description) != "tar" && QByteArray(sample.description) != "tar.zst";
        std::mt19937 random{1};
        for (int round = 0; round < 150; ++round) {
            auto bytes = sample.bytes;
            const auto flips = 1 + int(random() % 3);
            for (int i = 0; i < flips; ++i) {
                const auto at = qsizetype(random() % unsigned(bytes.size()));
                bytes[at] = char(bytes[at] ^ (1 << random() % 8));
            }
            RecordingSink sink;
            const auto read = readBytes(bytes, sink);
            CHECK(sink.arrivals.size() <= articleCount + 1);
            if (hasChecksums && read.ok())
                CHECK(sink.arrivals.size() >= articleCount - 2);
        }
    }
}

TEST_CASE("Bytes that only begin like an archive do not crash", "[archive][damage]")
{
    std::mt19937 random{2};
    const auto magic =
        GENERATE(values<QByteArray>({"PK\3\4", "PK\5\6", "7z\xbc\xaf\x27\x1c", "\x1f\x8b\x08", "BZh9",
                                     QByteArray("\xfd"
                                                "7zXZ\0",
                                                6),
                                     "\x28\xb5\x2f\xfd"}));
    for (int round = 0; round < 300; ++round) {
        auto bytes = magic;
        const auto size = random() % 2000;
        while (bytes.size() < qsizetype(size))
            bytes += char(random());
        RecordingSink sink;
        CHECK_FALSE(readBytes(bytes, sink).ok());
    }
}
