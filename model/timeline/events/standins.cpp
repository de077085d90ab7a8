// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/events/standins.h"

#include <algorithm>
#include <numeric>

namespace Dateline::Timeline {

namespace {

/// A title and the country or organisation before it stand so near to the name.
constexpr qint32 longestTitle = 40;
constexpr qsizetype mostHolders = 8;

} // namespace

StandIns::StandIns(const ArticleItems &article, const ArticleNames &names, const QList<Cue> &cues)
    : m_article(article)
    , m_names(names)
    , m_cues(cues)
{
    learn(cues);
}

void StandIns::learn(const QList<Cue> &cues)
{
    for (qint32 mention = 0; mention < m_names.mentions.size(); ++mention) {
        const NameMention &name = m_names.mentions[mention];
        if (name.kind != EntityKind::Person)
            continue;
        auto cue = std::ranges::lower_bound(cues, name.start, {}, &Cue::start);
        while (cue != cues.begin() && (cue - 1)->kind != CueKind::Office && name.start - (cue - 1)->end < 2)
            --cue;
        if (cue == cues.begin() || (cue - 1)->kind != CueKind::Office || name.start - (cue - 1)->end > 1)
            continue;
        --cue;
        const QString title = Search::folded(m_article.text(cue->start, cue->end));
        QList<Holder> &holders = m_holders[title];
        const Holder holder{mention, qualifierBefore(cue->start, cue->start - longestTitle)};
        const bool isKnown = std::ranges::any_of(holders, [&](const Holder &known) {
            return m_article.identity(known.mention) == m_article.identity(mention) &&
                   known.qualifier == holder.qualifier;
        });
        if (!isKnown && holders.size() < mostHolders)
            holders.append(holder);
    }
}

qint32 StandIns::qualifierBefore(qint32 place, qint32 from) const
{
    auto name = std::ranges::lower_bound(m_names.mentions, place, {}, &NameMention::start);
    while (name != m_names.mentions.begin()) {
        --name;
        if (name->start < from)
            return -1;
        const QStringView gap = m_article.text(name->end, std::max(name->end, place));
        // An abbreviation may stand between, in brackets.
        const bool isNear = gap.isEmpty() || gap == u" " || gap == u"'s " || gap == u"’s " || gap == u"的" ||
                            gap.startsWith(u'（') || gap.startsWith(u'(') || gap.startsWith(u'）') ||
                            gap.startsWith(u')');
        if (!isNear)
            return -1;
        if (!gap.startsWith(u'）') && !gap.startsWith(u')'))
            return m_article.identity(qint32(name - m_names.mentions.begin()));
    }
    return -1;
}

qint32 StandIns::holderOf(qint32 cueIndex) const
{
    const Cue &cue = m_cues[cueIndex];
    const QString title = Search::folded(m_article.text(cue.start, cue.end));
    const qint32 qualifier = qualifierBefore(cue.start, cue.start - longestTitle);
    qint32 found = -1;
    for (const Holder &holder : m_holders.value(title)) {
        // "NATO" and its full name are not always known to be one; a single holder is taken.
        const bool fits = qualifier < 0 || holder.qualifier < 0 || qualifier == holder.qualifier ||
                          m_names.mentions[qualifier].kind == EntityKind::Organisation;
        if (!fits)
            continue;
        if (found >= 0 && m_article.identity(found) != m_article.identity(holder.mention))
            return -1;
        found = found < 0 ? holder.mention : found;
    }
    return found;
}

qint32 StandIns::add(const NameMention &mention)
{
    m_added.append(mention);
    return qint32(m_names.mentions.size() + m_added.size()) - 1;
}

void StandIns::addStandIn(const Cue &cue, qint32 titleStart, qint32 standsFor, EntityKind kind,
                          const char *rule)
{
    if (m_starts.contains(cue.start))
        return;
    m_starts.insert(cue.start);
    standsFor = m_article.fullName(standsFor);
    add({cue.start, cue.end, kind, Strength::Medium, rule, -1, titleStart, standsFor});
}

QList<qint32> StandIns::insertInto(ArticleNames *names) const
{
    QList<NameMention> all = names->mentions + m_added;
    QList<qint32> order(all.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qint32 index) { return all[index].start; });
    QList<qint32> numbers(all.size());
    for (qint32 index = 0; index < order.size(); ++index)
        numbers[order[index]] = index;
    names->mentions.clear();
    for (const qint32 index : std::as_const(order)) {
        NameMention mention = all[index];
        if (mention.standsFor >= 0)
            mention.standsFor = numbers[mention.standsFor];
        names->mentions.append(mention);
    }
    for (NameLink &link : names->links) {
        link.first = numbers[link.first];
        link.second = numbers[link.second];
    }
    return numbers;
}

} // namespace Dateline::Timeline
