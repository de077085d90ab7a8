// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/editmaking.h"
#include "timeline/edits/replay.h"
#include "timeline/edits/timelineeditor.h"
#include "timeline/history/datewords.h"
#include "timeline/timelineservice.h"

// What TimelineEditor does to events.
namespace Dateline::TimelinePanel {

using Timeline::CatalogueEntry;
using Timeline::Edit;
using Timeline::Sighting;

namespace {

/// The edit that `edit` becomes for one of an entry's events.
Edit editOfEvent(Edit edit, const Timeline::Sightings &sightings, qint32 event, const QString &clause)
{
    const Sighting &told = sightings.events[event];
    if (told.isByHand) {
        // It stands nowhere where it could be found again.
        edit.target = told.edit;
        return edit;
    }
    edit.event = Timeline::referenceOf(sightings, event, clause);
    return edit;
}

} // namespace

void TimelineEditor::editEvents(EditAction action, const Content &content, const QList<qint32> &sightings,
                                const MakeEdit &makeEdit, const QString &report)
{
    if (!m_store || sightings.isEmpty())
        return;
    ++m_preparing;
    m_service->fetchClauses(content, sightings, this, [=, this](const QHash<qint32, QString> &clauses) {
        --m_preparing;
        EditStep step{action, {}, report};
        for (const qint32 event : sightings)
            step.edits.append(editOfEvent(makeEdit(), content->sightings, event, clauses.value(event)));
        perform(step);
    });
}

void TimelineEditor::hideEvents(const Content &content, const QList<qint32> &sightings)
{
    if (!m_store || sightings.isEmpty())
        return;
    ++m_preparing;
    m_service->fetchClauses(content, sightings, this, [=, this](const QHash<qint32, QString> &clauses) {
        --m_preparing;
        // With its date, for whoever looks for what is hidden.
        const auto hiding = [this](const Sighting &told) {
            Edit edit = newEdit(Edit::Kind::Hide);
            edit.date = told.date;
            return edit;
        };
        EditStep step{EditAction::HideEvent, {}, tr("Event hidden")};
        for (const qint32 event : sightings) {
            const Sighting &told = content->sightings.events[event];
            if (told.isByHand)
                step.edits += Timeline::undoingEdits({told.edit}, m_creator);
            else
                step.edits.append(editOfEvent(hiding(told), content->sightings, event, clauses.value(event)));
        }
        perform(step);
    });
}

void TimelineEditor::redate(const Content &content, const QList<qint32> &sightings,
                            const Timeline::DateValue &date)
{
    if (!date.isValid())
        return;
    const auto make = [this, date] {
        Edit edit = newEdit(Edit::Kind::Redate);
        edit.date = date;
        return edit;
    };
    editEvents(EditAction::ChangeDate, content, sightings, make,
               tr("Date of the event: %1").arg(Timeline::dateWords(date)));
}

void TimelineEditor::replace(const Content &content, const QList<qint32> &sightings, qint64 place)
{
    const CatalogueEntry *entry = place ? known(place) : nullptr;
    if (place && !entry)
        return;
    QList<Timeline::NameReference> places;
    if (entry)
        places.append(Timeline::referenceOf(*m_service->catalogue(), place));
    const auto make = [this, places] {
        Edit edit = newEdit(Edit::Kind::Replace);
        edit.others = places;
        return edit;
    };
    editEvents(EditAction::ChangePlace, content, sightings, make,
               entry ? tr("Place of the event: %1").arg(entry->entity.name)
                     : tr("Event without a place now"));
}

void TimelineEditor::addEvent(const NewEvent &event)
{
    if (!event.date.isValid())
        return;
    Edit edit = newEdit(Edit::Kind::AddEvent);
    edit.date = event.date;
    edit.text = event.text.trimmed();
    edit.status = event.status;
    edit.event = event.quote;
    for (const qint64 participant : event.participants) {
        if (!known(participant))
            return;
        edit.names.append(Timeline::referenceOf(*m_service->catalogue(), participant));
    }
    if (event.place && !known(event.place))
        return;
    if (event.place)
        edit.others = {Timeline::referenceOf(*m_service->catalogue(), event.place)};
    perform({EditAction::AddEvent, {edit}, tr("Event added")});
}

void TimelineEditor::pin(const Content &content, const QList<qint32> &sightings)
{
    editEvents(
        EditAction::Mark, content, sightings, [this] { return newEdit(Edit::Kind::Pin); },
        tr("Event marked as important"));
}

void TimelineEditor::unpin(const Content &content, const QList<qint32> &sightings)
{
    const QStringList pins =
        changesOf(content, sightings, [](const Edit &edit) { return edit.kind == Edit::Kind::Pin; });
    perform({EditAction::Unmark, Timeline::undoingEdits(pins, m_creator), tr("Event not marked any more")});
}

void TimelineEditor::resetEvents(const Content &content, const QList<qint32> &sightings)
{
    takeBack(changesOf(content, sightings, [](const Edit &) { return true; }));
}

/// The ids of what changed these events and still counts.
QStringList TimelineEditor::changesOf(const Content &content, const QList<qint32> &sightings,
                                      const std::function<bool(const Edit &)> &isWanted) const
{
    QSet<QString> ids;
    for (const qint32 event : sightings) {
        for (const QString &id : content->sightings.events[event].edits)
            ids.insert(id);
    }
    QStringList found;
    for (const Edit &edit : Timeline::countingEdits(edits())) {
        if (ids.contains(edit.id) && isWanted(edit))
            found.append(edit.id);
    }
    return found;
}

} // namespace Dateline::TimelinePanel
