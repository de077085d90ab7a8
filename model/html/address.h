// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace Dateline::Html {

/// Where a link may lead: an absolute http, https or mailto address in percent-encoded ASCII, or an
/// empty string. User names and passwords are taken out, references inside the page are none.
QString linkAddress(const QString &value, const QUrl &base);

/// An absolute http or https address of a picture, encoded as above, or an empty string.
QString imageAddress(const QString &value, const QUrl &base);

/// The relative address of an image file that may lie beside the article, as it was written. Empty for what
/// is absolute (also in its path) or is not named like an image of dots.
QString imageFile(const QString &value);

/// A `data:` address of a PNG, JPEG, GIF or WebP picture in Base64 of at most 2 MB, or an empty string.
QString inlineImage(const QString &value);

/// The address of the largest candidate of a `srcset` attribute (HTML Standard, 4.8.4.2.1).
QString largestCandidate(const QString &sourceSet);

/// The host of an absolute or protocol-relative address: lower-case ASCII letters, digits, dots and
/// hyphens, or an empty string.
QString hostOf(const QString &value, const QUrl &base);

/// True for what `hostOf` may return, the empty string aside.
bool isHostName(QStringView text);

} // namespace Dateline::Html
