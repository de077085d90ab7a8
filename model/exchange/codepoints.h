// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"

#include <QStringView>

namespace Dateline::Exchange {

/// A UTF-16 range of a text, which must lie in it, as one of code points: what other programs count.
CodePointRange codePointsOf(QStringView text, qint32 start, qint32 end);

/// The other way: a UTF-16 range, {-1, -1} when it does not lie in the text.
CodePointRange unitsOf(QStringView text, const CodePointRange &codePoints);

/// Where a note that came says that its passage is, as a UTF-16 range of this text; {-1, -1} when it says
/// nothing, or what does not lie in the text.
CodePointRange saidUnits(QStringView text, const IncomingNote &note);

} // namespace Dateline::Exchange
