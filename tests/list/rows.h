// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/articlefiltermodel.h"
#include "testfiles.h"

#include <QAbstractItemModelTester>

#include <catch2/catch_tostring.hpp>

#include <string>

namespace Catch {
template<>
struct StringMaker<QStringList>
{
    static std::string convert(const QStringList &value)
    {
        return value.join(QLatin1String(" | ")).toStdString();
    }
};
} // namespace Catch

namespace Dateline::Test {

/// "7" -> "0000000000000007".
QString articleId(int number);

/// An article with this number, title and time ("2023-01-29" or "2023-01-29T12:30:00Z"; "" for undated).
Library::ArticleRow articleRow(int number, const QString &title, const QString &time = {},
                               const QString &source = QStringLiteral("Harbour Post"),
                               const QStringList &tags = {});

/// What a search found: articles by their numbers, each with the score at the same place or 0.
Search::SearchResultPointer found(const QList<int> &numbers, const QList<float> &scores = {});
/// What a search for a part of the title finds in a table.
Search::SearchResultPointer foundByTitle(const List::ArticleTableModel &table, const QString &part);

/// Titles in the order of the rows.
QStringList titles(const QAbstractItemModel &model);

/// A table under a filter, each watched by a tester that aborts on any breach of the model rules.
struct ListStack
{
    List::ArticleTableModel table;
    List::ArticleFilterModel list{&table};
    QAbstractItemModelTester tableTester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester listTester{&list, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace Dateline::Test
