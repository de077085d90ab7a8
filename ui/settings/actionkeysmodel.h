// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QAction>
#include <QList>

namespace Dateline::Keys {
class KeyMap;
}

namespace Dateline::Settings {

/// The actions of a KeyMap with their menus and keys, one a row. Lives on the GUI thread.
class ActionKeysModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ActionColumn, MenuColumn, KeysColumn, ColumnCount };
    static constexpr int KeysRole = Qt::UserRole; ///< QList<QKeySequence>.

    /// `keys` must outlive the model.
    explicit ActionKeysModel(Keys::KeyMap *keys, QObject *parent = nullptr);

    QAction *actionAt(int row) const { return m_rows[row].action; }
    int rowOf(const QAction *action) const;
    /// Takes actions, menus and their texts again.
    void reload();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QAction *action;
        QString menu;

        bool operator==(const Row &) const = default;
    };

    QString keysText(const QAction *action) const;

    Keys::KeyMap *m_keys;
    QList<Row> m_rows;
};

} // namespace Dateline::Settings
