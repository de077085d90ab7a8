// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Dateline {

/// The language of a text in Latin letters by its most frequent small words: lower-case words
/// separated by blanks in, an ISO 639 code out, empty when the words do not tell.
QString languageOfWords(QStringView words);

} // namespace Dateline
