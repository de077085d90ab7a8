// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/importworker.h"

#include "library/import/childprocess.h"
#include "library/import/importprotocol.h"

#include <unistd.h>

namespace Dateline::Library {

namespace {

constexpr quint64 memoryLimit = 1536ULL << 20;

/// Sends what an archive holds as events. A parent that is gone ends the reading.
class EventSender final : public Archive::EntrySink
{
public:
    explicit EventSender(FrameSocket &socket)
        : m_socket(socket)
    {
    }

    void article(const Archive::Entry &entry, const QByteArray &bytes) override
    {
        send({ArchiveEvent::Kind::Article, entry, bytes, {}, {}});
    }
    void asset(const Archive::Entry &entry) override { send({ArchiveEvent::Kind::Asset, entry, {}, {}, {}}); }
    void refused(const Archive::Entry &entry, const QString &reason) override
    {
        send({ArchiveEvent::Kind::Refused, entry, {}, reason, {}});
    }
    bool isCancelled() const override { return m_lost; }

    void send(const ArchiveEvent &event) { m_lost = m_lost || !m_socket.send(toFrame(event)); }

private:
    FrameSocket &m_socket;
    bool m_lost = false;
};

} // namespace

int runImportWorker()
{
    confineThisProcess(memoryLimit);
    FrameSocket socket(STDIN_FILENO);
    QByteArray frame;
    while (socket.receive(&frame) == FrameSocket::Status::Ok) {
        QList<ParseRequest> requests;
        if (!fromFrame(frame, &requests))
            return 2;
        for (const ParseRequest &request : requests) {
            if (!socket.send(toFrame(packed(parseArticle(request.bytes, request.path, request.mode)))))
                return 1;
        }
    }
    return 0;
}

int runArchiveWorker()
{
    confineThisProcess(memoryLimit);
    FrameSocket socket(STDIN_FILENO);
    QByteArray frame;
    ArchiveRequest request;
    if (socket.receive(&frame) != FrameSocket::Status::Ok || !fromFrame(frame, &request))
        return 2;
    EventSender sender(socket);
    const Result<void> result = Archive::readArchive(request.file, request.options, sender);
    ArchiveEvent end;
    if (!result)
        end.error = result.error();
    sender.send(end);
    return 0;
}

} // namespace Dateline::Library
