// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Dateline::Search {

/// A text for comparing without regard to script, case, accents and width, with the way back.
struct FoldedText
{
    QString text;
    /// For each unit of `text` (and its end) the unit of the original it came from; empty when they are the
    /// same.
    std::vector<qint32> origins;

    qint32 origin(qsizetype position) const
    {
        return origins.empty() ? qint32(position) : origins[size_t(position)];
    }
};

/// Folds traditional and simplified characters to one key (北約 and 北约 are the same), case, accents and
/// width: "ＮＡＴＯ" and "nato", "Émile" and "emile". Folding twice changes nothing.
QString folded(QStringView text);
FoldedText foldedWithOrigins(QStringView text);

} // namespace Dateline::Search
