// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/paletteprovider.h"

#include <QAbstractListModel>

namespace Dateline::Commands {

/// What the palette shows: for each section a heading, which cannot be chosen, and its entries. A section
/// without entries has no rows. Lives on the GUI thread.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole + 1, ///< bool.
        DetailRole,                       ///< QString.
        KeysRole,                         ///< QList<QKeySequence>.
        MarksRole,                        ///< QList<TextRange>.
    };

    explicit PaletteModel(int sections, QObject *parent = nullptr);

    /// Shows these entries instead of the section's; rows of other sections stay.
    void setSection(int section, const QString &heading, const QList<PaletteEntry> &entries);
    void clear();
    /// Null for a heading.
    const PaletteEntry *entryAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Section
    {
        QString heading;
        QList<PaletteEntry> entries;

        int rows() const { return entries.isEmpty() ? 0 : int(entries.size()) + 1; }
    };

    /// The section of a row, and the row inside of it, of which 0 is the heading.
    std::pair<const Section *, int> find(int row) const;

    QList<Section> m_sections;
};

} // namespace Dateline::Commands

Q_DECLARE_METATYPE(QList<Dateline::Commands::TextRange>)
