// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/facetcounter.h"

#include "list/articlefiltermodel.h"
#include "list/articlestates.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

namespace Dateline::List {

namespace {

/// The place of a state in FacetCounts.
int indexOf(State state)
{
    return std::countr_zero(quint8(state));
}

FacetCounts emptyCounts(const ArticleColumns &columns)
{
    FacetCounts counts;
    counts.sources.resize(columns.sourceNames().size());
    counts.tags.resize(columns.allTagNames().size());
    counts.languages.resize(columns.languageNames().size());
    int first = std::numeric_limits<int>::max();
    int last = std::numeric_limits<int>::min();
    for (const qint32 month : columns.months()) {
        if (month != ArticleColumns::Undated) {
            first = std::min(first, month);
            last = std::max(last, month);
        }
    }
    if (first <= last) {
        counts.firstMonth = first;
        counts.months.resize(last - first + 1);
    }
    return counts;
}

/// Counts by day in blocks of a month, so that a misread year costs no more than its own month.
class DayTally
{
public:
    DayTally(int firstMonth, size_t months)
        : m_firstMonth(firstMonth)
        , m_blockOfMonth(months, None)
    {
    }

    void add(qint32 day, qint32 month, bool isCounted)
    {
        int &block = m_blockOfMonth[month - m_firstMonth];
        if (block == None) {
            block = int(m_blocks.size());
            m_blocks.push_back({qint32(QDate(month / 12, month % 12 + 1, 1).toJulianDay()), {}, {}});
        }
        Block &counts = m_blocks[block];
        ++counts.all[day - counts.firstDay];
        counts.articles[day - counts.firstDay] += isCounted ? 1 : 0;
    }

    std::vector<DayCount> days() const
    {
        std::vector<DayCount> days;
        for (const int number : m_blockOfMonth) {
            if (number == None)
                continue;
            const Block &block = m_blocks[number];
            for (int day = 0; day < int(block.all.size()); ++day) {
                if (block.all[day] > 0)
                    days.push_back({block.firstDay + day, block.articles[day], block.all[day]});
            }
        }
        return days;
    }

private:
    static constexpr int None = -1;
    struct Block
    {
        qint32 firstDay;
        std::array<int, 31> articles, all;
    };

    int m_firstMonth;
    std::vector<int> m_blockOfMonth;
    std::vector<Block> m_blocks;
};

/// Adds one article to the counts of the facets whose criteria are bits of `facets`.
void add(FacetCounts &counts, const ArticleColumns &columns, int slot, quint8 facets)
{
    if (facets & quint8(Criterion::Date)) {
        const qint32 month = columns.months()[slot];
        ++(month == ArticleColumns::Undated ? counts.undated : counts.months[month - counts.firstMonth]);
    }
    if (facets & quint8(Criterion::Source))
        ++counts.sources[columns.sources()[slot]];
    if (facets & quint8(Criterion::Tag)) {
        for (const qint32 tag : columns.tags(slot))
            ++counts.tags[tag];
    }
    if (facets & quint8(Criterion::Language))
        ++counts.languages[columns.languages()[slot]];
    if (facets & quint8(Criterion::State)) {
        const States states = statesOf(columns, slot);
        for (int i = 0; i < int(counts.states.size()); ++i)
            counts.states[i] += states.testFlag(State(1 << i)) ? 1 : 0;
    }
}

} // namespace

FacetCounter::FacetCounter(ArticleFilterModel *filter, QObject *parent)
    : QObject(parent)
    , m_filter(filter)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &FacetCounter::count);
    connect(filter, &ArticleFilterModel::filterChanged, this,
            [this](Criteria changed) { m_pending |= changed; });
    connect(filter, &ArticleFilterModel::passingChanged, this, &FacetCounter::invalidate);
}

const FacetCounts &FacetCounter::counts()
{
    if (m_due)
        count();
    return m_counts;
}

void FacetCounter::invalidate()
{
    m_due = true;
    m_timer.start();
}

void FacetCounter::count()
{
    m_timer.stop();
    m_due = false;
    m_changed = std::exchange(m_pending, {});
    const ArticleColumns &columns = m_filter->table()->columns();
    m_counts = emptyCounts(columns);

    // An article that fails one criterion alone still counts in that criterion's own facet.
    quint8 anyOf = quint8((Criterion::Date | Criterion::Source | Criterion::Language).toInt());
    if (m_filter->filter().tagMatch == TagMatch::Any)
        anyOf |= quint8(Criterion::Tag);
    const States wantedArchived = m_filter->filter().states | State::Archived;
    const std::vector<quint8> &failures = m_filter->mask().failures();
    DayTally tally(m_counts.firstMonth, m_counts.months.size());
    for (int slot = 0; slot < int(failures.size()); ++slot) {
        const quint8 failed = failures[slot];
        if (failed == 0)
            add(m_counts, columns, slot, quint8(AllCriteria.toInt()));
        else if (std::has_single_bit(failed) && (failed & anyOf))
            add(m_counts, columns, slot, failed);
        else if (failed == quint8(Criterion::State) &&
                 (statesOf(columns, slot) & wantedArchived) == wantedArchived)
            ++m_counts.states[indexOf(State::Archived)];
        if (columns.isDated(slot))
            tally.add(columns.days()[slot], columns.months()[slot], (failed & ~quint8(Criterion::Date)) == 0);
    }
    m_counts.days = tally.days();
    Q_EMIT counted();
}

} // namespace Dateline::List
