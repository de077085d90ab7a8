// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/annotation.h"
#include "notes/highlightcolours.h"
#include "notes/selectionpopup.h"
#include "reader/readerstyle.h"
#include "support/theme.h"

#include <QToolButton>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Dateline;
using Notes::HighlightColours;
using Notes::SelectionPopup;
using Support::Theme;

namespace {

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

TEST_CASE("Text on every highlight can be read, and its line be seen, in each theme", "[ui][notes]")
{
    const Theme theme = GENERATE(Theme::Light, Theme::Dark, Theme::Sepia);
    const QPalette palette = Support::themePalette(theme, QPalette());
    const QColor paper = palette.color(QPalette::Base);
    for (int colour = 1; colour <= Notes::colourCount; ++colour) {
        CAPTURE(int(theme), colour);
        const QColor ground = HighlightColours::ground(colour, theme);
        CHECK(contrast(palette.color(QPalette::Text), ground) >= 7);
        CHECK(contrast(HighlightColours::line(colour, theme), paper) >= 3);
        // Any number of them over each other: what is added to the paper once is added without end.
        const auto channel = [](int wanted, int below) { return qBound(0, 2 * wanted - below, 255); };
        const QColor limit(channel(ground.red(), paper.red()), channel(ground.green(), paper.green()),
                           channel(ground.blue(), paper.blue()));
        CHECK(contrast(palette.color(QPalette::Text), limit) >= 4.5);
    }
}

TEST_CASE("The popup stands beside the passage, never over it", "[ui][notes]")
{
    const QRect area(0, 0, 700, 500);
    const QSize size(350, 36);
    const auto at = [&](const QRect &first, const QRect &last, const QRect &all) {
        return QRect(SelectionPopup::corner(size, {first, last, all}, area), size);
    };
    const QRect below = at({100, 100, 10, 20}, {300, 160, 10, 20}, {50, 100, 600, 80});
    CHECK(below.top() > 180);
    CHECK(below.top() < 200);
    const QRect above = at({100, 400, 10, 20}, {300, 470, 10, 20}, {50, 400, 600, 90});
    CHECK(above.bottom() < 400);
    CHECK(area.contains(at({0, 10, 10, 20}, {690, 470, 10, 20}, {0, 10, 700, 480})));
    CHECK(area.contains(at({690, 100, 10, 20}, {690, 100, 10, 20}, {690, 100, 10, 20})));
    CHECK(area.contains(at({0, 100, 10, 20}, {0, 100, 10, 20}, {0, 100, 10, 20})));
}

TEST_CASE("Swatches differ in more than their hue, and are sharp on every screen", "[ui][notes]")
{
    QList<QImage> images;
    for (int colour = 1; colour <= Notes::colourCount; ++colour) {
        const QPixmap pixmap = HighlightColours::swatch(colour, QPalette(), 16).pixmap(QSize(16, 16), 2.0);
        CHECK(pixmap.width() == 32);
        images.append(pixmap.toImage().convertToFormat(QImage::Format_Grayscale8));
    }
    for (qsizetype i = 0; i < images.size(); ++i) {
        for (qsizetype j = i + 1; j < images.size(); ++j)
            CHECK(images[i] != images[j]);
    }
}

TEST_CASE("Each button of the popup has a name and its key", "[ui][notes]")
{
    QWidget parent;
    SelectionPopup popup(&parent);
    HighlightColours colours;
    popup.setColours(&colours);
    colours.setName(2, u"Facts"_s);
    const QList<QToolButton *> buttons = popup.findChildren<QToolButton *>();
    REQUIRE(buttons.size() == Notes::colourCount + 5);
    for (const QToolButton *button : buttons) {
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK(button->toolTip().contains(button->accessibleName()));
        CHECK(button->focusPolicy() == Qt::TabFocus);
    }
    CHECK(buttons[1]->accessibleName() == u"Facts"_s);
}
