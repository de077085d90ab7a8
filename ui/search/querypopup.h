// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

class QListView;
class QStandardItemModel;

namespace Dateline::Search {

/// One line of a QueryPopup.
struct PopupEntry
{
    QString label;
    QString detail; ///< At the right: what it means, or how many.

    bool operator==(const PopupEntry &) const = default;
};

/// A short list below the search field: what could come next in the query, or recent queries. It lies over
/// the window, takes no focus, and nothing in it is chosen until one moves into it.
///
/// It is a child of the window and no popup of its own, because input methods do not work in all popups.
class QueryPopup : public QFrame
{
    Q_OBJECT

public:
    /// Stands below `field`, in the window that `field` is in.
    explicit QueryPopup(QWidget *field);

    /// Shows these; nothing hides it.
    void open(const QString &name, const QList<PopupEntry> &entries);
    void dismiss();
    bool isOpen() const { return isVisible(); }
    /// The entry that is chosen, or -1.
    int current() const;
    int count() const;
    /// Moves what is chosen; above the first and below the last entry nothing is.
    void move(int rows);

Q_SIGNALS:
    void clicked(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void describe();

    QWidget *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QPointer<QWidget> m_room; ///< The window, watched for its size.
};

} // namespace Dateline::Search
