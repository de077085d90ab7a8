// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/notesfiltermodel.h"

#include <QAbstractListModel>

#include <functional>

namespace Dateline::Notes {

enum class NoteFacet : quint8 { Colour, State, Tag, Source };

/// The values of one criterion of a NotesFilterModel with how many notes have them: what the filter column
/// shows. Answers the roles of List::FacetRole; for colours FacetValueRole is the number as text. Counts come
/// by setCounts(), so that all facets of a filter count once. Lives on the GUI thread.
class NoteFacetModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `filter` must outlive the model.
    NoteFacetModel(NoteFacet facet, NotesFilterModel *filter, QObject *parent = nullptr);

    NoteFacet facet() const { return m_facet; }
    void setCounts(const NoteCounts &counts);
    /// Labels of colours; those of the other facets are known here.
    void setColourNames(const std::function<QString(int)> &names) { m_colourNames = names; }
    /// Labels are others: names of colours changed, or the language.
    void renewLabels();
    /// Shows the values that contain this text.
    void setText(const QString &text);
    /// Shows so many values, those that are checked before all; 0 for all of them.
    void setRowLimit(int rows);
    /// How many values there are for the text, shown or not.
    int foundCount() const { return m_found; }
    /// How many values there are at all.
    int valueCount() const { return m_valueCount; }
    int checkedCount() const;

    void toggle(const QModelIndex &index);
    /// Checks this one alone; when it is checked alone already, unchecks it.
    void checkOnly(const QModelIndex &index);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Value
    {
        int number = 0; ///< Colour, NoteState, or of the model; -1 for no tag.
        QString value;
        int count = 0;

        bool operator==(const Value &) const = default;
    };

    QList<Value> values(const NoteCounts &counts) const;
    void show(const QList<Value> &values);
    QList<Value> shown(QList<Value> values);
    bool isChecked(const Value &value) const;
    QString label(const Value &value) const;
    void check(NotesFilter &filter, const Value &value, bool on) const;
    static void uncheckAll(NotesFilter &filter, NoteFacet facet);

    NoteFacet m_facet;
    NotesFilterModel *m_filter;
    std::function<QString(int)> m_colourNames;
    NoteCounts m_counts;
    QString m_text;
    int m_limit = 0;
    int m_found = 0;
    int m_valueCount = 0;
    QList<Value> m_values;
};

} // namespace Dateline::Notes
