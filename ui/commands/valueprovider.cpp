// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/valueprovider.h"

#include "list/articletablemodel.h"

#include <algorithm>

namespace Dateline::Commands {

namespace {

struct Candidate
{
    const QString *name;
    int articles;
    TextMatch match;
};

} // namespace

ValueProvider::ValueProvider(List::FacetKind kind, const List::ArticleTableModel *table, QObject *parent)
    : PaletteProvider(parent)
    , m_kind(kind)
    , m_table(table)
{
}

void ValueProvider::prepare()
{
    const List::ArticleColumns &columns = m_table->columns();
    const bool isSource = m_kind == List::FacetKind::Source;
    const List::ValueTable &names = isSource ? columns.sourceNames() : columns.allTagNames();
    std::vector<int> counts(names.size(), 0);
    for (int slot = 0; slot < columns.size(); ++slot) {
        if (isSource) {
            ++counts[columns.sources()[slot]];
            continue;
        }
        for (const qint32 tag : columns.tags(slot))
            ++counts[tag];
    }
    m_values.clear();
    for (int number = 0; number < names.size(); ++number) {
        if (counts[number] > 0 && !names.value(number).isEmpty())
            m_values.push_back(
                {names.value(number), TextMatcher::folded(names.value(number)), counts[number]});
    }
    std::stable_sort(m_values.begin(), m_values.end(),
                     [](const Value &one, const Value &other) { return one.articles > other.articles; });
}

void ValueProvider::ask(const QString &query, int limit)
{
    const TextMatcher matcher(query, Matching::Words);
    std::vector<Candidate> candidates;
    for (const Value &value : m_values) {
        if (auto match = matcher.matchFolded(value.folded))
            candidates.push_back({&value.name, value.articles, std::move(*match)});
    }
    // Stable: those with more articles stay in front of those that fit as well.
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &one, const Candidate &other) {
        return one.match.score / 100 > other.match.score / 100;
    });
    QList<PaletteEntry> entries;
    for (const Candidate &candidate : candidates) {
        if (entries.size() == limit)
            break;
        entries.append({.text = *candidate.name,
                        .detail = tr("%Ln articles", nullptr, candidate.articles),
                        .marks = candidate.match.ranges,
                        .run = [this, name = *candidate.name] { Q_EMIT chosen(name); }});
    }
    Q_EMIT found(entries);
}

} // namespace Dateline::Commands
