// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/libraryrows.h"

#include "list/articletablemodel.h"
#include "support/librarythread.h"
#include "window/rowloader.h"

namespace Dateline::Window {

LibraryRows::LibraryRows(const QString &libraryFolder, List::ArticleTableModel *table,
                         Support::LibraryThread *library, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_library(library)
    , m_loader(new RowLoader(libraryFolder, this))
{
    connect(m_loader, &RowLoader::loaded, this, &LibraryRows::take);
    connect(m_loader, &RowLoader::finished, this, &LibraryRows::complete);
    connect(m_loader, &RowLoader::failed, this, &LibraryRows::failed);
}

LibraryRows::~LibraryRows()
{
    delete m_loader;
}

void LibraryRows::start()
{
    m_loader->start();
}

void LibraryRows::take(const Result<QList<Library::ArticleRow>> &rows)
{
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    const bool wasEmpty = m_table->rowCount() == 0;
    m_table->updateRows(*rows);
    if (wasEmpty && !rows->isEmpty())
        Q_EMIT firstRows();
}

void LibraryRows::refresh(const QStringList &ids)
{
    m_library->ask(this, [this, ids](const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
        const auto rows = reader.rows(ids);
        return [this, rows] { take(rows); };
    });
}

} // namespace Dateline::Window
