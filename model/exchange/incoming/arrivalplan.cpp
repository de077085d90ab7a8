// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming/arrivalplan.h"

#include "exchange/incoming/articlefinder.h"
#include "exchange/incoming/passageplacer.h"
#include "library/identity.h"
#include "library/libraryreader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Dateline::Exchange {

using Notes::Annotation;

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(NotesArrival)
};

constexpr qsizetype articleIdLength = 16;

bool isArticleId(const QString &text)
{
    return text.size() == articleIdLength && std::ranges::all_of(text, [](QChar unit) {
               return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'f');
           });
}

/// They say the same, whatever their ids and times.
bool sayTheSame(const Annotation &left, const Annotation &right)
{
    return left.note.trimmed() == right.note.trimmed() && left.tags == right.tags &&
           left.anchor.part == right.anchor.part && left.anchor.quote == right.anchor.quote;
}

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

/// The same where one of them went through a format that has no blanks in tags.
bool mayBeTheSame(const Annotation &left, const Annotation &right)
{
    const auto withoutBlanks = [](Annotation annotation) {
        annotation.tags.replaceInStrings(u" "_s, u"-"_s);
        return annotation;
    };
    return sayTheSame(withoutBlanks(left), withoutBlanks(right));
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
        m_plan.problems = incoming.problems;
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
        arrival.changed = arriving.modified;
        const Annotation *here = m_here.value(arriving.id);
        if (here) {
            arrival.here = *here;
            arrival.outcome = outcomeOf(note, *here, m_exchanged.value(arriving.id));
            keepWhatIsNotSaid(arriving, *here);
        } else if (isHereUnderAnotherId(arriving)) {
            arrival.outcome = Outcome::Unchanged;
        }
        arriving.colour = arriving.colour == 0 ? 1 : arriving.colour;
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
    bool isHereUnderAnotherId(const Annotation &arriving) const
    {
        const QList<const Annotation *> near = m_ofArticle.value(arriving.article);
        return std::ranges::any_of(
            near, [&arriving](const Annotation *here) { return mayBeTheSame(*here, arriving); });
    }

    const Library::LibraryReader &m_reader;
    Search::SearchEngine *m_search;
    const ArrivalProgress &m_progress;
    QHash<QString, const Annotation *> m_here;
    QHash<QString, QList<const Annotation *>> m_ofArticle;
    QHash<QString, QDateTime> m_exchanged;
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

Outcome outcomeOf(const IncomingNote &note, const Annotation &here, const QDateTime &exchanged)
{
    const Annotation &arriving = note.annotation;
    const QDateTime changed = arriving.modified.isValid() ? arriving.modified : arriving.created;
    const bool isEarlier = changed.isValid() && exchanged.isValid() && changed <= exchanged;
    const bool isSame = !here.isDeleted() && sayTheSame(arriving, here) &&
                        (arriving.colour == 0 || arriving.colour == here.colour);
    if (isEarlier || isSame)
        return Outcome::Unchanged;
    const bool isUntouchedHere = (note.base.isValid() && note.base == here.modified) ||
                                 (exchanged.isValid() && exchanged == here.modified);
    return isUntouchedHere && !here.isDeleted() ? Outcome::Updated : Outcome::Conflict;
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
    for (qsizetype i = 0; i < plan.arrivals.size(); ++i) {
        const Arrival &arrival = plan.arrivals[i];
        const Choice choice = choices.value(i, Choice::Undecided);
        if (arrival.outcome == Outcome::Unchanged ||
            (arrival.outcome == Outcome::Conflict && choice == Choice::Undecided))
            continue;
        settled.times.insert(arrival.arriving.id, arrival.changed);
        if (arrival.outcome == Outcome::Conflict && choice == Choice::KeepMine)
            continue;
        settled.annotations.append(arrival.arriving);
        if (arrival.outcome == Outcome::Conflict && choice == Choice::KeepBoth)
            settled.annotations.last().id = Notes::makeAnnotationId();
    }
    return settled;
}

} // namespace Dateline::Exchange
