// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/slottests.h"

#include <algorithm>
#include <limits>

namespace Dateline::List {

namespace {

bool asksForArchived(const Search::Node &node)
{
    if (node.kind == Search::Node::Kind::Not)
        return false;
    if (node.kind == Search::Node::Kind::Property)
        return node.property.kind == Search::Property::Kind::Archived;
    return std::any_of(node.children.begin(), node.children.end(), asksForArchived);
}

} // namespace

bool listsArchived(const Search::Query &query)
{
    return asksForArchived(query.root);
}

bool listsArchived(const ArticleFilter &filter)
{
    return filter.states.testFlag(State::Archived) || (filter.search && listsArchived(filter.search->query));
}

std::vector<char> wantedNumbers(const ValueTable &table, const QSet<QString> &values)
{
    std::vector<char> wanted(table.size(), 0);
    for (const QString &value : values) {
        const int number = table.find(value);
        if (number >= 0)
            wanted[number] = 1;
    }
    return wanted;
}

DateTest::DateTest(const ArticleColumns &columns, const ArticleFilter &filter)
    : m_days(columns.days().data())
    , m_months(columns.months().data())
    , m_from(filter.from.isNull() ? ArticleColumns::Undated : qint32(filter.from.toJulianDay()))
    , m_to(filter.to.isNull() ? std::numeric_limits<qint32>::max() : qint32(filter.to.toJulianDay()))
    , m_anyPeriod(filter.periods.isEmpty())
{
    // Undated days are the lowest number, so an upper limit alone would let them pass.
    if (filter.from.isNull() && !filter.to.isNull())
        m_from = ArticleColumns::Undated + 1;
    for (const QString &period : filter.periods)
        addPeriod(period);
}

void DateTest::addPeriod(const QString &period)
{
    if (period == ArticleFilter::undatedPeriod()) {
        m_undated = true;
        return;
    }
    const qsizetype dash = period.indexOf(u'-');
    const int year = QStringView(period).left(dash < 0 ? period.size() : dash).toInt();
    const int month = dash < 0 ? 0 : QStringView(period).mid(dash + 1).toInt();
    if (year < 1 || year > 9999 || month < 0 || month > 12)
        return;
    if (m_wantedMonths.empty())
        m_wantedMonths.resize(size_t(10'000) * 12, 0);
    const auto first = m_wantedMonths.begin() + year * 12;
    if (month == 0)
        std::fill(first, first + 12, 1);
    else
        *(first + month - 1) = 1;
}

bool DateTest::isInPeriods(int slot) const
{
    const qint32 month = m_months[slot];
    if (month == ArticleColumns::Undated)
        return m_undated;
    return !m_wantedMonths.empty() && m_wantedMonths[month] != 0;
}

} // namespace Dateline::List
