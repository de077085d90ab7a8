// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/imagebench.h"
#include "libraryfixture.h"
#include "readerfixture.h"

#include "library/images/imagestore.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Dateline::Test::LibraryFixture;
using Dateline::Test::waitFor;
using Library::ImageStore;

namespace {

/// The window on five articles, of which two keep an image each, the same one.
class Desk : public LibraryFixture
{
public:
    Desk()
    {
        writeFive();
        LibraryFixture::import();
        const auto store = ImageStore::open(library->folder(), ImageStore::Access::ReadWrite);
        REQUIRE(store.ok());
        for (const QString &title : {u"Article 7"_s, u"Article 6"_s}) {
            REQUIRE((*store)
                        ->keep({storedRow(title).id, u"https://a.test/1.png"_s},
                               Library::ImageOrigin::Network, Test::encodedImage(Qt::red), 1 << 20)
                        .ok());
        }
        openWindow();
        REQUIRE(waitForCurrent(u"Article 7"_s));
        remove = window->findChild<QAction *>(u"article.removeImages"_s);
        REQUIRE(remove);
        REQUIRE(waitFor([this] { return remove->isEnabled(); }));
    }

    QStringList keepers() const
    {
        const auto store = ImageStore::open(library->folder(), ImageStore::Access::ReadOnly);
        REQUIRE(store.ok());
        const auto all = (*store)->all();
        REQUIRE(all.ok());
        QStringList ids;
        for (const Library::KeptImage &image : *all)
            ids.append(image.key.article);
        return ids;
    }

    QMessageBox *question() const
    {
        const auto boxes = window->findChildren<QMessageBox *>();
        for (QMessageBox *box : boxes) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }

    QAction *remove = nullptr;
};

} // namespace

TEST_CASE("Kept images of an article are removed after a question, and no others", "[ui][window]")
{
    const Desk desk;
    REQUIRE(desk.keepers().size() == 2);
    desk.remove->trigger();
    REQUIRE(desk.question());
    CHECK(desk.question()->text().contains(u'1'));
    // What takes something away is nothing that a hasty Enter does.
    CHECK(desk.question()->defaultButton() == desk.question()->button(QMessageBox::Cancel));
    desk.question()->button(QMessageBox::Cancel)->click();
    CHECK(waitFor([&desk] { return !desk.question(); }));
    CHECK(desk.keepers().size() == 2);

    desk.remove->trigger();
    REQUIRE(desk.question());
    const auto buttons = desk.question()->buttons();
    for (QAbstractButton *button : buttons) {
        if (desk.question()->buttonRole(button) == QMessageBox::DestructiveRole) {
            button->click();
            break;
        }
    }
    CHECK(waitFor([&desk] { return desk.keepers() == QStringList{desk.storedRow(u"Article 6"_s).id}; }));
    // There is nothing more to be removed, and it says so.
    desk.remove->trigger();
    CHECK_FALSE(desk.question());
}
