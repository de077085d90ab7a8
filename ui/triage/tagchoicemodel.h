// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace Dateline::List {
class ArticleTableModel;
}

namespace Dateline::Triage {

class ArticleMarks;

/// What a TagChoiceModel answers. Qt::DisplayRole is for people, Qt::CheckStateRole is writable.
enum TagChoiceRole {
    TagRole = Qt::UserRole + 1, ///< QString.
    TagCountRole,               ///< int, articles of the library that have it.
    TagIsNewRole,               ///< bool; the row adds what was typed, a tag that is not there yet.
    TagIsFixedRole,             ///< bool; it comes from the articles themselves and cannot be removed.
};

/// The tags of the library as choices for some articles: checked when all of them have it, partially when
/// some have it. Without a text, the tags that the articles have come first; with a text, those that
/// contain it, the first row being what was typed. Rows keep their order while tags are set and
/// removed. Lives on the GUI thread.
class TagChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    TagChoiceModel(ArticleMarks *marks, const List::ArticleTableModel *table, QObject *parent = nullptr);

    /// No ids: nobody looks, and nothing is counted.
    void setArticles(const QStringList &ids);
    const QStringList &articles() const { return m_ids; }
    void setText(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Gives the tag of a row to all articles; removes it from all; does what the check mark promises.
    void add(int row);
    void remove(int row);
    void toggle(int row);
    int rowOfTag(const QString &tag) const;

private:
    void refresh();
    void count();
    std::vector<int> wantedRows() const;
    std::vector<int> rowsWithoutText() const;
    QString tag(int row) const;
    bool isNew(int row) const { return m_rows[row] < 0; }
    bool isFixed(int row) const;
    Qt::CheckState state(int row) const;
    QString spokenText(int row) const;

    ArticleMarks *m_marks;
    const List::ArticleTableModel *m_table;
    QStringList m_ids;
    std::vector<int> m_slots; ///< Of the articles.
    QString m_text;
    std::vector<int> m_rows;             ///< Tag numbers; -1 for what was typed.
    std::vector<int> m_current;          ///< Tags that the articles have or had since they were set.
    std::vector<int> m_counts;           ///< By tag number: articles of the library,
    std::vector<int> m_having, m_giving; ///< articles of the selection, and those where it is the user's.
    mutable std::vector<QString> m_folded;
};

} // namespace Dateline::Triage
