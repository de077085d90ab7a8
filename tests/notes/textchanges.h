// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changedtext.h"

#include <QRandomGenerator>

namespace Dateline::Test {

/// Each takes new text from `donor`, another text of the kind. The rate is that of changed units.
void insertUnits(ChangedText &text, double rate, const QString &donor, QRandomGenerator &random);
void deleteUnits(ChangedText &text, double rate, QRandomGenerator &random);
void replaceUnits(ChangedText &text, double rate, const QString &donor, QRandomGenerator &random);
/// A third of each.
void editUnits(ChangedText &text, double rate, const QString &donor, QRandomGenerator &random);

/// Takes this share of the sentences out and puts them in elsewhere.
void moveSentences(ChangedText &text, double rate, QRandomGenerator &random);

/// By a configuration of OpenCC, such as s2t.json. False when it changes nothing.
bool convertScript(ChangedText &text, const char *configuration);

/// As when a page is fetched again and made into text in another way: white space, separators, widths and
/// quotation marks change, blocks come and go at both ends, one is moved.
void sanitizeAgain(ChangedText &text, const QString &donor, QRandomGenerator &random);

/// Writes other text in the place of a passage of the original, and about it.
void overwrite(ChangedText &text, qint32 start, qint32 end, const QString &donor, QRandomGenerator &random);

} // namespace Dateline::Test
