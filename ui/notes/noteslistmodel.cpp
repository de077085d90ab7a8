// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/noteslistmodel.h"

#include "notes/highlightcolours.h"
#include "notes/notebook.h"

#include <QSet>

#include <algorithm>

namespace Dateline::Notes {

using namespace Qt::StringLiterals;

NotesListModel::NotesListModel(NoteBook *book, HighlightColours *colours, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
    , m_colours(colours)
{
    connect(book, &NoteBook::loaded, this, &NotesListModel::refresh);
    connect(book, &NoteBook::articlesChanged, this, [this](const QStringList &articles) {
        if (articles.contains(m_article))
            refresh();
    });
    connect(colours, &HighlightColours::namesChanged, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::AccessibleTextRole});
    });
}

void NotesListModel::setArticle(const QString &id)
{
    if (id == m_article)
        return;
    beginResetModel();
    m_article = id;
    m_rows = id.isEmpty() ? QList<Annotation>() : m_book->ofArticle(id);
    endResetModel();
}

void NotesListModel::refresh()
{
    if (m_article.isEmpty())
        return;
    const QList<Annotation> wanted = m_book->ofArticle(m_article);
    removeOthers(wanted);
    putInOrder(wanted);
    insertNew(wanted);
    update(wanted);
}

void NotesListModel::removeOthers(const QList<Annotation> &wanted)
{
    QSet<QString> ids;
    for (const Annotation &annotation : wanted)
        ids.insert(annotation.id);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (ids.contains(m_rows[last].id))
            continue;
        int first = last;
        while (first > 0 && !ids.contains(m_rows[first - 1].id))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void NotesListModel::putInOrder(const QList<Annotation> &wanted)
{
    QHash<QString, int> rows;
    for (int row = 0; row < rowCount(); ++row)
        rows.insert(m_rows[row].id, row);
    QList<int> order; // Of the rows that are there, as they were numbered.
    for (const Annotation &annotation : wanted) {
        if (const auto row = rows.constFind(annotation.id); row != rows.constEnd())
            order.append(*row);
    }
    if (std::is_sorted(order.begin(), order.end()))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QList<Annotation> sorted;
    QList<int> places(order.size());
    for (const int row : order) {
        places[row] = int(sorted.size());
        sorted.append(m_rows[row]);
    }
    m_rows = sorted;
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after.append(this->index(places[index.row()]));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void NotesListModel::insertNew(const QList<Annotation> &wanted)
{
    for (int row = 0; row < int(wanted.size()); ++row) {
        if (row < rowCount() && m_rows[row].id == wanted[row].id)
            continue;
        int end = row + 1;
        const QString next = row < rowCount() ? m_rows[row].id : QString();
        while (end < int(wanted.size()) && wanted[end].id != next)
            ++end;
        beginInsertRows({}, row, end - 1);
        m_rows.insert(row, end - row, {});
        std::copy(wanted.begin() + row, wanted.begin() + end, m_rows.begin() + row);
        endInsertRows();
        row = end - 1;
    }
}

void NotesListModel::update(const QList<Annotation> &wanted)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row] == wanted[row])
            continue;
        int end = row;
        for (; end < rowCount() && m_rows[end] != wanted[end]; ++end)
            m_rows[end] = wanted[end];
        Q_EMIT dataChanged(index(row), index(end - 1));
        row = end;
    }
}

int NotesListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int NotesListModel::rowOfId(const QString &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&id](const Annotation &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QModelIndex NotesListModel::indexOf(const QString &id) const
{
    const int row = rowOfId(id);
    return row < 0 ? QModelIndex() : index(row);
}

QVariant NotesListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Annotation &annotation = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return annotation.hasPassage() ? annotation.anchor.quote : annotation.note;
    case Qt::ToolTipRole:
        return m_colours->name(annotation.colour);
    case Qt::AccessibleTextRole:
        return spokenText(annotation);
    case NoteIdRole:
        return annotation.id;
    case NoteOrphanRole:
        return annotation.isOrphan();
    default:
        return {};
    }
}

QString NotesListModel::spokenText(const Annotation &annotation) const
{
    QStringList parts;
    if (annotation.isOrphan())
        parts += tr("Not found in this version");
    if (annotation.hasPassage())
        parts += tr("%1: %2").arg(m_colours->name(annotation.colour), annotation.anchor.quote);
    else
        parts += tr("On the whole article");
    if (!annotation.note.isEmpty())
        parts += tr("Note: %1").arg(annotation.note);
    if (!annotation.tags.isEmpty())
        parts += tr("Tags: %1").arg(annotation.tags.join(u", "_s));
    return parts.join(u". "_s);
}

} // namespace Dateline::Notes
