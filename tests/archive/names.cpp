// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivebuilder.h"
#include "encoded.h"
#include "recordingsink.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Kind = RecordingSink::Kind;

namespace {

QByteArray zipOfNames(const QList<QByteArray> &names, quint16 flags = 0, const QByteArray &extra = {})
{
    QList<ZipItem> items;
    for (const auto &name : names) {
        ZipItem item;
        item.name = name;
        item.content = name;
        item.flags = flags;
        item.extra = extra;
        items.append(item);
    }
    return zipArchive(items);
}

struct NameCase
{
    const char *encoding;
    QStringList names;
};

} // namespace

TEST_CASE("Names that are not UTF-8 are told by what they most plausibly are", "[archive][names]")
{
    const auto example = GENERATE(values<NameCase>({
        {"GBK", {u"新闻/韩国访问.html"_s, u"新闻/日本会谈.html"_s}},
        {"GBK", {u"北约.md"_s}},
        {"Big5", {u"新聞/訪問首爾.html"_s, u"新聞/東京會談紀要.html"_s}},
        {"Big5", {u"北約秘書長.md"_s, u"國際新聞.md"_s}},
        {"Shift_JIS", {u"ニュース/日本の記事.html"_s, u"まとめ.txt"_s}},
        {"ibm-437",
         {u"résumé.txt"_s, u"São.txt"_s.normalized(QString::NormalizationForm_C).replace(u'ã', u'à')}},
    }));
    INFO(example.encoding << " " << example.names.join(u' ').toStdString());
    QList<QByteArray> raw;
    for (const auto &name : example.names)
        raw.append(encoded(name, example.encoding));
    RecordingSink sink;
    REQUIRE(readBytes(zipOfNames(raw), sink).ok());
    CHECK(sink.paths(Kind::Article) == example.names);
    if (example.names.size() == 2)
        CHECK(sink.arrivals[0].bytes != sink.arrivals[1].bytes);
}

TEST_CASE("The user's encoding overrules the guess, in zip and tar", "[archive][names]")
{
    const auto name = u"北約.md"_s;
    const auto raw = encoded(name, "Big5");
    Archive::ReadOptions options;
    options.nameEncoding = "Big5";
    const auto bytes = GENERATE_COPY(zipOfNames({raw}), tarArchive({{raw, raw, '0', 0, {}, false}}));
    RecordingSink sink;
    REQUIRE(readBytes(bytes, sink, options).ok());
    CHECK(sink.paths(Kind::Article) == QStringList{name});
}

TEST_CASE("The UTF-8 flag and the Unicode path field are believed before any guess", "[archive][names]")
{
    const auto name = u"中文.md"_s;
    const auto raw = encoded(u"別的.md"_s, "Big5");
    const auto rawChecksum = checksum(raw);
    const QByteArray field =
        QByteArray(1, '\1') + QByteArray(reinterpret_cast<const char *>(&rawChecksum), 4) + name.toUtf8();
    const auto bytes = GENERATE_COPY(zipOfNames({name.toUtf8()}, 0x800), zipOfNames({name.toUtf8()}),
                                     zipOfNames({raw}, 0, zipExtra(0x7075, field)));
    RecordingSink sink;
    REQUIRE(readBytes(bytes, sink).ok());
    CHECK(sink.paths(Kind::Article) == QStringList{name});
}

TEST_CASE("Names that climb out of the archive are refused", "[archive][names]")
{
    const auto raw =
        GENERATE(values<QByteArray>({"../up.html", "a/../../up.html", "/up.html", "\\\\host\\up.html",
                                     "C:\\up.html", "c:up.html", "..\\up.html", "../up.jpg"}));
    RecordingSink sink;
    const auto bytes =
        GENERATE_COPY(zipOfNames({raw, "good.md"}),
                      tarArchive({{raw, {}, '0', 0, {}, false}, {"good.md", {}, '0', 0, {}, false}}));
    INFO(raw.toStdString());
    REQUIRE(readBytes(bytes, sink).ok());
    CHECK(sink.paths(Kind::Article) == QStringList{u"good.md"_s});
    REQUIRE(sink.count(Kind::Refused) == 1);
    CHECK(sink.arrivals[0].reason.contains(QString::fromLatin1(raw)));
    CHECK_FALSE(sink.arrivals[0].entry.path.startsWith(u'/'));
    CHECK_FALSE(sink.arrivals[0].entry.path.contains(u".."_s));
}

TEST_CASE("Hidden articles are refused; resource files and hidden images are assets", "[archive][names]")
{
    RecordingSink sink;
    REQUIRE(readBytes(
                zipOfNames({".git/a.md", "x/.b.html", "__MACOSX/._c.html", ".d.png", "./e//f.md", "g\\h.md"}),
                sink)
                .ok());
    CHECK(sink.paths(Kind::Refused) == QStringList{u".git/a.md"_s, u"x/.b.html"_s});
    CHECK(sink.paths(Kind::Asset) == QStringList{u"__MACOSX/._c.html"_s, u".d.png"_s});
    CHECK(sink.paths(Kind::Article) == QStringList{u"e/f.md"_s, u"g/h.md"_s});
}

TEST_CASE("Long names and names with line breaks are as good as others", "[archive][names]")
{
    const QByteArray name = QByteArray(240, 'n') + "\nnext.md";
    const auto bytes = GENERATE_COPY(
        zipOfNames({name}),
        tarArchive({{"././@LongLink", name + '\0', 'L', 0, {}, false}, {"short", name, '0', 0, {}, false}}),
        tarArchive(
            {{"pax", paxRecord("path", name), 'x', 0, {}, false}, {"short", name, '0', 0, {}, false}}));
    RecordingSink sink;
    REQUIRE(readBytes(bytes, sink).ok());
    CHECK(sink.paths(Kind::Article) == QStringList{QString::fromUtf8(name)});
}

TEST_CASE("Entries of the same name all arrive", "[archive][names]")
{
    ZipItem first;
    first.name = "same.md";
    first.content = "1";
    auto second = first;
    second.content = "2";
    const auto bytes =
        GENERATE_COPY(zipArchive({first, second}),
                      tarArchive({{"same.md", "1", '0', 0, {}, false}, {"same.md", "2", '0', 0, {}, false}}),
                      sevenZipArchive({{"same.md", "1", 0}, {"same.md", "2", 0}}));
    RecordingSink sink;
    REQUIRE(readBytes(bytes, sink).ok());
    REQUIRE(sink.count(Kind::Article) == 2);
    CHECK(sink.arrivals[0].bytes == "1");
    CHECK(sink.arrivals[1].bytes == "2");
}
