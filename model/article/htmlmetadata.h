// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Dateline {

/// What a whole HTML page says about itself.
struct HtmlMetadata
{
    QString title; ///< og:title, else the first h1, else the title element.
    QString date;  ///< article:published_time, JSON-LD datePublished and the like, as written.
    QString author;
    QString siteName; ///< og:site_name.
    QString address;  ///< The canonical address, else og:url.
    QString language; ///< The lang attribute of the root.
};

/// True for a text that starts like a page: a doctype, <html> or <head>.
bool isHtmlPage(QStringView text);

/// Reads a page's metadata by a linear scan of its tags.
HtmlMetadata readHtmlMetadata(const QString &page);

/// The text of the first heading of a body in HTML: the first h1, else an h2 or h3 among its first
/// lines, else empty.
QString firstHeading(const QString &html);

} // namespace Dateline
