// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace Dateline::Facets {
class FacetCheckRow;
}

namespace Dateline::Notes {

class HighlightColours;
class NoteDateSection;
class NoteFacetModel;
class NoteFilterSection;
class NotesFilterModel;

/// What the notes can be filtered by, one section below the other, and the trash at the end. Counts follow
/// the notes and the filter.
class NoteFilterColumn : public QScrollArea
{
    Q_OBJECT

public:
    /// The filter must outlive the column.
    NoteFilterColumn(NotesFilterModel *filter, HighlightColours *colours, QWidget *parent = nullptr);

    /// Counts now what would be counted soon.
    void refresh();

    QSize sizeHint() const override { return {190, 400}; }

private:
    void addSection(NoteFacetModel *model, HighlightColours *colours, QVBoxLayout *column);
    void showArea(const QWidget *part, const QRect &area);

    NotesFilterModel *m_filter;
    QList<NoteFacetModel *> m_models;
    QList<NoteFilterSection *> m_sections;
    NoteDateSection *m_dates;
    Facets::FacetCheckRow *m_trash;
    QTimer m_counting;
};

} // namespace Dateline::Notes
