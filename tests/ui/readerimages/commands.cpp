// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagebench.h"
#include "imageserver.h"
#include "libraryfixture.h"
#include "readerfixture.h"
#include "testfiles.h"

#include "library/images/imagestore.h"
#include "support/messagebar.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::Test;
using namespace Qt::StringLiterals;
using Library::ImageKey;
using Library::ImageStore;

namespace {

QPushButton *button(QWidget *parent, const QString &start)
{
    for (QPushButton *one : parent->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text().remove(u'&').startsWith(start))
            return one;
    }
    return nullptr;
}

QList<ImageKey> wantedIn(const QString &folder)
{
    const auto store = ImageStore::open(folder, ImageStore::Access::ReadOnly);
    return store ? (*store)->wanted().value() : QList<ImageKey>();
}

} // namespace

TEST_CASE("Keeping says what came of it, also when it is one image or none", "[ui][imagecommands]")
{
    ImageServer server;
    server.serve(u"/a.jpg"_s, "image/jpeg", imageFile("jpeg"));
    LibraryFixture fixture;
    fixture.settings->setValue(u"images/always"_s, QStringList{server.host()});
    const auto write = [&](const QString &path) {
        writeFile(fixture.archive() + u"/a.md"_s,
                  u"---\ntitle: \"A\"\ndate: 2023-01-01T10:00:00.000Z\n---\n<p>Text.</p><p><img "
                  "src=\"%1\"></p>\n"_s.arg(server.address(path))
                      .toUtf8());
        fixture.import();
        fixture.openWindow();
        REQUIRE(waitFor([&] { return fixture.list()->model()->rowCount() == 1; }));
    };
    auto keepsAll = [&] {
        auto *messages = fixture.window->findChild<Support::MessageBar *>();
        while (messages->count() > 0)
            messages->hide();
        fixture.window->findChild<QAction *>(u"article.keepAllImages"_s)->trigger();
        REQUIRE(waitFor([&] { return messages->count() > 0; }));
        return messages->text();
    };
    SECTION("that comes, and then is there")
    {
        write(u"/a.jpg"_s);
        CHECK(keepsAll().contains(u"fetched"_s));
        CHECK(keepsAll().contains(u"kept already"_s));
        CHECK(server.requests() == 1);
    }
    SECTION("that fails")
    {
        write(u"/missing.jpg"_s);
        CHECK(keepsAll().contains(u"could not be fetched"_s));
    }
}

TEST_CASE("What was not fetched before the program ended can be forgotten", "[ui][imagecommands]")
{
    LibraryFixture fixture;
    fixture.writeFive();
    fixture.import();
    const QString folder = fixture.library->folder();
    const ImageKey key{u"00000000000000aa"_s, u"https://a.test/1.jpg"_s};
    REQUIRE(ImageStore::open(folder, ImageStore::Access::ReadWrite).value()->want({key}).ok());
    fixture.openWindow();
    auto *messages = fixture.window->findChild<Support::MessageBar *>();
    REQUIRE(waitFor([&] { return button(messages, u"Fetch or Forget"_s) != nullptr; }));
    button(messages, u"Fetch or Forget"_s)->click();
    auto *question = fixture.window->findChild<QMessageBox *>();
    REQUIRE(question);
    SECTION("later")
    {
        CHECK(question->defaultButton() == button(question, u"Later"_s));
        button(question, u"Later"_s)->click();
        CHECK(wantedIn(folder) == QList{key});
    }
    SECTION("forgotten")
    {
        button(question, u"Forget"_s)->click();
        CHECK(waitFor([&] { return wantedIn(folder).isEmpty(); }));
    }
}
