// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinecontent.h"

namespace Dateline::Test {

/// Numbers of the entities of SightingBuilder.
enum Who : qint64 {
    Nobody = 0,
    Envoy = 1,
    Minister,
    General,
    Alliance,
    Korea,
    Seoul,
    Japan,
    Tokyo,
    AirBase,
    Osaka,
    Norway,
    Oslo,
};

/// Makes sightings by hand: `add()` begins one, the rest says what is special about it.
class SightingBuilder
{
public:
    SightingBuilder();

    /// A day as "2023-01-29", a month as "2023-01", a range as "2023-01-29/2023-01-30". The envoy acts.
    SightingBuilder &add(const QString &article, const QString &date, Timeline::Action action,
                         qint64 place = Nobody, const QList<qint64> &others = {});
    SightingBuilder &planned();
    SightingBuilder &reported();
    SightingBuilder &named(); ///< Its date stands in the clause.
    SightingBuilder &by(const QList<qint64> &participants);
    SightingBuilder &from(const QString &outlet);
    SightingBuilder &publishedOn(const QString &day);
    SightingBuilder &at(qint32 start, qint32 end);

    /// The timeline that they make.
    Timeline::TimelineContentPointer content(qint64 subject = Envoy) const;

    Timeline::Sightings sightings;

private:
    void addEntity(qint64 number, Timeline::EntityKind kind, const QString &name, const QString &country = {},
                   bool isCountry = false, std::optional<Timeline::Coordinates> where = {});
};

Timeline::DateValue dateOf(const QString &text);

} // namespace Dateline::Test
