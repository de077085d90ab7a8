// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "instance/handover.h"

namespace Dateline::App {

/// Asks the program that has the library `folder` to show its window and to import the paths. False when none
/// answers within some seconds. Needs a QCoreApplication, and no event loop.
bool askFirstInstance(const QString &folder, const Handover &handover);

/// What the desktop gave this process to show a window with. To be called before a QGuiApplication is made,
/// which takes it out of the environment.
Handover startupOfDesktop();

} // namespace Dateline::App
