// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"

#include <QByteArray>
#include <QString>

namespace Dateline::Library {

/// The form of an address that is the same however it was written: no scheme, `www.`, fragment,
/// tracking parameters or trailing slash. Empty when the address does not name one article: a
/// site's front page, a feed, or a query with a parameter left open, whose answer changes.
QString identifyingUrl(const QString &url);

/// A hash of what makes two files the same article: the title and the document text, white space
/// apart. Where there is hardly any text, date and address count as well, since many short notices
/// share a title. 16 bytes.
QByteArray contentHash(const Article &article);

/// A hash of a file's bytes, 16 bytes.
QByteArray fileHash(const QByteArray &bytes);

/// The id of an article that has none yet: 16 hexadecimal digits of its address, else of its content.
QString makeArticleId(const QString &identifyingUrl, const QByteArray &content);

} // namespace Dateline::Library
