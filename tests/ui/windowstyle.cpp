// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowstyle.h"

#include "support/messageicon.h"
#include "support/palettecolours.h"
#include "support/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QImage>
#include <QMessageBox>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Dateline;
using namespace Qt::StringLiterals;
using Support::Theme;

namespace {

/// Buttons of both kinds, off and on, as a dialog of the window shows them.
struct Buttons
{
    explicit Buttons(Theme theme)
        : palette(Support::themePalette(theme, QPalette()))
    {
        // As the window does.
        QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
        auto *column = new QVBoxLayout(&page);
        for (const bool isOn : {false, true}) {
            auto *check = new QCheckBox(u"Only what they share · 只看共同"_s, &page);
            auto *radio = new QRadioButton(u"Happened · 已發生"_s, &page);
            radio->setAutoExclusive(false);
            for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{check, radio}) {
                button->setChecked(isOn);
                column->addWidget(button);
                all.append(button);
            }
        }
        page.setPalette(palette);
        page.setStyleSheet(Window::windowStyleSheet(palette));
        page.show();
        page.setFocus();
        QApplication::processEvents();
    }

    static QRect indicator(const QAbstractButton *button)
    {
        QStyleOptionButton option;
        option.initFrom(button);
        return button->style()->subElementRect(qobject_cast<const QCheckBox *>(button)
                                                   ? QStyle::SE_CheckBoxIndicator
                                                   : QStyle::SE_RadioButtonIndicator,
                                               &option, button);
    }

    QPalette palette;
    QWidget page;
    QList<QAbstractButton *> all;
};

} // namespace

TEST_CASE("Check boxes and radio buttons have a frame that can be seen, in each theme", "[ui][style]")
{
    const Theme theme = GENERATE(Theme::Light, Theme::Dark, Theme::Sepia);
    Buttons buttons(theme);
    const QColor window = buttons.palette.color(QPalette::Window);
    const QImage image = buttons.page.grab().toImage();
    if (const QString folder = qEnvironmentVariable("DATELINE_PICTURES"); !folder.isEmpty())
        image.scaled(image.size() * 3).save(u"%1/buttons-%2.png"_s.arg(folder, Support::themeName(theme)));
    for (const QAbstractButton *button : std::as_const(buttons.all)) {
        CAPTURE(int(theme), button->text().toStdString(), button->isChecked());
        const QRect box = Buttons::indicator(button).translated(button->mapTo(&buttons.page, QPoint()));
        // What the edge at the middle of its left side is.
        double most = 0;
        for (int x = box.left() - 1; x <= box.left() + 2; ++x)
            most = std::max(most, Support::contrastRatio(image.pixelColor(x, box.center().y()), window));
        CHECK(most >= 3);
    }
}

TEST_CASE("Frames are seen in windows and in fields, in each theme", "[ui][style]")
{
    const Theme theme = GENERATE(Theme::Light, Theme::Dark, Theme::Sepia);
    const QPalette palette = Support::themePalette(theme, QPalette());
    const Support::PaletteColours colours(palette);
    CAPTURE(int(theme));
    CHECK(Support::contrastRatio(colours.frame(), palette.color(QPalette::Base)) >= 3);
    CHECK(Support::contrastRatio(colours.frame(), palette.color(QPalette::Window)) >= 3);
    CHECK(Support::contrastRatio(colours.frame(), palette.color(QPalette::Window)) < 4);
    CHECK(Support::contrastRatio(Qt::black, Qt::white) > 20.9);
}

TEST_CASE("Questions and warnings have an icon that can be seen, in each theme", "[ui][style]")
{
    const Theme theme = GENERATE(Theme::Light, Theme::Dark, Theme::Sepia);
    const auto icon = GENERATE(QMessageBox::Question, QMessageBox::Warning, QMessageBox::Critical,
                               QMessageBox::Information);
    QMessageBox box(icon, u"Title"_s, u"Text"_s);
    box.setPalette(Support::themePalette(theme, QPalette()));
    Support::useOwnIcon(&box);
    const QImage image = box.iconPixmap().toImage();
    REQUIRE_FALSE(image.isNull());
    double most = 0;
    for (int x = 0; x < image.width(); ++x) {
        const QColor colour = image.pixelColor(x, image.height() / 2);
        if (colour.alpha() > 200)
            most = std::max(most, Support::contrastRatio(colour, box.palette().color(QPalette::Window)));
    }
    CHECK(most >= 4.5);
}
