// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../images/imagebench.h"
#include "../readernotes/notesfixture.h"
#include "pdffile.h"

#include "exchange/pdfdocument.h"
#include "images/imageservice.h"
#include "reader/imageplaceholders.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Exporting;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

const QString kept = u"https://a.test/kept.png"_s;
const QString looked = u"https://a.test/looked.png"_s;
const QString absent = u"https://a.test/absent.png"_s;

QString picture(const QString &address)
{
    return u"<figure><img data-src=\"%1\" alt=\"\"></figure>"_s.arg(address);
}

/// A reader with three pictures: one is kept, one was only looked at, one is nowhere.
class PictureReader
{
public:
    PictureReader()
        : settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat)
        , preferences(&settings)
        , images(Images::ImageService::Parts{folder.path(), false, QCoreApplication::applicationFilePath(),
                                             &preferences, [](const Images::HostQuestion &, const auto &) {}})
    {
        reader.pane.setImages(&images);
        REQUIRE(waitFor([this] { return images.shelf().isOpen(); }));
        bool isKept = false;
        images.shelf().keep({reader.article, kept}, Library::ImageOrigin::Network,
                            encodedImage(Qt::red, 320, 200), 1 << 20,
                            [&isKept](const auto &image) { isKept = image.ok(); });
        REQUIRE(waitFor([&isKept] { return isKept; }));
    }
    ~PictureReader() { reader.pane.setImages(nullptr); }

    QByteArray pdf()
    {
        std::optional<QByteArray> made;
        reader.pane.makePdf({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 20, 20, 20)},
                            [&made](const QByteArray &pdf) { made = pdf; });
        REQUIRE(waitFor([&made] { return made.has_value(); }, 30'000));
        return *made;
    }

    QTemporaryDir folder;
    QSettings settings;
    Images::ImagePreferences preferences;
    Images::ImageService images;
    NotesFixture reader;
};

/// How often something is filled with nearly this colour.
int fills(const QByteArray &drawing, const QColor &colour)
{
    int count = 0;
    const QList<QByteArray> lines = drawing.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() < 4 || words.last() != "rg")
            continue;
        const auto isNear = [&words](int word, float part) {
            return std::abs(words[words.size() - 4 + word].toFloat() - part) < 0.01F;
        };
        count += isNear(0, colour.redF()) && isNear(1, colour.greenF()) && isNear(2, colour.blueF()) ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("A highlight is printed with the pictures in it, and nothing that is only for the screen",
          "[printing]")
{
    PictureReader desk;
    NotesFixture &reader = desk.reader;
    reader.pane.setTheme(Support::Theme::Dark);
    const Article article =
        articleOf(u"<p>首段在港口。</p>"_s + picture(kept) + u"<p>次段在首都。</p>"_s + picture(looked) +
                      u"<p>三段在機場。</p>"_s + picture(absent) + u"<p>末段在家。</p>"_s,
                  u"圖片"_s);
    desk.images.shelf().lay({reader.article, looked}, encodedImage(Qt::blue, 300, 100));
    reader.add(article, article.text.mid(article.text.indexOf(u'首'), article.text.indexOf(u"三段"_s)), 1,
               u"a note"_s);
    reader.open(article);
    const auto drawn = [&reader] {
        return reader.run(u"[...document.images].filter(i => i.naturalWidth > 0).length"_s).toInt();
    };
    REQUIRE(waitFor([&drawn] { return drawn() == 2; }));
    reader.run(u"datelineImages.set({'%1': {state: 'shown', note: ''}})"_s.arg(
        Reader::ImagePlaceholders::token(looked)));
    REQUIRE(reader.run(u"document.querySelectorAll('.remote[data-state=looked]').length"_s).toInt() == 1);
    const QByteArray pdf = desk.pdf();
    PdfFile file(pdf);
    CHECK(file.pages() >= 1);
    CHECK(file.pictures().size() >= 2);
    if (const QString folder = qEnvironmentVariable("DATELINE_PICTURES"); !folder.isEmpty())
        CHECK(saveFile(QString(folder + u"/pictures.pdf"_s), pdf).ok());
    // The first colour lies on the text before and behind a picture, on white.
    const QByteArray drawing = file.drawing();
    CHECK(fills(drawing, QColor(245, 220, 90)) >= 2);
    CHECK(fills(drawing, Qt::white) >= 1);
}
