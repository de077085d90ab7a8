// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/valueindex.h"

#include "search/folding.h"

#include <algorithm>

namespace Dateline::Search {

namespace {

constexpr QChar separator(u'\x1f');

} // namespace

ValueIndex::ValueIndex(QList<CompletionValue> values, Order order)
    : m_values(std::move(values))
{
    if (order == Order::ByArticles) {
        std::stable_sort(m_values.begin(), m_values.end(),
                         [](const CompletionValue &a, const CompletionValue &b) {
                             return a.articles != b.articles ? a.articles > b.articles : a.value < b.value;
                         });
    }
    m_ends.reserve(size_t(m_values.size()));
    for (const CompletionValue &value : std::as_const(m_values)) {
        m_names += separator + folded(value.value);
        if (!value.label.isEmpty())
            m_names += separator + folded(value.label);
        m_ends.push_back(m_names.size());
    }
}

qsizetype ValueIndex::valueAt(qsizetype position) const
{
    return std::upper_bound(m_ends.cbegin(), m_ends.cend(), position) - m_ends.cbegin();
}

QList<CompletionValue> ValueIndex::find(const QString &text, int limit) const
{
    const QString name = folded(text.trimmed());
    if (name.isEmpty())
        return m_values.first(std::min<qsizetype>(limit, m_values.size()));
    QList<qsizetype> found;
    const auto search = [&](const QString &wanted, qsizetype known) {
        for (qsizetype at = m_names.indexOf(wanted); at >= 0 && found.size() < limit;) {
            const qsizetype value = valueAt(at);
            if (std::find(found.cbegin(), found.cbegin() + known, value) == found.cbegin() + known)
                found.append(value);
            at = m_names.indexOf(wanted, m_ends[size_t(value)]);
        }
    };
    search(separator + name, 0);
    search(name, found.size());
    QList<CompletionValue> values;
    for (const qsizetype value : std::as_const(found))
        values.append(m_values[value]);
    return values;
}

} // namespace Dateline::Search
