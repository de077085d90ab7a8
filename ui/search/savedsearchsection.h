// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Dateline::Facets {
class SectionHeading;
}

namespace Dateline::Search {

class SavedSearches;
class SavedSearchList;

/// The saved searches at the top of the side bar, each with the number of its unread articles; not there
/// while nothing is saved.
class SavedSearchSection : public QWidget
{
    Q_OBJECT

public:
    explicit SavedSearchSection(SavedSearches *searches, QWidget *parent = nullptr);

    SavedSearchList *list() const { return m_list; }
    bool isFolded() const;
    void setFolded(bool folded);
    /// Marks the search that the list of articles shows.
    void setActiveQuery(const QString &query);
    /// Lets the user name the search in this row.
    void rename(int row);

Q_SIGNALS:
    void searchChosen(const QString &query);

private:
    void adapt();
    void showMenu(const QModelIndex &index, const QPoint &screenPoint);

    SavedSearches *m_searches;
    Facets::SectionHeading *m_heading;
    SavedSearchList *m_list;
};

} // namespace Dateline::Search
