// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivebuilder.h"
#include "imagebench.h"
#include "testfiles.h"
#include "waiting.h"

#include "images/archivedshelf.h"
#include "images/imagepreferences.h"
#include "images/imageworker.h"

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
    QStringList paths;
    for (const QString &file : files)
        paths.append(ArchivedImages::pathOf(place, file));
    paths.removeAll(QString());
    QHash<QString, QByteArray> found;
    images.read(place, paths, largest, [&](const QString &path, const QByteArray &bytes) {
        for (const QString &file : files) {
            if (ArchivedImages::pathOf(place, file) == path)
                found.insert(file, bytes);
        }
        return true;
    });
    return found;
}

const QString article = u"00000000000000aa"_s;

/// A shelf with what the articles beside it have.
struct Bench
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Images::ImagePreferences preferences{&settings};
    Images::ImageShelf shelf{folder.path(), false};
    Images::ArchivedShelf archived{&shelf, &preferences, QCoreApplication::applicationFilePath()};
    QHash<QString, int> widths; ///< 0 for none.

    void ask(const QStringList &files, const QString &id = article)
    {
        widths.clear();
        for (const QString &name : files)
            archived.image(id, name, [this, name](const auto &image) { widths.insert(name, image.width); });
    }
    bool areAnswered(qsizetype count)
    {
        return waitFor([&] { return widths.size() == count; });
    }
    QString zip(const QString &name, const std::vector<std::pair<QByteArray, QByteArray>> &files)
    {
        QList<ZipItem> items{{.name = "a.md", .content = "text"}};
        for (const auto &[path, content] : files)
            items.append({.name = path, .content = content});
        return writeFile(folder.filePath(name), zipArchive(items));
    }
};

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
    Bench bench;
    const QString file = bench.zip(u"news.zip"_s, {{"1.jpg", imageFile("jpeg")}, {"2.png", "no"}});
    const QStringList files{u"1.jpg"_s, u"2.png"_s, u"3.png"_s};
    bench.archived.expect(article, files);
    bench.ask(files);
    CHECK(bench.widths.isEmpty());
    bench.archived.open(article, {file, u"a.md"_s, {}});
    REQUIRE(bench.areAnswered(3));
    CHECK(bench.widths.value(u"1.jpg"_s) == 320);
    CHECK(bench.widths.value(u"2.png"_s) == 0);
    CHECK(bench.archived.size(article, u"1.jpg"_s) == QSize(320, 200));
    REQUIRE(waitFor([&] { return bench.shelf.all().size() == 1; }));
    CHECK(bench.shelf.all().first().key.article == article);
    CHECK(bench.shelf.all().first().origin == Library::ImageOrigin::Archive);
    // Another article's question is answered by nothing.
    bench.archived.expect(u"another"_s, {});
    bench.ask({u"1.jpg"_s}, u"another"_s);
    REQUIRE(bench.areAnswered(1));
    CHECK(bench.widths.value(u"1.jpg"_s) == 0);
}

TEST_CASE("Each version of an article has the images of its own place", "[images][archive]")
{
    Bench bench;
    const QStringList files{u"1.png"_s};
    const auto look = [&](const ImagePlace &place) {
        bench.archived.expect(article, files);
        bench.ask(files);
        QCoreApplication::processEvents();
        CHECK(bench.widths.isEmpty());
        bench.archived.open(article, place);
        REQUIRE(bench.areAnswered(1));
        return bench.widths.value(files.first());
    };
    SECTION("in containers")
    {
        const QString older = bench.zip(u"1.zip"_s, {{"1.png", imageFile("png", 100)}});
        const QString newer = bench.zip(u"2.zip"_s, {{"1.png", imageFile("png", 200)}});
        CHECK(look({older, u"a.md"_s, {}}) == 100);
        CHECK(look({newer, u"a.md"_s, {}}) == 200);
        CHECK(look({older, u"a.md"_s, {}}) == 100);
        // Another file under the same name.
        bench.zip(u"2.zip"_s, {{"1.png", imageFile("png", 300)}});
        CHECK(look({newer, u"a.md"_s, {}}) == 300);
    }
    SECTION("in folders")
    {
        writeFile(bench.folder.filePath(u"1/1.png"_s), imageFile("png", 100));
        writeFile(bench.folder.filePath(u"2/1.png"_s), imageFile("png", 200));
        CHECK(look({bench.folder.path(), u"1/a.md"_s, {}}) == 100);
        CHECK(look({bench.folder.path(), u"2/a.md"_s, {}}) == 200);
        CHECK(look({bench.folder.path(), u"1/a.md"_s, {}}) == 100);
    }
}

TEST_CASE("One file under many names is one image", "[images][archive]")
{
    Bench bench;
    const QString file = bench.zip(u"news.zip"_s, {{"p.jpg", imageFile("jpeg")}});
    QStringList files;
    for (int i = 0; i < 150; ++i)
        files.append(u"%1p.jpg?%2"_s.arg(i % 2 ? u"./"_s : QString()).arg(i));
    bench.archived.expect(article, files);
    bench.ask(files);
    bench.archived.open(article, {file, u"a.md"_s, {}});
    REQUIRE(bench.areAnswered(150));
    CHECK(std::all_of(bench.widths.cbegin(), bench.widths.cend(), [](int width) { return width == 320; }));
    CHECK(waitFor([&] { return bench.shelf.all().size() == 1; }));
}

TEST_CASE("One article has no more images and bytes at hand than it may", "[images][archive]")
{
    Bench bench;
    QStringList files;
    for (int i = 0; i < 6; ++i) {
        files.append(QString::number(i) + u".png"_s);
        writeFile(bench.folder.filePath(files.last()), imageFile("png", 64, 64));
    }
    SECTION("images")
    {
        bench.archived.setLimits({4, 1 << 20});
    }
    SECTION("bytes")
    {
        const qint64 one = Images::encodeAnew({imageFile("png", 64, 64), {}}).image.bytes.size();
        bench.archived.setLimits({100, one * 9 / 2});
    }
    bench.archived.expect(article, files);
    bench.ask(files);
    bench.archived.open(article, {bench.folder.path(), u"a.md"_s, {}});
    REQUIRE(bench.areAnswered(6));
    CHECK(bench.widths.values().count(64) == 4);
    CHECK(bench.widths.value(files.last()) == 0);
}
