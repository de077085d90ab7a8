// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/articlemarks.h"

#include "list/articletablemodel.h"
#include "support/librarythread.h"

namespace Dateline::Triage {

ArticleMarks::ArticleMarks(const QString &libraryFolder, List::ArticleTableModel *table,
                           Support::LibraryThread *library, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_library(library)
{
    if (libraryFolder.isEmpty())
        return;
    m_store = std::make_unique<Library::StateStore>(libraryFolder);
    connect(m_store.get(), &Library::StateStore::failed, this, [this](const Error &error) {
        takeBack();
        Q_EMIT failed(error);
    });
}

ArticleMarks::~ArticleMarks() = default;

void ArticleMarks::setRead(const QString &id, bool read)
{
    if (!m_store || id.isEmpty())
        return;
    m_changed += id;
    m_table->setRead({id}, read);
    m_store->setRead({id}, read);
}

void ArticleMarks::setStarred(const QString &id, bool starred)
{
    if (!m_store || id.isEmpty())
        return;
    m_changed += id;
    m_table->setStarred({id}, starred);
    m_store->setStarred({id}, starred);
}

void ArticleMarks::takeBack()
{
    // The store does not say which of its writes failed: what is on disk is the truth for all.
    const QStringList ids = std::exchange(m_changed, {});
    m_library->ask(this, [this, ids](const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
        const auto rows = reader.rows(ids);
        return [this, rows] {
            if (rows)
                m_table->updateRows(*rows);
        };
    });
}

} // namespace Dateline::Triage
