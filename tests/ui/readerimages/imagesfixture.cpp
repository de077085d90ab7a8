// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imagesfixture.h"

#include "reader/readerview.h"

#include <QApplication>
#include <QCoreApplication>
#include <QTest>

namespace Dateline::Test {

using namespace Qt::StringLiterals;

ImagesFixture::ImagesFixture()
    : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , preferences(&settings)
    , images(std::make_unique<Images::ImageService>(Images::ImageService::Parts{
          folder.path(), false, QCoreApplication::applicationFilePath(), &preferences,
          [this](const Images::HostQuestion &question, const auto &callback) {
              questions.append(question);
              if (answer)
                  callback(*answer);
          }}))
{
    pane.setImages(images.get());
    REQUIRE(waitFor([this] { return images->shelf().isOpen(); }));
}

ImagesFixture::~ImagesFixture()
{
    pane.setImages(nullptr);
}

bool ImagesFixture::isDrawn(const QString &selector, int width)
{
    const QString script =
        u"(i => i && i.complete && i.naturalWidth || 0)(document.querySelector('%1'))"_s.arg(selector);
    return waitFor([&] { return run(script).toInt() == width; });
}

QPoint ImagesFixture::middleOf(const QString &selector)
{
    const QVariantList box = run(u"(b => [b.left + b.width / 2, b.top + b.height / 2])"
                                 "(document.querySelector('%1').getBoundingClientRect())"_s.arg(selector))
                                 .toList();
    REQUIRE(box.size() == 2);
    return {box[0].toInt(), box[1].toInt()};
}

void ImagesFixture::click(const QString &selector)
{
    auto *view = pane.findChild<Reader::ReaderView *>();
    REQUIRE(view);
    QWidget *target = view->focusProxy() ? view->focusProxy() : view;
    QTest::mouseClick(target, Qt::LeftButton, {}, middleOf(selector));
}

Article articleWith(const QString &html)
{
    Article article;
    article.title = u"Pictures"_s;
    article.language = u"en"_s;
    article.html = html;
    return article;
}

} // namespace Dateline::Test
