// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace Dateline::Window {

/// The style sheet for the few widgets that the system style has no look for: chips, facet headings,
/// the bars. Everything else keeps the look of the system.
QString windowStyleSheet(const QPalette &palette);

} // namespace Dateline::Window
