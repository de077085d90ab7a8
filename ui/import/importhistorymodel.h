// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryreader.h"

#include <QAbstractListModel>
#include <QList>
#include <QStyledItemDelegate>

namespace Dateline::Import {

/// The past imports, the newest first.
class ImportHistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole, ///< What was imported: the name of the folder or file.
        WhenRole,                ///< When, and how many articles came.
    };

    explicit ImportHistoryModel(QObject *parent = nullptr);

    void setImports(const QList<Library::ImportSummary> &imports);
    const Library::ImportSummary &import(int row) const { return m_imports[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// The counts of an import in words: "12 articles imported, 3 updated."
    static QString countsText(const Library::ImportSummary &import);

private:
    QList<Library::ImportSummary> m_imports;
};

/// Draws an import as its name, with time and count beneath.
class ImportHistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Dateline::Import
