// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/zone.h"

#include <QByteArray>
#include <QDataStream>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Dateline {

/// Where an article's date was read, in falling order of trust.
enum class DateOrigin : quint8 { None, FrontMatter, EpochComment, BodyHead, FileName };

/// What the body of an article file was before it became sanitized HTML.
enum class BodyKind : quint8 { Empty, Html, Markdown, MarkdownAroundHtml, PlainText };

/// One article as one file gives it: metadata, sanitized HTML and its document text.
struct Article
{
    QString title;                 ///< Never empty: the file's name stands in for a missing title.
    QString source;                ///< Display name of the outlet, such as 中央社 CNA; empty when unknown.
    QString author;                ///< A person or desk, empty when unknown or the same as the source.
    QString url;                   ///< Absolute http(s) address of the original, or empty.
    QString language;              ///< BCP 47: zh-Hant, zh-Hans, en, ja, ...; "und" when it cannot be told.
    QDateTime published;           ///< UTC; invalid when origin is None.
    bool publishedHasTime = false; ///< False when only the day is known (then 00:00 UTC of that day).
    DateOrigin dateOrigin = DateOrigin::None;
    QStringList tags; ///< Without duplicates and without the source's own names.
    BodyKind bodyKind = BodyKind::Empty;
    QString html;                 ///< Sanitized; blocks of a known zone carry `data-zone`.
    QString text;                 ///< The document text (see html/documenttext.h); begins with the title.
    QList<Html::ZoneRange> zones; ///< Sorted by start, not overlapping, UTF-16 ranges of `text`.
    QStringList doubts;           ///< Whole, translated sentences for the import report.

    bool operator==(const Article &) const = default;
};

/// Serialisation between processes of the same build; not a file format.
QDataStream &operator<<(QDataStream &stream, const Article &article);
QDataStream &operator>>(QDataStream &stream, Article &article);

} // namespace Dateline
