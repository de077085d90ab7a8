// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../timeline/linefixture.h"
#include "pdffile.h"

#include "../../exchange/timelinesample.h"
#include "../../support/placestory.h"

#include "exchange/mappicture.h"
#include "exchange/savedialog.h"
#include "exchange/timelinepaper.h"
#include "exchange/timelinepicture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QSvgRenderer>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Exporting;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

Exchange::TimelineDocument documentOf(const Timeline::Sightings &sightings)
{
    Exchange::TimelineDocument document;
    document.subject = sightings.entities.value(Envoy);
    document.sightings = sightings;
    document.history = Timeline::buildHistory(sightings, Envoy);
    const QHash<qint32, QString> clauses = clausesOf(sightings);
    for (qint32 number = 0; number < sightings.events.size(); ++number) {
        document.clauses.append(clauses.value(number));
        Library::ArticleRow row;
        row.id = sightings.events[number].article;
        row.title = number % 2 ? u"雙方會談後的聯合聲明"_s : u"What the envoy said in town"_s;
        row.language = number % 2 ? u"zh-Hant"_s : u"en"_s;
        row.url = u"https://paper.example/news/"_s + QString::number(number);
        document.articles.insert(row.id, row);
    }
    Exchange::showAll(&document);
    return document;
}

/// Where to leave pictures for who wants to look at them; empty for nowhere.
void keep(const QString &name, const QByteArray &bytes)
{
    const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
    if (!folder.isEmpty())
        REQUIRE(saveFile(QDir(folder).filePath(name), bytes).ok());
}

QImage imageOf(const QByteArray &svg)
{
    QSvgRenderer renderer(svg);
    REQUIRE(renderer.isValid());
    QImage image(renderer.viewBox().size().scaled(1600, 1600, Qt::KeepAspectRatio), QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return image;
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Whether a picture has more than its white ground.
bool hasInk(const QImage &image)
{
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width(); x += 2) {
            if (qGray(image.pixel(x, y)) < 100)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("A timeline becomes a picture on white", "[pictures]")
{
    const auto png = timelinePng(documentOf(toldSightings()));
    REQUIRE(png.ok());
    const QImage image = QImage::fromData(*png);
    REQUIRE_FALSE(image.isNull());
    CHECK(image.pixelColor(2, 2) == QColor(Qt::white));
    CHECK(hasInk(image));
    CHECK(image.text(u"Software"_s) == u"Dateline"_s);
    keep(u"timeline.png"_s, *png);
}

TEST_CASE("A picture that would be too high says what else can be done", "[pictures]")
{
    const auto document = documentOf(manySightings(5000));
    const auto png = timelinePng(document);
    REQUIRE_FALSE(png.ok());
    CHECK(png.error().code == Error::Code::LimitExceeded);
    CHECK(png.error().message.contains(u"PDF"_s));
    auto fewer = document;
    fewer.shown = fewer.shown.first(40);
    CHECK(timelinePng(fewer).ok());
}

TEST_CASE("A timeline becomes a drawing whose texts are texts", "[pictures]")
{
    const auto svg = timelineSvg(documentOf(toldSightings()));
    REQUIRE(svg.ok());
    CHECK(svg->contains("<text"));
    CHECK(svg->contains("https://") == false);
    const QImage image = imageOf(*svg);
    CHECK(hasInk(image));
    keep(u"timeline.svg"_s, *svg);
    keep(u"timelinesvg.png"_s, pngOf(image));
}

TEST_CASE("A timeline becomes pages with bookmarks and links", "[pictures]")
{
    const auto pdf = timelinePdf(documentOf(toldSightings()), QPageSize::A4);
    REQUIRE(pdf.ok());
    PdfFile file(*pdf);
    CHECK(file.warnings() == 0);
    CHECK(file.information("/Title").contains(documentOf(toldSightings()).subject.name));
    CHECK_FALSE(file.bookmarks().isEmpty());
    CHECK(file.links().contains(u"https://paper.example/news/0"_s));
    keep(u"timeline.pdf"_s, *pdf);
}

TEST_CASE("A very long timeline becomes many pages, and can be cancelled", "[pictures]")
{
    const auto document = documentOf(manySightings(1500));
    int asked = 0;
    const auto pdf = timelinePdf(document, QPageSize::A4, [&asked](int, int) { return ++asked > 0; });
    REQUIRE(pdf.ok());
    PdfFile file(*pdf);
    CHECK(file.pages() > 40);
    CHECK(file.pages() == asked);
    const auto cancelled = timelinePdf(document, QPageSize::A4, [](int done, int) { return done < 3; });
    REQUIRE_FALSE(cancelled.ok());
    CHECK(cancelled.error().code == Error::Code::Cancelled);
}

TEST_CASE("Hostile texts of a timeline stay texts on paper", "[pictures]")
{
    const auto document = sampleTimeline();
    const auto svg = timelineSvg(document);
    REQUIRE(svg.ok());
    CHECK_FALSE(svg->contains("<script"));
    CHECK(hasInk(imageOf(*svg)));
    CHECK(timelinePdf(document, QPageSize::Letter).ok());
    CHECK(timelinePng(document).ok());
}

TEST_CASE("A timeline without entries still has a head", "[pictures]")
{
    auto document = documentOf(toldSightings());
    document.shown.clear();
    const auto pdf = timelinePdf(document, QPageSize::A4);
    REQUIRE(pdf.ok());
    CHECK(PdfFile(*pdf).pages() == 1);
    CHECK(timelinePng(document).ok());
}

TEST_CASE("A timeline is printed on the pages that are asked for", "[pictures]")
{
    QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"p.pdf"_s));
    printer.setFromTo(2, 3);
    REQUIRE(printTimeline(documentOf(manySightings(200)), &printer).ok());
    QFile file(printer.outputFileName());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(PdfFile(file.readAll()).pages() == 2);
}

TEST_CASE("A map becomes a picture and a drawing with a list of its places", "[pictures]")
{
    PlaceStory story;
    story.at(u"首爾"_s, 37.57, 126.98, u"2023-01-29"_s)
        .at(u"Tokyo"_s, 35.68, 139.69, u"2023-01-31"_s)
        .planned()
        .at(u"Iruma"_s, 35.84, 139.41, u"2023-02-01"_s)
        .somewhere(u"the palace"_s, u"2023-02-01"_s)
        .asTrip();
    const auto content = story.content();
    const Timeline::ShownEntries all(size_t(content->history.entries.size()), true);
    const auto trip = Timeline::stopsOfTrip(*content, 0, all);
    const auto png = mapPng(trip, u"史托騰柏格: Seoul → Tokyo"_s);
    REQUIRE(png.ok());
    CHECK(hasInk(QImage::fromData(*png)));
    keep(u"map.png"_s, *png);
    const auto svg = mapSvg(trip, u"Seoul → Tokyo"_s);
    REQUIRE(svg.ok());
    const QImage drawing = imageOf(*svg);
    CHECK(hasInk(drawing));
    // Nothing of the land hangs over the left edge.
    for (int y = 0; y < drawing.height(); ++y)
        CHECK(drawing.pixelColor(drawing.width() / 40, y) == QColor(Qt::white));
    keep(u"map.svg"_s, *svg);
    keep(u"mapsvg.png"_s, pngOf(imageOf(*svg)));
    const auto places = mapPng(Timeline::placesOf(*content, all), u"All places"_s);
    REQUIRE(places.ok());
    keep(u"places.png"_s, *places);
    const auto none = mapPng({}, u"x"_s);
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().code == Error::Code::NotFound);
}

TEST_CASE("The name of a file holds nothing that a system refuses", "[pictures]")
{
    CHECK(fileNameOf(u"史托騰柏格"_s) == u"史托騰柏格"_s);
    CHECK(fileNameOf(u" a/b\\c:d*?\"<>|\n e. "_s) == u"a-b-c-d------ e"_s);
    CHECK(fileNameOf(u"..hidden"_s) == u"hidden"_s);
    CHECK(fileNameOf({}) == u"Dateline"_s);
    CHECK(fileNameOf(QString(300, u'字')).toUtf8().size() < 200);
}
