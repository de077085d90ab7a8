// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/zone.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Dateline::Html {

/// What the importer keeps of an article's HTML.
struct HtmlDocument
{
    QString html;           ///< Sanitized body, `<h1 data-zone="title">` first when a title was given.
    QString text;           ///< The document text of `html`.
    QList<ZoneRange> zones; ///< Sorted, not overlapping; text outside of them does not exist.
    QStringList topics;     ///< The page's own topic tags (keywordTag links), without '#'.
    QStringList doubts;     ///< Translated sentences: depth capped, nodes dropped, ...
};

/// Parses `body` as an HTML5 fragment, sanitizes it, lays zones over it and computes its text.
///
/// `title` is the article's title as plain text; empty for none. When the body opens with a heading
/// of the same text, that heading becomes the title and none is added. `base` resolves relative
/// links and images; it may be invalid, then relative addresses are dropped.
/// Never fails: what cannot be kept is dropped, and said in `doubts` when it was visible text.
HtmlDocument makeDocument(const QString &body, const QString &title, const QUrl &base);

/// The sanitizer alone, as `dateline sanitize` shows it: idempotent, without zones.
QString sanitize(const QString &html, const QUrl &base = {});

/// A document of plain text only, by a linear scan that builds no tree: the way out for input that
/// brought a parser down. Tags are dropped, text is kept.
HtmlDocument makePlainDocument(const QString &body, const QString &title);

} // namespace Dateline::Html
