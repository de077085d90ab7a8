// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/arrivaloutcome.h"

#include "exchange/incoming/incomingtext.h"
#include "notes/contentdigest.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using Library::ExchangedState;
using Notes::Annotation;

namespace {

/// Notes leave without the HTML in them.
bool haveSameNote(const Annotation &arriving, const Annotation &here)
{
    const QString note = arriving.note.trimmed();
    return note == here.note.trimmed() || note == markdownWithoutHtml(here.note).trimmed();
}

/// They say the same but for their tags, whatever their ids and times.
bool haveSameText(const Annotation &arriving, const Annotation &here)
{
    return arriving.anchor.part == here.anchor.part && arriving.anchor.quote == here.anchor.quote &&
           haveSameNote(arriving, here);
}

/// As a format has them that knows no blanks in tags.
QStringList withoutBlanks(QStringList tags)
{
    return tags.replaceInStrings(u" "_s, u"-"_s);
}

bool isKnown(const Annotation &arriving, const QList<ExchangedState> &known)
{
    const QDateTime changed = changedTime(arriving);
    return std::ranges::any_of(known, [&](const ExchangedState &state) {
        return state.modified == changed &&
               (state.digest == 0 || state.digest == Notes::contentDigest(arriving));
    });
}

/// Whether what is here, or a state that said the same, is where theirs comes from.
bool comesFrom(const QList<QDateTime> &bases, const Annotation &here, const QList<ExchangedState> &known)
{
    if (bases.contains(here.modified))
        return true;
    return std::ranges::any_of(known, [&](const ExchangedState &state) {
        return bases.contains(state.modified) && state.digest == Notes::contentDigest(here);
    });
}

bool isUntouched(const Annotation &here, const QList<ExchangedState> &known)
{
    const auto state = std::ranges::find(known, here.modified, &ExchangedState::modified);
    return state != known.end() && (state->isTheirs || known.size() == 1);
}

} // namespace

QDateTime changedTime(const Annotation &arriving)
{
    return arriving.modified.isValid() ? arriving.modified : arriving.created;
}

Outcome outcomeOf(const IncomingNote &note, const Annotation &here, const QList<ExchangedState> &known)
{
    const Annotation &arriving = note.annotation;
    const bool hasSameColour = arriving.colour == 0 || arriving.colour == here.colour;
    if (isKnown(arriving, known) ||
        (!here.isDeleted() && hasSameColour && arriving.tags == here.tags && haveSameText(arriving, here)))
        return Outcome::Unchanged;
    if (here.isDeleted())
        return Outcome::Conflict;
    if (!note.bases.isEmpty())
        return comesFrom(note.bases, here, known) ? Outcome::Updated : Outcome::Conflict;
    const QDateTime changed = changedTime(arriving);
    // As what is here, and it says something else: it was changed by hand, or by a program that keeps no
    // times.
    if (changed.isValid() && changed == here.modified)
        return Outcome::Updated;
    const bool saysWhen = changed.isValid() && changed != arriving.created;
    return isUntouched(here, known) && !(saysWhen && changed < here.modified) ? Outcome::Updated
                                                                              : Outcome::Conflict;
}

bool isSameNote(const IncomingNote &note, const Annotation &arriving, const Annotation &here)
{
    const bool isElsewhere = arriving.hasPassage() && !arriving.isOrphan() && !here.isOrphan() &&
                             arriving.placement.start != here.placement.start;
    const bool isAnothers =
        !arriving.creator.isEmpty() && !here.creator.isEmpty() && arriving.creator != here.creator;
    if (isElsewhere || isAnothers || withoutBlanks(arriving.tags) != withoutBlanks(here.tags) ||
        !haveSameText(arriving, here))
        return false;
    // Two people, or one person twice, may well mark the same words.
    const qint64 apart = std::abs(arriving.created.toSecsSinceEpoch() - here.created.toSecsSinceEpoch());
    return !note.isNamed || apart == 0;
}

} // namespace Dateline::Exchange
