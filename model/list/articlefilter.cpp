// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articlefilter.h"

#include <array>

namespace Dateline::List {

namespace {

struct NamedState
{
    State state;
    QLatin1StringView name;
};

constexpr std::array StateNames{NamedState{State::Unread, QLatin1StringView("unread")},
                                NamedState{State::Starred, QLatin1StringView("starred")},
                                NamedState{State::Missing, QLatin1StringView("missing")},
                                NamedState{State::HasVersions, QLatin1StringView("versions")},
                                NamedState{State::Archived, QLatin1StringView("archived")},
                                NamedState{State::Noted, QLatin1StringView("noted")}};

} // namespace

QSet<QString> ArticleFilter::values(FacetKind kind) const
{
    switch (kind) {
    case FacetKind::Date:
        return periods;
    case FacetKind::Source:
        return sources;
    case FacetKind::Tag:
        return tags;
    case FacetKind::Language:
        return languages;
    case FacetKind::State:
        break;
    }
    QSet<QString> names;
    for (const auto &[state, name] : StateNames) {
        if (states.testFlag(state))
            names.insert(name);
    }
    return names;
}

void ArticleFilter::setValues(FacetKind kind, const QSet<QString> &values)
{
    switch (kind) {
    case FacetKind::Date:
        periods = values;
        break;
    case FacetKind::Source:
        sources = values;
        break;
    case FacetKind::Tag:
        tags = values;
        break;
    case FacetKind::Language:
        languages = values;
        break;
    case FacetKind::State:
        for (const auto &[state, name] : StateNames)
            states.setFlag(state, values.contains(name));
        break;
    }
}

QString ArticleFilter::undatedPeriod()
{
    return QStringLiteral("undated");
}

QString ArticleFilter::stateName(State state)
{
    for (const auto &[named, name] : StateNames) {
        if (named == state)
            return name;
    }
    return {};
}

} // namespace Dateline::List
