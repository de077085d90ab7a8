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

const QByteArray byHandRule("by-hand");

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
        const qsizetype found = find(edit.event);
        if (found < 0)
            return;
        Sighting &event = m_sightings.events[found];
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

    void dropHidden()
    {
        qsizetype event = 0;
        m_sightings.events.removeIf([&](const Sighting &) { return m_isHidden[size_t(event++)]; });
    }

private:
    /// The number of an entity, which is then among those that are named; 0 for none.
    qint64 known(const NameReference &name)
    {
        const CatalogueEntry *entry = m_catalogue.entryOf(name);
        if (!entry)
            return 0;
        if (!m_sightings.entities.contains(entry->entity.number))
            m_sightings.entities.insert(entry->entity.number, entry->entity);
        return entry->entity.number;
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
        if (m_subject != 0 && event.place != m_subject && !event.participants.contains(m_subject))
            return;
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
        m_sightings.events.append(event);
        m_isHidden.push_back(false);
    }

    const Catalogue &m_catalogue;
    qint64 m_subject;
    Sightings &m_sightings;
    const ClauseOf &m_clauseOf;
    std::vector<bool> m_isHidden;
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
    editor.dropHidden();
}

} // namespace Dateline::Timeline
