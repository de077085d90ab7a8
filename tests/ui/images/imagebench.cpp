// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagebench.h"

#include <QBuffer>
#include <QtEndian>

#include <zlib.h>

namespace Dateline::Test {

namespace {

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray body = type + data;
    const auto sum = quint32(crc32(0, reinterpret_cast<const Bytef *>(body.constData()), uInt(body.size())));
    return bigEndian(quint32(data.size())) + body + bigEndian(sum);
}

} // namespace

QImage drawnImage(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(x * 7 % 256, y * 5 % 256, (x * y) % 256));
    }
    return image;
}

QByteArray imageFile(const char *format, int width, int height)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    drawnImage(width, height).save(&buffer, format);
    return bytes;
}

Library::EncodedImage encodedImage(Qt::GlobalColor colour, int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return {bytes, "image/png", width, height};
}

QByteArray pixelBomb(quint32 width, quint32 height)
{
    // One bit a dot: a row is width / 8 bytes and one for its filter.
    const QByteArray rows = qCompress(QByteArray(qsizetype(height) * (width / 8 + 1), '\0'), 9).mid(4);
    return QByteArray("\x89PNG\r\n\x1a\n", 8) +
           chunk("IHDR", bigEndian(width) + bigEndian(height) + QByteArray("\x01\x00\x00\x00\x00", 5)) +
           chunk("IDAT", rows) + chunk("IEND", {});
}

} // namespace Dateline::Test
