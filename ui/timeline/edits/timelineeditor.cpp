// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/timelineeditor.h"

#include "library/statestore.h"
#include "notes/creator.h"
#include "timeline/edits/editcommand.h"
#include "timeline/edits/editmaking.h"
#include "timeline/edits/replay.h"
#include "timeline/history/datewords.h"
#include "timeline/timelineservice.h"

#include <QUndoStack>

namespace Dateline::TimelinePanel {

using Timeline::Catalogue;
using Timeline::CatalogueEntry;
using Timeline::Edit;
using Timeline::IdentityDoubt;
using Timeline::IdentitySuggestion;
using Timeline::NameReference;
using Timeline::Sighting;

TimelineEditor::TimelineEditor(TimelineService *service, Library::StateStore *store, QUndoStack *stack,
                               QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_store(store)
    , m_stack(stack)
    , m_creator(Notes::systemUserName())
{
    connect(service, &TimelineService::catalogueChanged, this, [this] {
        QSet<QString> read;
        for (const Edit &edit : m_service->edits())
            read.insert(edit.id);
        m_unread.removeIf([&read](const Edit &edit) { return read.contains(edit.id); });
    });
    if (!store)
        return;
    connect(store, &Library::StateStore::stored, this, [this](quint64 write) { writeEnded(write, true); });
    connect(store, &Library::StateStore::failed, this, [this](const Error &error, quint64 write) {
        if (!m_pending.contains(write))
            return;
        writeEnded(write, false);
        Q_EMIT failed(error);
    });
}

TimelineEditor::~TimelineEditor() = default;

void TimelineEditor::merge(const QList<qint64> &entities, const QString &shownName)
{
    Edit merging = newEdit(Edit::Kind::Merge);
    QStringList names;
    for (const qint64 entity : entities) {
        const CatalogueEntry *entry = known(entity);
        if (!entry)
            return;
        const NameReference name = Timeline::referenceOf(*m_service->catalogue(), entity);
        if (merging.names.contains(name))
            continue;
        merging.names.append(name);
        names.append(entry->entity.name);
    }
    if (names.size() < 2)
        return;
    QList<Edit> edits{merging};
    const QString ownName = m_service->catalogue()->mergedName(entities);
    if (const QString wanted = shownName.simplified(); !wanted.isEmpty() && wanted != ownName) {
        edits.append(newEdit(Edit::Kind::Rename));
        edits.last().names = merging.names;
        edits.last().text = wanted;
    }
    const QString report = names.size() == 2 ? tr("%1 and %2 are one now").arg(names[0], names[1])
                                             : tr("%Ln name(s) are one now", nullptr, int(names.size()));
    perform({EditAction::Merge, edits, report});
}

void TimelineEditor::split(qint64 entity, const QList<qint64> &names)
{
    const CatalogueEntry *entry = known(entity);
    if (!entry)
        return;
    const Edit edit = Timeline::splitEdit(*m_service->catalogue(), entity, names, m_creator);
    if (edit.names.isEmpty() || edit.others.isEmpty())
        return;
    const QString report = names.size() == 1 ? tr("%1 is not %2 any more")
                                                   .arg(m_service->catalogue()->name(names.constFirst()).text,
                                                        entry->entity.name)
                                             : tr("%Ln name(s) split off", nullptr, int(names.size()));
    perform({EditAction::Split, {edit}, report});
}

void TimelineEditor::acceptNames(qint64 first, qint64 second)
{
    const auto names = twoNames(first, second);
    if (!names)
        return;
    Edit edit = newEdit(Edit::Kind::Merge);
    edit.names = {Timeline::referenceOf(names->first), Timeline::referenceOf(names->second)};
    perform(
        {EditAction::Merge, {edit}, tr("%1 and %2 are one now").arg(names->first.text, names->second.text)});
}

void TimelineEditor::refuseNames(qint64 first, qint64 second)
{
    const auto names = twoNames(first, second);
    if (!names)
        return;
    Edit edit = newEdit(Edit::Kind::NotSame);
    edit.names = {Timeline::referenceOf(names->first)};
    edit.others = {Timeline::referenceOf(names->second)};
    perform({EditAction::KeepApart,
             {edit},
             tr("%1 and %2 stay apart").arg(names->first.text, names->second.text)});
}

/// Two names that the catalogue still has.
std::optional<std::pair<Timeline::NameNode, Timeline::NameNode>> TimelineEditor::twoNames(qint64 first,
                                                                                          qint64 second)
{
    const Timeline::CataloguePointer &catalogue = m_service->catalogue();
    if (!known(catalogue ? catalogue->entityOf(first) : 0) || !known(catalogue->entityOf(second)))
        return std::nullopt;
    return std::pair(catalogue->name(first), catalogue->name(second));
}

void TimelineEditor::accept(const IdentitySuggestion &suggestion)
{
    acceptNames(suggestion.first, suggestion.second);
}

void TimelineEditor::refuse(const IdentitySuggestion &suggestion)
{
    refuseNames(suggestion.first, suggestion.second);
}

void TimelineEditor::accept(const IdentityDoubt &doubt)
{
    acceptNames(doubt.first, doubt.second);
}

void TimelineEditor::refuse(const IdentityDoubt &doubt)
{
    const auto names = twoNames(doubt.first, doubt.second);
    if (!names)
        return;
    const Catalogue &catalogue = *m_service->catalogue();
    const qint64 entity = catalogue.entityOf(doubt.first);
    if (entity != catalogue.entityOf(doubt.second)) {
        refuseNames(doubt.first, doubt.second);
        return;
    }
    // What is used less leaves.
    split(entity, {names->first.articles < names->second.articles ? doubt.first : doubt.second});
}

void TimelineEditor::editEntity(EditAction action, qint64 entity, Edit edit, const QString &report)
{
    edit.names = {Timeline::referenceOf(*m_service->catalogue(), entity)};
    perform({action, {edit}, report});
}

void TimelineEditor::rename(qint64 entity, const QString &name)
{
    const CatalogueEntry *entry = known(entity);
    const QString wanted = name.simplified();
    if (!entry || wanted.isEmpty() || wanted == entry->entity.name)
        return;
    Edit edit = newEdit(Edit::Kind::Rename);
    edit.text = wanted;
    editEntity(EditAction::Rename, entity, edit, tr("%1 is called %2 now").arg(entry->entity.name, wanted));
}

void TimelineEditor::setKind(qint64 entity, Timeline::EntityKind kind)
{
    const CatalogueEntry *entry = known(entity);
    if (!entry || entry->entity.kind == kind)
        return;
    Edit edit = newEdit(Edit::Kind::SetKind);
    edit.entityKind = kind;
    //: %2 is "person", "organisation" or "place".
    editEntity(EditAction::ChangeKind, entity, edit,
               tr("Kind of %1: %2").arg(entry->entity.name, Timeline::kindWords(kind)));
}

void TimelineEditor::hideEntity(qint64 entity)
{
    if (const CatalogueEntry *entry = known(entity))
        editEntity(EditAction::HideEntity, entity, newEdit(Edit::Kind::HideEntity),
                   tr("%1 hidden").arg(entry->entity.name));
}

void TimelineEditor::resetEntity(qint64 entity)
{
    if (known(entity))
        takeBack(editsOf(entity));
}

void TimelineEditor::takeBack(const QStringList &edits)
{
    if (!edits.isEmpty())
        perform({EditAction::TakeBack, Timeline::undoingEdits(edits, m_creator),
                 tr("%Ln change(s) taken back", nullptr, int(edits.size()))});
}

QStringList TimelineEditor::editsOf(qint64 entity) const
{
    const Timeline::CataloguePointer &catalogue = m_service->catalogue();
    return catalogue ? Timeline::editsOfEntity(edits(), *catalogue, entity) : QStringList();
}

QList<Edit> TimelineEditor::edits() const
{
    return m_service->edits() + m_unread;
}

const CatalogueEntry *TimelineEditor::known(qint64 entity)
{
    const Timeline::CataloguePointer &catalogue = m_service->catalogue();
    const CatalogueEntry *entry = catalogue ? catalogue->entry(entity) : nullptr;
    if (!entry)
        Q_EMIT failed({Error::Code::NotFound, tr("This name is not there any more."), {}});
    return entry;
}

Edit TimelineEditor::newEdit(Edit::Kind kind) const
{
    return Timeline::newEdit(kind, m_creator);
}

} // namespace Dateline::TimelinePanel
