// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "library/libraryreader.h"
#include "list/articlefiltermodel.h"
#include "support/librarythread.h"
#include "triage/articlemarks.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Dateline::Test {

/// A library whose index holds `count` articles without files, the list of it, and its marks. The ids are
/// numbered from 1; the first has the tag "own" of itself.
class TriageBench
{
public:
    explicit TriageBench(int count = 4);

    static QString id(int number);
    static QStringList ids(int first, int last);
    /// Shows what is on disk, as after a start.
    void load();
    /// Waits until all marks are on disk or have failed.
    bool settle();
    /// Runs SQL on a database of the library.
    void execute(const QString &database, const QByteArray &sql) const;
    QList<Library::ArticleRow> stored() const;
    Library::ArticleRow stored(int number) const;
    Library::ArticleRow shown(int number) const;
    /// All that is listed is as on disk.
    bool agrees() const;

    QTemporaryDir folder;
    std::unique_ptr<Library::Library> library;
    List::ArticleTableModel table;
    List::ArticleFilterModel list{&table};
    QAbstractItemModelTester tester{&list, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::unique_ptr<Support::LibraryThread> thread;
    std::unique_ptr<Triage::ArticleMarks> marks;
};

bool waitUntil(const std::function<bool()> &isDone, int milliseconds = 20'000);

} // namespace Dateline::Test
