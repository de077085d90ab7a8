// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace Dateline::Timeline {

/// What Catalogue::matching() finds, name by name: which of an entity's names has the words that were typed,
/// and where.
class NameMatch
{
public:
    using Range = std::pair<qsizetype, qsizetype>; ///< Start and end, UTF-16.

    NameMatch() = default;
    explicit NameMatch(const QString &filter);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// Where the words stand in a name, in order and apart from each other; none unless it has all of them.
    QList<Range> ranges(const QString &name) const;
    bool matches(const QString &name) const { return !ranges(name).isEmpty(); }

private:
    QStringList m_words; ///< Parts of keys.
};

} // namespace Dateline::Timeline
