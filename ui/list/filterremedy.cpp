// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/filterremedy.h"

#include "list/articlefiltermodel.h"

#include <algorithm>

namespace Dateline::List {

namespace {

/// The label and the filter without `criterion`.
FilterRemedy without(Criterion criterion, const ArticleFilter &filter, int articles)
{
    FilterRemedy remedy;
    remedy.filter = filter;
    remedy.articles = articles;
    switch (criterion) {
    case Criterion::Date:
        remedy.label = FilterRemedy::tr("Drop the date filter (%n articles)", nullptr, articles);
        remedy.filter.from = {};
        remedy.filter.to = {};
        remedy.filter.periods.clear();
        break;
    case Criterion::Source:
        remedy.label = FilterRemedy::tr("Drop the source filter (%n articles)", nullptr, articles);
        remedy.filter.sources.clear();
        break;
    case Criterion::Tag:
        remedy.label = FilterRemedy::tr("Drop the tag filter (%n articles)", nullptr, articles);
        remedy.filter.tags.clear();
        break;
    case Criterion::Language:
        remedy.label = FilterRemedy::tr("Drop the language filter (%n articles)", nullptr, articles);
        remedy.filter.languages.clear();
        break;
    case Criterion::State:
        remedy.label = FilterRemedy::tr("Drop the state filter (%n articles)", nullptr, articles);
        remedy.filter.states = {};
        break;
    case Criterion::Ids:
        remedy.label = FilterRemedy::tr("Drop the search (%n articles)", nullptr, articles);
        remedy.filter.ids.reset();
        break;
    case Criterion::Title:
        remedy.label = FilterRemedy::tr("Drop the title filter (%n articles)", nullptr, articles);
        remedy.filter.title.clear();
        break;
    }
    return remedy;
}

} // namespace

QList<FilterRemedy> filterRemedies(const ArticleFilterModel &model)
{
    QList<FilterRemedy> remedies;
    const std::vector<quint8> &failures = model.mask().failures();
    for (const Criterion criterion : {Criterion::Date, Criterion::Source, Criterion::Tag, Criterion::Language,
                                      Criterion::State, Criterion::Ids, Criterion::Title}) {
        const auto articles = std::count(failures.begin(), failures.end(), quint8(criterion));
        if (articles > 0)
            remedies.append(without(criterion, model.filter(), int(articles)));
    }
    std::stable_sort(
        remedies.begin(), remedies.end(),
        [](const FilterRemedy &one, const FilterRemedy &other) { return one.articles > other.articles; });
    return remedies;
}

} // namespace Dateline::List
