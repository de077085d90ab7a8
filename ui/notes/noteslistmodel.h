// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

#include <QAbstractListModel>
#include <QList>

namespace Dateline::Notes {

class HighlightColours;
class NoteBook;

/// What a NotesListModel answers besides texts for people.
enum NoteRole {
    NoteIdRole = Qt::UserRole + 1, ///< QString.
    NoteOrphanRole,                ///< bool; its passage was not found in this version.
};

/// The annotations of one article in reading order: on the whole article, in the title, in the text, and
/// last those that were not found. Follows the note book with narrow signals. Lives on the GUI thread.
class NotesListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    NotesListModel(NoteBook *book, HighlightColours *colours, QObject *parent = nullptr);

    /// Empty for none.
    void setArticle(const QString &id);
    QString article() const { return m_article; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const Annotation &annotation(int row) const { return m_rows[row]; }
    int rowOfId(const QString &id) const;
    QModelIndex indexOf(const QString &id) const;

private:
    void refresh();
    void removeOthers(const QList<Annotation> &wanted);
    void putInOrder(const QList<Annotation> &wanted);
    void insertNew(const QList<Annotation> &wanted);
    void update(const QList<Annotation> &wanted);
    QString spokenText(const Annotation &annotation) const;

    NoteBook *m_book;
    HighlightColours *m_colours;
    QString m_article;
    QList<Annotation> m_rows;
};

} // namespace Dateline::Notes
