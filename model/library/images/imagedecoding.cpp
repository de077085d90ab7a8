// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/images/imagedecoding.h"

#include "library/images/imagekind.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

template<typename Write>
QByteArray frameOf(const Write &write)
{
    QByteArray frame;
    QDataStream stream(&frame, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    write(stream);
    return frame;
}

bool isHonest(const ImageReply &reply)
{
    if (reply.fault > ImageFault::WorkerFailed)
        return false;
    if (reply.fault != ImageFault::None)
        return reply.image == EncodedImage();
    const ImageKind kind = imageKind(reply.image.bytes);
    const bool isOfType = (reply.image.type == "image/png" && kind == ImageKind::Png) ||
                          (reply.image.type == "image/jpeg" && kind == ImageKind::Jpeg);
    return isOfType && reply.image.width > 0 && reply.image.height > 0;
}

} // namespace

QByteArray toFrame(const ImageRequest &request)
{
    return frameOf([&](QDataStream &stream) {
        const ImageLimits &limits = request.limits;
        stream << request.bytes << limits.pixels << limits.width << limits.bytes << limits.cpuSeconds;
    });
}

bool fromFrame(const QByteArray &frame, ImageRequest *request)
{
    QDataStream stream(frame);
    stream.setVersion(QDataStream::Qt_6_4);
    ImageLimits &limits = request->limits;
    stream >> request->bytes >> limits.pixels >> limits.width >> limits.bytes >> limits.cpuSeconds;
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

QByteArray toFrame(const ImageReply &reply)
{
    return frameOf([&](QDataStream &stream) {
        const EncodedImage &image = reply.image;
        stream << quint8(reply.fault) << image.bytes << image.type << image.width << image.height;
    });
}

bool fromFrame(const QByteArray &frame, ImageReply *reply)
{
    QDataStream stream(frame);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 fault = 0;
    EncodedImage &image = reply->image;
    stream >> fault >> image.bytes >> image.type >> image.width >> image.height;
    reply->fault = ImageFault(fault);
    return stream.status() == QDataStream::Ok && stream.atEnd() && isHonest(*reply);
}

QString imageFaultText(ImageFault fault)
{
    switch (fault) {
    case ImageFault::None:
        return {};
    case ImageFault::NotAnImage:
        return Texts::tr("What came is not an image.");
    case ImageFault::Svg:
        return Texts::tr("SVG images are not shown: they can hold scripts and addresses.");
    case ImageFault::Unsupported:
        return Texts::tr("This system cannot read images of this format.");
    case ImageFault::Damaged:
        return Texts::tr("The image is damaged or incomplete.");
    case ImageFault::TooManyPixels:
        return Texts::tr("The image has too many pixels.");
    case ImageFault::TooManyBytes:
        return Texts::tr("The image is larger than the settings allow.");
    case ImageFault::WorkerFailed:
        return Texts::tr("The image could not be decoded.");
    }
    return {};
}

} // namespace Dateline::Library
