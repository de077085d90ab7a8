// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imagedecoder.h"

#include "library/images/imagekind.h"
#include "library/import/childprocess.h"

namespace Dateline::Images {

using namespace Qt::StringLiterals;
using Library::ChildProcess;
using Library::FrameSocket;
using Library::ImageFault;
using Library::ImageKind;
using Library::ImageReply;

ImageDecoder::ImageDecoder(QString workerProgram, const std::atomic<bool> &cancelled)
    : m_workerProgram(std::move(workerProgram))
    , m_cancelled(cancelled)
{
}

ImageDecoder::~ImageDecoder() = default;

qint64 ImageDecoder::processId() const
{
    return m_worker ? m_worker->processId() : 0;
}

ImageReply ImageDecoder::decode(const QByteArray &bytes, const Library::ImageLimits &limits)
{
    // What is none is told without the worker.
    const ImageKind kind = Library::imageKind(bytes);
    if (kind == ImageKind::Svg || kind == ImageKind::Unknown)
        return {kind == ImageKind::Svg ? ImageFault::Svg : ImageFault::NotAnImage, {}};
    const QByteArray request = Library::toFrame(Library::ImageRequest{bytes, limits});
    ImageReply reply;
    Attempt attempt = ask(request, limits.milliseconds, &reply);
    // Of a worker that rested nobody knows what ended it. It need not have been this image.
    if (attempt == Attempt::Gone)
        attempt = ask(request, limits.milliseconds, &reply);
    return attempt == Attempt::Answered ? reply : ImageReply();
}

ImageDecoder::Attempt ImageDecoder::ask(const QByteArray &request, int milliseconds, ImageReply *reply)
{
    const bool hasAnsweredBefore = m_worker != nullptr;
    if (!m_worker) {
        auto started = ChildProcess::start(m_workerProgram, {u"--image-worker"_s});
        if (!started)
            return Attempt::Failed;
        m_worker = std::move(started).value();
        m_worker->socket().setInterruption(&m_cancelled);
    }
    FrameSocket &socket = m_worker->socket();
    QByteArray frame;
    const FrameSocket::Status status =
        socket.send(request) ? socket.receive(&frame, milliseconds) : FrameSocket::Status::Closed;
    if (status == FrameSocket::Status::Ok && Library::fromFrame(frame, reply))
        return Attempt::Answered;
    m_worker.reset();
    return hasAnsweredBefore && status == FrameSocket::Status::Closed ? Attempt::Gone : Attempt::Failed;
}

} // namespace Dateline::Images
