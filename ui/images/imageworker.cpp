// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imageworker.h"

#include "library/images/imagekind.h"
#include "library/import/childprocess.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QtEndian>

#include <cmath>
#include <csignal>
#include <cstring>

#include <sys/resource.h>
#include <unistd.h>

namespace Dateline::Images {

using Library::EncodedImage;
using Library::ImageFault;
using Library::ImageKind;
using Library::imageKind;
using Library::ImageLimits;
using Library::ImageReply;
using Library::ImageRequest;

namespace {

constexpr int jpegQuality = 86;
constexpr int highestJpeg = 65500;      // libjpeg's own limit.
constexpr quint32 longestPng = 1000000; // libpng's own.
constexpr int pngCompression = 60;      // Of Qt's 0 to 100: a little slower than the default.
constexpr qint64 largePng = 1536 << 10; // A photograph in a format for drawings.

/// The reader of JPEG fills up what is missing and only mentions it.
bool wasCutOff = false;

void watchMessages(QtMsgType, const QMessageLogContext &, const QString &message)
{
    // Not the other complaints: about strange bytes between its parts an image is whole nevertheless.
    if (message.contains(QLatin1String("premature end"), Qt::CaseInsensitive))
        wasCutOff = true;
}

QByteArray formatOf(ImageKind kind)
{
    switch (kind) {
    case ImageKind::Png:
        return "png";
    case ImageKind::Jpeg:
        return "jpeg";
    case ImageKind::Gif:
        return "gif";
    case ImageKind::WebP:
        return "webp";
    case ImageKind::Bmp:
        return "bmp";
    case ImageKind::Svg:
    case ImageKind::Unknown:
        break;
    }
    return {};
}

ImageReply failed(ImageFault fault)
{
    return {fault, {}};
}

/// The pixels and nothing else: texts, resolution and colour profile stay behind.
QImage bare(const QImage &image)
{
    const bool isOpaque = !image.hasAlphaChannel();
    QImage source = image;
    if (source.colorSpace().isValid() && source.colorSpace() != QColorSpace(QColorSpace::SRgb))
        source.convertToColorSpace(QColorSpace::SRgb);
    source.convertTo(isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32);
    QImage result(source.size(), source.format());
    for (int row = 0; row < source.height() && !result.isNull(); ++row)
        std::memcpy(result.scanLine(row), source.constScanLine(row), size_t(source.width()) * 4);
    return result;
}

bool isSeeThrough(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return false;
    for (int row = 0; row < image.height(); ++row) {
        const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(row));
        for (int column = 0; column < image.width(); ++column) {
            if (qAlpha(pixels[column]) != 255)
                return true;
        }
    }
    return false;
}

QByteArray written(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    const bool isJpeg = qstrcmp(format, "jpeg") == 0;
    if (isJpeg)
        writer.setQuality(jpegQuality);
    else
        writer.setCompression(pngCompression);
    writer.setOptimizedWrite(isJpeg);
    return writer.write(image) ? bytes : QByteArray();
}

ImageReply encoded(const QImage &image, bool isLossless, const ImageLimits &limits)
{
    const bool mayBeJpeg = !isSeeThrough(image) && image.height() <= highestJpeg;
    EncodedImage result{{}, "image/jpeg", image.width(), image.height()};
    if (isLossless || !mayBeJpeg) {
        result.bytes = written(image, "png");
        result.type = "image/png";
    }
    if (mayBeJpeg && (result.bytes.isEmpty() || result.bytes.size() > largePng)) {
        result.bytes = written(image.convertToFormat(QImage::Format_RGB32), "jpeg");
        result.type = "image/jpeg";
    }
    if (result.bytes.isEmpty())
        return failed(ImageFault::Damaged);
    if (result.bytes.size() > limits.bytes)
        return failed(ImageFault::TooManyBytes);
    return {ImageFault::None, result};
}

/// Longer than its reader takes. Such a one would be called damaged.
bool isTooLongForPng(const QByteArray &png)
{
    // Width and height follow the signature and the first chunk's length and name (PNG, 11.2.1).
    constexpr qsizetype at = 16;
    if (png.size() < at + 8)
        return false;
    const auto side = [&png](qsizetype offset) { return qFromBigEndian<quint32>(png.constData() + offset); };
    return side(at) > longestPng || side(at + 4) > longestPng;
}

/// Ends this process when one image takes more than its time.
void allowTime(int seconds)
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const rlim_t limit = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1 + qMax(1, seconds));
    rlimit time{};
    ::getrlimit(RLIMIT_CPU, &time);
    time.rlim_cur = qMin(limit, time.rlim_max);
    ::setrlimit(RLIMIT_CPU, &time);
}

} // namespace

ImageReply encodeAnew(const ImageRequest &request)
{
    const ImageKind kind = imageKind(request.bytes);
    if (kind == ImageKind::Svg || kind == ImageKind::Unknown)
        return failed(kind == ImageKind::Svg ? ImageFault::Svg : ImageFault::NotAnImage);
    const QByteArray format = formatOf(kind);
    if (!QImageReader::supportedImageFormats().contains(format))
        return failed(ImageFault::Unsupported);
    QByteArray bytes = request.bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    // Only the reader of this format, whatever another one makes of the bytes.
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(int(request.limits.pixels * 8 >> 20) + 1);
    if (kind == ImageKind::Png && isTooLongForPng(bytes))
        return failed(ImageFault::TooManyPixels);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > request.limits.pixels)
        return failed(ImageFault::TooManyPixels);
    wasCutOff = false;
    QImage image = reader.read();
    if (image.isNull() || wasCutOff)
        return failed(ImageFault::Damaged);
    if (qint64(image.width()) * image.height() > request.limits.pixels)
        return failed(ImageFault::TooManyPixels);
    image = bare(image);
    if (image.width() > request.limits.width)
        image = image.scaledToWidth(request.limits.width, Qt::SmoothTransformation);
    if (image.isNull())
        return failed(ImageFault::Damaged);
    return encoded(image, kind != ImageKind::Jpeg && kind != ImageKind::WebP, request.limits);
}

int runImageWorker()
{
    Library::confineThisProcess(ImageLimits().memory);
    // It writes no file.
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_FSIZE, &none);
    // A reader that complains into a log, where standard error is a file, must not end the process by it.
    ::signal(SIGXFSZ, SIG_IGN);
    qInstallMessageHandler(watchMessages);
    Library::FrameSocket socket(STDIN_FILENO);
    QByteArray frame;
    while (socket.receive(&frame) == Library::FrameSocket::Status::Ok) {
        ImageRequest request;
        if (!Library::fromFrame(frame, &request))
            return 2;
        allowTime(request.limits.cpuSeconds);
        if (!socket.send(Library::toFrame(encodeAnew(request))))
            return 1;
    }
    return 0;
}

} // namespace Dateline::Images
