// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/entitycounts.h"
#include "timeline/models/timelinecontent.h"

#include <QDate>

namespace Dateline::Test {

/// Makes a catalogue by hand, and which articles name its entities.
class EntityBuilder
{
public:
    /// An entity by its names, the first of which is the most frequent one, and the numbers of the articles
    /// that name it. Returns its number; its id is that number, with leading zeros, as 16 digits.
    qint64 add(const QStringList &names, Timeline::EntityKind kind, const QList<int> &articles);
    /// The same with articles 0 to `articles` - 1.
    qint64 addToFirst(int articles, const QStringList &names, Timeline::EntityKind kind);
    void setDay(int article, QDate day);
    /// Something says that not all of its names are one; it has to have two.
    void doubt(qint64 entity);

    Timeline::CataloguePointer catalogue() const;
    Timeline::EntityMentionsPointer mentions(const Timeline::Catalogue &catalogue) const;
    Timeline::EntityCounts counts(const Timeline::CataloguePointer &catalogue) const;
    /// In these articles only.
    Timeline::EntityCounts counts(const Timeline::CataloguePointer &catalogue,
                                  const QList<int> &articles) const;

    static QString idOf(qint64 entity);

private:
    Timeline::CatalogueSource m_source;
    QHash<qint64, QList<int>> m_articles;
    std::vector<qint32> m_days;
};

} // namespace Dateline::Test
