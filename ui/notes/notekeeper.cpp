// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notekeeper.h"

#include "library/schema.h"
#include "library/statestore.h"
#include "notes/notebook.h"
#include "notes/notestep.h"
#include "support/librarythread.h"

#include <QScopedValueRollback>
#include <QUndoStack>

namespace Dateline::Notes {

namespace {

constexpr int daysInTrash = 30;
constexpr int retryMilliseconds = 15'000;

/// To the millisecond, as it is stored.
QDateTime now()
{
    return QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC);
}

/// A tag as it can be stored: on one line, without what separates tags in a list.
QString cleanTag(QString tag)
{
    tag.replace(Library::listSeparator, u' ');
    return tag.simplified();
}

} // namespace

/// A step on the stack. Steps that write the same note join.
class NoteKeeper::Command : public QUndoCommand
{
public:
    Command(NoteKeeper *keeper, NoteStep step, bool canJoin)
        : QUndoCommand(step.name())
        , m_keeper(keeper)
        , m_step(std::move(step))
        , m_canJoin(canJoin)
    {
    }

    void redo() override { m_keeper->run(m_step, true); }
    void undo() override { m_keeper->run(m_step, false); }
    int id() const override { return m_canJoin ? 1 : -1; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = dynamic_cast<const Command *>(other);
        if (!next || m_keeper->m_edited.isEmpty() ||
            next->m_step.changes.constFirst().after.id != m_step.changes.constFirst().after.id)
            return false;
        m_step.changes.first().after = next->m_step.changes.constFirst().after;
        return true;
    }

private:
    NoteKeeper *m_keeper;
    NoteStep m_step;
    bool m_canJoin;
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
        const bool isFirst = m_unsaved.isEmpty();
        writeEnded(write, false);
        if (isFirst)
            Q_EMIT failed(error);
    });
}

NoteKeeper::~NoteKeeper() = default;

void NoteKeeper::load()
{
    if (m_store)
        m_store->deleteTrash(now().addDays(-daysInTrash));
    m_library->ask(this, [this](const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
        const auto read = reader.annotations();
        return [this, read] {
            if (read)
                m_book->load(*read);
            else
                Q_EMIT failed(read.error());
        };
    });
}

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
    const QString clean = cleanTag(tag);
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
    for (const QString &id : ids)
        m_unsaved.remove(id);
    m_store->deleteAnnotations(ids);
    m_book->forget(ids);
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
    const bool isSame = m_edited == id;
    // A first call begins a step of its own, even after an earlier one about the same note.
    if (!isSame)
        m_edited.clear();
    push({NoteAction::EditNote, {{*before, after}}});
    m_edited = id;
}

void NoteKeeper::push(NoteStep step)
{
    const QString report = step.report();
    const auto count = int(step.changes.size());
    const bool isTyping = step.action == NoteAction::EditNote;
    {
        const QScopedValueRollback acting(m_isActing, true);
        m_stack->push(new Command(this, std::move(step), isTyping));
    }
    if (!isTyping)
        Q_EMIT done(report, count);
}

void NoteKeeper::run(const NoteStep &step, bool forward)
{
    QList<Annotation> wanted;
    QStringList ids;
    for (const NoteStep::Change &change : step.changes) {
        Annotation annotation = forward ? change.after : change.before;
        if (annotation.id.isEmpty()) {
            annotation = change.after;
            annotation.deleted = now();
        }
        ids.append(annotation.id);
        wanted.append(annotation);
    }
    m_book->put(wanted);
    store(ids);
    if (!m_isActing) {
        endEditing();
        Q_EMIT restored(ids);
    }
}

void NoteKeeper::store(const QStringList &ids)
{
    QSet<QString> wanted(ids.begin(), ids.end());
    // What failed before goes with it, so that the newest state of all is on disk or none of it.
    wanted += m_unsaved;
    QList<Annotation> annotations;
    for (const QString &id : std::as_const(wanted)) {
        if (const Annotation *annotation = m_book->find(id))
            annotations.append(*annotation);
    }
    if (!annotations.isEmpty())
        m_pending.insert(m_store->putAnnotations(annotations), {wanted.begin(), wanted.end()});
}

void NoteKeeper::writeEnded(quint64 write, bool isStored)
{
    if (!m_pending.contains(write))
        return;
    const QStringList ids = m_pending.take(write);
    const bool hadUnsaved = !m_unsaved.isEmpty();
    for (const QString &id : ids)
        isStored ? void(m_unsaved.remove(id)) : void(m_unsaved.insert(id));
    if (m_unsaved.isEmpty())
        m_retry.stop();
    else if (!m_retry.isActive())
        m_retry.start();
    if (isStored && hadUnsaved && m_unsaved.isEmpty())
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
    if (m_store && !m_unsaved.isEmpty())
        store({});
}

} // namespace Dateline::Notes
