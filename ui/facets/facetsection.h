// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListView;
class QToolButton;

namespace Dateline::List {
class FacetModel;
}

namespace Dateline::Facets {

/// One facet: a heading that folds it, a "Clear" button while values are checked, a search field when
/// there are many values, and the values.
class FacetSection : public QWidget
{
    Q_OBJECT

public:
    FacetSection(const QString &title, List::FacetModel *model, QWidget *parent = nullptr);

    bool isFolded() const;
    void setFolded(bool folded);

private:
    void adapt();
    void toggle(const QModelIndex &index);
    bool eventFilter(QObject *watched, QEvent *event) override;

    List::FacetModel *m_model;
    QToolButton *m_heading;
    QToolButton *m_clear;
    QLineEdit *m_search;
    QListView *m_values;
};

} // namespace Dateline::Facets
