// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articlefiltermodel.h"

#include <algorithm>

namespace Dateline::List {

namespace {

/// With the hits in bold; snippets are other people's text, which must not be taken for HTML.
QString snippetHtml(const Search::Snippet &snippet)
{
    const QStringView text = snippet.text;
    const auto escaped = [text](qsizetype from, qsizetype to) {
        return text.mid(from, to - from).toString().toHtmlEscaped();
    };
    QString html;
    qsizetype done = 0;
    for (const Search::TextRange &hit : snippet.hits) {
        html += escaped(done, hit.start) + QStringLiteral("<b>") + escaped(hit.start, hit.end) +
                QStringLiteral("</b>");
        done = hit.end;
    }
    return html + escaped(done, text.size());
}

} // namespace

ArticleFilterModel::ArticleFilterModel(ArticleTableModel *table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
    , m_snippets(new SnippetCache(this))
{
    m_mask.recompute(m_table->columns(), m_filter, AllCriteria);
    watchTable();
    connect(m_snippets, &SnippetCache::arrived, this, &ArticleFilterModel::announceSnippets);
}

void ArticleFilterModel::watchTable()
{
    // Slots run in the order of their connection: the mask must be right before the base class, which
    // connects in setSourceModel(), asks for it; what others compute from it comes last.
    connect(m_table, &QAbstractItemModel::modelReset, this, &ArticleFilterModel::recomputeAll);
    connect(m_table, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { recomputeRows(first, last); });
    connect(m_table, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                recomputeRows(topLeft.row(), bottomRight.row());
            });
    connect(m_table, &QAbstractItemModel::layoutChanged, this,
            [this](const QList<QPersistentModelIndex> &, LayoutChangeHint hint) {
                if (hint != VerticalSortHint)
                    recomputeAll();
            });
    setSourceModel(m_table);
    connect(m_table, &QAbstractItemModel::modelReset, this, &ArticleFilterModel::passingChanged);
    connect(m_table, &QAbstractItemModel::rowsInserted, this, &ArticleFilterModel::passingChanged);
    connect(m_table, &QAbstractItemModel::dataChanged, this, &ArticleFilterModel::passingChanged);
    connect(m_table, &QAbstractItemModel::layoutChanged, this,
            [this](const QList<QPersistentModelIndex> &, LayoutChangeHint hint) {
                if (hint != VerticalSortHint)
                    Q_EMIT passingChanged();
            });
}

void ArticleFilterModel::sort(int column, Qt::SortOrder order)
{
    m_table->sort(column, order);
}

qint32 ArticleFilterModel::numberOfRow(int row) const
{
    return m_table->columns().numbers()[m_table->slotOfRow(mapToSource(index(row, 0)).row())];
}

QVariant ArticleFilterModel::data(const QModelIndex &index, int role) const
{
    const bool hasSnippet = role == SnippetRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!m_filter.search || !hasSnippet || !index.isValid())
        return QSortFilterProxyModel::data(index, role);
    const Search::Snippet *snippet = m_snippets->find(numberOfRow(index.row()));
    if (role == SnippetRole)
        return snippet ? QVariant::fromValue(*snippet) : QVariant();
    const QVariant text = QSortFilterProxyModel::data(index, role);
    if (!snippet || snippet->text.isEmpty() || !text.isValid())
        return text;
    if (role == Qt::ToolTipRole)
        return QString(text.toString() + QStringLiteral("<br>") + snippetHtml(*snippet));
    return QString(text.toString() + QStringLiteral(", ") + snippet->text);
}

void ArticleFilterModel::announceSnippets(const QList<qint32> &numbers)
{
    for (const qint32 number : numbers) {
        const int slot = m_table->columns().slotOfNumber(number);
        if (slot < 0 || !isListed(slot))
            continue;
        const QModelIndex first = mapFromSource(m_table->index(m_table->rowOfSlot(slot), 0));
        if (first.isValid())
            Q_EMIT dataChanged(first, first.siblingAtColumn(ColumnCount - 1),
                               {SnippetRole, Qt::AccessibleTextRole, Qt::ToolTipRole});
    }
}

void ArticleFilterModel::setFilter(const ArticleFilter &filter)
{
    const Criteria changed = FilterMask::difference(m_filter, filter);
    if (!changed)
        return;
    // The same search made again, because articles came, takes nothing away from who is reading.
    const bool isRepeated = changed == Criteria(Criterion::Search) && filter.search && m_filter.search &&
                            filter.search->query.text == m_filter.search->query.text;
    m_filter = filter;
    m_mask.recompute(m_table->columns(), m_filter, changed);
    if (!isRepeated)
        renewPins();
    if (changed.testFlag(Criterion::Search))
        m_snippets->setSearch(m_filter.search);
    // Rows that go to other places are filtered anew as well: one layout change does for both.
    if (!changed.testFlag(Criterion::Search) || !m_table->setScores(m_filter.search))
        invalidate();
    Q_EMIT filterChanged(changed);
    Q_EMIT passingChanged();
}

void ArticleFilterModel::setDateRange(QDate from, QDate to)
{
    ArticleFilter filter = m_filter;
    filter.from = from;
    filter.to = to;
    setFilter(filter);
}

void ArticleFilterModel::setValues(FacetKind kind, const QSet<QString> &values)
{
    ArticleFilter filter = m_filter;
    filter.setValues(kind, values);
    setFilter(filter);
}

void ArticleFilterModel::setValue(FacetKind kind, const QString &value, bool on)
{
    QSet<QString> values = m_filter.values(kind);
    if (on)
        values.insert(value);
    else
        values.remove(value);
    setValues(kind, values);
}

void ArticleFilterModel::setTagMatch(TagMatch match)
{
    ArticleFilter filter = m_filter;
    filter.tagMatch = match;
    setFilter(filter);
}

void ArticleFilterModel::setStates(States states)
{
    ArticleFilter filter = m_filter;
    filter.states = states;
    setFilter(filter);
}

void ArticleFilterModel::setSearch(const Search::SearchResultPointer &search)
{
    ArticleFilter filter = m_filter;
    filter.search = search;
    setFilter(filter);
}

void ArticleFilterModel::pin(const QString &id)
{
    m_lastPin = id;
    if (id.isEmpty() || m_pinnedIds.contains(id))
        return;
    m_pinnedIds.insert(id);
    const int slot = m_table->slotOfId(id);
    if (slot < 0)
        return;
    m_pinnedSlots.insert(slot);
    // One row comes at most, for which a row signal is right.
    if (!m_mask.passes(slot))
        invalidateFilter();
}

void ArticleFilterModel::unpin(const QStringList &ids)
{
    bool wasListed = false;
    for (const QString &id : ids) {
        if (!m_pinnedIds.remove(id))
            continue;
        const int slot = m_table->slotOfId(id);
        wasListed = (m_pinnedSlots.remove(slot) && !m_mask.passes(slot)) || wasListed;
        if (m_lastPin == id)
            m_lastPin.clear();
    }
    if (wasListed)
        invalidateFilter();
}

void ArticleFilterModel::renewPins()
{
    const int slot = m_lastPin.isEmpty() ? -1 : m_table->slotOfId(m_lastPin);
    const bool stays = slot >= 0 && m_mask.passes(slot);
    m_pinnedIds = stays ? QSet<QString>{m_lastPin} : QSet<QString>();
    findPinnedSlots();
}

void ArticleFilterModel::findPinnedSlots()
{
    m_pinnedSlots.clear();
    for (const QString &id : std::as_const(m_pinnedIds)) {
        if (const int slot = m_table->slotOfId(id); slot >= 0)
            m_pinnedSlots.insert(slot);
    }
}

int ArticleFilterModel::listedCount() const
{
    const std::vector<quint8> &flags = m_table->columns().flags();
    return int(std::count_if(flags.begin(), flags.end(),
                             [](quint8 slot) { return !(slot & ArticleColumns::Archived); }));
}

int ArticleFilterModel::rowOfId(const QString &id) const
{
    return indexOfId(id).row();
}

QModelIndex ArticleFilterModel::indexOfId(const QString &id, int column) const
{
    const int row = m_table->rowOfId(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_table->index(row, column));
}

bool ArticleFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return isListed(m_table->slotOfRow(sourceRow));
}

void ArticleFilterModel::recomputeRows(int firstRow, int lastRow)
{
    std::vector<int> changed;
    changed.reserve(lastRow - firstRow + 1);
    for (int row = firstRow; row <= lastRow; ++row)
        changed.push_back(m_table->slotOfRow(row));
    m_mask.recomputeSlots(m_table->columns(), m_filter, changed);
    if (m_pinnedSlots.size() < m_pinnedIds.size())
        findPinnedSlots();
}

void ArticleFilterModel::recomputeAll()
{
    m_mask.recompute(m_table->columns(), m_filter, AllCriteria);
    findPinnedSlots();
}

} // namespace Dateline::List
