// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/eventedits.h"

#include "timeline/edits/replay.h"
#include "timeline/identity/catalogue.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <vector>

namespace Dateline::Timeline {

namespace {

/// Applies edits one after the other.
class EventEditor
{
public:
    EventEditor(const Catalogue &catalogue, qint64 subject, Sightings *sightings, const ClauseOf &clauseOf)
        : m_catalogue(catalogue)
        , m_subject(subject)
        , m_sightings(*sightings)
        , m_clauseOf(clauseOf)
        , m_isHidden(size_t(sightings->events.size()))
        , m_isTouched(size_t(sightings->events.size()))
    {
        for (qsizetype event = 0; event < m_sightings.events.size(); ++event)
            m_ofArticle[m_sightings.events[event].article].append(event);
    }

    void apply(const Edit &edit)
    {
        if (edit.kind == Edit::Kind::AddEvent) {
            add(edit);
            return;
        }
        const qsizetype found = edit.target.isEmpty() ? find(edit.event) : m_byHand.value(edit.target, -1);
        if (found < 0)
            return;
        Sighting &event = m_sightings.events[found];
        event.edits.append(edit.id);
        m_isTouched[size_t(found)] = true;
        switch (edit.kind) {
        case Edit::Kind::Hide:
            m_isHidden[size_t(found)] = true;
            return;
        case Edit::Kind::Pin:
            event.isPinned = true;
            return;
        case Edit::Kind::Redate:
            if (!edit.date.isValid())
                return;
            event.date = edit.date;
            event.isDateExplicit = true;
            break;
        case Edit::Kind::Replace:
            event.place = edit.others.isEmpty() ? 0 : known(edit.others.constFirst());
            break;
        default:
            return;
        }
        event.isEdited = true;
        if (!event.rules.contains(byHandRule))
            event.rules.append(byHandRule);
    }

    /// Leaves out what is hidden and what is not the subject's after all, and names the rest.
    void finish()
    {
        for (size_t event = 0; event < m_isTouched.size(); ++event) {
            const Sighting &told = m_sightings.events[qsizetype(event)];
            if (m_subject != 0 && told.place != m_subject && !told.participants.contains(m_subject))
                m_isHidden[event] = true;
            else if (m_isTouched[event] && !m_isHidden[event])
                nameEntities(told);
        }
        qsizetype event = 0;
        m_sightings.events.removeIf([&](const Sighting &) { return m_isHidden[size_t(event++)]; });
    }

private:
    /// The number of an entity; 0 for none.
    qint64 known(const NameReference &name) const
    {
        const CatalogueEntry *entry = m_catalogue.entryOf(name);
        return entry ? entry->entity.number : 0;
    }

    void nameEntities(const Sighting &event)
    {
        const QList<qint64> numbers = event.participants + QList<qint64>{event.place};
        for (const qint64 number : numbers) {
            // Those of the catalogue are mostly there, and to change what is shared copies all of it.
            if (m_sightings.entities.contains(number))
                continue;
            if (const CatalogueEntry *entry = m_catalogue.entry(number))
                m_sightings.entities.insert(number, entry->entity);
        }
    }

    qsizetype find(const EventReference &reference)
    {
        qsizetype best = -1;
        std::tuple<bool, int> bestFit;
        const QList<qsizetype> events = m_ofArticle.value(reference.article);
        for (const qsizetype event : events) {
            const Sighting &seen = m_sightings.events[event];
            const int overlap = std::min(seen.end, reference.end) - std::max(seen.start, reference.start);
            const bool isOfRule = seen.rules.contains(reference.rule.toUtf8());
            if (overlap <= 0 || !(isOfRule || hasQuote(seen, reference)))
                continue;
            // Rather the one that was dated the same way than the one that covers more.
            if (const std::tuple fit(isOfRule, overlap); best < 0 || fit > bestFit) {
                best = event;
                bestFit = fit;
            }
        }
        if (best >= 0 || reference.quote.isEmpty())
            return best;
        const auto moved = std::ranges::find_if(
            events, [&](qsizetype event) { return hasQuote(m_sightings.events[event], reference); });
        return moved == events.end() ? -1 : *moved;
    }

    bool hasQuote(const Sighting &seen, const EventReference &reference) const
    {
        return m_clauseOf && !reference.quote.isEmpty() && m_clauseOf(seen) == reference.quote;
    }

    void add(const Edit &edit)
    {
        Sighting event;
        for (const NameReference &name : edit.names) {
            if (const qint64 entity = known(name); entity != 0 && !event.participants.contains(entity))
                event.participants.append(entity);
        }
        if (!edit.others.isEmpty())
            event.place = known(edit.others.constFirst());
        event.article = edit.event.article;
        event.published = edit.created;
        // What the article is, any event of it says.
        if (const auto events = m_ofArticle.constFind(event.article); events != m_ofArticle.constEnd()) {
            const Sighting &other = m_sightings.events[events->constFirst()];
            event.version = other.version;
            event.outlet = other.outlet;
            event.published = other.published;
        }
        event.start = edit.event.start;
        event.end = edit.event.end;
        event.date = edit.date;
        event.isDateExplicit = true;
        event.status = edit.status;
        event.rules = {byHandRule};
        event.isByHand = true;
        event.note = edit.text;
        event.edit = edit.id;
        m_byHand.insert(edit.id, m_sightings.events.size());
        m_sightings.events.append(event);
        m_isHidden.push_back(false);
        m_isTouched.push_back(true);
    }

    const Catalogue &m_catalogue;
    qint64 m_subject;
    Sightings &m_sightings;
    const ClauseOf &m_clauseOf;
    std::vector<bool> m_isHidden;
    std::vector<bool> m_isTouched;
    QHash<QString, qsizetype> m_byHand; ///< By the edit that added them.
    QHash<QString, QList<qsizetype>> m_ofArticle;
};

} // namespace

void applyEventEdits(const QList<Edit> &edits, const Catalogue &catalogue, qint64 subject,
                     Sightings *sightings, const ClauseOf &clauseOf)
{
    EventEditor editor(catalogue, subject, sightings, clauseOf);
    for (const Edit &edit : countingEdits(edits)) {
        if (isOfEvent(edit.kind))
            editor.apply(edit);
    }
    editor.finish();
}

QStringList articlesMovedTo(const QList<Edit> &edits, const Catalogue &catalogue, qint64 entity)
{
    QStringList articles;
    const auto isMeant = [&](const NameReference &name) {
        const CatalogueEntry *entry = catalogue.entryOf(name);
        return entry && entry->entity.number == entity;
    };
    for (const Edit &edit : countingEdits(edits)) {
        const bool isAdded = edit.kind == Edit::Kind::AddEvent;
        if ((!isAdded && edit.kind != Edit::Kind::Replace) || edit.event.article.isEmpty())
            continue;
        if (std::ranges::any_of(edit.others, isMeant) ||
            (isAdded && std::ranges::any_of(edit.names, isMeant)))
            articles.append(edit.event.article);
    }
    articles.removeDuplicates();
    return articles;
}

} // namespace Dateline::Timeline
