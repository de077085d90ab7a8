// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Dateline::List {

/// A text for comparing without regard to case and width: "ＮＡＴＯ" and "NATO" fold to "nato".
QString foldedText(QStringView text);

} // namespace Dateline::List
