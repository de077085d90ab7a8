// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Dateline::Timeline {

// Names are given as keys here: nameKey(), words in lower case with one blank between them.

/// Whether it is written in Han or in syllables, not in an alphabet.
bool isEastAsian(QStringView key);

/// Whether it is a name in an alphabet that has first name and surname, or more.
bool isFullLatin(QStringView key);

/// Whether a word can be the romanisation of a Chinese one (Hanyu Pinyin), where every letter tells names
/// apart: "xiaohong" and "xiaodong".
bool isPinyin(QStringView word);

/// Whether two full names in an alphabet can be one person's: words in another order or joined, initials, a
/// part of the words, a first name cut short, another way to spell a word that is not Pinyin. "jens
/// stoltenberg" and "j stoltenberg" can, "li qiang" and "li keqiang" cannot.
bool canBeOnePerson(QStringView first, QStringView second);

/// Whether two names of several words can be one organisation's: most words of the shorter one are words of
/// the other.
bool canBeOneOrganisation(QStringView first, QStringView second);

/// How many characters two texts have in common, in the same order.
int commonLength(QStringView first, QStringView second);

} // namespace Dateline::Timeline
