// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/arrivalplan.h"

#include "exchange/incoming/articlefinder.h"
#include "exchange/incoming/noteid.h"
#include "exchange/incoming/passageplacer.h"
#include "library/identity.h"
#include "library/libraryreader.h"
#include "notes/contentdigest.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using Library::ExchangedState;
using Notes::Annotation;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(NotesArrival)
};

/// What an article that the library lacks will be known by when it comes.
Library::AbsentArticle absentArticle(const IncomingNote &note)
{
    Library::AbsentArticle article;
    article.url = Library::identifyingUrl(note.address);
    article.title = note.title.simplified();
    article.content = note.annotation.anchor.content;
    article.id = note.annotation.article;
    if (!isArticleId(article.id)) {
        const QString named = note.address.isEmpty() ? article.title : note.address;
        const QByteArray known = article.content.isEmpty() ? named.toUtf8() : article.content;
        article.id = Library::makeArticleId(article.url, known);
    }
    return article;
}

class Planner
{
public:
    Planner(const QList<Annotation> &here, const Library::LibraryReader &reader, Search::SearchEngine *search,
            const ArrivalProgress &progress)
        : m_reader(reader)
        , m_search(search)
        , m_progress(progress)
    {
        for (const Annotation &annotation : here) {
            m_here.insert(annotation.id, &annotation);
            if (!annotation.isDeleted())
                m_ofArticle[annotation.article].append(&annotation);
        }
    }

    Result<ArrivalPlan> plan(const IncomingNotes &incoming)
    {
        const auto exchanged = m_reader.exchanges();
        if (!exchanged)
            return exchanged.error();
        m_exchanged = *exchanged;
        m_plan.arrivals.resize(incoming.notes.size());
        const QStringList articles =
            ArticleFinder(m_reader, m_search).find(incoming.notes, [this, &incoming] {
                return m_progress(0, incoming.notes.size());
            });

        // Article by article, so that each text is read once.
        QList<qsizetype> order(incoming.notes.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&articles](qsizetype left, qsizetype right) {
            return articles[left] < articles[right];
        });
        qsizetype done = 0;
        for (qsizetype from = 0; from < order.size();) {
            qsizetype to = from;
            while (to < order.size() && articles[order[to]] == articles[order[from]])
                ++to;
            if (!m_progress(done, order.size()))
                return Error{Error::Code::Cancelled, Texts::tr("The import was cancelled."), {}};
            planArticle(articles[order[from]], incoming.notes, order.mid(from, to - from));
            done += to - from;
            from = to;
        }
        return std::move(m_plan);
    }

private:
    void planArticle(const QString &id, const QList<IncomingNote> &notes, const QList<qsizetype> &which)
    {
        std::optional<PassagePlacer> placer;
        QString title;
        if (!id.isEmpty()) {
            if (auto article = m_reader.article(id)) {
                title = article->title;
                placer.emplace(*std::move(article));
            }
        }
        for (const qsizetype i : which) {
            const IncomingNote &note = notes[i];
            Arrival &arrival = m_plan.arrivals[i];
            arrival.isArticleKnown = !id.isEmpty();
            arrival.title = title.isEmpty() ? note.title : title;
            arrival.arriving = placer ? placer->placed(note) : unplaced(note);
            arrival.arriving.article = id.isEmpty() ? absent(note) : id;
            complete(arrival, note);
        }
    }

    static Annotation unplaced(const IncomingNote &note)
    {
        Annotation annotation = note.annotation;
        annotation.placement = {};
        if (annotation.hasPassage())
            annotation.placement.fit = Notes::Placement::Fit::Orphan;
        return annotation;
    }

    QString absent(const IncomingNote &note)
    {
        const Library::AbsentArticle article = absentArticle(note);
        if (!m_absent.contains(article.id)) {
            m_absent.insert(article.id);
            m_plan.absent.append(article);
        }
        return article.id;
    }

    void complete(Arrival &arrival, const IncomingNote &note)
    {
        Annotation &arriving = arrival.arriving;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
        if (!arriving.created.isValid())
            arriving.created = arriving.modified.isValid() ? arriving.modified : now;
        if (!arriving.modified.isValid())
            arriving.modified = arriving.created;
        const Annotation *here = m_here.value(arriving.id);
        if (here) {
            arrival.here = *here;
            arrival.outcome = outcomeOf(note, *here, m_exchanged.value(arriving.id));
            keepWhatIsNotSaid(arriving, *here);
            // The newest state is what a repair keeps; a file need not say when it was changed.
            if (arrival.outcome != Outcome::Unchanged && arriving.modified <= here->modified)
                arriving.modified = std::max(now, here->modified.addMSecs(1));
        } else if (isHereUnderAnotherId(note, arriving)) {
            arrival.outcome = Outcome::Unchanged;
        }
        arriving.colour = arriving.colour == 0 ? 1 : arriving.colour;
        if (here || arrival.outcome == Outcome::Added)
            addStates(arrival, note);
    }

    void addStates(Arrival &arrival, const IncomingNote &note) const
    {
        const QString &id = arrival.arriving.id;
        const QList<ExchangedState> known = m_exchanged.value(id);
        const auto add = [&](const QDateTime &modified, qint64 digest, bool isTheirs) {
            ExchangedState state{id, modified, digest, isTheirs};
            if (modified.isValid() && !known.contains(state) && !arrival.states.contains(state))
                arrival.states.append(std::move(state));
        };
        for (const QDateTime &base : note.bases)
            add(base, 0, true);
        add(changedTime(note.annotation), Notes::contentDigest(note.annotation), true);
        if (arrival.outcome == Outcome::Unchanged)
            return;
        add(arrival.arriving.modified, Notes::contentDigest(arrival.arriving), true);
        if (!arrival.here.id.isEmpty())
            add(arrival.here.modified, Notes::contentDigest(arrival.here), false);
    }

    /// A file that says less than the library knows takes nothing away.
    static void keepWhatIsNotSaid(Annotation &arriving, const Annotation &here)
    {
        if (arriving.colour == 0)
            arriving.colour = here.colour;
        if (arriving.creator.isEmpty())
            arriving.creator = here.creator;
        if (arriving.anchor.part == here.anchor.part && arriving.anchor.quote == here.anchor.quote) {
            arriving.article = here.article;
            arriving.anchor = here.anchor;
            arriving.placement = here.placement;
        }
    }

    /// Formats without ids give a note another one than it has here.
    bool isHereUnderAnotherId(const IncomingNote &note, const Annotation &arriving) const
    {
        const QList<const Annotation *> near = m_ofArticle.value(arriving.article);
        return std::ranges::any_of(near,
                                   [&](const Annotation *here) { return isSameNote(note, arriving, *here); });
    }

    const Library::LibraryReader &m_reader;
    Search::SearchEngine *m_search;
    const ArrivalProgress &m_progress;
    QHash<QString, const Annotation *> m_here;
    QHash<QString, QList<const Annotation *>> m_ofArticle;
    Library::ExchangedStates m_exchanged;
    QSet<QString> m_absent;
    ArrivalPlan m_plan;
};

} // namespace

int ArrivalPlan::count(Outcome outcome) const
{
    return int(std::ranges::count(arrivals, outcome, &Arrival::outcome));
}

int ArrivalPlan::orphans() const
{
    return int(std::ranges::count_if(arrivals, [](const Arrival &arrival) {
        return arrival.isOrphan() &&
               (arrival.outcome == Outcome::Added || arrival.outcome == Outcome::Updated);
    }));
}

Result<ArrivalPlan> planArrivals(const IncomingNotes &incoming, const QList<Annotation> &here,
                                 const Library::LibraryReader &reader, Search::SearchEngine *search,
                                 const ArrivalProgress &progress)
{
    return Planner(here, reader, search, progress).plan(incoming);
}

SettledArrivals settle(const ArrivalPlan &plan, const QHash<qsizetype, Choice> &choices)
{
    SettledArrivals settled;
    settled.exchanges.articles = plan.absent;
    for (qsizetype i = 0; i < plan.arrivals.size(); ++i) {
        const Arrival &arrival = plan.arrivals[i];
        const Choice choice = choices.value(i, Choice::Undecided);
        const bool isConflict = arrival.outcome == Outcome::Conflict;
        if (isConflict && choice == Choice::Undecided)
            continue;
        settled.exchanges.states += arrival.states;
        if (arrival.outcome == Outcome::Unchanged || (isConflict && choice == Choice::KeepMine))
            continue;
        settled.annotations.append(arrival.arriving);
        if (isConflict && choice == Choice::KeepBoth)
            settled.annotations.last().id = Notes::makeAnnotationId();
    }
    return settled;
}

} // namespace Dateline::Exchange
