// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivebuilder.h"
#include "imagebench.h"
#include "testfiles.h"
#include "waiting.h"

#include "images/archivedshelf.h"
#include "images/imagepreferences.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Library::ArchivedImages;
using Library::ImagePlace;

namespace {

constexpr qint64 largest = 1 << 20;
const std::atomic<bool> never = false;

QHash<QString, QByteArray> read(const ImagePlace &place, const QStringList &files)
{
    ArchivedImages images(QCoreApplication::applicationFilePath(), never);
    return images.read(place, files, largest);
}

} // namespace

TEST_CASE("Relative addresses are paths beside the article, and never outside", "[images][archive]")
{
    struct Case
    {
        const char16_t *path;
        const char16_t *file;
        const char16_t *found;
    };
    const Case c = GENERATE(
        Case{u"2023/a.md", u"img/1.jpg", u"2023/img/1.jpg"}, Case{u"2023/a.md", u"./1.jpg", u"2023/1.jpg"},
        Case{u"2023/05/a.md", u"../img/1.jpg", u"2023/img/1.jpg"}, Case{u"a.md", u"1.jpg?x#y", u"1.jpg"},
        Case{u"a.md", u"%E5%9B%BE/1%202.jpg", u"图/1 2.jpg"}, Case{u"a.md", u"../1.jpg", u""},
        Case{u"2023/a.md", u"../../1.jpg", u""}, Case{u"a.md", u"/etc/1.jpg", u""},
        Case{u"a.md", u"%2e%2e/1.jpg", u""}, Case{u"a.md", u".hidden/1.jpg", u""},
        Case{u"a.md", u"..\\..\\1.jpg", u""}, Case{u"a.md", u"c:/1.jpg", u""}, Case{u"a.md", u"", u""});
    CHECK(ArchivedImages::pathBeside(QString::fromUtf16(c.path), QString::fromUtf16(c.file)) ==
          QString::fromUtf16(c.found));
}

TEST_CASE("Images lie beside articles in a folder", "[images][archive]")
{
    const QTemporaryDir folder;
    const QByteArray image = imageFile("png");
    const QString archive = folder.filePath(u"archive"_s);
    writeFile(archive + u"/2023/图片/1 2.png"_s, image);
    writeFile(folder.filePath(u"secret.png"_s), image);
    writeFile(archive + u"/large.png"_s, QByteArray(largest + 1, 'x'));
    REQUIRE(QFile::link(folder.filePath(u"secret.png"_s), archive + u"/2023/link.png"_s));
    REQUIRE(QFile::link(folder.path(), archive + u"/2023/up"_s));
    const auto found =
        read({archive, u"2023/a.md"_s, {}}, {u"图片/1%202.png"_s, u"link.png"_s, u"up/secret.png"_s,
                                             u"../../secret.png"_s, u"../large.png"_s, u"missing.png"_s});
    REQUIRE(found.size() == 1);
    CHECK(found.value(u"图片/1%202.png"_s) == image);
}

TEST_CASE("A single file that was imported has its images around it", "[images][archive]")
{
    const QTemporaryDir folder;
    const QByteArray image = imageFile("png");
    writeFile(folder.filePath(u"Story.html"_s), "<p>");
    writeFile(folder.filePath(u"Story_files/1.png"_s), image);
    CHECK(read({folder.filePath(u"Story.html"_s), u"Story.html"_s, {}}, {u"./Story_files/1.png"_s}).size() ==
          1);
}

TEST_CASE("Images lie beside articles in zip, tar and 7z files", "[images][archive]")
{
    const QTemporaryDir folder;
    const QByteArray image = imageFile("jpeg");
    const QByteArray large(largest + 1, 'x');
    const QString kind = GENERATE(u"zip"_s, u"tar"_s, u"tar.gz"_s, u"7z"_s);
    const QString file = folder.filePath(u"news."_s + kind);
    if (kind == "zip"_L1)
        writeFile(file, zipArchive({{.name = "n/a.md", .content = "text", .isDeflated = true},
                                    {.name = "n/img/1.jpg", .content = image, .isDeflated = true},
                                    {.name = "n/2.jpg", .content = large}}));
    else if (kind == "7z"_L1)
        writeFile(file, sevenZipArchive({{.name = "n/a.md", .content = "text"},
                                         {.name = "n/img/1.jpg", .content = image},
                                         {.name = "n/2.jpg", .content = large}}));
    else {
        const QByteArray tar = tarArchive({{.name = "n/a.md", .content = "text"},
                                           {.name = "n/img/1.jpg", .content = image},
                                           {.name = "n/2.jpg", .content = large}});
        writeFile(file, kind == "tar"_L1 ? tar : compressed(tar, KCompressionDevice::GZip));
    }
    const QStringList files{u"img/1.jpg"_s, u"2.jpg"_s, u"../../1.jpg"_s, u"3.jpg"_s};
    SECTION("that were imported themselves")
    {
        const auto found = read({file, u"n/a.md"_s, {}}, files);
        REQUIRE(found.size() == 1);
        CHECK(found.value(files.first()) == image);
    }
    SECTION("that lie in a folder")
    {
        const auto found = read({folder.path(), u"news."_s + kind, u"n/a.md"_s}, files);
        REQUIRE(found.size() == 1);
        CHECK(found.value(files.first()) == image);
    }
}

TEST_CASE("Images lie beside articles in an archive inside the archive", "[images][archive]")
{
    const QTemporaryDir folder;
    const QByteArray image = imageFile("jpeg");
    const QByteArray inner =
        zipArchive({{.name = "a.md", .content = "text"}, {.name = "1.jpg", .content = image}});
    const QString file =
        writeFile(folder.filePath(u"news.zip"_s), zipArchive({{.name = "in/inner.zip", .content = inner}}));
    CHECK(read({file, u"in/inner.zip"_s, u"a.md"_s}, {u"1.jpg"_s}).value(u"1.jpg"_s) == image);
    CHECK(read({folder.path(), u"news.zip"_s, u"in/inner.zip/a.md"_s}, {u"1.jpg"_s}).value(u"1.jpg"_s) ==
          image);
}

TEST_CASE("What is beside the article comes onto the shelf without a question, out of a container for good",
          "[images][archive]")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Images::ImagePreferences preferences(&settings);
    Images::ImageShelf shelf(folder.path(), false);
    Images::ArchivedShelf archived(&shelf, &preferences, QCoreApplication::applicationFilePath());
    const QString article = u"00000000000000aa"_s;
    const QString file =
        writeFile(folder.filePath(u"news.zip"_s), zipArchive({{.name = "a.md", .content = "text"},
                                                              {.name = "1.jpg", .content = imageFile("jpeg")},
                                                              {.name = "2.png", .content = "no"}}));
    const QStringList files{u"1.jpg"_s, u"2.png"_s, u"3.png"_s};
    QHash<QString, int> widths;
    archived.expect(article, files);
    for (const QString &name : files)
        archived.image(article, name,
                       [&widths, name](const auto &image) { widths.insert(name, image.width); });
    CHECK(widths.isEmpty());
    archived.open(article, {file, u"a.md"_s, {}});
    REQUIRE(waitFor([&] { return widths.size() == 3; }));
    CHECK(widths.value(u"1.jpg"_s) == 320);
    CHECK(widths.value(u"2.png"_s) == 0);
    CHECK(waitFor([&] { return shelf.kept(Images::ArchivedShelf::keyOf(article, u"1.jpg"_s)).has_value(); }));
    // Another article's question is answered by nothing.
    archived.expect(u"another"_s, {});
    widths.clear();
    archived.image(u"another"_s, u"1.jpg"_s, [&](const auto &image) { widths.insert(u"1"_s, image.width); });
    REQUIRE(waitFor([&] { return widths.size() == 1; }));
    CHECK(widths.value(u"1"_s) == 0);
}
