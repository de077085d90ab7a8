// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Dateline::Test {

/// Markup that tries to run, load, navigate, or to become something else when it is parsed twice. The word
/// "evil" stands where a request or a script would go.
QStringList hostileVectors();

} // namespace Dateline::Test
