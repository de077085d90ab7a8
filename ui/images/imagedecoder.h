// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/images/imagedecoding.h"

#include <QString>

#include <atomic>
#include <memory>

namespace Dateline::Library {
class ChildProcess;
}

namespace Dateline::Images {

/// Has images encoded anew by a worker process, which is started when it is needed and replaced when it dies
/// or takes too long. Waits for it: use an object on one thread in the background.
class ImageDecoder
{
public:
    /// `workerProgram` is started with `--image-worker`. Waiting ends soon after `cancelled`, which must
    /// outlive this object, became true.
    ImageDecoder(QString workerProgram, const std::atomic<bool> &cancelled);
    ~ImageDecoder();

    /// A worker that answered before and is gone is replaced at once.
    Library::ImageReply decode(const QByteArray &bytes, const Library::ImageLimits &limits = {});

    /// Of the worker that waits for the next image; 0 when there is none.
    qint64 processId() const;

private:
    enum class Attempt : quint8 { Answered, Gone, Failed };
    Attempt ask(const QByteArray &request, int milliseconds, Library::ImageReply *reply);

    QString m_workerProgram;
    const std::atomic<bool> &m_cancelled;
    std::unique_ptr<Library::ChildProcess> m_worker;
};

} // namespace Dateline::Images
