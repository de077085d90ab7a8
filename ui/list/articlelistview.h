// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace Dateline::List {

class ArticleFilterModel;

/// The list of articles. Tells which article the reader chose; filters and sorting never choose one.
class ArticleListView : public QListView
{
    Q_OBJECT

public:
    explicit ArticleListView(ArticleFilterModel *model, QWidget *parent = nullptr);

    QString currentId() const;
    /// Makes `id` current and scrolls to it; false when it is not listed.
    bool select(const QString &id);
    /// Moves by one article; false when there is no further one.
    bool selectNext(int step);
    /// Moves to the next (1) or previous (-1) unread article; false when there is none that way.
    bool selectUnread(int step);

Q_SIGNALS:
    /// Another article became current; empty when none is.
    void chosen(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool selectRow(int row);

    ArticleFilterModel *m_model;
    QString m_chosen;
};

} // namespace Dateline::List
