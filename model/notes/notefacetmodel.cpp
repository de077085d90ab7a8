// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/notefacetmodel.h"

#include "list/itemroles.h"
#include "notes/notesmodel.h"
#include "search/folding.h"

#include <algorithm>

namespace Dateline::Notes {

NoteFacetModel::NoteFacetModel(NoteFacet facet, NotesFilterModel *filter, QObject *parent)
    : QAbstractListModel(parent)
    , m_facet(facet)
    , m_filter(filter)
{
}

void NoteFacetModel::setCounts(const NoteCounts &counts)
{
    m_counts = counts;
    show(values(counts));
}

QList<NoteFacetModel::Value> NoteFacetModel::values(const NoteCounts &counts) const
{
    QList<Value> values;
    const NotesModel &notes = *m_filter->notes();
    switch (m_facet) {
    case NoteFacet::Colour:
        for (int colour = 1; colour < int(counts.colours.size()); ++colour)
            values.append({colour, QString::number(colour), counts.colours[size_t(colour)]});
        return values;
    case NoteFacet::State:
        values.append({int(NoteState::WithNote), QStringLiteral("note"), counts.withNote});
        values.append({int(NoteState::HighlightOnly), QStringLiteral("highlight"), counts.highlightOnly});
        values.append({int(NoteState::Orphan), QStringLiteral("orphan"), counts.orphans});
        return values;
    case NoteFacet::Tag:
        for (int tag = 0; tag + 1 < int(counts.tags.size()) && tag < int(notes.tags().size()); ++tag)
            values.append({tag, notes.tags().at(tag), counts.tags[size_t(tag)]});
        if (!counts.tags.empty())
            values.append({-1, QString(), counts.tags.back()});
        break;
    case NoteFacet::Source:
        for (int source = 0; source < int(counts.sources.size()); ++source)
            values.append({source, notes.sources().at(source), counts.sources[size_t(source)]});
        break;
    }
    // What nothing has any more, or not in this view, is no value unless it is asked for.
    values.removeIf([this](const Value &value) { return value.count == 0 && !isChecked(value); });
    std::sort(values.begin(), values.end(), [](const Value &left, const Value &right) {
        return std::tuple(left.value.isEmpty(), -left.count, left.value) <
               std::tuple(right.value.isEmpty(), -right.count, right.value);
    });
    if (m_facet == NoteFacet::Tag && values.size() == 1 && values.first().number < 0 &&
        !isChecked(values.first()))
        values.clear();
    return values;
}

QList<NoteFacetModel::Value> NoteFacetModel::shown(QList<Value> values)
{
    m_valueCount = int(values.size());
    if (!m_text.isEmpty()) {
        const QString wanted = Search::folded(m_text);
        values.removeIf([&](const Value &value) { return !Search::folded(label(value)).contains(wanted); });
    }
    m_found = int(values.size());
    if (m_limit > 0 && values.size() > m_limit) {
        std::stable_partition(values.begin(), values.end(),
                              [this](const Value &value) { return isChecked(value); });
        values.resize(std::max(m_limit, checkedCount()));
    }
    return values;
}

void NoteFacetModel::show(const QList<Value> &all)
{
    const QList<Value> values = shown(all);
    // Rows that stay where they are keep their persistent indexes, so that the keyboard stays as well.
    const auto common = int(std::min(values.size(), m_values.size()));
    if (values.size() > m_values.size()) {
        beginInsertRows({}, common, int(values.size()) - 1);
        m_values = values;
        endInsertRows();
    } else if (values.size() < m_values.size()) {
        beginRemoveRows({}, common, int(m_values.size()) - 1);
        m_values = values;
        endRemoveRows();
    } else {
        m_values = values;
    }
    if (common > 0)
        Q_EMIT dataChanged(index(0), index(common - 1));
}

void NoteFacetModel::renewLabels()
{
    show(values(m_counts));
}

void NoteFacetModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    show(values(m_counts));
}

void NoteFacetModel::setRowLimit(int rows)
{
    if (rows == m_limit)
        return;
    m_limit = rows;
    show(values(m_counts));
}

bool NoteFacetModel::isChecked(const Value &value) const
{
    const NotesFilter &filter = m_filter->filter();
    switch (m_facet) {
    case NoteFacet::Colour:
        return filter.colours.contains(value.number);
    case NoteFacet::State:
        return filter.states.testFlag(NoteState(value.number));
    case NoteFacet::Tag:
        return filter.tags.contains(value.value);
    case NoteFacet::Source:
        break;
    }
    return filter.sources.contains(value.value);
}

int NoteFacetModel::checkedCount() const
{
    const NotesFilter &filter = m_filter->filter();
    switch (m_facet) {
    case NoteFacet::Colour:
        return int(filter.colours.size());
    case NoteFacet::State:
        return qPopulationCount(quint32(filter.states.toInt()));
    case NoteFacet::Tag:
        return int(filter.tags.size());
    case NoteFacet::Source:
        break;
    }
    return int(filter.sources.size());
}

void NoteFacetModel::check(NotesFilter &filter, const Value &value, bool on) const
{
    const auto set = [on](auto &values, const auto &one) {
        on ? void(values.insert(one)) : void(values.remove(one));
    };
    switch (m_facet) {
    case NoteFacet::Colour:
        set(filter.colours, value.number);
        break;
    case NoteFacet::State:
        filter.states.setFlag(NoteState(value.number), on);
        break;
    case NoteFacet::Tag:
        set(filter.tags, value.value);
        break;
    case NoteFacet::Source:
        set(filter.sources, value.value);
        break;
    }
}

void NoteFacetModel::uncheckAll(NotesFilter &filter, NoteFacet facet)
{
    switch (facet) {
    case NoteFacet::Colour:
        filter.colours.clear();
        break;
    case NoteFacet::State:
        filter.states = {};
        break;
    case NoteFacet::Tag:
        filter.tags.clear();
        break;
    case NoteFacet::Source:
        filter.sources.clear();
        break;
    }
}

void NoteFacetModel::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Value value = m_values.at(index.row());
    NotesFilter filter = m_filter->filter();
    check(filter, value, !isChecked(value));
    m_filter->setFilter(filter);
}

void NoteFacetModel::checkOnly(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Value value = m_values.at(index.row());
    NotesFilter filter = m_filter->filter();
    const bool isOnly = isChecked(value) && checkedCount() == 1;
    uncheckAll(filter, m_facet);
    check(filter, value, !isOnly);
    m_filter->setFilter(filter);
}

void NoteFacetModel::clear()
{
    NotesFilter filter = m_filter->filter();
    uncheckAll(filter, m_facet);
    m_filter->setFilter(filter);
}

QString NoteFacetModel::label(const Value &value) const
{
    switch (m_facet) {
    case NoteFacet::Colour:
        return m_colourNames ? m_colourNames(value.number) : value.value;
    case NoteFacet::State:
        return value.number == int(NoteState::WithNote)        ? tr("With a note")
               : value.number == int(NoteState::HighlightOnly) ? tr("Highlight only")
                                                               : tr("Passage not found");
    case NoteFacet::Tag:
        return value.number < 0 ? tr("Without a tag") : value.value;
    case NoteFacet::Source:
        break;
    }
    return value.value.isEmpty() ? tr("Unknown source") : value.value;
}

int NoteFacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_values.size());
}

QVariant NoteFacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Value &value = m_values.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case List::FacetLabelRole:
        return label(value);
    case Qt::AccessibleTextRole:
        return tr("%1, %Ln note(s)", nullptr, value.count).arg(label(value));
    case List::FacetValueRole:
        return value.value;
    case List::FacetCountRole:
        return value.count;
    case List::FacetCheckedRole:
        return isChecked(value);
    case Qt::CheckStateRole:
        return isChecked(value) ? Qt::Checked : Qt::Unchecked;
    case List::FacetLevelRole:
        return 0;
    default:
        return {};
    }
}

} // namespace Dateline::Notes
