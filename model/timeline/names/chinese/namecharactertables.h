// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Dateline::Timeline {

// Characters, folded, by what they are in persons' names. The first two were counted over news, by how much
// more often (or more rarely) a character stands in given names than elsewhere.
extern const QStringView givenCharacters;
extern const QStringView poorCharacters;        ///< Frequent in texts, and rare in given names.
extern const QStringView neverCharacters;       ///< Of words that serve grammar; none is in a given name.
extern const QStringView foreignCharacters;     ///< That write the sounds of foreign names.
extern const QStringView weakForeignCharacters; ///< That do so, but are as frequent in words.

} // namespace Dateline::Timeline
