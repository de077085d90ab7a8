// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <utility>

namespace Dateline::Timeline {

/// Finds entries by their names: by words of them, or by the whole name. All names are in one text, so that a
/// few hundred thousand are searched within a frame or two.
class NameIndex
{
public:
    /// Makes room for about so many names.
    void reserve(qsizetype count);
    /// Adds a name, by its nameKey(), of an entry; entries come in their order.
    void add(qint32 entry, const QString &key);
    /// To be called once, after all names.
    void finish();

    /// Entries that have a name with all of these words, parts of keys, in their order.
    QList<qint32> having(QList<QString> words) const;
    /// Entries that have this name; without any, those that have it but for blanks. In their order.
    QList<qint32> named(const QString &key) const;

private:
    QStringView line(qsizetype number) const;
    qsizetype lineAt(qsizetype place) const;

    QString m_text; ///< A line for each name.
    QList<qint32> m_starts;
    QList<qint32> m_entries;                   ///< By line.
    QList<std::pair<size_t, qint32>> m_hashes; ///< Of names without blanks, with their lines.
};

} // namespace Dateline::Timeline
