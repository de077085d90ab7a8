// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/filterremedy.h"

#include "list/articlefiltermodel.h"

#include <algorithm>

namespace Dateline::List {

namespace {

QString labelOf(Criterion criterion, int articles)
{
    switch (criterion) {
    case Criterion::Date:
        return FilterRemedy::tr("Drop the date filter (%Ln articles)", nullptr, articles);
    case Criterion::Source:
        return FilterRemedy::tr("Drop the source filter (%Ln articles)", nullptr, articles);
    case Criterion::Tag:
        return FilterRemedy::tr("Drop the tag filter (%Ln articles)", nullptr, articles);
    case Criterion::Language:
        return FilterRemedy::tr("Drop the language filter (%Ln articles)", nullptr, articles);
    case Criterion::State:
        return FilterRemedy::tr("Drop the state filter (%Ln articles)", nullptr, articles);
    case Criterion::Search:
        break;
    }
    return FilterRemedy::tr("Without the search (%Ln articles)", nullptr, articles);
}

ArticleFilter without(Criterion criterion, ArticleFilter filter)
{
    switch (criterion) {
    case Criterion::Date:
        filter.from = filter.to = {};
        filter.periods.clear();
        break;
    case Criterion::Source:
        filter.sources.clear();
        break;
    case Criterion::Tag:
        filter.tags.clear();
        break;
    case Criterion::Language:
        filter.languages.clear();
        break;
    case Criterion::State:
        filter.states = {};
        break;
    case Criterion::Search:
        filter.search.reset();
        break;
    }
    return filter;
}

} // namespace

QList<FilterRemedy> filterRemedies(const ArticleFilterModel &model)
{
    const ArticleColumns &columns = model.table()->columns();
    QList<FilterRemedy> remedies;
    const auto consider = [&](Criterion criterion, const ArticleFilter &filter, const auto &make) {
        if (filter == model.filter())
            return;
        FilterMask mask = model.mask();
        mask.recompute(columns, filter, criterion);
        if (const int articles = mask.passingCount(); articles > 0)
            remedies.append(make(articles));
    };
    for (const Criterion criterion : {Criterion::Date, Criterion::Source, Criterion::Tag, Criterion::Language,
                                      Criterion::State, Criterion::Search}) {
        const ArticleFilter filter = without(criterion, model.filter());
        consider(criterion, filter, [&](int articles) {
            return FilterRemedy{labelOf(criterion, articles), filter, articles};
        });
    }
    // Archived articles may be hidden although no state is asked for.
    ArticleFilter archived = model.filter();
    archived.states |= State::Archived;
    consider(Criterion::State, archived, [&](int articles) {
        return FilterRemedy{FilterRemedy::tr("Show archived articles (%Ln)", nullptr, articles), archived,
                            articles};
    });
    std::stable_sort(
        remedies.begin(), remedies.end(),
        [](const FilterRemedy &one, const FilterRemedy &other) { return one.articles > other.articles; });
    return remedies;
}

} // namespace Dateline::List
