// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/filterparts.h"

#include "list/daterangetext.h"
#include "list/facetentries.h"

#include <QStringList>

#include <algorithm>

namespace Dateline::List {

namespace {

/// What a chip of a facet's value says.
QString labelOf(FacetKind kind, const QString &value)
{
    const DateSpan period = kind == FacetKind::Date ? periodSpan(value) : DateSpan();
    return period.isNull() ? facetLabel(kind, value) : dateRangeText(period.first, period.last);
}

QString nameOf(FacetKind kind, const QString &label)
{
    switch (kind) {
    case FacetKind::Date:
        return FilterPart::tr("date %1").arg(label);
    case FacetKind::Source:
        return FilterPart::tr("source %1").arg(label);
    case FacetKind::Tag:
        return FilterPart::tr("tag %1").arg(label);
    case FacetKind::Language:
        return FilterPart::tr("language %1").arg(label);
    case FacetKind::State:
        break;
    }
    return FilterPart::tr("state %1").arg(label);
}

void addValues(QList<FilterPart> &parts, const ArticleFilter &filter, FacetKind kind)
{
    QStringList values = filter.values(kind).values();
    std::sort(values.begin(), values.end());
    for (const QString &value : std::as_const(values)) {
        const QString label = labelOf(kind, value);
        FilterPart part{label, nameOf(kind, label), filter};
        QSet<QString> others = filter.values(kind);
        others.remove(value);
        part.without.setValues(kind, others);
        parts.append(part);
    }
}

} // namespace

QList<FilterPart> filterParts(const ArticleFilter &filter)
{
    QList<FilterPart> parts;
    if (filter.search) {
        parts.append({FilterPart::tr("Search results"), FilterPart::tr("search for %1").arg(filter.search->query.text.simplified()), filter});
        parts.last().without.search.reset();
    }
    if (const QString range = dateRangeText(filter.from, filter.to); !range.isEmpty()) {
        parts.append({range, nameOf(FacetKind::Date, range), filter});
        parts.last().without.from = parts.last().without.to = {};
    }
    for (const FacetKind kind : {FacetKind::State, FacetKind::Date, FacetKind::Source, FacetKind::Tag})
        addValues(parts, filter, kind);
    if (filter.tagMatch == TagMatch::All && filter.tags.size() > 1) {
        parts.append({FilterPart::tr("All of these tags"), FilterPart::tr("all of these tags"), filter});
        parts.last().without.tagMatch = TagMatch::Any;
    }
    addValues(parts, filter, FacetKind::Language);
    return parts;
}

} // namespace Dateline::List
