// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Dateline::Timeline {

// Words beside names of persons, with blanks between; in either script, to be folded.
extern const QStringView titlesBefore;  ///< Only before names: 發言人.
extern const QStringView titlesAround;  ///< Before and behind: 總統.
extern const QStringView titlesBehind;  ///< Only behind: 先生, 夫婦.
extern const QStringView introducers;   ///< Stand before names, and are no title: 名叫.
extern const QStringView bodyWords;     ///< Make what they follow no person: 大學, 島.
extern const QStringView creditWords;   ///< What follows wrote or drew: 記者, 譯者：.
extern const QStringView sayingWords;   ///< Of what mostly persons do: 表示.
extern const QStringView boundaryWords; ///< Where a name may end, and which tell nothing else: 在, 今天.

} // namespace Dateline::Timeline
