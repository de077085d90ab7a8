// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/folderwalker.h"
#include "testfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Dateline;
using namespace Dateline::Archive;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

struct Walk
{
    QList<FolderFile> files;
    QStringList refused;
    QStringList reasons;

    explicit Walk(const QString &folder)
    {
        FolderVisitor visitor;
        visitor.file = [this](const FolderFile &file) { files.append(file); };
        visitor.refused = [this](const QString &path, const QString &reason) {
            refused.append(path);
            reasons.append(reason);
        };
        walkFolder(folder, visitor);
    }

    QStringList paths(FolderFile::Kind kind) const
    {
        QStringList result;
        for (const auto &file : files) {
            if (file.kind == kind)
                result.append(file.path);
        }
        return result;
    }
};

} // namespace

TEST_CASE("A folder is walked in the order of names, hidden things aside", "[archive][folder]")
{
    const QTemporaryDir folder;
    for (const auto &name : {u"b.md"_s, u"a/z.html"_s, u"a/b/c.TXT"_s, u"empty.htm"_s, u"photo.jpg"_s,
                             u"more.tar.gz"_s, u".git/head.md"_s, u".hidden.md"_s, u".DS_Store"_s})
        writeFile(folder.filePath(name), name == u"empty.htm" ? QByteArray() : "12345");

    const Walk walk(folder.path());
    CHECK(walk.paths(FolderFile::Kind::Article) ==
          QStringList{u"a/b/c.TXT"_s, u"a/z.html"_s, u"b.md"_s, u"empty.htm"_s});
    CHECK(walk.paths(FolderFile::Kind::Archive) == QStringList{u"more.tar.gz"_s});
    CHECK(walk.paths(FolderFile::Kind::Asset) == QStringList{u"photo.jpg"_s});
    CHECK(walk.refused == QStringList{u".hidden.md"_s});
    REQUIRE(!walk.files.isEmpty());
    CHECK(walk.files.first().size == 5);
    CHECK(walk.files.first().nativePath == QFile::encodeName(folder.filePath(u"a/b/c.TXT"_s)));
    CHECK(walk.files.first().modified > 1'600'000'000'000);
}

TEST_CASE("Links, pipes and folders that cannot be read are refused", "[archive][folder]")
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(u"real.md"_s), "x");
    REQUIRE(QFile::link(folder.filePath(u"real.md"_s), folder.filePath(u"file-link.md"_s)));
    REQUIRE(QFile::link(folder.path(), folder.filePath(u"folder-link"_s)));
    REQUIRE(mkfifo(QFile::encodeName(folder.filePath(u"pipe.md"_s)).constData(), 0600) == 0);
    REQUIRE(QDir(folder.path()).mkdir(u"locked"_s));
    const auto locked = QFile::encodeName(folder.filePath(u"locked"_s));
    REQUIRE(chmod(locked.constData(), 0) == 0);

    const Walk walk(folder.path());
    REQUIRE(chmod(locked.constData(), 0700) == 0);
    CHECK(walk.paths(FolderFile::Kind::Article) == QStringList{u"real.md"_s});
    CHECK(walk.refused.contains(u"file-link.md"_s));
    CHECK(walk.refused.contains(u"folder-link"_s));
    CHECK(walk.refused.contains(u"pipe.md"_s));
    // Permissions do not bind root.
    CHECK(walk.refused.contains(u"locked"_s) == (geteuid() != 0));
}

TEST_CASE("Names that are not UTF-8 are shown with a replacement and opened by their bytes",
          "[archive][folder]")
{
    const QTemporaryDir folder;
    const QByteArray native = QFile::encodeName(folder.path()) + "/\xb1\x43.md";
    const auto handle = open(native.constData(), O_CREAT | O_WRONLY, 0600);
    if (handle < 0)
        SKIP("This file system takes UTF-8 names only");
    close(handle);

    const Walk walk(folder.path());
    // QTemporaryDir cannot remove what it cannot name.
    REQUIRE(unlink(native.constData()) == 0);
    REQUIRE(walk.files.size() == 1);
    CHECK(walk.files[0].path == u"\ufffdC.md"_s);
    CHECK(walk.files[0].nativePath == native);
}

TEST_CASE("A folder that is not there is refused, and a walk can be cancelled", "[archive][folder]")
{
    const Walk missing(u"/nonexistent/folder"_s);
    CHECK(missing.refused.size() == 1);
    CHECK(missing.files.isEmpty());

    const QTemporaryDir folder;
    writeFile(folder.filePath(u"a.md"_s), "x");
    writeFile(folder.filePath(u"b.md"_s), "x");
    int files = 0;
    FolderVisitor visitor;
    visitor.file = [&files](const FolderFile &) { ++files; };
    visitor.refused = [](const QString &, const QString &) {};
    visitor.isCancelled = [&files] { return files == 1; };
    walkFolder(folder.path(), visitor);
    CHECK(files == 1);
}
