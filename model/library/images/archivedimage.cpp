// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/images/archivedimage.h"

#include "archive/archivereader.h"
#include "archive/entryname.h"
#include "article/articleparser.h"
#include "library/import/childprocess.h"
#include "library/import/importprotocol.h"
#include "library/import/wholefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace Dateline::Library {

using namespace Qt::StringLiterals;

namespace {

constexpr int stallMilliseconds = 60'000;

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

QHash<QString, QByteArray> ArchivedImages::read(const ImagePlace &place, const QStringList &files,
                                                qint64 largest)
{
    const QFileInfo archive(place.archive);
    const bool isWholeContainer = isContainer(archive);
    const bool isInContainer = isWholeContainer || !place.member.isEmpty();
    // In a container that is the archive, a member is inside an archive within it.
    const QString inner = place.member.isEmpty() ? place.path : place.member;
    const QString outer =
        isWholeContainer && !place.member.isEmpty() ? QString(place.path + u'/') : QString();
    QHash<QString, QByteArray> found;
    QHash<QString, QString> names;
    for (const QString &file : files) {
        const QString path = pathBeside(inner, file);
        if (path.isEmpty())
            continue;
        if (isInContainer)
            names.insert(file, outer + path);
        else if (QByteArray bytes =
                     readLoose(archive.isDir() ? archive.filePath() : archive.absolutePath(), path, largest);
                 !bytes.isEmpty())
            found.insert(file, std::move(bytes));
    }
    if (names.isEmpty())
        return found;
    const QString container = isWholeContainer ? place.archive : QDir(place.archive).filePath(place.path);
    const auto contained = readContained(container, {names.cbegin(), names.cend()}, largest);
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (const auto bytes = contained.constFind(*name); bytes != contained.cend())
            found.insert(name.key(), *bytes);
    }
    return found;
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

bool ArchivedImages::mayHave(const QString &container, const QSet<QString> &names) const
{
    const auto listing = m_listings.constFind(container);
    const QFileInfo info(container);
    const bool isKnown = listing != m_listings.cend() && listing->size == info.size() &&
                         listing->modified == info.lastModified().toMSecsSinceEpoch();
    return !isKnown || listing->names.intersects(names);
}

QHash<QString, QByteArray> ArchivedImages::readContained(const QString &container, const QSet<QString> &names,
                                                         qint64 largest)
{
    QHash<QString, QByteArray> found;
    if (m_cancelled || !mayHave(container, names))
        return found;
    auto child = ChildProcess::start(m_workerProgram, {u"--archive-worker"_s});
    if (!child)
        return found;
    FrameSocket &socket = (*child)->socket();
    socket.setInterruption(&m_cancelled);
    ArchiveRequest request;
    request.file = container;
    request.options.wanted = names;
    const QFileInfo info(container);
    Listing listing{info.size(), info.lastModified().toMSecsSinceEpoch(), {}};
    QByteArray frame;
    ArchiveEvent event;
    if (!socket.send(toFrame(request)))
        return found;
    while (found.size() < names.size() &&
           socket.receive(&frame, stallMilliseconds) == FrameSocket::Status::Ok && fromFrame(frame, &event)) {
        if (event.kind == ArchiveEvent::Kind::End) {
            m_listings.insert(container, listing);
            break;
        }
        const QString name = event.entry.member.isEmpty()
                                 ? event.entry.path
                                 : QString(event.entry.path + u'/' + event.entry.member);
        listing.names.insert(name);
        if (event.kind == ArchiveEvent::Kind::Article && names.contains(name) &&
            event.bytes.size() <= largest)
            found.insert(name, event.bytes);
    }
    return found;
}

} // namespace Dateline::Library
