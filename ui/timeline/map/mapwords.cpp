// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapwords.h"

#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Dateline::TimelinePanel {

using Timeline::MapPlace;
using Timeline::MapStops;
using Timeline::UnplacedStop;

namespace {
constexpr size_t mostListed = 12; ///< Lines of a tool tip.
constexpr size_t mostSaid = 40;   ///< Places in a description.
} // namespace

QString MapWords::dates(const MapPlace &place)
{
    const QString dates = place.dates.join(tr("; ", "in a list"));
    return place.isPlanned ? tr("planned: %1", "a date").arg(dates) : dates;
}

QString MapWords::description(const MapStops &stops)
{
    std::map<int, QString> parts;
    int number = 0;
    for (const MapPlace &place : stops.places) {
        for (qsizetype visit = 0; visit < place.dates.size(); ++visit) {
            const QString dates =
                place.isPlanned ? tr("planned: %1", "a date").arg(place.dates[visit]) : place.dates[visit];
            const int at = stops.isTrip ? place.stops[visit] : ++number;
            parts.emplace(at, tr("%1, %2", "a place, a date").arg(place.name, dates));
        }
    }
    QStringList texts;
    for (const auto &[at, text] : parts) {
        if (texts.size() < qsizetype(mostSaid))
            texts.append(text);
    }
    QString all = texts.join(stops.isTrip ? tr("; then ", "between stops of a trip") : tr("; ", "in a list"));
    if (parts.size() > mostSaid)
        all += tr("; and %Ln more", "places", int(parts.size() - mostSaid));
    const QString without = unplaced(stops);
    return all.isEmpty() || without.isEmpty() ? QString(all + without)
                                              : QString(all + tr(". ", "between sentences") + without);
}

QStringList MapWords::details(const MapPlace &place)
{
    QStringList lines{place.name, place.fullDates.join(tr("; ", "in a list"))};
    if (place.isPlanned)
        lines.last() = tr("planned: %1", "a date").arg(lines.last());
    lines.append(tr("%Ln entry(s)", "", int(place.entries.size())));
    return lines;
}

QString MapWords::unplaced(const MapStops &stops)
{
    return stops.unplaced.empty() ? QString()
                                  : tr("%Ln place(s) without a position", "", int(stops.unplaced.size()));
}

QStringList MapWords::unplacedDetails(const MapStops &stops)
{
    QStringList lines;
    for (const UnplacedStop &stop : stops.unplaced) {
        if (size_t(lines.size()) == mostListed) {
            lines.append(u"…"_s);
            break;
        }
        lines.append(tr("%1: %2", "a place: how many entries")
                         .arg(stop.name, tr("%Ln entry(s)", "", int(stop.entries.size()))));
    }
    return lines;
}

QString MapWords::distance(double kilometres)
{
    return kilometres < 1 ? tr("%1 m", "metres").arg(QLocale().toString(qRound(kilometres * 1000)))
                          : tr("%1 km", "kilometres").arg(QLocale().toString(qRound(kilometres)));
}

QString MapWords::asToolTip(const QStringList &lines)
{
    return u"<qt>"_s + lines.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

} // namespace Dateline::TimelinePanel
