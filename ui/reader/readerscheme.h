// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace Dateline::Reader {

/// The private address space of the reader: `dateline://a<article id>/`, one host an article, so
/// that no article is of the same origin as another. The letter in front keeps ids that are all
/// digits from being read as an IPv4 number (WHATWG URL, "host parsing").
class ReaderScheme
{
public:
    /// Makes the scheme known to WebEngine, and has the articles share a renderer process: they
    /// stay of different origins, but turning to the next one starts no process. Call once,
    /// before the QApplication is constructed.
    static void registerScheme();

    static QByteArray name();
    static QUrl pageUrl(const QString &id);
    /// The article id in an address of this scheme, or an empty string.
    static QString idOf(const QUrl &url);
    /// The token in the address of an image of a page, or an empty string.
    static QString imageOf(const QUrl &url);
};

} // namespace Dateline::Reader
