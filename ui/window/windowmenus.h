// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/windowactions.h"

class QMenu;
class QMenuBar;
class QToolBar;
class QWidget;

namespace Dateline::Window {

/// Fills the menu bar; `versions` and `citations` become parts of the article menu. The texts follow the
/// language.
void fillMenuBar(QMenuBar *bar, const WindowActions &actions, QMenu *versions, QMenu *citations);

/// Fills the tool bar with the actions that are used all day.
void fillToolBar(QToolBar *bar, const WindowActions &actions);

/// The menu of one or more articles in the list, made new for each time it opens.
QMenu *makeArticleMenu(const WindowActions &actions, QMenu *versions, QMenu *citations, QWidget *parent);

} // namespace Dateline::Window
