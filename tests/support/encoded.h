// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Dateline::Test {

/// A text in the encoding that ICU knows by this name. Fails the test when it cannot be.
QByteArray encoded(const QString &text, const char *encoding);

} // namespace Dateline::Test
