// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triagebench.h"

#include "library/database.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline::Library;
using namespace Qt::StringLiterals;

namespace Dateline::Test {

bool waitUntil(const std::function<bool()> &isDone, int milliseconds)
{
    return QTest::qWaitFor(isDone, milliseconds);
}

TriageBench::TriageBench(int count)
{
    auto opened = Library::Library::open(folder.filePath(u"test.dateline"_s), OpenMode::ReadWrite);
    REQUIRE(opened.ok());
    library = std::move(opened).value();
    execute(
        u"index.db"_s,
        "PRAGMA foreign_keys=OFF; INSERT INTO sources VALUES (1, 'Wire');"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
            QByteArray::number(count) +
            ") INSERT INTO articles SELECT i, printf('%016x', i), '', i, i, 1, NULL, 0 FROM n;"
            "INSERT INTO versions SELECT number, number, CAST(id AS BLOB), 'Report ' || number, 1, '', '', "
            "'en', published, 1, 1, CASE number WHEN 1 THEN 'own' ELSE '' END, 0, '', 0 FROM articles");
    thread = std::make_unique<Support::LibraryThread>(library->folder());
    marks = std::make_unique<Triage::ArticleMarks>(library->folder(), &table, thread.get());
    load();
    REQUIRE(table.rowCount() == count);
}

QString TriageBench::id(int number)
{
    return QString::number(number, 16).rightJustified(16, u'0');
}

QStringList TriageBench::ids(int first, int last)
{
    QStringList ids;
    for (int number = first; number <= last; ++number)
        ids.append(id(number));
    return ids;
}

void TriageBench::load()
{
    table.reset(stored());
}

bool TriageBench::settle()
{
    return waitUntil([this] { return marks->isSettled(); }, 120'000);
}

void TriageBench::execute(const QString &database, const QByteArray &sql) const
{
    auto opened = Database::open(library->folder() + u'/' + database, Database::Access::ReadWrite);
    REQUIRE(opened.ok());
    INFO(sql.toStdString());
    REQUIRE((*opened)->execute(sql.constData()));
}

QList<ArticleRow> TriageBench::stored() const
{
    const auto reader = LibraryReader::open(library->folder());
    REQUIRE(reader.ok());
    QList<ArticleRow> rows;
    REQUIRE((*reader)
                ->visitRows([&rows](ArticleRow &&row) {
                    rows.append(std::move(row));
                    return true;
                })
                .ok());
    return rows;
}

ArticleRow TriageBench::stored(int number) const
{
    for (const ArticleRow &row : stored()) {
        if (row.id == id(number))
            return row;
    }
    FAIL("no article " << number);
    return {};
}

ArticleRow TriageBench::shown(int number) const
{
    return table.articleAt(table.rowOfId(id(number)));
}

bool TriageBench::agrees() const
{
    for (const ArticleRow &row : stored()) {
        if (table.articleAt(table.rowOfId(row.id)) != row)
            return false;
    }
    return true;
}

} // namespace Dateline::Test
