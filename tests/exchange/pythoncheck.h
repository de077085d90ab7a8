// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Dateline::Test {

/// Runs one of the scripts beside the tests, by which another program's reader looks at what was written.
/// Skips the test, with what is missing, where there is no Python or the script needs a module that is not
/// there (exit code 77); fails it, with what the script says, when it does not end as expected. What it says.
QByteArray checkByPython(const QString &script, const QStringList &arguments, int expected = 0);

} // namespace Dateline::Test
