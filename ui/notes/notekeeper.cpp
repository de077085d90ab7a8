// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notekeeper.h"

#include "library/statestore.h"
#include "library/tagtext.h"
#include "notes/notebook.h"
#include "notes/notestep.h"

#include <QScopedValueRollback>
#include <QUndoStack>

namespace Dateline::Notes {

namespace {

constexpr int retryMilliseconds = 15'000;

/// To the millisecond, as it is stored.
QDateTime now()
{
    return QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
}

} // namespace

/// A step on the stack. Steps of one session of writing a note join.
class NoteKeeper::Command : public QUndoCommand
{
public:
    /// `session` is 0 for what is not typing.
    Command(NoteKeeper *keeper, NoteStep step, quint64 session)
        : QUndoCommand(step.name())
        , m_keeper(keeper)
        , m_step(std::move(step))
        , m_session(session)
    {
    }

    void redo() override { setObsolete(!m_keeper->run(m_step, true)); }
    void undo() override { setObsolete(!m_keeper->run(m_step, false)); }
    int id() const override { return m_session ? 1 : -1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const Command *>(other);
        if (!next || next->m_keeper != m_keeper || next->m_session != m_session)
            return false;
        NoteStep::Change &change = m_step.changes.first();
        change.after = next->m_step.changes.constFirst().after;
        // All that was typed was taken away again.
        setObsolete(change.before.note == change.after.note);
        return true;
    }

    /// It is about annotations that are gone for good, all of them.
    bool isEmpty() const { return m_keeper->known(m_step).isEmpty(); }

private:
    NoteKeeper *m_keeper;
    NoteStep m_step;
    quint64 m_session;
};

NoteKeeper::NoteKeeper(NoteBook *book, Library::StateStore *store, Support::LibraryThread *library,
                       QUndoStack *stack, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_store(store)
    , m_library(library)
    , m_stack(stack)
{
    m_retry.setInterval(retryMilliseconds);
    connect(&m_retry, &QTimer::timeout, this, &NoteKeeper::retry);
    if (!store)
        return;
    connect(store, &Library::StateStore::stored, this, [this](quint64 write) { writeEnded(write, true); });
    connect(store, &Library::StateStore::failed, this, [this](const Error &error, quint64 write) {
        if (!m_pending.contains(write))
            return;
        const bool isFirst = !hasUnsaved();
        writeEnded(write, false);
        if (isFirst)
            Q_EMIT failed(error);
    });
}

NoteKeeper::~NoteKeeper() = default;

QStringList NoteKeeper::add(QList<Annotation> annotations)
{
    if (!m_store || annotations.isEmpty())
        return {};
    NoteStep step;
    QStringList ids;
    bool hasText = false;
    for (Annotation &annotation : annotations) {
        annotation.id = makeAnnotationId();
        annotation.created = annotation.modified = now();
        annotation.creator = m_creator;
        hasText = hasText || !annotation.note.isEmpty() || !annotation.hasPassage();
        step.changes.append({{}, annotation});
        ids.append(annotation.id);
    }
    step.action = hasText ? NoteAction::WriteNote : NoteAction::Highlight;
    push(std::move(step));
    return ids;
}

void NoteKeeper::change(QList<Annotation> annotations, NoteAction action)
{
    if (!m_store)
        return;
    NoteStep step{action, {}};
    for (Annotation &annotation : annotations) {
        const Annotation *before = m_book->find(annotation.id);
        if (!before || *before == annotation)
            continue;
        annotation.modified = now();
        step.changes.append({*before, annotation});
    }
    if (!step.changes.isEmpty())
        push(std::move(step));
}

void NoteKeeper::take(const QList<Annotation> &annotations, const Library::Exchanges &exchanges)
{
    if (!m_store)
        return;
    if (annotations.isEmpty()) {
        m_store->putExchanges(exchanges);
        return;
    }
    NoteStep step{NoteAction::Import, {}, exchanges};
    for (const Annotation &annotation : annotations) {
        const Annotation *before = m_book->find(annotation.id);
        step.changes.append({before ? *before : Annotation(), annotation});
    }
    push(std::move(step));
}

void NoteKeeper::changeEach(const QStringList &ids, NoteAction action,
                            const std::function<bool(Annotation &)> &change)
{
    QList<Annotation> changed;
    for (const QString &id : ids) {
        const Annotation *known = m_book->find(id);
        if (!known)
            continue;
        Annotation annotation = *known;
        if (change(annotation))
            changed.append(annotation);
    }
    this->change(changed, action);
}

void NoteKeeper::setColour(const QStringList &ids, int colour)
{
    if (colour < 1 || colour > colourCount)
        return;
    changeEach(ids, NoteAction::Recolour, [colour](Annotation &annotation) {
        annotation.colour = colour;
        return true;
    });
}

void NoteKeeper::addTag(const QStringList &ids, const QString &tag)
{
    const QString clean = Library::storableTag(tag);
    if (clean.isEmpty())
        return;
    changeEach(ids, NoteAction::Tag, [&clean](Annotation &annotation) {
        if (annotation.tags.contains(clean))
            return false;
        annotation.tags.append(clean);
        return true;
    });
}

void NoteKeeper::removeTag(const QStringList &ids, const QString &tag)
{
    changeEach(ids, NoteAction::Untag,
               [&tag](Annotation &annotation) { return annotation.tags.removeAll(tag) > 0; });
}

void NoteKeeper::remove(const QStringList &ids)
{
    const QDateTime time = now();
    changeEach(ids, NoteAction::Delete, [&time](Annotation &annotation) {
        if (annotation.isDeleted())
            return false;
        annotation.deleted = time;
        return true;
    });
}

void NoteKeeper::restore(const QStringList &ids)
{
    changeEach(ids, NoteAction::Restore, [](Annotation &annotation) {
        if (!annotation.isDeleted())
            return false;
        annotation.deleted = {};
        return true;
    });
}

void NoteKeeper::deleteForever(const QStringList &ids)
{
    if (!m_store || ids.isEmpty())
        return;
    const bool hadUnsaved = hasUnsaved();
    for (const QString &id : ids) {
        m_unsaved.remove(id);
        if (m_isReloading)
            m_sinceReload.insert(id);
    }
    m_pending.insert(m_store->deleteAnnotations(ids), {{}, ids});
    m_book->forget(ids);
    if (hadUnsaved && !hasUnsaved()) {
        m_retry.stop();
        Q_EMIT recovered();
    }
}

void NoteKeeper::discard(const QString &id)
{
    deleteForever({id});
    // Steps about nothing must not have to be undone.
    while (m_stack->index() > 0) {
        const auto *top = dynamic_cast<const Command *>(m_stack->command(m_stack->index() - 1));
        if (!top || !top->isEmpty())
            return;
        m_stack->undo();
    }
}

void NoteKeeper::relink(const QString &id, const Anchor &anchor)
{
    changeEach({id}, NoteAction::Relink, [&anchor](Annotation &annotation) {
        annotation.anchor = anchor;
        annotation.placement = {Placement::Fit::Exact, anchor.start, anchor.end, 1, anchor.text};
        return true;
    });
}

void NoteKeeper::setNote(const QString &id, const QString &markdown)
{
    const Annotation *before = m_book->find(id);
    if (!m_store || !before || before->note == markdown)
        return;
    Annotation after = *before;
    after.note = markdown;
    after.modified = now();
    if (m_edited != id)
        ++m_session;
    m_edited = id;
    push({NoteAction::EditNote, {{*before, after}}});
}

void NoteKeeper::push(NoteStep step)
{
    const QString report = step.report();
    const auto count = int(step.changes.size());
    const NoteAction action = step.action;
    const bool isTyping = action == NoteAction::EditNote;
    {
        const QScopedValueRollback acting(m_isActing, true);
        m_stack->push(new Command(this, std::move(step), isTyping ? m_session : 0));
    }
    if (!isTyping)
        Q_EMIT done(report, count, action);
}

QList<NoteStep::Change> NoteKeeper::known(const NoteStep &step) const
{
    QList<NoteStep::Change> changes = step.changes;
    changes.removeIf([this](const NoteStep::Change &change) { return !m_book->find(change.after.id); });
    return changes;
}

bool NoteKeeper::run(const NoteStep &step, bool forward)
{
    QList<Annotation> wanted;
    QStringList ids;
    // What was deleted for good does not come back by undoing.
    const QList<NoteStep::Change> changes = m_isActing ? step.changes : known(step);
    for (const NoteStep::Change &change : changes) {
        const bool isNew = change.before.id.isEmpty();
        Annotation annotation = forward || isNew ? change.after : change.before;
        if (isNew && !forward)
            annotation.deleted = now();
        // Where it is in the text is no work of the user's: it may have been found elsewhere since.
        const Annotation *shown = m_book->find(annotation.id);
        const bool isPlaced = isNew || change.before.placement == change.after.placement;
        if (!m_isActing && shown && isPlaced && shown->anchor == annotation.anchor)
            annotation.placement = shown->placement;
        // It is the newest state, also where a repair compares it to another copy.
        if (!m_isActing)
            annotation.modified = now();
        ids.append(annotation.id);
        wanted.append(annotation);
    }
    if (!m_isActing)
        endEditing();
    if (ids.isEmpty())
        return false;
    m_book->put(wanted);
    // The articles stay known: notes in the trash refer to them.
    store(ids, forward ? step.exchanges : Library::Exchanges{{}, {}, step.exchanges.states});
    if (!m_isActing)
        Q_EMIT restored(ids);
    return true;
}

void NoteKeeper::store(const QStringList &ids, const Library::Exchanges &exchanges)
{
    QSet<QString> wanted(ids.begin(), ids.end());
    if (m_isReloading)
        m_sinceReload += wanted;
    // What failed before goes with it, so that the newest state of all is on disk or none of it.
    wanted += m_unsaved;
    QList<Annotation> annotations;
    for (const QString &id : std::as_const(wanted)) {
        if (const Annotation *annotation = m_book->find(id))
            annotations.append(*annotation);
    }
    if (!annotations.isEmpty())
        m_pending.insert(m_store->putAnnotations(annotations, exchanges),
                         {{wanted.begin(), wanted.end()}, {}});
    if (!m_undeleted.isEmpty()) {
        const QStringList undeleted(m_undeleted.begin(), m_undeleted.end());
        m_pending.insert(m_store->deleteAnnotations(undeleted), {{}, undeleted});
    }
}

void NoteKeeper::writeEnded(quint64 write, bool isStored)
{
    if (!m_pending.contains(write))
        return;
    const Write ended = m_pending.take(write);
    const bool hadUnsaved = hasUnsaved();
    for (const QString &id : ended.put) {
        if (isStored)
            m_unsaved.remove(id);
        else if (m_book->find(id))
            m_unsaved.insert(id);
    }
    for (const QString &id : ended.deleted)
        isStored ? void(m_undeleted.remove(id)) : void(m_undeleted.insert(id));
    if (!hasUnsaved())
        m_retry.stop();
    else if (!m_retry.isActive())
        m_retry.start();
    if (hadUnsaved && !hasUnsaved())
        Q_EMIT recovered();
    if (isSaved())
        Q_EMIT saved();
}

QList<Annotation> NoteKeeper::unsaved() const
{
    QList<Annotation> found;
    for (const QString &id : m_unsaved) {
        if (const Annotation *annotation = m_book->find(id))
            found.append(*annotation);
    }
    return found;
}

void NoteKeeper::retry()
{
    if (m_store && hasUnsaved())
        store({});
}

} // namespace Dateline::Notes
