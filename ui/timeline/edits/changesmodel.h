// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Dateline::TimelinePanel {

/// A change as a list shows it.
struct ShownChange
{
    QString id;        ///< Of the first of its edits.
    QStringList edits; ///< The ids of all, in order: what was one step is one change.
    QString words;     ///< What it did.
    QString maker;     ///< Who did it, and when.

    bool operator==(const ShownChange &) const = default;
};

/// Changes to timelines that have some words. New ones come and others go with narrow signals. Lives on the
/// GUI thread.
class ChangesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EditsRole = Qt::UserRole + 1, ///< QStringList of ids.
        MakerRole,                    ///< QString; the words are the text.
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// In their order.
    void setChanges(const QList<ShownChange> &changes);
    /// Only those that have all words of `text`, in any case and Chinese script.
    void setFilter(const QString &text);
    /// With those that the filter leaves out.
    qsizetype total() const { return m_all.size(); }

private:
    void apply();
    bool isWanted(const ShownChange &change) const;

    QList<ShownChange> m_all;
    QList<ShownChange> m_rows;
    QStringList m_words; ///< Folded.
};

} // namespace Dateline::TimelinePanel
