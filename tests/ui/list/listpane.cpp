// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/listpane.h"
#include "list/listheader.h"
#include "listfixture.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace Dateline;
using namespace Dateline::List;
using namespace Dateline::Test;

namespace {

struct ShownPane : ListStack, FreshPreferences
{
    explicit ShownPane(const QList<Library::ArticleRow> &rows)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        table.reset(rows);
        pane.setLoading(false);
        pane.resize(360, 500);
        pane.show();
        QApplication::setActiveWindow(&pane);
        QCoreApplication::processEvents();
    }

    QString count() { return header()->findChild<QLabel *>()->text(); }
    ListHeader *header() { return pane.findChild<ListHeader *>(); }
    QString first() const { return list.index(0, 0).data(IdRole).toString(); }
    QAction *action(const QString &text)
    {
        QMenu *menu = header()->findChild<QToolButton *>()->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (QString(action->text()).remove(u'&') == text)
                return action;
        }
        return nullptr;
    }
    /// Chooses from the menu of the order, by the text of the action without its key.
    void choose(const QString &text)
    {
        QAction *chosen = action(text);
        REQUIRE(chosen);
        chosen->trigger();
    }

    ListPane pane{&list, &preferences};
};

} // namespace

TEST_CASE("The header says how many articles are selected", "[ui][list]")
{
    ShownPane shown(rowsOfDays(30, 5));
    CHECK(shown.count().isEmpty());
    shown.list.setSearch(foundByTitle(shown.table, QStringLiteral("Article 1")));
    shown.pane.list()->selectNext(1);
    CHECK(shown.count().isEmpty());
    shown.pane.view()->selectAll();
    CHECK(shown.count() == QStringLiteral("11 selected"));
}

TEST_CASE("The menu of the order sorts, groups and shows the table", "[ui][list]")
{
    ShownPane shown(rowsOfDays(30, 5));
    shown.choose(QStringLiteral("Title"));
    CHECK(shown.table.sortColumn() == TitleColumn);
    CHECK(shown.header()->findChild<QToolButton *>()->text() == QStringLiteral("Title"));
    shown.choose(QStringLiteral("Descending"));
    CHECK(shown.table.sortOrder() == Qt::DescendingOrder);
    shown.choose(QStringLiteral("Date"));
    shown.choose(QStringLiteral("Oldest First"));
    CHECK(shown.table.sortColumn() == DateColumn);
    CHECK(shown.table.sortOrder() == Qt::AscendingOrder);
    shown.choose(QStringLiteral("Group by Day"));
    CHECK_FALSE(shown.preferences.groupsByDay());
    shown.choose(QStringLiteral("Show as Table"));
    CHECK(shown.preferences.listLayout() == Support::ListLayout::Table);
    CHECK(shown.pane.view() == shown.pane.list()->findChild<ArticleTableView *>());
}

TEST_CASE("Relevance is an order of searches alone, and the choice is remembered", "[ui][list]")
{
    ShownPane shown(rowsOfDays(30, 5));
    CHECK(shown.action(QStringLiteral("Title")));
    CHECK_FALSE(shown.action(QStringLiteral("Relevance")));
    shown.list.setSearch(found({3, 5, 7}, {1, 3, 2}));
    CHECK(shown.header()->findChild<QToolButton *>()->text() == QStringLiteral("Relevance"));
    CHECK(shown.first() == articleId(5));
    shown.choose(QStringLiteral("Date"));
    CHECK(shown.preferences.searchOrder() == Support::SearchOrder::Date);
    CHECK(shown.first() == articleId(7));
    shown.list.setSearch(nullptr);
    shown.choose(QStringLiteral("Title"));
    CHECK(shown.preferences.searchOrder() == Support::SearchOrder::Date);
    shown.list.setSearch(found({3, 5, 7}, {1, 3, 2}));
    CHECK(shown.table.sortColumn() == DateColumn);
    shown.choose(QStringLiteral("Relevance"));
    CHECK(shown.preferences.searchOrder() == Support::SearchOrder::Relevance);
    CHECK(shown.first() == articleId(5));
    shown.preferences.setSearchOrder(Support::SearchOrder::Date);
    CHECK(shown.first() == articleId(7));
    shown.list.clearFilter();
    CHECK(shown.table.sortColumn() == TitleColumn);
}

TEST_CASE("An empty library shows what was made for it", "[ui][list]")
{
    ShownPane shown({});
    auto *welcome = new QLabel(QStringLiteral("Welcome"));
    shown.pane.setEmptyLibraryWidget(welcome);
    CHECK(welcome->isVisible());
    CHECK_FALSE(shown.header()->isVisible());
    shown.table.appendRows(rowsOfDays(3, 5));
    CHECK_FALSE(welcome->isVisible());
    CHECK(shown.header()->isVisible());
    shown.list.setSearch(foundByTitle(shown.table, QStringLiteral("none")));
    CHECK_FALSE(welcome->isVisible());
    CHECK_FALSE(shown.pane.view()->isVisible());
}
