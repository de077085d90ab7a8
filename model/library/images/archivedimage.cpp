// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/images/archivedimage.h"

#include "archive/archivereader.h"
#include "archive/entryname.h"
#include "article/articleparser.h"
#include "library/import/childprocess.h"
#include "library/import/importprotocol.h"
#include "library/import/wholefile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace Dateline::Library {

using namespace Qt::StringLiterals;

namespace {

constexpr int stallMilliseconds = 60'000;
constexpr qsizetype stampDigits = 24;

/// The path without query and fragment; names in addresses are usually percent-encoded.
QString decodedPath(const QString &file)
{
    QString path = file;
    for (const QChar end : {u'#', u'?'}) {
        if (const qsizetype at = path.indexOf(end); at >= 0)
            path.truncate(at);
    }
    return QUrl::fromPercentEncoding(path.toUtf8());
}

bool isContainer(const QFileInfo &archive)
{
    return archive.isFile() &&
           (Archive::isArchiveFileName(archive.fileName()) || !isArticleFileName(archive.fileName()));
}

} // namespace

ArchivedImages::ArchivedImages(QString workerProgram, const std::atomic<bool> &cancelled)
    : m_workerProgram(std::move(workerProgram))
    , m_cancelled(cancelled)
{
}

QString ArchivedImages::pathBeside(const QString &path, const QString &file)
{
    const QString name = decodedPath(file).replace(u'\\', u'/');
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(QChar(u'\0')))
        return {};
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty())
        parts.removeLast();
    for (const QString &part : name.split(u'/', Qt::SkipEmptyParts)) {
        if (part == ".."_L1 && parts.isEmpty())
            return {};
        if (part == ".."_L1)
            parts.removeLast();
        else if (part != "."_L1)
            parts.append(part);
    }
    const Archive::EntryName found = Archive::parseEntryName(parts.join(u'/'));
    return found.climbs || found.isHidden || found.isInHiddenFolder ? QString() : found.path;
}

bool ArchivedImages::isContained(const ImagePlace &place)
{
    return !place.member.isEmpty() || isContainer(QFileInfo(place.archive));
}

QString ArchivedImages::pathOf(const ImagePlace &place, const QString &file)
{
    // In a container that is the archive, a member is inside an archive within it.
    return pathBeside(place.member.isEmpty() ? place.path : place.member, file);
}

QString ArchivedImages::stamp(const ImagePlace &place)
{
    const QFileInfo archive(place.archive);
    const QFileInfo file(archive.isFile() ? place.archive : QDir(place.archive).filePath(place.path));
    const QStringList parts{place.archive, place.path, place.member, QString::number(file.size()),
                            QString::number(file.lastModified().toMSecsSinceEpoch())};
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(QChar(u'\0')).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(stampDigits));
}

void ArchivedImages::read(const ImagePlace &place, const QStringList &paths, qint64 largest, const Take &take)
{
    const QFileInfo archive(place.archive);
    const bool isWholeContainer = isContainer(archive);
    if (!isWholeContainer && place.member.isEmpty()) {
        const QString folder = archive.isDir() ? archive.filePath() : archive.absolutePath();
        for (const QString &path : paths) {
            const QByteArray bytes = readLoose(folder, path, largest);
            if (!bytes.isEmpty() && !take(path, bytes))
                return;
        }
        return;
    }
    const QString outer =
        isWholeContainer && !place.member.isEmpty() ? QString(place.path + u'/') : QString();
    QHash<QString, QString> names;
    for (const QString &path : paths)
        names.insert(outer + path, path);
    const QString container = isWholeContainer ? place.archive : QDir(place.archive).filePath(place.path);
    readContained(container, names, largest, take);
}

QByteArray ArchivedImages::readLoose(const QString &folder, const QString &path, qint64 largest) const
{
    // A link in the archive could lead anywhere; the folder itself may be reached by one.
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QString file = QDir(root).filePath(path);
    if (m_cancelled || root.isEmpty() || QFileInfo(file).canonicalFilePath() != file)
        return {};
    if (!QFileInfo(file).isFile())
        return {};
    const auto bytes = readWhole(QFile::encodeName(file), largest);
    return bytes ? *bytes : QByteArray();
}

bool ArchivedImages::mayHave(const QString &container, const QHash<QString, QString> &paths) const
{
    const auto listing = m_listings.constFind(container);
    const QFileInfo info(container);
    const bool isKnown = listing != m_listings.cend() && listing->size == info.size() &&
                         listing->modified == info.lastModified().toMSecsSinceEpoch();
    return !isKnown || std::any_of(paths.keyBegin(), paths.keyEnd(),
                                   [&](const QString &name) { return listing->names.contains(name); });
}

void ArchivedImages::readContained(const QString &container, QHash<QString, QString> paths, qint64 largest,
                                   const Take &take)
{
    if (m_cancelled || paths.isEmpty() || !mayHave(container, paths))
        return;
    auto child = ChildProcess::start(m_workerProgram, {u"--archive-worker"_s});
    if (!child)
        return;
    FrameSocket &socket = (*child)->socket();
    socket.setInterruption(&m_cancelled);
    ArchiveRequest request;
    request.file = container;
    request.options.wanted = {paths.keyBegin(), paths.keyEnd()};
    const QFileInfo info(container);
    Listing listing{info.size(), info.lastModified().toMSecsSinceEpoch(), {}};
    QByteArray frame;
    ArchiveEvent event;
    if (!socket.send(toFrame(request)))
        return;
    while (!paths.isEmpty() && socket.receive(&frame, stallMilliseconds) == FrameSocket::Status::Ok &&
           fromFrame(frame, &event)) {
        if (event.kind == ArchiveEvent::Kind::End) {
            m_listings.insert(container, listing);
            return;
        }
        const QString name = event.entry.member.isEmpty()
                                 ? event.entry.path
                                 : QString(event.entry.path + u'/' + event.entry.member);
        listing.names.insert(name);
        const bool isWanted = event.kind == ArchiveEvent::Kind::Article && paths.contains(name) &&
                              event.bytes.size() <= largest;
        if (isWanted && !take(paths.take(name), event.bytes))
            return;
    }
}

} // namespace Dateline::Library
