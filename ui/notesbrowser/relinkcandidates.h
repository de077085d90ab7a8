// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"
#include "support/result.h"

#include <QList>
#include <QString>

namespace Dateline::Library {
class LibraryReader;
}

namespace Dateline::Notes {

/// A passage that might be the one of an orphan, as it is shown for choosing.
struct RelinkCandidate
{
    Anchor anchor; ///< What the annotation would be linked to.
    double score = 0;
    QString before; ///< Text around the passage.
    QString after;
    QString compared; ///< The passage as comparedText().
};

/// The candidates for an orphan in the listed version of its article, the best first. Reads the article: for
/// the library's thread. NotFound when the article is not in the library.
Result<QList<RelinkCandidate>> relinkCandidates(const Library::LibraryReader &reader,
                                                const Annotation &annotation);

/// `passage` as rich text for comparing it with `quote`: what it has not is struck out, what it has more is
/// underlined.
QString comparedText(const QString &quote, const QString &passage);

} // namespace Dateline::Notes
