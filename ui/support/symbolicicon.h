// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace Dateline::Support {

/// The icon `name` of the program's own set, drawn in the palette's text colour. The set has
/// one-coloured SVG drawings with `currentColor`.
QIcon symbolicIcon(const QString &name, const QPalette &palette);

} // namespace Dateline::Support
