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
    if (!m_worker) {
        auto started = ChildProcess::start(m_workerProgram, {u"--image-worker"_s});
        if (!started)
            return {};
        m_worker = std::move(started).value();
        m_worker->socket().setInterruption(&m_cancelled);
    }
    FrameSocket &socket = m_worker->socket();
    QByteArray frame;
    ImageReply reply;
    const bool isAnswered = socket.send(Library::toFrame(Library::ImageRequest{bytes, limits})) &&
                            socket.receive(&frame, limits.milliseconds) == FrameSocket::Status::Ok &&
                            Library::fromFrame(frame, &reply);
    if (isAnswered)
        return reply;
    m_worker.reset();
    return {};
}

} // namespace Dateline::Images
