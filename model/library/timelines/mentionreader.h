// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "library/timelines/recordcodec.h"
#include "timeline/identity/catalogue.h"
#include "timeline/models/entitycounts.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace Dateline::Library {

/// Counts in which of the listed versions entities are named. Keeps the names of all articles while the index
/// does not change, and the entities that they are while it is asked by one catalogue: then it reads no file.
/// Use it on the thread of its database.
class MentionReader
{
public:
    explicit MentionReader(Database &index);

    /// In the articles of these ids; without, in all. Names that are nobody's in `catalogue` are left out.
    Timeline::EntityCounts counts(const Timeline::Catalogue &catalogue,
                                  const std::optional<QStringList> &articles);

private:
    void readArticles();
    void readNames();
    void findEntities(const Timeline::Catalogue &catalogue);
    std::vector<quint32> placesOfNames(const Timeline::Catalogue &catalogue) const;

    Database &m_index;
    Statement m_change;
    qint64 m_state = -1;               ///< Of the index when it was read.
    QHash<quint64, quint32> m_numbers; ///< Of articles, from 0, by their ids as numbers.
    std::vector<quint32> m_articles;   ///< The same by listed version.
    std::vector<qint32> m_days;        ///< By article, as Timeline::EntityMentions has them.
    std::vector<quint32> m_starts;     ///< By article, where its names begin; and the end of the last.
    std::vector<quint32> m_names;      ///< Numbers.
    std::vector<StoredName> m_record;  ///< The names of the one under way.
    /// Of the catalogue that was asked by last. Its memory is what tells it from others, and is kept for
    /// that.
    QList<Timeline::CatalogueEntry> m_entries;
    Timeline::EntityMentionsPointer m_mentions;
};

} // namespace Dateline::Library
