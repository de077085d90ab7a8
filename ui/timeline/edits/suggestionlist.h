// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/identity/catalogue.h"

#include <QList>
#include <QString>

namespace Dateline::TimelinePanel {

/// Whether two names are the same, which only a person can say.
struct NameQuestion
{
    bool isDoubt = false; ///< They are taken for the same so far, or nearly.
    qint64 first = 0;     ///< Numbers of names.
    qint64 second = 0;
    QByteArray rule;
    qint32 articles = 0;

    Timeline::IdentitySuggestion suggestion() const { return {first, second, rule, articles}; }
    Timeline::IdentityDoubt doubt() const { return {0, first, second, rule}; }
    bool operator==(const NameQuestion &) const = default;
};

/// What is suggested and what is doubtful, by how many articles use the rarer of both: what changes most
/// comes first.
QList<NameQuestion> nameQuestions(const Timeline::Catalogue &catalogue);

/// What speaks for the two being one (of a doubt: against it), as a sentence.
QString evidenceWords(const NameQuestion &question);

} // namespace Dateline::TimelinePanel
