// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace Dateline::Settings {

/// An outlet as its articles name it, and as the reader of the program wants it shown.
struct SourceName
{
    QString source;
    QString name; ///< Empty: as in the articles.
    int articles = 0;

    bool operator==(const SourceName &) const = default;
};

/// The outlets of a library and the names they are shown under, which can be edited. Stores nothing: whoever
/// owns it takes renameRequested and hands the names over. Lives on the GUI thread.
class SourceNamesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SourceColumn, NameColumn, ArticlesColumn, ColumnCount };
    /// The articles as a number, texts as such: what a proxy sorts by.
    static constexpr int SortRole = Qt::UserRole;

    explicit SourceNamesModel(QObject *parent = nullptr);

    /// Rows that stay keep their places in views.
    void setNames(const QList<SourceName> &names);
    const QList<SourceName> &names() const { return m_names; }
    bool isRenamed(int row) const;
    /// Shows a source under the name in the articles again.
    void reset(int row) { rename(row, {}); }
    void resetAll();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for the headings again, in another language.
    void retranslate();

Q_SIGNALS:
    /// `name` is empty for the name in the articles.
    void renameRequested(const QString &source, const QString &name);

private:
    void rename(int row, const QString &name);
    QString shownName(int row) const;

    QList<SourceName> m_names;
};

} // namespace Dateline::Settings
