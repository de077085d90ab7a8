// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/zone.h"
#include "search/searchresult.h"

#include <QList>
#include <QString>

#include <memory>

namespace Dateline::Search {

/// Finds in an article's text what a query found the article by. Terms behind a "-" are left out. Use each
/// object on one thread at a time.
class Highlighter
{
public:
    explicit Highlighter(const Query &query);
    ~Highlighter();
    Highlighter(Highlighter &&other) noexcept;

    /// Ranges of a document text, in order and not overlapping; none within the related zone.
    QList<TextRange> hits(QStringView text, const QList<Html::ZoneRange> &zones) const;
    /// The passage with the most different hits, of about `length` characters, white space as single spaces.
    Snippet snippet(QStringView text, const QList<Html::ZoneRange> &zones, int length) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Dateline::Search
