// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace Dateline::Keys {

class KeyMap;

/// All keys on one sheet, by menu, with a field that leaves those that are looked for. Follows changes of
/// keys and of the language. Esc closes it.
class KeysSheet : public QDialog
{
    Q_OBJECT

public:
    /// `keys` must outlive the sheet.
    explicit KeysSheet(KeyMap *keys, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The reader wants other keys: the settings' page of keys is to be shown.
    void changeRequested();

private:
    struct Row
    {
        QString text; ///< What is searched.
        QList<QWidget *> widgets;
    };
    struct Group
    {
        QWidget *box = nullptr;
        QList<Row> rows;
    };

    void buildFrame();
    /// Makes the two columns anew.
    void fill();
    Group makeGroup(const QString &title, const QList<QAction *> &actions);
    void filter();

    KeyMap *m_keys;
    QLineEdit *m_search;
    QLabel *m_nothing;
    QWidget *m_sheet;
    QWidget *m_columns = nullptr;
    QList<Group> m_groups;
};

} // namespace Dateline::Keys
