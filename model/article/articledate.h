// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Dateline {

/// Everything that can tell when an article was published.
struct DateEvidence
{
    QString frontMatter;         ///< The front matter's date as written.
    QString page;                ///< The date of the page's own metadata, which ranks with the body's head.
    std::optional<qint64> epoch; ///< Milliseconds.
    QString body;
    QString path;
};

/// When an article was published, in Article's terms.
struct DecidedDate
{
    QDateTime moment;
    bool hasTime = false;
    DateOrigin origin = DateOrigin::None;
    QStringList doubts; ///< Translated sentences.
};

/// Takes the most trusted date; of two that agree the more precise one. Says when a date was refused,
/// when two disagree by more than two days, and when there is none.
DecidedDate decideDate(const DateEvidence &evidence);

} // namespace Dateline
