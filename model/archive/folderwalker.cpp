// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/folderwalker.h"

#include "archive/archivereader.h"
#include "archive/reasons.h"
#include "article/articleparser.h"

#include <QDir>
#include <QFile>
#include <QList>

#include <algorithm>
#include <cerrno>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Dateline::Archive {

namespace {

struct CloseFolder
{
    void operator()(DIR *folder) const { closedir(folder); }
};

/// The names in a folder sorted by their bytes, or the error number why there are none.
int readNames(const QByteArray &folder, bool mayBeLink, QList<QByteArray> &names)
{
    const auto handle =
        open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | (mayBeLink ? 0 : O_NOFOLLOW));
    if (handle < 0)
        return errno;
    const std::unique_ptr<DIR, CloseFolder> stream(fdopendir(handle));
    if (!stream) {
        close(handle);
        return errno;
    }
    errno = 0;
    while (const auto *item = readdir(stream.get())) {
        const QByteArray name(item->d_name);
        if (name != "." && name != "..")
            names.append(name);
    }
    std::sort(names.begin(), names.end());
    return errno;
}

class Walker
{
public:
    explicit Walker(const FolderVisitor &visitor)
        : m_visitor(visitor)
    {
    }

    void walk(const QByteArray &folder, const QString &path);

private:
    void visit(const QByteArray &native, const QByteArray &name, const QString &path);
    void visitFile(const QByteArray &native, const struct stat &status, const QString &path, bool isHidden);
    bool isCancelled() const { return m_visitor.isCancelled && m_visitor.isCancelled(); }

    const FolderVisitor &m_visitor;
};

void Walker::walk(const QByteArray &folder, const QString &path)
{
    QList<QByteArray> names;
    const auto error = readNames(folder, path.isEmpty(), names);
    if (error != 0)
        m_visitor.refused(path.isEmpty() ? QString(u'.') : path, Reasons::unreadable(qt_error_string(error)));
    for (const auto &name : std::as_const(names)) {
        if (isCancelled())
            return;
        const auto text = QString::fromUtf8(name);
        visit(folder + '/' + name, name, path.isEmpty() ? text : path + u'/' + text);
    }
}

void Walker::visit(const QByteArray &native, const QByteArray &name, const QString &path)
{
    const auto isHidden = name.startsWith('.');
    struct stat status = {};
    if (lstat(native.constData(), &status) != 0) {
        m_visitor.refused(path, Reasons::unreadable(qt_error_string(errno)));
        return;
    }
    if (S_ISDIR(status.st_mode)) {
        if (!isHidden)
            walk(native, path);
    } else if (S_ISREG(status.st_mode)) {
        visitFile(native, status, path, isHidden);
    } else if (!isHidden || isArticleFileName(path)) {
        m_visitor.refused(path, S_ISLNK(status.st_mode) ? Reasons::link() : Reasons::specialFile());
    }
}

void Walker::visitFile(const QByteArray &native, const struct stat &status, const QString &path,
                       bool isHidden)
{
    const auto isArticle = isArticleFileName(path);
    if (isHidden) {
        if (isArticle)
            m_visitor.refused(path, Reasons::hiddenFile());
        return;
    }
    FolderFile file;
    file.kind = isArticle                 ? FolderFile::Kind::Article
                : isArchiveFileName(path) ? FolderFile::Kind::Archive
                                          : FolderFile::Kind::Asset;
    file.path = path;
    file.nativePath = native;
    file.size = status.st_size;
    file.modified = qint64(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1'000'000;
    m_visitor.file(file);
}

} // namespace

void walkFolder(const QString &folder, const FolderVisitor &visitor)
{
    const auto absolute = QDir(folder).absolutePath();
    Walker(visitor).walk(QFile::encodeName(absolute), {});
}

} // namespace Dateline::Archive
