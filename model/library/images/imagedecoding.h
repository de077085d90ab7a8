// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Dateline::Library {

/// What the worker that decodes images may make of one.
struct ImageLimits
{
    qint64 pixels = 40'000'000;   ///< Of the image as it comes.
    int width = 2560;             ///< Wider ones are made smaller.
    qint64 bytes = 10 << 20;      ///< Of what comes out.
    int cpuSeconds = 15;          ///< Of the worker's time for one image.
    int milliseconds = 30'000;    ///< Until an answer that does not come is given up.
    quint64 memory = 1024U << 20; ///< Of the worker, in bytes.

    bool operator==(const ImageLimits &) const = default;
};

/// An image as it is kept and shown: encoded anew by the worker, without what came with it.
struct EncodedImage
{
    QByteArray bytes;
    QByteArray type; ///< "image/png" or "image/jpeg".
    int width = 0;
    int height = 0;

    bool operator==(const EncodedImage &) const = default;
};

/// Why there is no image.
enum class ImageFault : quint8 {
    None,
    NotAnImage,
    Svg,
    Unsupported, ///< A format that this system's Qt cannot read.
    Damaged,
    TooManyPixels,
    TooManyBytes,
    WorkerFailed, ///< The worker died of it, took too long, or could not be started.
};

struct ImageRequest
{
    QByteArray bytes;
    ImageLimits limits;
};

struct ImageReply
{
    ImageFault fault = ImageFault::WorkerFailed;
    EncodedImage image; ///< Without a fault.
};

QByteArray toFrame(const ImageRequest &request);
bool fromFrame(const QByteArray &frame, ImageRequest *request);
QByteArray toFrame(const ImageReply &reply);
/// False also for what no honest worker says: another type, other bytes than that type has, no size.
bool fromFrame(const QByteArray &frame, ImageReply *reply);

/// A whole, translated sentence.
QString imageFaultText(ImageFault fault);

} // namespace Dateline::Library
