// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "search/queryparser.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <memory>

namespace Dateline::Test {

QString articleId(int number)
{
    return QString::number(number, 16).rightJustified(16, u'0');
}

Library::ArticleRow articleRow(int number, const QString &title, const QString &time, const QString &source,
                               const QStringList &tags)
{
    Library::ArticleRow row;
    row.id = articleId(number);
    row.number = number;
    row.title = title;
    row.source = source;
    row.tags = tags;
    row.language = QStringLiteral("en");
    if (!time.isEmpty()) {
        row.publishedHasTime = time.contains(u'T');
        const QDateTime published = row.publishedHasTime
                                        ? QDateTime::fromString(time, Qt::ISODate)
                                        : QDate::fromString(time, Qt::ISODate).startOfDay(QTimeZone::utc());
        row.published = published.toMSecsSinceEpoch();
        row.dateOrigin = DateOrigin::FrontMatter;
    }
    return row;
}

Search::SearchResultPointer found(const QList<int> &numbers, const QList<float> &scores)
{
    auto result = std::make_shared<Search::SearchResult>();
    for (qsizetype i = 0; i < numbers.size(); ++i)
        result->hits.push_back({numbers[i], scores.value(i)});
    std::sort(result->hits.begin(), result->hits.end(),
              [](const Search::Hit &one, const Search::Hit &other) { return one.article < other.article; });
    return result;
}

Search::SearchResultPointer foundByTitle(const List::ArticleTableModel &table, const QString &part)
{
    QList<int> numbers;
    for (int row = 0; row < table.rowCount(); ++row) {
        const Library::ArticleRow article = table.articleAt(row);
        if (article.title.contains(part, Qt::CaseInsensitive))
            numbers.append(article.number);
    }
    const Search::SearchResultPointer result = found(numbers);
    Search::SearchResult named = *result;
    named.query = Search::parseQuery(part);
    return std::make_shared<const Search::SearchResult>(std::move(named));
}

QStringList titles(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, 0).data(List::TitleRole).toString());
    return titles;
}

} // namespace Dateline::Test
