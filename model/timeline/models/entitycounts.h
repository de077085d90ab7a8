// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

#include <memory>
#include <vector>

namespace Dateline::Timeline {

/// Which articles name which entity of one catalogue. An entity is its place in Catalogue::entries(), an
/// article has a number from 0.
struct EntityMentions
{
    static constexpr qint32 noDay = 0;

    std::vector<quint32> starts;   ///< By entity, where its articles begin; and the end of the last.
    std::vector<quint32> articles; ///< Each once for an entity.
    std::vector<qint32> days;      ///< By article, its Julian day; noDay when it is not known.
};

using EntityMentionsPointer = std::shared_ptr<const EntityMentions>;

/// In how many of a set of articles each entity is named, and when they are from. A value that is cheap to
/// copy; any thread.
class EntityCounts
{
public:
    static constexpr int mostBars = 24;

    /// Nothing is known.
    EntityCounts() = default;
    /// Counts in all articles.
    explicit EntityCounts(EntityMentionsPointer mentions);
    /// Counts in those articles that have something else than 0 in `isWanted`.
    EntityCounts(EntityMentionsPointer mentions, const std::vector<quint8> &isWanted);

    bool isNull() const { return m_data == nullptr; }
    /// Whether it is not all articles that count.
    bool isLimited() const { return m_data && m_data->isLimited; }
    /// How many articles count.
    int articles() const { return m_data ? m_data->articlesInAll : 0; }
    qsizetype entities() const { return m_data ? qsizetype(m_data->counts.size()) : 0; }

    /// In how many articles an entity is named.
    qint32 of(qint32 entity) const;
    /// The same in all articles, whether they count or not.
    qint32 ofAll(qint32 entity) const;
    /// The entities that are named at all: the most frequent first, then in their order.
    const std::vector<qint32> &byFrequency() const;

    /// The days that activity is told for: where nearly all articles are. Null when none has a date.
    QDate firstDay() const { return m_data ? m_data->firstDay : QDate(); }
    QDate lastDay() const { return m_data ? m_data->lastDay : QDate(); }
    /// Articles that name an entity, in parts of that time of the same length; at most mostBars, empty
    /// without dates. Takes as long as it has articles.
    QList<qint32> activity(qint32 entity) const;

private:
    struct Data
    {
        EntityMentionsPointer mentions;
        bool isLimited = false;
        int articlesInAll = 0;
        std::vector<quint8> bars; ///< By article.
        int barsInAll = 0;
        QDate firstDay;
        QDate lastDay;
        std::vector<qint32> counts; ///< By entity.
        std::vector<qint32> byFrequency;
    };

    void make(EntityMentionsPointer mentions, const std::vector<quint8> *isWanted);
    static void placeBars(const std::vector<quint8> *isWanted, Data *data);
    static void count(Data *data);
    static void sort(Data *data);

    std::shared_ptr<const Data> m_data;
};

} // namespace Dateline::Timeline
