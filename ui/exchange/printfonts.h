// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace Dateline::Exporting {

// Which fonts paper is set in. Han characters look different in Taiwan, China and Japan: what says which they
// are is the language of a text, as a BCP 47 tag ("zh-Hant", "zh-Hans-CN", "ja"). Any thread.

/// The installed families for texts of a language, the preferred first: for Chinese, Japanese and Korean the
/// font of that region before those for Latin, since quotation marks and dashes are of both and are wide
/// there; for others and for none the other way round. What none of them has comes from the system's
/// fallbacks.
QStringList printFamilies(const QString &language);

/// A font of these families, in pixels of the page's own unit.
QFont printFont(const QString &language, double size, QFont::Weight weight = QFont::Normal);

/// HTML whose lang attributes are said as fonts too, for a QTextDocument, which knows fonts only.
QString withLanguageFonts(const QString &html);

} // namespace Dateline::Exporting
