// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../readerfixture.h"
#include "../timeline/timelinelibrary.h"
#include "pdffile.h"

#include "exchange/articleprinting.h"
#include "exchange/timelineexporter.h"
#include "library/timelinereader.h"
#include "reader/readerpane.h"

#include <QAction>
#include <QFile>
#include <QJsonDocument>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Dateline;
using namespace Dateline::Exporting;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The timeline of Jens Stoltenberg in the library, all of it.
ShownTimeline shownIn(const QString &folder)
{
    const auto reader = Library::TimelineReader::open(folder);
    REQUIRE(reader.ok());
    const auto catalogue = (*reader)->catalogue();
    REQUIRE(catalogue.ok());
    auto content = std::make_shared<Timeline::TimelineContent>();
    content->catalogue = std::make_shared<Timeline::Catalogue>(*catalogue);
    const Timeline::CatalogueEntry *entry = content->catalogue->named(u"Jens Stoltenberg"_s);
    REQUIRE(entry);
    content->subject = entry->entity;
    const auto sightings = (*reader)->sightings(*content->catalogue, entry->entity.number);
    REQUIRE(sightings.ok());
    content->sightings = *sightings;
    content->history = Timeline::buildHistory(*sightings, entry->entity.number);
    ShownTimeline shown{content, {}, -1};
    for (qint32 number = 0; number < qint32(content->history.entries.size()); ++number)
        shown.entries.append(number);
    return shown;
}

} // namespace

TEST_CASE("What is shown of a timeline is saved in every format", "[exporter]")
{
    TimelineLibrary library;
    library.fill();
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    ShownTimeline shown = shownIn(library.folder());
    REQUIRE(shown.entries.size() > 1);
    shown.entries = shown.entries.first(1);
    TimelineExporter exporter(
        library.folder(), &settings, [&shown] { return shown; }, nullptr);
    QSignalSpy saved(&exporter, &TimelineExporter::saved);
    QSignalSpy failed(&exporter, &TimelineExporter::failed);
    int count = 0;
    for (const TimelineFormat format : timelineFormats) {
        const QString path = folder.filePath(u"%1.%2"_s.arg(++count).arg(kindOf(format).suffix));
        exporter.save(format, path);
        REQUIRE(waitFor([&] { return saved.size() + failed.size() == count; }));
        INFO(path.toStdString());
        CHECK(failed.isEmpty());
        CHECK_FALSE(bytesOf(path).isEmpty());
        if (format == TimelineFormat::TimelineJs)
            CHECK(QJsonDocument::fromJson(bytesOf(path)).isObject());
        // Only what is shown, with its clause and article.
        if (format == TimelineFormat::Markdown) {
            CHECK(bytesOf(path).count("\n- **") == 1);
            CHECK(bytesOf(path).contains("  > "));
        }
        if (format == TimelineFormat::Pdf)
            CHECK(PdfFile(bytesOf(path)).pages() == 1);
    }
    CHECK_FALSE(exporter.isBusy());
}

TEST_CASE("A timeline that cannot be saved is told with its file", "[exporter]")
{
    TimelineLibrary library;
    library.fill();
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const ShownTimeline shown = shownIn(library.folder());
    TimelineExporter exporter(
        library.folder(), &settings, [&shown] { return shown; }, nullptr);
    QSignalSpy failed(&exporter, &TimelineExporter::failed);
    exporter.save(TimelineFormat::Csv, u"/nowhere/at/all.csv"_s);
    REQUIRE(waitFor([&] { return !failed.isEmpty(); }));
    CHECK(failed.first().first().value<Error>().path == u"/nowhere/at/all.csv"_s);
}

TEST_CASE("The menu offers every format, and nothing without a timeline", "[exporter]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    TimelineExporter exporter(
        folder.path(), &settings, [] { return ShownTimeline(); }, nullptr);
    QMenu menu;
    exporter.fillMenu(&menu);
    int offered = 0;
    for (const QAction *action : menu.actions()) {
        offered += action->isSeparator() ? 0 : 1;
        CHECK((action->isSeparator() || !action->isEnabled()));
    }
    CHECK(offered == int(timelineFormats.size()) + 1);
    exporter.save(TimelineFormat::Csv, folder.filePath(u"a.csv"_s));
    CHECK_FALSE(exporter.isBusy());
}

TEST_CASE("An article is saved as a PDF on white, with its address, whatever the theme", "[printing]")
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    Reader::ReaderPane pane;
    pane.setTheme(Support::Theme::Dark);
    pane.resize(700, 500);
    pane.show();
    ArticlePrinting printing(&pane, &settings, nullptr);
    QSignalSpy saved(&printing, &ArticlePrinting::saved);
    QSignalSpy failed(&printing, &ArticlePrinting::failed);
    CHECK_FALSE(pane.canPrint());
    Article article;
    article.title = u"秘書長訪問首爾"_s;
    article.language = u"zh-Hant"_s;
    article.source = u"中央社 CNA"_s;
    article.url = u"https://paper.example/news/1"_s;
    article.html =
        u"<h1 data-zone=\"title\">秘書長訪問首爾</h1><p>"_s + u"雙方在首都會談。"_s.repeated(300) + u"</p>"_s;
    QSignalSpy painted(&pane, &Reader::ReaderPane::painted);
    pane.showArticle(u"0123456789abcdef"_s, article);
    REQUIRE(waitFor([&] { return !painted.isEmpty(); }));
    REQUIRE(pane.canPrint());
    const QString path = folder.filePath(u"a.pdf"_s);
    printing.savePdfTo(path);
    REQUIRE(waitFor([&] { return saved.size() + failed.size() == 1; }));
    CHECK(failed.isEmpty());
    const QByteArray pdf = bytesOf(path);
    PdfFile file(pdf);
    CHECK(file.pages() >= 2);
    CHECK(file.links().contains(article.url));
    if (const QString kept = qEnvironmentVariable("DATELINE_PICTURES"); !kept.isEmpty())
        CHECK(saveFile(QString(kept + u"/article.pdf"_s), pdf).ok());
}
