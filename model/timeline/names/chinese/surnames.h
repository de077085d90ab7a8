// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Dateline::Timeline {

// Surnames of one character, folded: seldom anything else, often something else, nearly always.
extern const QStringView sureSurnames;
extern const QStringView likelySurnames;
extern const QStringView rareSurnames;

// Surnames of several characters, folded, with blanks between. Names of places are left out of the Japanese.
extern const QStringView compoundSurnames;
extern const QStringView japaneseSurnames;

} // namespace Dateline::Timeline
