// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagebench.h"
#include "testfiles.h"
#include "waiting.h"

#include "images/imageshelf.h"
#include "library/checker.h"
#include "library/images/imageschema.h"
#include "library/images/imagestore.h"
#include "library/library.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Library;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 plenty = 1 << 30;
const ImageKey first{u"00000000000000aa"_s, u"https://a.test/1.png"_s};
const ImageKey second{u"00000000000000bb"_s, u"https://a.test/1.png"_s};
const ImageKey third{u"00000000000000bb"_s, u"https://a.test/3.png"_s};

std::unique_ptr<ImageStore> openStore(const QTemporaryDir &folder)
{
    auto store = ImageStore::open(folder.path(), ImageStore::Access::ReadWrite);
    REQUIRE(store.ok());
    return std::move(store).value();
}

} // namespace

TEST_CASE("A library without kept images has no file of them", "[images][store]")
{
    const QTemporaryDir folder;
    const auto store = ImageStore::open(folder.path(), ImageStore::Access::ReadOnly);
    REQUIRE_FALSE(store.ok());
    CHECK(store.error().code == Error::Code::NotFound);
    CHECK_FALSE(QFileInfo::exists(imagesFile(folder.path())));
}

TEST_CASE("A file of images without tables is as good as none, and is filled", "[images][store]")
{
    const QTemporaryDir folder;
    REQUIRE(Library::Library::open(folder.path(), OpenMode::ReadWrite).ok());
    writeFile(imagesFile(folder.path()), {});
    const auto store = ImageStore::open(folder.path(), ImageStore::Access::ReadOnly);
    REQUIRE_FALSE(store.ok());
    CHECK(store.error().code == Error::Code::NotFound);
    CHECK(checkLibrary(folder.path()).images.isEmpty());
    Images::ImageShelf shelf(folder.path(), false);
    const QSignalSpy failed(&shelf, &Images::ImageShelf::failed);
    const QSignalSpy opened(&shelf, &Images::ImageShelf::opened);
    shelf.open();
    REQUIRE(waitFor([&] { return !opened.isEmpty(); }));
    CHECK(failed.isEmpty());
    REQUIRE(openStore(folder)->keep(first, ImageOrigin::Network, encodedImage(Qt::red), plenty).ok());
    CHECK(openStore(folder)->all().value().size() == 1);
}

TEST_CASE("What was asked for last is stored before a shelf goes", "[images][store]")
{
    const QTemporaryDir folder;
    REQUIRE(Library::Library::open(folder.path(), OpenMode::ReadWrite).ok());
    QList<ImageKey> all;
    for (int round = 0; round < 40; ++round) {
        all.append({u"00000000000000aa"_s, u"https://a.test/%1.png"_s.arg(round)});
        Images::ImageShelf shelf(folder.path(), false);
        shelf.open();
        shelf.want({all.constLast()});
        shelf.image(first, [](const EncodedImage &) {});
    }
    CHECK(openStore(folder)->wanted().value() == all);
}

TEST_CASE("What was kept is there in the next program", "[images][store]")
{
    const QTemporaryDir folder;
    const EncodedImage image = encodedImage(Qt::red);
    {
        const auto store = openStore(folder);
        const auto kept = store->keep(first, ImageOrigin::Network, image, plenty);
        REQUIRE(kept.ok());
        CHECK(kept->bytes == image.bytes.size());
        REQUIRE(store->want({second, third, third}).ok());
    }
    const auto store = ImageStore::open(folder.path(), ImageStore::Access::ReadOnly);
    REQUIRE(store.ok());
    const auto all = (*store)->all();
    REQUIRE(all.ok());
    REQUIRE(all->size() == 1);
    CHECK(all->first().key == first);
    CHECK((*store)->image(all->first().key).value() == image);
    CHECK((*store)->wanted().value() == QList{second, third});
}

TEST_CASE("One content is stored once, and goes with the last article that keeps it", "[images][store]")
{
    const QTemporaryDir folder;
    const auto store = openStore(folder);
    const EncodedImage image = encodedImage(Qt::red);
    const auto kept = store->keep(first, ImageOrigin::Network, image, plenty);
    REQUIRE(kept.ok());
    const auto shared = store->share(second);
    REQUIRE(shared.ok());
    REQUIRE(shared->has_value());
    CHECK((*shared)->number == kept->number);
    CHECK((*shared)->key == second);
    CHECK_FALSE(store->share(third).value().has_value());
    CHECK(store->bytes() == image.bytes.size());
    REQUIRE(store->remove({first}).ok());
    CHECK(store->image(first).error().code == Error::Code::NotFound);
    CHECK(store->image(second).ok());
    REQUIRE(store->remove({second}).ok());
    CHECK(store->image(second).error().code == Error::Code::NotFound);
    CHECK(store->bytes() == 0);
}

TEST_CASE("Another image under the same key takes the place of the one before", "[images][store]")
{
    const QTemporaryDir folder;
    const auto store = openStore(folder);
    REQUIRE(store->keep(first, ImageOrigin::Network, encodedImage(Qt::red), plenty).ok());
    const EncodedImage newer = encodedImage(Qt::blue);
    REQUIRE(store->keep(first, ImageOrigin::Network, newer, plenty).ok());
    REQUIRE(store->all().value().size() == 1);
    CHECK(store->bytes() == newer.bytes.size());
}

TEST_CASE("The budget holds; what an archive has makes room, what came from the network does not",
          "[images][store]")
{
    const QTemporaryDir folder;
    const auto store = openStore(folder);
    const EncodedImage red = encodedImage(Qt::red);
    const EncodedImage blue = encodedImage(Qt::blue);
    const EncodedImage green = encodedImage(Qt::green);
    const qint64 two = red.bytes.size() + qMax(blue.bytes.size(), green.bytes.size());
    REQUIRE(store->keep(first, ImageOrigin::Network, red, two).ok());
    REQUIRE(store->keep(second, ImageOrigin::Archive, blue, two).ok());
    QList<ImageKey> gone;
    REQUIRE(store->keep(third, ImageOrigin::Network, green, two, &gone).ok());
    CHECK(gone == QList{second});
    CHECK(store->all().value().size() == 2);
    CHECK(store->bytes() <= two);
    const auto refused = store->keep(second, ImageOrigin::Archive, blue, two);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == Error::Code::LimitExceeded);
    CHECK(store->all().value().size() == 2);
    // What is there already takes no room.
    CHECK(store->keep(second, ImageOrigin::Network, red, two).ok());
}

TEST_CASE("What made room is not at hand any more, and nothing else is shown in its place", "[images][store]")
{
    const QTemporaryDir folder;
    Images::ImageShelf shelf(folder.path(), false);
    const EncodedImage red = encodedImage(Qt::red);
    const EncodedImage blue = encodedImage(Qt::blue);
    const qint64 one = qMax(red.bytes.size(), blue.bytes.size());
    int done = 0;
    const auto keep = [&](const ImageKey &key, ImageOrigin origin, const EncodedImage &image, qint64 budget) {
        shelf.keep(key, origin, image, budget, [&done](const auto &kept) { done += kept.ok() ? 1 : 0; });
    };
    keep(first, ImageOrigin::Archive, red, one);
    keep(third, ImageOrigin::Network, blue, one);
    REQUIRE(waitFor([&done] { return done == 2; }));
    CHECK_FALSE(shelf.has(first));
    CHECK(shelf.all().size() == 1);
    CHECK(shelf.count() == 1);
    CHECK(shelf.bytes() == blue.bytes.size());
    std::optional<EncodedImage> shown;
    shelf.image(first, [&shown](const EncodedImage &image) { shown = image; });
    REQUIRE(waitFor([&shown] { return shown.has_value(); }));
    CHECK(shown->bytes.isEmpty());
    // Another image in its own place takes the old one's room.
    keep(third, ImageOrigin::Network, red, plenty);
    REQUIRE(waitFor([&done] { return done == 3; }));
    CHECK(shelf.bytes() == red.bytes.size());
    shelf.remove({third});
    CHECK(shelf.bytes() == 0);
    CHECK_FALSE(shelf.keepsAddress(third.address));
}

TEST_CASE("Removing gives the room back to the disk", "[images][store]")
{
    const QTemporaryDir folder;
    const auto store = openStore(folder);
    const QByteArray large(12 << 20, 'x');
    REQUIRE(store->keep(first, ImageOrigin::Network, {large, "image/png", 1, 1}, plenty).ok());
    const qint64 before = QFileInfo(imagesFile(folder.path())).size();
    REQUIRE(store->removeAll().ok());
    CHECK(store->all().value().isEmpty());
    CHECK(QFileInfo(imagesFile(folder.path())).size() < qMax<qint64>(before, large.size()) / 4);
}

TEST_CASE("A new index leaves kept images where they are", "[images][store]")
{
    const QTemporaryDir folder;
    auto library = Library::Library::open(folder.path(), OpenMode::ReadWrite);
    REQUIRE(library.ok());
    REQUIRE(openStore(folder)->keep(first, ImageOrigin::Network, encodedImage(Qt::red), plenty).ok());
    REQUIRE(resetIndex(**library).ok());
    CHECK(openStore(folder)->all().value().size() == 1);
}

TEST_CASE("A check finds damaged images, and a repair puts them aside", "[images][store]")
{
    const QTemporaryDir folder;
    {
        const auto library = Library::Library::open(folder.path(), OpenMode::ReadWrite);
        REQUIRE(library.ok());
        REQUIRE(openStore(folder)->keep(first, ImageOrigin::Network, encodedImage(Qt::red), plenty).ok());
    }
    CHECK(checkLibrary(folder.path()).images.isEmpty());
    writeFile(imagesFile(folder.path()), QByteArray(100'000, 'x'));
    const CheckReport report = checkLibrary(folder.path());
    REQUIRE_FALSE(report.images.isEmpty());
    CHECK(report.findings.contains(report.images.first()));
    REQUIRE(putAsideImages(folder.path()).ok());
    CHECK(checkLibrary(folder.path()).images.isEmpty());
    CHECK(openStore(folder)->all().value().isEmpty());
}
