// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/database.h"
#include "library/library.h"
#include "library/libraryreader.h"
#include "library/statestore.h"
#include "list/articlefiltermodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>

using namespace Dateline;
using namespace Qt::StringLiterals;

namespace {

constexpr int articles = 140'000;

void measure(const char *what, const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    std::printf("%-44s %8.1f ms\n", what, double(timer.nsecsElapsed()) / 1e6);
    std::fflush(stdout);
}

/// A library whose index holds articles without files, about as long as real ones' metadata.
bool fill(const QString &folder)
{
    auto opened = Library::Database::open(folder + u"/index.db"_s, Library::Database::Access::ReadWrite);
    const QByteArray sql =
        "PRAGMA foreign_keys=OFF; INSERT INTO sources VALUES (1, 'Wire'), (2, 'Post');"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
        QByteArray::number(articles) +
        ") INSERT INTO articles SELECT i, printf('%016x', i * 7919), 'paper.example/report/' || i, i, i, 1, "
        "NULL, 0 FROM n; INSERT INTO versions SELECT number, number, randomblob(20), "
        "'A report about the council and the harbour ' || id, 1 + number % 2, '', '', 'en', published, 1, 1, "
        "'council' || char(31) || 'harbour' || number % 500, 0, '', 0 FROM articles";
    return opened && (*opened)->execute(sql.constData());
}

void measureList(const QList<Library::ArticleRow> &rows, const QStringList &ids)
{
    List::ArticleTableModel table;
    List::ArticleFilterModel list(&table);
    table.reset(rows);
    measure("list: mark all as read", [&] { table.setRead(ids, true); });
    measure("list: archive all", [&] { table.setArchived(ids, true); });
    measure("list: bring back all", [&] { table.setArchived(ids, false); });
    measure("list: tag all", [&] { table.setUserTag(ids, u"mine"_s, true); });
    measure("list: untag all", [&] { table.setUserTag(ids, u"mine"_s, false); });
}

void measureStore(const QString &folder, const QStringList &ids)
{
    Library::StateStore store(folder);
    const auto stored = [&store](const char *what, const std::function<void()> &call) {
        measure(what, [&] {
            call();
            if (const auto flushed = store.flush(); !flushed)
                std::fprintf(stderr, "%s\n", qPrintable(flushed.error().toString()));
        });
    };
    measure("store: the call itself", [&] { store.setRead(ids, true); });
    stored("store: mark all as read, the first time", [] {});
    stored("store: archive all", [&] { store.setArchived(ids, true); });
    stored("store: bring back all", [&] { store.setArchived(ids, false); });
    stored("store: tag all", [&] { store.setTag(ids, u"mine"_s, true); });
    QList<Library::StateChange> changes;
    for (const QString &id : ids) {
        Library::StateChange change{id};
        change.read = changes.size() % 2 == 0;
        change.removedTags = {u"mine"_s};
        changes.append(change);
    }
    stored("store: different changes to all", [&] { store.apply(changes); });
}

} // namespace

/// Measures marks on very many articles at once, in the list and on disk.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto library =
        Library::Library::open(folder.filePath(u"test.dateline"_s), Library::OpenMode::ReadWrite);
    if (!library || !fill((*library)->folder()))
        return 1;
    QList<Library::ArticleRow> rows;
    QStringList ids;
    const auto read = [&] {
        const auto reader = Library::LibraryReader::open((*library)->folder());
        const auto visited = (*reader)->visitRows([&](Library::ArticleRow &&row) {
            ids.append(row.id);
            rows.append(std::move(row));
            return true;
        });
        if (!visited)
            std::fprintf(stderr, "%s\n", qPrintable(visited.error().toString()));
    };
    measure("reader: all rows", read);
    measureList(rows, ids);
    measureStore((*library)->folder(), ids);
    rows.clear();
    measure("reader: all rows, with marks", read);
    measure("reader: rows by id", [&] {
        const auto reader = Library::LibraryReader::open((*library)->folder());
        if (const auto found = (*reader)->rows(ids); !found)
            std::fprintf(stderr, "%s\n", qPrintable(found.error().toString()));
    });
    return 0;
}
