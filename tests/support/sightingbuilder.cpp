// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sightingbuilder.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Dateline::Test {

using namespace Timeline;

DateValue dateOf(const QString &text)
{
    const QStringList ends = text.split(u'/');
    if (ends.size() == 2)
        return {QDate::fromString(ends[0], Qt::ISODate), QDate::fromString(ends[1], Qt::ISODate),
                DatePrecision::Range};
    if (text.size() == 4)
        return yearValue(text.toInt());
    if (text.size() == 7)
        return monthValue(text.left(4).toInt(), text.mid(5).toInt());
    return dayValue(QDate::fromString(text, Qt::ISODate));
}

SightingBuilder::SightingBuilder()
{
    const auto place = EntityKind::Place;
    addEntity(Envoy, EntityKind::Person, u"Anna Berg"_s);
    addEntity(Minister, EntityKind::Person, u"山田一郎"_s);
    addEntity(General, EntityKind::Person, u"Lee Min"_s);
    addEntity(Alliance, EntityKind::Organisation, u"Alliance"_s);
    addEntity(Korea, place, u"South Korea"_s, u"KR"_s, true, Coordinates{36, 128});
    addEntity(Seoul, place, u"Seoul"_s, u"KR"_s, false, Coordinates{37.566, 126.978});
    addEntity(Japan, place, u"Japan"_s, u"JP"_s, true, Coordinates{36, 138});
    addEntity(Tokyo, place, u"Tokyo"_s, u"JP"_s, false, Coordinates{35.69, 139.692});
    addEntity(AirBase, place, u"Iruma Air Base"_s, u"JP"_s, false, Coordinates{35.833, 139.417});
    addEntity(Osaka, place, u"Osaka"_s, u"JP"_s, false, Coordinates{34.694, 135.502});
    addEntity(Norway, place, u"Norway"_s, u"NO"_s, true);
    addEntity(Oslo, place, u"Oslo"_s, u"NO"_s, false, Coordinates{59.913, 10.746});
}

void SightingBuilder::addEntity(qint64 number, EntityKind kind, const QString &name, const QString &country,
                                bool isCountry, std::optional<Coordinates> where)
{
    Entity entity;
    entity.number = number;
    entity.id = u"entity-%1"_s.arg(number);
    entity.kind = kind;
    entity.name = name;
    entity.country = country;
    entity.isCountry = isCountry;
    entity.coordinates = where;
    sightings.entities.insert(number, entity);
}

SightingBuilder &SightingBuilder::add(const QString &article, const QString &date, Action action,
                                      qint64 place, const QList<qint64> &others)
{
    Sighting told;
    told.article = article;
    told.outlet = u"Outlet of "_s + article;
    told.date = dateOf(date);
    told.published = told.date.last.startOfDay(QTimeZone::utc());
    told.action = action;
    told.place = place;
    told.participants = QList<qint64>{Envoy} + others;
    told.start = qint32(sightings.events.size()) * 50;
    told.end = told.start + 40;
    told.rules = {"test"};
    sightings.events.append(told);
    return *this;
}

SightingBuilder &SightingBuilder::planned()
{
    sightings.events.last().status = EventStatus::Planned;
    // Plans are told before.
    sightings.events.last().published =
        sightings.events.last().date.first.addDays(-1).startOfDay(QTimeZone::utc());
    return *this;
}

SightingBuilder &SightingBuilder::reported()
{
    sightings.events.last().status = EventStatus::Reported;
    return *this;
}

SightingBuilder &SightingBuilder::named()
{
    sightings.events.last().isDateExplicit = true;
    return *this;
}

SightingBuilder &SightingBuilder::by(const QList<qint64> &participants)
{
    sightings.events.last().participants = participants;
    return *this;
}

SightingBuilder &SightingBuilder::from(const QString &outlet)
{
    sightings.events.last().outlet = outlet;
    return *this;
}

SightingBuilder &SightingBuilder::publishedOn(const QString &day)
{
    sightings.events.last().published = QDate::fromString(day, Qt::ISODate).startOfDay(QTimeZone::utc());
    return *this;
}

SightingBuilder &SightingBuilder::at(qint32 start, qint32 end)
{
    sightings.events.last().start = start;
    sightings.events.last().end = end;
    return *this;
}

TimelineContentPointer SightingBuilder::content(qint64 subject) const
{
    auto content = std::make_shared<TimelineContent>();
    content->subject = sightings.entities.value(subject);
    content->sightings = sightings;
    content->history = buildHistory(sightings, subject);
    return content;
}

} // namespace Dateline::Test
