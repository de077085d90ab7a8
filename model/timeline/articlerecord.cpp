// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/articlerecord.h"

#include <algorithm>

namespace Dateline::Timeline {

static QDataStream &operator<<(QDataStream &stream, const RecordedName &name)
{
    return stream << quint8(name.kind) << name.key << name.text << name.code << name.mentions
                  << quint8(name.strength);
}

static QDataStream &operator>>(QDataStream &stream, RecordedName &name)
{
    quint8 kind = 0;
    quint8 strength = 0;
    stream >> kind >> name.key >> name.text >> name.code >> name.mentions >> strength;
    name.kind = EntityKind(kind);
    name.strength = Strength(strength);
    return stream;
}

static QDataStream &operator<<(QDataStream &stream, const RecordedLink &link)
{
    return stream << link.first << link.second << link.isSame << quint8(link.strength) << link.rule;
}

static QDataStream &operator>>(QDataStream &stream, RecordedLink &link)
{
    quint8 strength = 0;
    stream >> link.first >> link.second >> link.isSame >> strength >> link.rule;
    link.strength = Strength(strength);
    return stream;
}

static QDataStream &operator<<(QDataStream &stream, const RecordedEvent &event)
{
    return stream << event.start << event.end << event.date.first.toJulianDay()
                  << event.date.last.toJulianDay() << quint8(event.date.precision) << quint8(event.anchor)
                  << event.isDateExplicit << quint8(event.status) << quint8(event.action) << event.place
                  << event.participants << event.rules;
}

static QDataStream &operator>>(QDataStream &stream, RecordedEvent &event)
{
    qint64 first = 0;
    qint64 last = 0;
    quint8 precision = 0;
    quint8 anchor = 0;
    quint8 status = 0;
    quint8 action = 0;
    stream >> event.start >> event.end >> first >> last >> precision >> anchor >> event.isDateExplicit >>
        status >> action >> event.place >> event.participants >> event.rules;
    event.date = {QDate::fromJulianDay(first), QDate::fromJulianDay(last), DatePrecision(precision)};
    event.anchor = DateAnchor(anchor);
    event.status = EventStatus(status);
    event.action = Action(action);
    return stream;
}

namespace {

bool isSound(const RecordedName &name)
{
    return name.kind <= EntityKind::Place && name.strength <= Strength::Strong && name.mentions >= 0 &&
           !name.key.isEmpty();
}

bool isSound(const RecordedEvent &event, qsizetype names)
{
    const auto isName = [names](qint32 name) { return name >= 0 && name < names; };
    return event.start >= 0 && event.end >= event.start && isRecordable(event.date) &&
           event.date.precision <= DatePrecision::PartOfDay && event.anchor <= DateAnchor::Previous &&
           event.status <= EventStatus::Reported && event.place >= -1 && event.place < names &&
           event.participants.size() <= ArticleRecord::mostParticipants &&
           std::all_of(event.participants.cbegin(), event.participants.cend(), isName);
}

bool isSound(const ArticleRecord &record)
{
    const qsizetype names = record.names.size();
    const auto isName = [names](qint32 name) { return name >= 0 && name < names; };
    return names <= ArticleRecord::mostNames && record.links.size() <= ArticleRecord::mostLinks &&
           record.events.size() <= ArticleRecord::mostEvents &&
           std::all_of(record.names.cbegin(), record.names.cend(),
                       [](const RecordedName &name) { return isSound(name); }) &&
           std::all_of(record.links.cbegin(), record.links.cend(),
                       [isName](const RecordedLink &link) {
                           return isName(link.first) && isName(link.second) &&
                                  link.strength <= Strength::Strong;
                       }) &&
           std::all_of(record.events.cbegin(), record.events.cend(),
                       [names](const RecordedEvent &event) { return isSound(event, names); });
}

} // namespace

bool isRecordable(const DateValue &date)
{
    static const QDate first(-9999, 1, 1);
    static const QDate last(9999, 12, 31);
    return date.isValid() && date.first >= first && date.last <= last;
}

QDataStream &operator<<(QDataStream &stream, const ArticleRecord &record)
{
    return stream << record.names << record.links << record.events;
}

QDataStream &operator>>(QDataStream &stream, ArticleRecord &record)
{
    stream >> record.names >> record.links >> record.events;
    if (stream.status() == QDataStream::Ok && !isSound(record))
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream;
}

} // namespace Dateline::Timeline
