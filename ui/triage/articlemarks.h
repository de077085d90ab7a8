// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/statestore.h"

#include <QObject>
#include <QStringList>

namespace Dateline::List {
class ArticleTableModel;
}
namespace Dateline::Support {
class LibraryThread;
}

namespace Dateline::Triage {

/// Read and star marks: shown at once, stored in the background, and taken back when storing failed.
class ArticleMarks : public QObject
{
    Q_OBJECT

public:
    /// Without a folder (a library that cannot be changed) marks are not set at all.
    ArticleMarks(const QString &libraryFolder, List::ArticleTableModel *table,
                 Support::LibraryThread *library, QObject *parent = nullptr);
    ~ArticleMarks() override;

    bool canChange() const { return m_store != nullptr; }
    void setRead(const QString &id, bool read);
    void setStarred(const QString &id, bool starred);

Q_SIGNALS:
    void failed(const Dateline::Error &error);

private:
    void takeBack();

    List::ArticleTableModel *m_table;
    Support::LibraryThread *m_library;
    std::unique_ptr<Library::StateStore> m_store;
    QStringList m_changed; ///< What may have to be read again when a write fails.
};

} // namespace Dateline::Triage
