// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/incomingnote.h"
#include "library/exchangedstate.h"

#include <QList>

namespace Dateline::Exchange {

/// What becomes of an incoming note.
enum class Outcome : quint8 {
    Added,
    Updated,   ///< Changed elsewhere from what is here.
    Unchanged, ///< As it is here, or a state of it that is known already.
    Conflict,  ///< Changed on both sides, or put into the trash here: a person must say.
};

/// What a note that arrives is to the one of the same id here. `known` are the states in which that one left
/// or came before.
///
/// Files of Dateline say from which states theirs comes: it is newer if what is here is one of them, and
/// whatever the clocks say. Others do not. What is here then is taken to be where they started if it came
/// from elsewhere and was not changed since, or if no other state of it ever left.
Outcome outcomeOf(const IncomingNote &note, const Notes::Annotation &here,
                  const QList<Library::ExchangedState> &known);

/// Whether a note that arrives under another id is one of here all the same: formats without ids, or without
/// creators and blanks in tags, give a note another one. `arriving` has its place in the library.
bool isSameNote(const IncomingNote &note, const Notes::Annotation &arriving, const Notes::Annotation &here);

/// When the file says that the note was changed: invalid if it says nothing.
QDateTime changedTime(const Notes::Annotation &arriving);

} // namespace Dateline::Exchange
