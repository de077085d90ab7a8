// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/articlefiltermodel.h"
#include "list/articlelist.h"
#include "list/articlelistview.h"
#include "list/articletableview.h"
#include "rows.h"
#include "support/preferences.h"

#include <QApplication>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace Dateline::Test {

/// Preferences that nobody has set yet.
struct FreshPreferences
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Support::Preferences preferences{&settings};
};

/// `count` articles, titles "Article 0" (the oldest) and up, `perDay` of them on each day from 1 January
/// 2023 on, one an hour.
inline QList<Library::ArticleRow> rowsOfDays(int count, int perDay, int firstNumber = 0)
{
    QList<Library::ArticleRow> rows;
    for (int number = firstNumber; number < firstNumber + count; ++number) {
        const QDate day = QDate(2023, 1, 1).addDays(number / perDay);
        const QString time = QStringLiteral("%1T%2:00:00Z")
                                 .arg(day.toString(Qt::ISODate))
                                 .arg(number % perDay, 2, 10, QChar(u'0'));
        rows.append(articleRow(number, QStringLiteral("Article %1").arg(number), time));
    }
    return rows;
}

/// A shown list of articles, newest first.
struct ShownList : ListStack, FreshPreferences
{
    explicit ShownList(const QList<Library::ArticleRow> &rows)
    {
        table.reset(rows);
        articles.resize(360, 500);
        articles.show();
        QApplication::setActiveWindow(&articles);
        articles.view()->setFocus();
        settle();
    }

    /// Runs what the list has put off.
    void settle() { QCoreApplication::processEvents(); }
    List::ArticleListView *rowsView() { return articles.findChild<List::ArticleListView *>(); }
    List::ArticleTableView *tableView() { return articles.findChild<List::ArticleTableView *>(); }
    QModelIndex index(int row) const { return list.index(row, 0); }
    QRect area(int row) const { return articles.view()->visualRect(index(row)); }
    int top(const QString &title)
    {
        for (int row = 0; row < list.rowCount(); ++row) {
            if (index(row).data(List::TitleRole).toString() == title)
                return area(row).top();
        }
        return -1;
    }
    QString current() const { return articles.view()->currentIndex().data(List::TitleRole).toString(); }
    void scroll(int value) { articles.view()->verticalScrollBar()->setValue(value); }
    int scrolled() const { return articles.view()->verticalScrollBar()->value(); }
    void click(QPoint point, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(articles.view()->viewport(), button, modifiers, point);
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) { click(area(row).center(), modifiers); }
    void key(Qt::Key pressed, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(articles.view(), pressed, modifiers);
    }

    List::ArticleList articles{&list, &preferences};
};

} // namespace Dateline::Test
