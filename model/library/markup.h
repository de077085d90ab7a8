// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Dateline::Library {

/// What stands around the document text `text` in the sanitized HTML that it was taken from: its tags, and
/// how much text stands between them.
QByteArray markupAround(const QString &text, const QString &html);

/// The HTML again; nothing when the markup is damaged or of another text.
std::optional<QString> htmlFromMarkup(const QString &text, const QByteArray &markup);

} // namespace Dateline::Library
