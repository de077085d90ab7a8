// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Dateline::Exchange {

/// What a text in a file of notes is written in.
enum class TextKind : quint8 { Markdown, Plain, Html };

/// A note may have so many UTF-16 units, about 1 MB; a name or tag so many.
inline constexpr qsizetype longestNote = 1'000'000;
inline constexpr qsizetype longestName = 500;
/// A note may have so many tags.
inline constexpr qsizetype mostTags = 500;

/// A text from a file as a note has it.
struct IncomingText
{
    QString markdown;
    bool isCut = false; ///< It was longer than longestNote; the rest was left out.

    bool operator==(const IncomingText &) const = default;
};

/// Markdown without HTML, control characters and halves of characters, whatever came. HTML goes through the
/// sanitizer; plain text is escaped, line by line; Markdown stays as it is but for HTML in it, see
/// markdownWithoutHtml(). Any thread.
IncomingText incomingText(const QString &text, TextKind kind);

/// Markdown that shows what notes show of it: HTML in a note is text, so its "<" are written "&lt;". Code,
/// and Markdown without HTML, stay to the letter.
QString markdownWithoutHtml(const QString &markdown);

/// A quote, prefix or suffix: without control characters and halves of characters, otherwise to the letter.
QString incomingPassage(const QString &text);

/// A name or title on one line, without control characters.
QString incomingName(const QString &text);

/// Each as incomingName(), none empty, none twice, in their order. What comes after mostTags is left out.
QStringList incomingTags(const QStringList &tags);

/// Up to so many units of a text, no character cut in two.
QString leftOf(const QString &text, qsizetype length);
QString rightOf(const QString &text, qsizetype length);

} // namespace Dateline::Exchange
