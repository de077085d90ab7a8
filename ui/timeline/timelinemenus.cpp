// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinemenus.h"

#include "timeline/edits/changesdialog.h"
#include "timeline/edits/eventdialogs.h"
#include "timeline/edits/namedialogs.h"
#include "timeline/edits/suggestionsdialog.h"
#include "timeline/edits/timelineeditor.h"
#include "timeline/entities/reasonsdialog.h"
#include "timeline/history/datewords.h"
#include "timeline/timelineservice.h"

#include <QActionGroup>
#include <QApplication>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
using Timeline::CatalogueEntry;
using Timeline::EntityKind;
using Timeline::HistoryEntry;
using Timeline::Sighting;

namespace {

constexpr qsizetype mostQuotes = 12; ///< In the menu; the entry itself shows all.

QString menuText(const QString &text)
{
    return QString(text).replace(u'&', "&&"_L1);
}

bool any(const Timeline::TimelineContent &content, const HistoryEntry &entry, bool Sighting::*flag)
{
    return std::ranges::any_of(entry.sightings,
                               [&](qint32 number) { return content.sightings.events[number].*flag; });
}

} // namespace

TimelineMenus::TimelineMenus(TimelineService *service, TimelineEditor *editor, QUndoStack *stack,
                             QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_editor(editor)
    , m_stack(stack)
    , m_window(window)
{
}

/// Timelines may have a window of their own.
QWidget *TimelineMenus::front() const
{
    QWidget *active = QApplication::activeWindow();
    return active ? active : m_window;
}

void TimelineMenus::fillEntityMenu(QMenu *menu, qint64 entity, bool isShown)
{
    const auto catalogue = m_service->catalogue();
    const CatalogueEntry *entry = catalogue ? catalogue->entry(entity) : nullptr;
    if (!entry)
        return;
    const QString id = entry->entity.id;
    if (!isShown) {
        menu->addAction(tr("Show &Timeline"), this, [this, id] { Q_EMIT entityRequested(id); });
        menu->addAction(tr("Only What They Did To&gether"), this,
                        [this, entity] { Q_EMIT togetherRequested(entity); });
        menu->addAction(tr("&Compare Side by Side"), this, [this, id] { Q_EMIT compareRequested(id); });
    }
    if (isShown)
        menu->addAction(tr("&Compare With…"), this, [this, entity] { compare(entity); });
    menu->addAction(tr("List the &Articles That Name It"), this,
                    [this, name = entry->entity.name] { Q_EMIT articlesRequested(name); });
    menu->addAction(tr("List the Notes Ab&out It"), this,
                    [this, id, name = entry->entity.name] { Q_EMIT notesRequested(id, name); });
    QAction *why =
        menu->addAction(tr("Wh&y These Names Are One…"), this, [this, entity] { showReasons(entity); });
    why->setEnabled(!entry->aliases.isEmpty());
    if (m_editor->canChange()) {
        menu->addSeparator();
        addNameEdits(menu, *entry);
    }
}

void TimelineMenus::showReasons(qint64 entity)
{
    const auto catalogue = m_service->catalogue();
    const CatalogueEntry *entry = catalogue ? catalogue->entry(entity) : nullptr;
    if (!entry)
        return;
    auto *dialog = new ReasonsDialog(m_service, *entry, front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TimelineMenus::addNameEdits(QMenu *menu, const CatalogueEntry &entry)
{
    const qint64 entity = entry.entity.number;
    menu->addAction(tr("&Rename…"), this, [this, entry] { rename(entry); });
    menu->addAction(tr("Is the &Same As…"), this, [this, entity] { merge({entity}); });
    QAction *split =
        menu->addAction(tr("Some &Names Are Somebody Else…"), this, [this, entity] { this->split(entity); });
    split->setEnabled(!entry.aliases.isEmpty());
    addKinds(menu->addMenu(tr("&Kind")), entry);
    menu->addAction(tr("&Hide This Name"), this, [this, entity] { m_editor->hideEntity(entity); });
    QAction *reset = menu->addAction(tr("Take Back A&ll Changes"), this,
                                     [this, entity] { m_editor->resetEntity(entity); });
    reset->setEnabled(entry.isEdited);
}

void TimelineMenus::addKinds(QMenu *menu, const CatalogueEntry &entry)
{
    auto *group = new QActionGroup(menu);
    for (const EntityKind kind : {EntityKind::Person, EntityKind::Organisation, EntityKind::Place}) {
        QAction *action = group->addAction(menu->addAction(Timeline::kindWords(kind)));
        action->setCheckable(true);
        action->setChecked(entry.entity.kind == kind);
        connect(action, &QAction::triggered, this, [this, kind, known = entry.entity] {
            if (known.kind != kind)
                m_editor->setKind(known.number, kind);
        });
    }
}

void TimelineMenus::fillEntryMenu(QMenu *menu, const Content &content, qint32 number, const QString &clause)
{
    const HistoryEntry &entry = content->history.entries[number];
    addQuotes(menu, content, entry);
    if (!m_editor->canChange())
        return;
    menu->addSeparator();
    addEventEdits(menu, content, entry, clause);
}

void TimelineMenus::addQuotes(QMenu *menu, const Content &content, const HistoryEntry &entry)
{
    for (const qint32 number : entry.sightings.first(std::min(entry.sightings.size(), mostQuotes))) {
        const Sighting &sighting = content->sightings.events[number];
        if (sighting.article.isEmpty())
            continue;
        const QString day = QLocale().toString(sighting.published.date(), QLocale::ShortFormat);
        menu->addAction(menuText(tr("Read in %1, %2").arg(sighting.outlet, day)), this,
                        [this, number] { Q_EMIT sightingRequested(number); });
    }
}

void TimelineMenus::addEventEdits(QMenu *menu, const Content &content, const HistoryEntry &entry,
                                  const QString &clause)
{
    const bool isPinned = any(*content, entry, &Sighting::isPinned);
    const QList<qint32> sightings = entry.sightings;
    menu->addAction(isPinned ? tr("Un&pin") : tr("&Pin"), this, [this, content, sightings, isPinned] {
        if (isPinned)
            m_editor->unpin(content, sightings);
        else
            m_editor->pin(content, sightings);
    });
    menu->addAction(tr("Correct the &Date…"), this,
                    [this, content, entry, clause] { redate(content, entry, clause); });
    menu->addAction(tr("Correct the P&lace…"), this,
                    [this, content, entry, clause] { replace(content, entry, clause); });
    const bool isByHand = any(*content, entry, &Sighting::isByHand);
    menu->addAction(isByHand ? tr("&Take Back This Entry") : tr("&Hide This Entry"), this,
                    [this, content, sightings] { m_editor->hideEvents(content, sightings); });
    QAction *reset = menu->addAction(tr("Take Back A&ll Changes"), this, [this, content, sightings] {
        m_editor->resetEvents(content, sightings);
    });
    reset->setEnabled(isPinned || any(*content, entry, &Sighting::isEdited));
}

void TimelineMenus::rename(const CatalogueEntry &entry)
{
    RenameDialog dialog(entry, front());
    if (dialog.exec() == QDialog::Accepted)
        m_editor->rename(entry.entity.number, dialog.name());
}

void TimelineMenus::merge(const QList<qint64> &entities)
{
    MergeDialog dialog(m_service->catalogue(), entities, front());
    if (dialog.exec() == QDialog::Accepted)
        m_editor->merge(dialog.entities(), dialog.shownName());
}

void TimelineMenus::compare(qint64 entity)
{
    CompareDialog dialog(m_service->catalogue(), entity, front());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto catalogue = m_service->catalogue();
    if (const CatalogueEntry *other = catalogue->entry(dialog.entity()))
        Q_EMIT compareRequested(other->entity.id);
}

void TimelineMenus::split(qint64 entity)
{
    SplitDialog dialog(m_service->catalogue(), entity, front());
    if (dialog.exec() == QDialog::Accepted)
        m_editor->split(entity, dialog.names());
}

void TimelineMenus::redate(const Content &content, const HistoryEntry &entry, const QString &clause)
{
    RedateDialog dialog(entry.date, clause, front());
    if (dialog.exec() == QDialog::Accepted)
        m_editor->redate(content, entry.sightings, dialog.date());
}

void TimelineMenus::replace(const Content &content, const HistoryEntry &entry, const QString &clause)
{
    PlaceDialog dialog(m_service->catalogue(), entry.place, clause, front());
    if (dialog.exec() == QDialog::Accepted)
        m_editor->replace(content, entry.sightings, dialog.place());
}

void TimelineMenus::addEvent(const NewEvent &event)
{
    if (!m_service->catalogue() || !m_editor->canChange())
        return;
    AddEventDialog dialog(m_service->catalogue(), event, front());
    if (dialog.exec() == QDialog::Accepted)
        m_editor->addEvent(dialog.event());
}

void TimelineMenus::showSuggestions()
{
    if (!m_suggestions) {
        m_suggestions = new SuggestionsDialog(m_service, m_editor, m_stack, m_window);
        m_suggestions->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_suggestions, &SuggestionsDialog::entityRequested, this, &TimelineMenus::entityRequested);
    }
    m_suggestions->show();
    m_suggestions->raise();
    m_suggestions->activateWindow();
}

void TimelineMenus::showChanges()
{
    if (!m_changes) {
        m_changes = new ChangesDialog(m_service, m_editor, m_stack, m_window);
        m_changes->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_changes->show();
    m_changes->raise();
    m_changes->activateWindow();
}

} // namespace Dateline::TimelinePanel
