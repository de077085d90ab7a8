// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"

#include <QFuture>
#include <QList>
#include <QObject>

#include <atomic>

namespace Dateline::Window {

/// Reads all rows of a library off the GUI thread and hands them over in chunks: a small one first,
/// so that the list is there at once. Deleting it stops and waits.
class RowLoader : public QObject
{
    Q_OBJECT

public:
    explicit RowLoader(QString libraryFolder, QObject *parent = nullptr);
    ~RowLoader() override;

    void start();

Q_SIGNALS:
    /// The next rows, in the order of the list.
    void loaded(const QList<Dateline::Library::ArticleRow> &rows);
    void finished();
    /// Reading ended early; `finished` does not follow.
    void failed(const Dateline::Error &error);

private:
    void read();
    void post(QList<Library::ArticleRow> rows);

    QString m_libraryFolder;
    QFuture<void> m_work;
    std::atomic_bool m_isStopping = false;
};

} // namespace Dateline::Window
