// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowstyle.h"

#include "support/palettecolours.h"

namespace Dateline::Window {

using namespace Qt::StringLiterals;

QString windowStyleSheet(const QPalette &palette)
{
    const Support::PaletteColours colours(palette);
    QString sheet = uR"(
        QToolButton#chip { border: 0; border-radius: 10px; padding: 3px 10px; background: @chip; }
        QToolButton#chip:hover, QToolButton#chip:focus { background: @line; }
        QToolButton#facetHeading { border: 0; padding: 3px 4px; font-weight: bold; text-align: left; }
        QToolButton#facetHeading:hover, QToolButton#facetHeading:focus { background: @chip; border-radius: 4px; }
        QToolButton#facetClear { border: 0; padding: 2px 6px; color: @accent; }
        QToolButton#facetClear:hover, QToolButton#facetClear:focus { background: @chip; border-radius: 4px; }
        QFrame#messageBar, QFrame#importBar { background: @chip; border: 0; border-bottom: 1px solid @line; }
        QFrame#messageBar[failure="true"] { background: @failure; }
        QSplitter#panes::handle { background: @line; }
        QToolBar { border: 0; border-bottom: 1px solid @line; padding: 3px 6px; spacing: 2px; }
        QLineEdit { border: 1px solid @thumb; border-radius: 5px; padding: 3px 6px; background: @base; }
        QLineEdit:focus { border-color: @accent; }
        QMenuBar { border: 0; padding: 2px 4px; }
        QScrollBar:vertical { width: 11px; border: 0; background: transparent; }
        QScrollBar::handle:vertical { min-height: 32px; margin: 2px; border-radius: 3px; background: @thumb; }
        QScrollBar::handle:vertical:hover { background: @quiet; }
        QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical { height: 0; }
        QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical { background: transparent; }
        QStatusBar { border-top: 1px solid @line; }
        QStatusBar::item { border: 0; }
    )"_s;
    const QColor failure = colours.isDark() ? QColor(0x4a, 0x2b, 0x2b) : QColor(0xfb, 0xe6, 0xe2);
    // Not "palette(base)": fields that come later would get the base of the application's palette.
    sheet.replace("@base"_L1, colours.base().name());
    sheet.replace("@chip"_L1, colours.chip().name());
    sheet.replace("@line"_L1, colours.line().name());
    sheet.replace("@thumb"_L1, colours.thumb().name());
    sheet.replace("@quiet"_L1, colours.quiet().name());
    sheet.replace("@accent"_L1, colours.accent().name());
    sheet.replace("@failure"_L1, failure.name());
    return sheet;
}

} // namespace Dateline::Window
