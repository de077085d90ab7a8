// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"

#include <QObject>
#include <QStringList>

namespace Dateline::List {
class ArticleTableModel;
}
namespace Dateline::Support {
class LibraryThread;
}

namespace Dateline::Window {

class RowLoader;

/// Keeps the table of articles in step with the library: fills it at the start, chunk by chunk, and takes
/// what imports committed.
class LibraryRows : public QObject
{
    Q_OBJECT

public:
    LibraryRows(const QString &libraryFolder, List::ArticleTableModel *table, Support::LibraryThread *library,
                QObject *parent = nullptr);
    /// Waits for the reading thread.
    ~LibraryRows() override;

    void start();
    /// Reads these articles again, or for the first time.
    void refresh(const QStringList &ids);

Q_SIGNALS:
    /// The first rows are in the table, at the start or by an import into an empty library.
    void firstRows();
    /// All rows that the library had at the start are in the table.
    void complete();
    void failed(const Dateline::Error &error);

private:
    void take(const Result<QList<Library::ArticleRow>> &rows);

    List::ArticleTableModel *m_table;
    Support::LibraryThread *m_library;
    RowLoader *m_loader;
};

} // namespace Dateline::Window
