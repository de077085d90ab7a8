// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/clauseitems.h"

#include <QHash>

#include <algorithm>

namespace Dateline::Timeline {

namespace {

/// The items of `more` that are not over any of `items`, both in order, put in between.
std::vector<Item> merged(const std::vector<Item> &items, const std::vector<Item> &more)
{
    std::vector<Item> all;
    all.reserve(items.size() + more.size());
    size_t next = 0;
    for (const Item &item : more) {
        while (next < items.size() && items[next].end <= item.start)
            all.push_back(items[next++]);
        if (next >= items.size() || items[next].start >= item.end)
            all.push_back(item);
    }
    all.insert(all.end(), items.begin() + qsizetype(next), items.end());
    return all;
}

} // namespace

ArticleItems::ArticleItems(const QString &text, const QList<DateMention> &dates, const QList<Cue> &cues,
                           const Clauses &clauses, const ArticleNames &names)
    : m_text(text)
    , m_dates(dates)
    , m_cues(cues)
    , m_clauses(clauses)
    , m_names(names)
    , m_isInTitle(size_t(names.mentions.size()), false)
{
    std::vector<Item> dateItems;
    for (qint32 index = 0; index < dates.size(); ++index)
        dateItems.push_back({dates[index].start, dates[index].end, Item::Kind::Date, index});
    std::vector<Item> nameItems;
    for (qint32 index = 0; index < names.mentions.size(); ++index) {
        const NameMention &name = names.mentions[index];
        if (!clauses.isInBrackets(name.start))
            nameItems.push_back({name.start, name.end, Item::Kind::Name, index});
    }
    std::vector<Item> cueItems;
    for (qint32 index = 0; index < cues.size(); ++index) {
        if (!clauses.isInBrackets(cues[index].start))
            cueItems.push_back({cues[index].start, cues[index].end, Item::Kind::Cue, index});
    }
    m_items = merged(merged(dateItems, nameItems), cueItems);
    markTitles();
    identify();
}

QStringView ArticleItems::text(qint32 start, qint32 end) const
{
    return QStringView(m_text).sliced(start, std::max(0, end - start));
}

std::span<const Item> ArticleItems::in(const Clause &clause) const
{
    const auto begin = std::ranges::lower_bound(m_items, clause.start, {}, &Item::start);
    auto end = std::ranges::lower_bound(begin, m_items.end(), clause.end, {}, &Item::start);
    // A name may reach over a mark: "Martin Luther King, Jr.".
    if (end != begin && (end - 1)->kind == Item::Kind::Name && (end - 1)->end > clause.end)
        --end;
    return {m_items.begin() + (begin - m_items.begin()), m_items.begin() + (end - m_items.begin())};
}

qint32 ArticleItems::beginOf(const NameMention &name) const
{
    if (name.titleStart < 0 || name.titleStart >= name.start)
        return name.start;
    // 跟日本首相: what joins the name to another is no part of its title.
    static constexpr QStringView joints = u"跟与與和同及向对對由被将將";
    const bool isJoined = joints.contains(text(name.titleStart, name.titleStart + 1).front());
    return name.titleStart + (isJoined ? 1 : 0);
}

void ArticleItems::markTitles()
{
    for (qint32 mention = 1; mention < m_names.mentions.size(); ++mention) {
        const qint32 begin = beginOf(m_names.mentions[mention]);
        for (qint32 before = mention - 1; before >= 0 && mention - before < 8; --before) {
            if (m_names.mentions[before].start < begin)
                break;
            m_isInTitle[size_t(before)] = true;
        }
    }
}

void ArticleItems::identify()
{
    QHash<QString, qint32> seen;
    QHash<QStringView, qint32> written; // So that what is written alike is folded once.
    for (qint32 mention = 0; mention < m_names.mentions.size(); ++mention) {
        const NameMention &name = m_names.mentions[fullName(mention)];
        const QStringView spelling = text(name.start, name.end);
        auto same = written.constFind(spelling);
        if (same == written.cend()) {
            const QString key = Search::folded(spelling);
            const qint32 identity = seen.value(key, mention);
            if (identity == mention)
                seen.insert(key, mention);
            same = written.insert(spelling, identity);
        }
        m_identity.push_back(*same);
    }
    for (const NameLink &link : m_names.links) {
        if (link.isSame && link.strength == Strength::Strong) {
            const qint32 from = std::max(m_identity[size_t(link.first)], m_identity[size_t(link.second)]);
            const qint32 to = std::min(m_identity[size_t(link.first)], m_identity[size_t(link.second)]);
            m_identity[size_t(link.first)] = m_identity[size_t(link.second)] = to;
            m_identity[size_t(from)] = to;
        }
    }
    for (qint32 &identity : m_identity)
        identity = m_identity[size_t(identity)];
}

qint32 ArticleItems::fullName(qint32 mention) const
{
    const qint32 full = m_names.mentions[mention].standsFor;
    return full >= 0 && full < m_names.mentions.size() ? full : mention;
}

qint32 ArticleItems::unknownBetween(std::span<const Item> items, qint32 start, qint32 end,
                                    bool isEnglish) const
{
    qint32 unknown = 0;
    bool wasLetter = false;
    auto item = items.begin();
    for (qint32 place = start; place < end; ++place) {
        while (item != items.end() && item->end <= place)
            ++item;
        const bool isCovered = item != items.end() && item->start <= place;
        const QChar unit = m_text[place];
        if (isCovered || m_clauses.isInBrackets(place)) {
            wasLetter = true;
            continue;
        }
        const bool isLetter = isHan(unit.unicode()) || unit.isLetterOrNumber() || (isEnglish && unit == u'-');
        unknown += isLetter && (!isEnglish || !wasLetter) ? 1 : 0;
        wasLetter = isLetter;
    }
    return unknown;
}

} // namespace Dateline::Timeline
