// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Dateline::List {
class FacetModel;
}

namespace Dateline::Support {
class TextButton;
}

namespace Dateline::Facets {

class FacetList;
class SectionHeading;

/// The name of a facet: "Source".
QString facetTitle(const List::FacetModel &model);

/// One facet: a heading that folds it, the values with most articles, a search field when there are many, and
/// a button that shows all of them. In the heading stand "Clear" while values are checked, and for tags
/// whether any or all of them must match.
class FacetSection : public QWidget
{
    Q_OBJECT

public:
    explicit FacetSection(List::FacetModel *model, QWidget *parent = nullptr);

    bool isFolded() const;
    void setFolded(bool folded);
    FacetList *values() const { return m_values; }

Q_SIGNALS:
    void renameSourceRequested(const QString &source);
    /// The keyboard is here now, in the section's coordinates.
    void currentMoved(const QRect &rect);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void connectAll();
    void setTexts();
    void adapt();
    void adaptMatch();
    void toggle(const QModelIndex &index);
    void toggleMatch();
    void showMenu(const QModelIndex &index, const QPoint &screenPoint);
    bool searchKey(int key);

    List::FacetModel *m_model;
    SectionHeading *m_heading;
    Support::TextButton *m_clear;
    Support::TextButton *m_match;
    QWidget *m_searchRow; ///< The search field with its margins.
    QLineEdit *m_search;
    FacetList *m_values;
    QLabel *m_none;
    Support::TextButton *m_more;
    bool m_isExpanded = false;
};

} // namespace Dateline::Facets
