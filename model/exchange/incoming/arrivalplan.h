// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/arrivaloutcome.h"
#include "notes/annotation.h"
#include "support/result.h"

#include <QHash>
#include <QList>

#include <functional>

namespace Dateline::Library {
class LibraryReader;
}
namespace Dateline::Search {
class SearchEngine;
}

namespace Dateline::Exchange {

struct Arrival
{
    Outcome outcome = Outcome::Added;
    Notes::Annotation arriving;  ///< With its article and its passage in the library.
    Notes::Annotation here = {}; ///< The one of the same id; with an empty id when there is none.
    /// What is known of the two once it is settled, and is not known yet.
    QList<Library::ExchangedState> states = {};
    QString title; ///< Of the article, as the file or the library has it.
    bool isArticleKnown = true;

    bool isOrphan() const { return !isArticleKnown || arriving.isOrphan(); }
};

/// What an import of notes will do. Nothing is written before it is asked for.
struct ArrivalPlan
{
    QList<Arrival> arrivals; ///< In the order of the file.
    QList<Library::AbsentArticle> absent;

    int count(Outcome outcome) const;
    /// Those that are added or updated and whose article or passage was not found.
    int orphans() const;
};

/// What a person says about a conflict.
enum class Choice : quint8 { Undecided, KeepMine, TakeTheirs, KeepBoth };

/// What is to be written.
struct SettledArrivals
{
    QList<Notes::Annotation> annotations;
    Library::Exchanges exchanges; ///< Of these, and of what changes nothing.
};

/// Whether to go on, told how many of how many notes are done.
using ArrivalProgress = std::function<bool(qsizetype done, qsizetype total)>;

/// Finds articles and passages of notes that were read, and what is new in them. `here` are all annotations
/// of the library, the trash too, in their newest state. `search` may be null. Error Cancelled when
/// `progress` says so. Any thread; not more than some milliseconds an article.
Result<ArrivalPlan> planArrivals(const IncomingNotes &incoming, const QList<Notes::Annotation> &here,
                                 const Library::LibraryReader &reader, Search::SearchEngine *search,
                                 const ArrivalProgress &progress);

/// What follows from a plan and what was chosen for its conflicts, by place in `arrivals`. Undecided ones
/// change nothing, and are asked about again the next time.
SettledArrivals settle(const ArrivalPlan &plan, const QHash<qsizetype, Choice> &choices);

} // namespace Dateline::Exchange
