// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace Dateline::Support {
class Preferences;
}

namespace Dateline::List {

class ArticleFilterModel;
class ArticleList;

/// Beside what the list shows: how many articles are selected, and a button with a menu for their order and
/// how they are shown. Remembers whether searches are sorted by relevance.
class ListHeader : public QWidget
{
    Q_OBJECT

public:
    ListHeader(ArticleList *list, Support::Preferences *preferences, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCount();
    void showOrder();
    void fillMenu();
    void addColumns();
    void addDirections();
    void addLayouts();
    int column() const;
    QString nameOf(int column) const;
    void rememberOrder();
    void useSearchOrder();
    Qt::SortOrder direction() const;

    ArticleList *m_list;
    ArticleFilterModel *m_model;
    Support::Preferences *m_preferences;
    QLabel *m_count;
    QToolButton *m_order;
    QMenu *m_menu;
};

} // namespace Dateline::List
