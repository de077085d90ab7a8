// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace Dateline::Library {

/// True for what may be asked for over the network: http and https with a host and without a user's name.
bool isFetchable(const QUrl &url);

/// The host as permissions know it: lower case, Punycode, with the port where it is not the scheme's own, and
/// with "http://" before it where nothing keeps what goes to and fro from others' eyes and hands. Empty for
/// what is not fetchable.
QString imageHost(const QUrl &url);
/// The same without "http://".
QString withoutScheme(const QString &imageHost);
/// The same with it.
QString withPlainScheme(const QString &imageHost);

/// Where an image comes from that a well-known proxy hands on: images.weserv.nl and wsrv.nl (?url=), the
/// proxies of WordPress.com (i0.wp.com/host/path), Next.js (/_next/image?url=), and the like. Nothing for all
/// other addresses, and where what is inside is not fetchable or from the same host, for which asking
/// directly changes nothing.
std::optional<QUrl> unwrappedImage(const QUrl &url);

} // namespace Dateline::Library
