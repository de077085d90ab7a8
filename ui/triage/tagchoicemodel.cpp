// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/tagchoicemodel.h"

#include "list/articletablemodel.h"
#include "list/foldedtext.h"
#include "triage/articlemarks.h"

#include <algorithm>

namespace Dateline::Triage {

namespace {

std::vector<int> sorted(std::vector<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace

TagChoiceModel::TagChoiceModel(ArticleMarks *marks, const List::ArticleTableModel *table, QObject *parent)
    : QAbstractListModel(parent)
    , m_marks(marks)
    , m_table(table)
{
    connect(table, &QAbstractItemModel::dataChanged, this, &TagChoiceModel::refresh);
    connect(table, &QAbstractItemModel::rowsInserted, this, &TagChoiceModel::refresh);
    connect(table, &QAbstractItemModel::layoutChanged, this, [this](const auto &, LayoutChangeHint hint) {
        if (hint != VerticalSortHint)
            refresh();
    });
    // Slots and tags are numbered anew.
    connect(table, &QAbstractItemModel::modelReset, this, [this] {
        m_folded.clear();
        setArticles(m_ids);
    });
}

void TagChoiceModel::setArticles(const QStringList &ids)
{
    beginResetModel();
    m_ids = ids;
    m_slots.clear();
    m_current.clear();
    m_rows.clear();
    for (const QString &id : ids) {
        if (const int slot = m_table->slotOfId(id); slot >= 0)
            m_slots.push_back(slot);
    }
    if (!ids.isEmpty()) {
        count();
        m_rows = wantedRows();
    }
    endResetModel();
}

void TagChoiceModel::setText(const QString &text)
{
    beginResetModel();
    m_text = text.simplified();
    if (!m_ids.isEmpty())
        m_rows = wantedRows();
    endResetModel();
}

void TagChoiceModel::refresh()
{
    if (m_ids.isEmpty())
        return;
    count();
    const std::vector<int> rows = wantedRows();
    // The order by number of articles stays as long as the same tags are there.
    if (sorted(rows) == sorted(m_rows)) {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void TagChoiceModel::count()
{
    const List::ArticleColumns &columns = m_table->columns();
    const auto size = size_t(columns.allTagNames().size());
    m_counts.assign(size, 0);
    m_having.assign(size, 0);
    m_giving.assign(size, 0);
    for (int slot = 0; slot < columns.size(); ++slot) {
        for (const qint32 tag : columns.tags(slot))
            ++m_counts[tag];
    }
    for (const int slot : m_slots) {
        for (const qint32 tag : columns.tags(slot))
            ++m_having[tag];
        for (const qint32 tag : columns.userTags(slot))
            ++m_giving[tag];
    }
    std::vector<char> isCurrent(size, 0);
    for (const int tag : m_current)
        isCurrent[tag] = 1;
    // The articles' own first, each kind in the order of its arrival.
    for (const bool ofUser : {false, true}) {
        for (size_t tag = 0; tag < size; ++tag) {
            if (m_having[tag] > 0 && (m_giving[tag] > 0) == ofUser && !std::exchange(isCurrent[tag], 1))
                m_current.push_back(int(tag));
        }
    }
}

std::vector<int> TagChoiceModel::rowsWithoutText() const
{
    std::vector<char> isCurrent(m_counts.size(), 0);
    for (const int tag : m_current)
        isCurrent[tag] = 1;
    std::vector<int> others;
    for (int tag = 0; tag < int(m_counts.size()); ++tag) {
        if (m_counts[tag] > 0 && !isCurrent[tag])
            others.push_back(tag);
    }
    std::stable_sort(others.begin(), others.end(),
                     [this](int one, int other) { return m_counts[one] > m_counts[other]; });
    std::vector<int> rows = m_current;
    rows.insert(rows.end(), others.begin(), others.end());
    return rows;
}

std::vector<int> TagChoiceModel::wantedRows() const
{
    const std::vector<int> all = rowsWithoutText();
    if (m_text.isEmpty())
        return all;
    const List::ValueTable &names = m_table->columns().allTagNames();
    for (int tag = int(m_folded.size()); tag < names.size(); ++tag)
        m_folded.push_back(List::foldedText(names.value(tag)));
    const QString wanted = List::foldedText(m_text);
    // What was typed, then what begins with it, then what contains it.
    std::vector<int> same, beginning, containing;
    for (const int tag : all) {
        const QString &name = m_folded[tag];
        if (name == wanted)
            same.push_back(tag);
        else if (name.startsWith(wanted))
            beginning.push_back(tag);
        else if (name.contains(wanted))
            containing.push_back(tag);
    }
    if (same.empty())
        same.push_back(-1);
    else if (const auto exact = std::find(same.begin(), same.end(), names.find(m_text)); exact != same.end())
        std::rotate(same.begin(), exact, exact + 1);
    same.insert(same.end(), beginning.begin(), beginning.end());
    same.insert(same.end(), containing.begin(), containing.end());
    return same;
}

int TagChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString TagChoiceModel::tag(int row) const
{
    return isNew(row) ? m_text : m_table->columns().allTagNames().value(m_rows[row]);
}

bool TagChoiceModel::isFixed(int row) const
{
    return !isNew(row) && m_giving[m_rows[row]] == 0 && m_having[m_rows[row]] > 0 &&
           m_having[m_rows[row]] == int(m_slots.size());
}

Qt::CheckState TagChoiceModel::state(int row) const
{
    const int having = isNew(row) ? 0 : m_having[m_rows[row]];
    if (having == 0)
        return Qt::Unchecked;
    return having == int(m_slots.size()) ? Qt::Checked : Qt::PartiallyChecked;
}

QString TagChoiceModel::spokenText(int row) const
{
    if (isNew(row))
        return tr("Add the new tag “%1”").arg(m_text);
    const QString text = tr("%1, %Ln articles", nullptr, m_counts[m_rows[row]]).arg(tag(row));
    return isFixed(row) ? tr("%1, from the article").arg(text) : text;
}

QVariant TagChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return isNew(row) ? tr("Add “%1”").arg(m_text) : tag(row);
    case Qt::AccessibleTextRole:
        return spokenText(row);
    case Qt::CheckStateRole:
        return isNew(row) ? QVariant() : QVariant(state(row));
    case TagRole:
        return tag(row);
    case TagCountRole:
        return isNew(row) ? 0 : m_counts[m_rows[row]];
    case TagIsNewRole:
        return isNew(row);
    case TagIsFixedRole:
        return isFixed(row);
    default:
        return {};
    }
}

Qt::ItemFlags TagChoiceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isNew(index.row()) || isFixed(index.row()) ? flags : flags | Qt::ItemIsUserCheckable;
}

bool TagChoiceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    if (value.value<Qt::CheckState>() == Qt::Unchecked)
        remove(index.row());
    else
        add(index.row());
    return true;
}

void TagChoiceModel::add(int row)
{
    m_marks->addTag(m_ids, tag(row));
}

void TagChoiceModel::remove(int row)
{
    m_marks->removeTag(m_ids, tag(row));
}

void TagChoiceModel::toggle(int row)
{
    if (state(row) == Qt::Checked)
        remove(row);
    else
        add(row);
}

int TagChoiceModel::rowOfTag(const QString &tag) const
{
    const int number = m_table->columns().allTagNames().find(tag);
    const auto found = std::find(m_rows.begin(), m_rows.end(), number);
    return number < 0 || found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

} // namespace Dateline::Triage
