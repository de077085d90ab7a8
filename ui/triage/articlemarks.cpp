// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/articlemarks.h"

#include "library/tagtext.h"
#include "list/articletablemodel.h"
#include "support/librarythread.h"

#include <QScopedValueRollback>

namespace Dateline::Triage {

namespace {

constexpr int mostSteps = 200;

} // namespace

/// A step on the stack.
class ArticleMarks::Command : public QUndoCommand
{
public:
    Command(ArticleMarks *marks, std::shared_ptr<MarkStep> step)
        : QUndoCommand(stepName(*step))
        , m_marks(marks)
        , m_step(std::move(step))
    {
    }

    void redo() override { m_marks->run(m_step, true); }
    void undo() override { m_marks->run(m_step, false); }
    bool isStored() const { return m_step->isStored; }

private:
    ArticleMarks *m_marks;
    std::shared_ptr<MarkStep> m_step;
};

ArticleMarks::ArticleMarks(const QString &libraryFolder, List::ArticleTableModel *table,
                           Support::LibraryThread *library, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_library(library)
{
    m_stack.setUndoLimit(mostSteps);
    if (libraryFolder.isEmpty())
        return;
    m_store = std::make_unique<Library::StateStore>(libraryFolder);
    connect(m_store.get(), &Library::StateStore::stored, this,
            [this](quint64 write) { writeEnded(write, true); });
    connect(m_store.get(), &Library::StateStore::failed, this, [this](const Error &error, quint64 write) {
        writeEnded(write, false);
        Q_EMIT failed(error);
    });
}

ArticleMarks::~ArticleMarks() = default;

void ArticleMarks::addTag(const QStringList &ids, const QString &tag)
{
    if (const QString clean = Library::storableTag(tag); !clean.isEmpty())
        act({Mark::Tag, true, clean, ids});
}

void ArticleMarks::removeTag(const QStringList &ids, const QString &tag)
{
    act({Mark::Tag, false, tag, ids});
}

void ArticleMarks::markReadQuietly(const QString &id)
{
    if (!m_store || !isOther({Mark::Read, true, {}, {}}, id))
        return;
    m_table->setRead({id}, true);
    await(m_store->setRead({id}, true), {nullptr, true, {id}});
    Q_EMIT changed({id});
}

void ArticleMarks::setSourceName(const QString &source, const QString &name)
{
    if (m_store)
        await(m_store->setSourceName(source, name), {nullptr, true, {}, source});
}

bool ArticleMarks::isOther(const MarkStep &step, const QString &id) const
{
    const int slot = m_table->slotOfId(id);
    if (slot < 0)
        return false;
    const List::ArticleColumns &columns = m_table->columns();
    const auto has = [&](List::ArticleColumns::Flag flag) { return (columns.flags()[slot] & flag) != 0; };
    switch (step.mark) {
    case Mark::Read:
        return has(List::ArticleColumns::Read) != step.on;
    case Mark::Starred:
        return has(List::ArticleColumns::Starred) != step.on;
    case Mark::Archived:
        return has(List::ArticleColumns::Archived) != step.on;
    case Mark::Tag:
        break;
    }
    const int tag = columns.allTagNames().find(step.tag);
    const auto tags = step.on ? columns.tags(slot) : columns.userTags(slot);
    return (std::find(tags.begin(), tags.end(), tag) != tags.end()) != step.on;
}

void ArticleMarks::act(MarkStep step)
{
    if (!m_store)
        return;
    step.ids.removeIf([&](const QString &id) { return !isOther(step, id); });
    if (step.ids.isEmpty())
        return;
    const auto shared = std::make_shared<MarkStep>(std::move(step));
    {
        const QScopedValueRollback acting(m_isActing, true);
        m_stack.push(new Command(this, shared));
    }
    Q_EMIT done(stepReport(*shared), int(shared->ids.size()), shared->mark);
}

void ArticleMarks::run(const std::shared_ptr<MarkStep> &step, bool forward)
{
    if (m_isSettling)
        return;
    const bool on = step->on == forward;
    show(*step, on);
    await(store(*step, on), {step, forward, step->ids});
    Q_EMIT changed(step->ids);
    if (!m_isActing)
        Q_EMIT restored(step->ids);
}

void ArticleMarks::show(const MarkStep &step, bool on)
{
    switch (step.mark) {
    case Mark::Read:
        return m_table->setRead(step.ids, on);
    case Mark::Starred:
        return m_table->setStarred(step.ids, on);
    case Mark::Archived:
        return m_table->setArchived(step.ids, on);
    case Mark::Tag:
        return m_table->setUserTag(step.ids, step.tag, on);
    }
}

quint64 ArticleMarks::store(const MarkStep &step, bool on)
{
    switch (step.mark) {
    case Mark::Read:
        return m_store->setRead(step.ids, on);
    case Mark::Starred:
        return m_store->setStarred(step.ids, on);
    case Mark::Archived:
        return m_store->setArchived(step.ids, on);
    case Mark::Tag:
        break;
    }
    return m_store->setTag(step.ids, step.tag, on);
}

void ArticleMarks::await(quint64 write, Pending pending)
{
    m_lastWrite = write;
    m_pending.insert(write, std::move(pending));
}

void ArticleMarks::writeEnded(quint64 write, bool isStored)
{
    const Pending ended = m_pending.take(write);
    if (isStored && ended.step)
        ended.step->isStored = ended.forward;
    if (isStored && ended.source)
        m_renamed += *ended.source;
    if (!isStored)
        m_doubtful += ended.ids;
    // What comes after it in the queue counts as well.
    if (!m_pending.isEmpty())
        return;
    settleStack();
    readAgain();
    showRenamed();
}

void ArticleMarks::settleStack()
{
    const QScopedValueRollback settling(m_isSettling, true);
    // Steps of others stay as they are, and so does what lies beyond them.
    const auto isStored = [this](int step, bool otherwise) {
        const auto *own = dynamic_cast<const Command *>(m_stack.command(step));
        return own ? own->isStored() : otherwise;
    };
    while (m_stack.index() > 0 && !isStored(m_stack.index() - 1, true))
        m_stack.undo();
    while (m_stack.index() < m_stack.count() && isStored(m_stack.index(), false))
        m_stack.redo();
}

void ArticleMarks::readAgain()
{
    if (m_doubtful.isEmpty())
        return;
    m_library->ask(this,
                   [this, ids = m_doubtful, lastWrite = m_lastWrite](
                       const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
                       const auto rows = reader.rows(ids);
                       return [this, ids, lastWrite, rows] {
                           // What was written since is read again when it has ended.
                           if (lastWrite != m_lastWrite || m_doubtful != ids)
                               return;
                           m_doubtful.clear();
                           if (rows)
                               m_table->updateRows(*rows);
                           Q_EMIT changed(ids);
                       };
                   });
}

void ArticleMarks::showRenamed()
{
    if (m_renamed.isEmpty())
        return;
    m_library->ask(this,
                   [this, sources = m_renamed, lastWrite = m_lastWrite](
                       const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
                       QList<Library::ArticleRow> rows;
                       for (const QString &source : sources) {
                           if (const auto ids = reader.idsOfSource(source)) {
                               if (const auto found = reader.rows(*ids))
                                   rows += *found;
                           }
                       }
                       return [this, sources, lastWrite, rows] {
                           // Marks that were set since are not in these rows: they are read again when
                           // stored.
                           if (lastWrite != m_lastWrite || m_renamed != sources)
                               return;
                           m_renamed.clear();
                           m_table->updateRows(rows);
                           for (const QString &source : sources)
                               Q_EMIT sourceNamed(source);
                       };
                   });
}

} // namespace Dateline::Triage
