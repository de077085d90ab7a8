// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include <QDateTime>
#include <QTimeZone>

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

QStringList titles(const QAbstractItemModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, 0).data(List::TitleRole).toString());
    return titles;
}

} // namespace Dateline::Test
