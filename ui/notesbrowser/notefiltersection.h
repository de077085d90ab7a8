// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Dateline::Facets {
class FacetList;
class SectionHeading;
} // namespace Dateline::Facets

namespace Dateline::Support {
class TextButton;
}

namespace Dateline::Notes {

class HighlightColours;
class NoteFacetModel;

/// One criterion of the filter column: a heading that folds it, its values with their numbers of notes, and a
/// search field and "Show all" where there are many. Colours show their names and patterns.
class NoteFilterSection : public QWidget
{
    Q_OBJECT

public:
    NoteFilterSection(NoteFacetModel *model, HighlightColours *colours, QWidget *parent = nullptr);

    /// The model has other values or counts.
    void adapt();
    Facets::FacetList *values() const { return m_values; }

Q_SIGNALS:
    /// The keyboard is here now, in the section's coordinates.
    void currentMoved(const QRect &rect);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void setTexts();

    NoteFacetModel *m_model;
    Facets::SectionHeading *m_heading;
    Support::TextButton *m_clear;
    QWidget *m_searchRow;
    QLineEdit *m_search;
    Facets::FacetList *m_values;
    QLabel *m_none;
    Support::TextButton *m_more;
    bool m_isExpanded = false;
    bool m_isAdapting = false;
};

} // namespace Dateline::Notes
