// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

class QAction;

namespace Dateline::Window {

class WindowActions;

/// What an action is, before it is one.
struct ActionEntry
{
    QAction *WindowActions::*member;
    const char *name; ///< Object name, which preferences and tests know it by; never changes.
    const char *icon; ///< Of resources/icons; empty for none.
    const char *text; ///< English, as in a menu, for tr().
    const char *tip;  ///< English: what it does, in a sentence without a full stop.
    const char *keys; ///< Portable key sequences, separated by "; ".
    bool isCheckable = false;
};

/// All actions in the order of the menus. Texts are in the context Dateline::Window::WindowActions.
std::span<const ActionEntry> actionTable();

} // namespace Dateline::Window
