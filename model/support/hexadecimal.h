// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Dateline {

/// The 16 hexadecimal digits of a number, in lower case.
QString hexadecimal(quint64 number);

} // namespace Dateline
