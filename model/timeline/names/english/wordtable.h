// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Dateline::Timeline::English {

/// WordFlags of a word in lower case without accents; 0 for an unknown one.
quint32 wordFlags(QStringView word);
/// The most words that a known body has which begins with this one, 0 for none.
int longestBodyFrom(QStringView word);
/// Whether these words, folded and with single blanks, are a body known by name.
bool isKnownBody(const QString &words);
/// Whether a word could be the first name that stands behind a Chinese, Korean or Vietnamese surname:
/// Zhiyong, Ing-wen, Jae.
bool isEastAsianGivenName(QStringView word);
/// The letter without its accent, in lower case.
char16_t baseLetter(char16_t unit);

} // namespace Dateline::Timeline::English
