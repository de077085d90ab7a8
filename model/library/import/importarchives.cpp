// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/childprocess.h"
#include "library/import/importprotocol.h"
#include "library/import/importrun.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

// How ImportRun reads archives: through a child process that sends entry by entry.

using namespace Qt::StringLiterals;

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

constexpr int archiveStallMilliseconds = 120'000;

} // namespace

void ImportRun::importArchive(qint64 archive, const QString &path, const QString &file)
{
    Container container = openContainer(archive, path);
    const QFileInfo info(file);
    const qint64 modified = info.lastModified().toMSecsSinceEpoch();
    if (skipUnchanged(container, info.size(), modified))
        return;
    const std::optional<Error> error = readArchive(container, path, file);
    m_pool->waitUntilIdle();
    if (m_cancelled)
        return;
    if (error) {
        refuse(nullptr, path.isEmpty() ? file : path, error->message);
        return;
    }
    markUnseenMissing(container);
    container.refusals += takeRefusals(container.stamp.number);
    container.stamp.size = info.size();
    container.stamp.modified = modified;
    container.stamp.parser = parserVersion;
    m_writer->post([stamp = container.stamp, refusals = container.refusals](IndexWriter::Session &session) {
        session.ledger.seal(stamp, refusals);
    });
}

bool ImportRun::skipUnchanged(Container &container, qint64 size, qint64 modified)
{
    const ContainerStamp &stamp = container.stamp;
    if (stamp.size != size || stamp.modified != modified || stamp.parser != parserVersion)
        return false;
    const auto files = int(std::count_if(container.files.cbegin(), container.files.cend(),
                                         [](const FileStamp &file) { return !file.missing; }));
    // All of them missing: the archive itself was away, and is back.
    if (files == 0 && !container.files.isEmpty())
        return false;
    m_writer->post([stamp, files](IndexWriter::Session &session) {
        session.result.unchanged += files;
        session.result.assets += stamp.assets;
        for (const ImportProblem &refusal : session.ledger.refusals(stamp.number))
            session.report(refusal);
    });
    m_totalEntries += files;
    count(files, size);
    return true;
}

std::optional<Error> ImportRun::readArchive(Container &container, const QString &path, const QString &file)
{
    auto child = ChildProcess::start(m_options.workerProgram, {u"--archive-worker"_s});
    if (!child)
        return child.error();
    FrameSocket &socket = (*child)->socket();
    socket.setInterruption(&m_cancelled);
    container.stamp.assets = 0;
    m_isTotalKnown = false;
    QByteArray frame = toFrame(ArchiveRequest{file, {m_options.limits, m_options.nameEncoding}});
    ArchiveEvent event;
    qint64 entries = 0;
    bool alive = socket.send(frame);
    while (alive && !m_cancelled) {
        alive = socket.receive(&frame, archiveStallMilliseconds) == FrameSocket::Status::Ok &&
                fromFrame(frame, &event);
        if (!alive)
            break;
        if (event.kind == ArchiveEvent::Kind::End)
            return event.error;
        ++entries;
        take(container, path, event);
        m_gate.pass();
    }
    if (m_cancelled)
        return std::nullopt;
    return Error{
        Error::Code::Malformed,
        Texts::tr("Reading the archive stopped unexpectedly after %Ln entries; what follows was not read.",
                  nullptr, int(entries)),
        file};
}

void ImportRun::take(Container &container, const QString &path, ArchiveEvent &event)
{
    const Archive::Entry &entry = event.entry;
    FileRecord record{
        container.stamp.number, entry.path,
        entry.member,           0,
        event.bytes.size(),     entry.modified.isValid() ? entry.modified.toMSecsSinceEpoch() : 0};
    if (!path.isEmpty()) {
        record.path = path;
        record.member = entry.member.isEmpty() ? entry.path : entry.path + u'/' + entry.member;
    }
    switch (event.kind) {
    case ArchiveEvent::Kind::Asset:
        ++container.stamp.assets;
        m_writer->post([](IndexWriter::Session &session) { ++session.result.assets; });
        break;
    case ArchiveEvent::Kind::Refused:
        refuse(&container, record.displayPath(), event.reason);
        break;
    case ArchiveEvent::Kind::Article: {
        while (container.seen.contains(record.key()))
            ++record.occurrence;
        container.seen.insert(record.key());
        const std::optional<FileStamp> known = knownFile(container, record.key());
        m_pool->submit({record, std::move(event.bytes), known});
        break;
    }
    case ArchiveEvent::Kind::End:
        break;
    }
}

} // namespace Dateline::Library
