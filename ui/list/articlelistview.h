// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list/daygroups.h"
#include "list/groupedlistview.h"
#include "search/searchresult.h"

#include <utility>

namespace Dateline::List {

class ArticleDelegate;
class ArticleFilterModel;

/// Articles as rows of two lines, four during a search, below headings of their days when grouped.
class ArticleListView : public GroupedListView
{
    Q_OBJECT

public:
    explicit ArticleListView(ArticleFilterModel *model, QWidget *parent = nullptr);

    /// Whether days have headings while the order is by date.
    void setGrouped(bool grouped);
    /// Where the star of an article is, or would be, in the viewport.
    QRect starArea(const QModelIndex &index) const;

protected:
    void layOut(RowGeometry *geometry) override;
    void keepPlaces() override;
    void restorePlaces() override;
    void paintHeading(QPainter *painter, const QRect &area, int group) const override;
    void paintEvent(QPaintEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;

private:
    /// An article on the screen and where its row begins in the viewport.
    struct Place
    {
        QString id;
        int y;
    };

    /// What was looked at when a search began.
    struct View
    {
        QList<Place> places;
        QString current;
    };

    void wantSnippets() const;

    ArticleFilterModel *m_model;
    ArticleDelegate *m_delegate;
    DayGroups m_groups;
    QList<Place> m_places; ///< Of the rows on the screen before a change, the current one first.
    QString m_keptCurrent; ///< The current article then.
    View m_beforeSearch;
    Search::SearchResultPointer m_search;                          ///< Of the rows as laid out.
    std::pair<int, Qt::SortOrder> m_order{-1, Qt::AscendingOrder}; ///< Of the rows as laid out.
    bool m_isGrouped = false;
};

} // namespace Dateline::List
