// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Dateline::Test {

/// What is wrong with sanitized HTML; empty when it consists of nothing but escaped text and allowed tags
/// with allowed attributes, properly nested. It knows nothing of how the sanitizer works and reads the text
/// character by character, so that no trick of markup can hide from it.
QString faultOf(const QString &html);

/// The document text of sanitized HTML by the walk that documenttext.h describes, done as a page's script
/// would do it.
QString textOf(const QString &html);

/// The greatest number of elements open at once.
int depthOf(const QString &html);

} // namespace Dateline::Test
