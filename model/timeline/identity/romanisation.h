// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Dateline::Timeline {

/// A Chinese person's name in letters, by syllables in lower case without tones: {"xi"}, {"jin", "ping"}.
struct RomanisedName
{
    QStringList surname;
    QStringList given;

    bool isEmpty() const { return surname.isEmpty(); }
};

enum class NamePart : quint8 { Surname, Given };

/// Reads a character of a Chinese name aloud in Hanyu Pinyin, as Unicode's data has it, where surnames have
/// readings of their own: 曾 is Zeng. Empty for one without a reading. Any thread; characters are remembered
/// as long as the program runs, since the data takes a tenth of a second to load.
QString pinyinOf(QChar character, NamePart part);

/// Reads a key (nameKey()) of two to four characters that begins with a Chinese surname; of another, nothing.
RomanisedName romanised(QStringView key);

/// How many characters of a key are the surname; 0 for a key that is no Chinese name.
qsizetype surnameLength(QStringView key);

/// How a syllable of Pinyin is written in Taiwan: in the system of Wade and Giles without its marks, and as
/// people there spell it otherwise as well. "qing" is "ching", "ying" is "ying" and "ing".
QStringList wadeGiles(QStringView syllable);

} // namespace Dateline::Timeline
