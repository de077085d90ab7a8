// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/facetentries.h"

#include "list/articlecolumns.h"
#include "list/facetcounter.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace Dateline::List {

namespace {

QString yearPeriod(int year)
{
    return QString::number(year).rightJustified(4, u'0');
}

QString monthPeriod(int year, int month)
{
    return yearPeriod(year) + u'-' + QString::number(month).rightJustified(2, u'0');
}

class EntryList
{
public:
    EntryList(FacetKind kind, const QSet<QString> &checked)
        : m_kind(kind)
        , m_checked(checked)
    {
    }

    void add(const QString &value, int count, int level = 0)
    {
        entries.push_back({value, facetLabel(m_kind, value), count, level, m_checked.contains(value)});
    }

    std::vector<FacetEntry> entries;

private:
    FacetKind m_kind;
    const QSet<QString> &m_checked;
};

void addNamed(EntryList &list, const std::vector<int> &counts, const ValueTable &table,
              const QSet<QString> &checked, ValueRanks &valueRanks)
{
    const std::vector<int> &ranks = valueRanks.of(table);
    std::vector<int> numbers;
    for (int number = 0; number < int(counts.size()); ++number) {
        if (counts[number] > 0 || (!checked.isEmpty() && checked.contains(table.value(number))))
            numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end(), [&](int one, int other) {
        return counts[one] != counts[other] ? counts[one] > counts[other] : ranks[one] < ranks[other];
    });
    for (const int number : numbers)
        list.add(table.value(number), counts[number]);

    QStringList unknown;
    for (const QString &value : checked) {
        if (table.find(value) < 0)
            unknown.append(value);
    }
    unknown.sort();
    for (const QString &value : std::as_const(unknown))
        list.add(value, 0);
}

void addPeriods(EntryList &list, const FacetCounts &counts, const QSet<QString> &checked)
{
    int firstYear = counts.firstMonth / 12;
    int lastYear =
        counts.months.empty() ? firstYear - 1 : (counts.firstMonth + int(counts.months.size()) - 1) / 12;
    for (const QString &period : checked) {
        const int year = period.section(u'-', 0, 0).toInt();
        if (year >= 1 && year <= 9999) {
            firstYear = counts.months.empty() && lastYear < firstYear ? year : std::min(firstYear, year);
            lastYear = std::max(lastYear, year);
        }
    }
    const auto countOf = [&](int month) {
        const int i = month - counts.firstMonth;
        return i >= 0 && i < int(counts.months.size()) ? counts.months[i] : 0;
    };
    for (int year = lastYear; year >= firstYear; --year) {
        int sum = 0;
        for (int month = 0; month < 12; ++month)
            sum += countOf(year * 12 + month);
        const size_t place = list.entries.size();
        for (int month = 12; month >= 1; --month) {
            const int count = countOf(year * 12 + month - 1);
            if (count > 0 || (!checked.isEmpty() && checked.contains(monthPeriod(year, month))))
                list.add(monthPeriod(year, month), count, 1);
        }
        if (list.entries.size() == place && !checked.contains(yearPeriod(year)))
            continue;
        list.add(yearPeriod(year), sum);
        std::rotate(list.entries.begin() + qsizetype(place), list.entries.end() - 1, list.entries.end());
    }
    if (counts.undated > 0 || checked.contains(ArticleFilter::undatedPeriod()))
        list.add(ArticleFilter::undatedPeriod(), counts.undated);
}

/// Unread and starred always; the others, which most libraries have none of, when there are any.
void addStates(EntryList &list, const FacetCounts &counts, const QSet<QString> &checked)
{
    for (const State state :
         {State::Unread, State::Starred, State::Noted, State::Archived, State::Missing, State::HasVersions}) {
        const int count = counts.states[std::countr_zero(quint8(state))];
        const QString name = ArticleFilter::stateName(state);
        if (count > 0 || state == State::Unread || state == State::Starred || checked.contains(name))
            list.add(name, count);
    }
}

} // namespace

std::vector<FacetEntry> facetEntries(FacetKind kind, const FacetCounts &counts, const ArticleColumns &columns,
                                     const QSet<QString> &checked, ValueRanks &ranks)
{
    EntryList list(kind, checked);
    switch (kind) {
    case FacetKind::Date:
        addPeriods(list, counts, checked);
        break;
    case FacetKind::Source:
        addNamed(list, counts.sources, columns.sourceNames(), checked, ranks);
        break;
    case FacetKind::Tag:
        addNamed(list, counts.tags, columns.allTagNames(), checked, ranks);
        break;
    case FacetKind::Language:
        addNamed(list, counts.languages, columns.languageNames(), checked, ranks);
        break;
    case FacetKind::State:
        addStates(list, counts, checked);
        break;
    }
    return std::move(list.entries);
}

} // namespace Dateline::List
