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
        QMainWindow::separator { width: 1px; height: 1px; background: @line; }
        QSplitter#panes::handle { background: @line; }
        QToolBar { border: 0; border-bottom: 1px solid @line; padding: 4px 8px; spacing: 4px; }
        QToolBar::separator { width: 1px; margin: 4px 4px; background: @line; }
        QToolBar QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px; }
        QToolBar QToolButton:hover { background: @chip; }
        QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: @pressed; }
        QToolBar QToolButton:focus { border-color: @accent; }
        QMenuBar { border: 0; padding: 2px 8px; }
        QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
        QMenuBar::item:selected { background: @chip; }
        QPushButton { border: 1px solid @thumb; border-radius: 5px; padding: 5px 12px; background: @base; }
        QPushButton:hover { background: @chip; }
        QPushButton:pressed { background: @pressed; }
        QPushButton:focus { border-color: @accent; }
        QPushButton:disabled { color: @quiet; }
        QPushButton:flat { border-color: transparent; background: transparent; }
        QPushButton:flat:hover { background: @chip; }
        QLineEdit { border: 1px solid @thumb; border-radius: 5px; padding: 3px 6px; background: @base; }
        QLineEdit:focus { border-color: @accent; }
        QScrollBar:vertical { width: 11px; border: 0; background: transparent; }
        QScrollBar:horizontal { height: 11px; border: 0; background: transparent; }
        QScrollBar::handle { margin: 2px; border-radius: 3px; background: @thumb; }
        QScrollBar::handle:vertical { min-height: 32px; }
        QScrollBar::handle:horizontal { min-width: 32px; }
        QScrollBar::handle:hover { background: @quiet; }
        QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
        QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
        QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @frame; background: @base; }
        QCheckBox::indicator { border-radius: 3px; }
        QRadioButton::indicator { border-radius: 8px; }
        QCheckBox::indicator:hover, QRadioButton::indicator:hover,
        QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: @accent; }
        QCheckBox::indicator:checked { border-color: @accent; background: @accent; image: url(@check); }
        QCheckBox::indicator:checked:disabled { border-color: @quiet; background: @quiet; }
        QRadioButton::indicator:checked { border-color: @accent; background: qradialgradient(cx: 0.5, cy: 0.5,
            radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 @accent, stop: 0.5 @accent, stop: 0.62 @base, stop: 1 @base); }
        QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
        QToolTip { border: 1px solid @line; padding: 3px 6px; }
    )"_s;
    // Not "palette(base)": fields that come later would get the base of the application's palette.
    sheet.replace("@base"_L1, colours.base().name());
    sheet.replace("@check"_L1, colours.isDark() ? ":/dateline/icons/check-dark.svg"_L1
                                                : ":/dateline/icons/check-light.svg"_L1);
    sheet.replace("@chip"_L1, colours.chip().name());
    sheet.replace("@line"_L1, colours.line().name());
    sheet.replace("@thumb"_L1, colours.thumb().name());
    sheet.replace("@quiet"_L1, colours.quiet().name());
    sheet.replace("@accent"_L1, colours.accent().name());
    sheet.replace("@frame"_L1, colours.frame().name());
    sheet.replace("@pressed"_L1, colours.line().name());
    return sheet;
}

} // namespace Dateline::Window
