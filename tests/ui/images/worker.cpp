// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagebench.h"

#include "images/imagedecoder.h"
#include "images/imageworker.h"
#include "library/images/imagekind.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>
#include <QThread>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <csignal>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

const std::atomic<bool> never = false;

Images::ImageDecoder decoder()
{
    return {QCoreApplication::applicationFilePath(), never};
}

QImage shown(const ImageReply &reply)
{
    return QImage::fromData(reply.image.bytes);
}

/// A text chunk behind the header of a PNG, as cameras and editors write them.
QByteArray withText(QByteArray png)
{
    const QImage image = QImage::fromData(png);
    QImage told = image;
    told.setText(u"Comment"_s, u"where I live"_s);
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
    told.save(&buffer, "png");
    return png;
}

struct WorkerKind
{
    explicit WorkerKind(const char *kind) { qputenv("DATELINE_TEST_WORKER", kind); }
    ~WorkerKind() { qunsetenv("DATELINE_TEST_WORKER"); }
};

} // namespace

TEST_CASE("Images of dots come back encoded anew", "[images][worker]")
{
    const char *format = GENERATE("png", "jpeg", "bmp");
    INFO(format);
    const ImageReply reply = decoder().decode(imageFile(format));
    REQUIRE(reply.fault == ImageFault::None);
    CHECK(reply.image.width == 320);
    CHECK(reply.image.height == 200);
    CHECK(shown(reply).size() == QSize(320, 200));
    CHECK(reply.image.type == (qstrcmp(format, "jpeg") == 0 ? "image/jpeg" : "image/png"));
}

TEST_CASE("Of an animation the first frame stays", "[images][worker]")
{
    // 1 x 1, two frames of different colours (GIF89a).
    const QByteArray gif = QByteArray::fromHex("474946383961 0100 0100 f00000 ff0000 0000ff"
                                               "21f904000a000000 2c00000000010001 0000 02 024401 00"
                                               "21f904000a000000 2c00000000010001 0000 02 024c01 00 3b");
    const ImageReply reply = decoder().decode(gif);
    REQUIRE(reply.fault == ImageFault::None);
    CHECK(reply.image.type == "image/png");
    CHECK(reply.image.width == 1);
    CHECK(shown(reply).pixelColor(0, 0) == QColor(Qt::red));
}

TEST_CASE("What came with an image is gone", "[images][worker]")
{
    const QByteArray told = withText(imageFile("png", 20, 20));
    REQUIRE(told.contains("where I live"));
    const ImageReply reply = decoder().decode(told);
    REQUIRE(reply.fault == ImageFault::None);
    CHECK_FALSE(reply.image.bytes.contains("where I live"));
    CHECK(shown(reply).textKeys().isEmpty());
}

TEST_CASE("A turned photograph is shown upright", "[images][worker]")
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setTransformation(QImageIOHandler::TransformationRotate90);
    REQUIRE(writer.write(drawnImage(64, 32)));
    const ImageReply reply = decoder().decode(bytes);
    REQUIRE(reply.fault == ImageFault::None);
    CHECK(reply.image.width == 32);
    CHECK(reply.image.height == 64);
}

TEST_CASE("A very wide image is made smaller", "[images][worker]")
{
    ImageLimits limits;
    limits.width = 100;
    const ImageReply reply = decoder().decode(imageFile("jpeg", 400, 200), limits);
    REQUIRE(reply.fault == ImageFault::None);
    CHECK(reply.image.width == 100);
    CHECK(reply.image.height == 50);
}

TEST_CASE("What is no sound image of dots is refused, each with its reason", "[images][worker]")
{
    const QByteArray png = imageFile("png");
    const QByteArray jpeg = imageFile("jpeg", 600, 400);
    struct Case
    {
        const char *name;
        QByteArray bytes;
        ImageFault fault;
    };
    const Case c = GENERATE_COPY(
        Case{"nothing", {}, ImageFault::NotAnImage},
        Case{"a page", "<!DOCTYPE html><html><body>no image", ImageFault::NotAnImage},
        Case{"svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", ImageFault::Svg},
        Case{"svg with a declaration", "\xef\xbb\xbf<?xml version='1.0'?><!-- c --> <SVG/>", ImageFault::Svg},
        Case{"half a png", png.left(png.size() / 2), ImageFault::Damaged},
        Case{"half a jpeg", jpeg.left(jpeg.size() / 2), ImageFault::Damaged},
        Case{"a png of noise", png.left(40) + QByteArray(5000, 'x'), ImageFault::Damaged},
        Case{"a bomb of dots", pixelBomb(20'000, 20'000), ImageFault::TooManyPixels},
        Case{"a thread of dots", pixelBomb(10, 2'000'000), ImageFault::TooManyPixels});
    INFO(c.name);
    CHECK(int(decoder().decode(c.bytes).fault) == int(c.fault));
}

TEST_CASE("A photograph with strange bytes between its parts is whole", "[images][worker]")
{
    // Behind the first segment, as some cameras and servers leave them.
    constexpr qsizetype behindHead = 2 + 18;
    const QByteArray jpeg = imageFile("jpeg");
    REQUIRE(jpeg.mid(behindHead, 1) == "\xff");
    const ImageReply reply = decoder().decode(QByteArray(jpeg).insert(behindHead, QByteArray(7, 'x')));
    REQUIRE(reply.fault == ImageFault::None);
    CHECK(shown(reply).size() == QSize(320, 200));
}

TEST_CASE("More bytes than allowed do not come out", "[images][worker]")
{
    ImageLimits limits;
    limits.bytes = 1000;
    CHECK(decoder().decode(imageFile("jpeg"), limits).fault == ImageFault::TooManyBytes);
}

TEST_CASE("A worker that died while it rested is replaced, and no image is lost", "[images][worker]")
{
    Images::ImageDecoder decoding(QCoreApplication::applicationFilePath(), never);
    REQUIRE(decoding.decode(imageFile("png")).fault == ImageFault::None);
    const qint64 process = decoding.processId();
    REQUIRE(process > 0);
    REQUIRE(::kill(pid_t(process), SIGKILL) == 0);
    CHECK(decoding.decode(imageFile("png")).fault == ImageFault::None);
    CHECK(decoding.processId() != process);
}

TEST_CASE("A worker that ended with the thread that started it is replaced", "[images][worker]")
{
    Images::ImageDecoder decoding(QCoreApplication::applicationFilePath(), never);
    ImageFault fault = ImageFault::WorkerFailed;
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { fault = decoding.decode(imageFile("png")).fault; }));
    thread->start();
    REQUIRE(thread->wait());
    REQUIRE(fault == ImageFault::None);
    CHECK(decoding.decode(imageFile("png")).fault == ImageFault::None);
}

TEST_CASE("A worker that crashes or never answers ends with a fault", "[images][worker]")
{
    const WorkerKind kind(GENERATE("crashing", "stalling"));
    ImageLimits limits;
    limits.milliseconds = 500;
    CHECK(decoder().decode(imageFile("png"), limits).fault == ImageFault::WorkerFailed);
}

TEST_CASE("Nobody believes a worker that gives something else than PNG or JPEG", "[images][worker]")
{
    const auto passes = [](const EncodedImage &image) {
        ImageReply reply;
        return fromFrame(toFrame(ImageReply{ImageFault::None, image}), &reply);
    };
    CHECK(passes(encodedImage(Qt::red)));
    CHECK_FALSE(passes({"<svg/>", "image/svg+xml", 1, 1}));
    CHECK_FALSE(passes({"<html>", "image/png", 1, 1}));
    CHECK_FALSE(passes({imageFile("jpeg"), "image/png", 1, 1}));
    CHECK_FALSE(passes({imageFile("png"), "image/png", 0, 1}));
}

TEST_CASE("WebP is read where the system can, and refused by name where it cannot", "[images][worker]")
{
    const bool canRead = QImageReader::supportedImageFormats().contains("webp");
    const QByteArray webp = canRead ? imageFile("webp") : QByteArray("RIFF\x1a\0\0\0WEBPVP8L", 16);
    const ImageFault fault = decoder().decode(webp).fault;
    CHECK(int(fault) == int(canRead ? ImageFault::None : ImageFault::Unsupported));
}
