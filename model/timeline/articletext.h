// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html/zone.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace Dateline {
struct Article;
}

namespace Dateline::Timeline {

/// What of an article names, dates and events are read from.
struct ArticleText
{
    QString text; ///< The document text; begins with the title.
    QList<Html::ZoneRange> zones;
    QStringList tags; ///< The page's own topics.
    QString language; ///< BCP 47, "und" when unknown.
    QString source;   ///< Display name of the outlet.
    QString url;
    QDateTime published; ///< UTC; invalid when unknown.
    bool publishedHasTime = false;
    std::optional<QTimeZone> zone = {}; ///< In which it was published, when that is known of itself.

    static ArticleText of(const Article &article);
};

} // namespace Dateline::Timeline
