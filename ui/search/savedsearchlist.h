// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facets/facetlist.h"

namespace Dateline::Search {

/// The saved searches, a line each. A click, Return or Space runs one (toggleRequested()), F2 renames it in
/// its place, Delete removes it, Alt+Up and Alt+Down move it, as does dragging.
class SavedSearchList : public Facets::FacetList
{
    Q_OBJECT

public:
    explicit SavedSearchList(QWidget *parent = nullptr);

    /// Marks the one with this query.
    void setActiveQuery(const QString &query);
    QString activeQuery() const { return m_activeQuery; }

Q_SIGNALS:
    void removeRequested(const QModelIndex &index);
    void moveRequested(const QModelIndex &index, int step);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_activeQuery;
};

} // namespace Dateline::Search
