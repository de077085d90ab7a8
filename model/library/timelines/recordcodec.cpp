// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/recordcodec.h"

#include "library/varint.h"

namespace Dateline::Library {

namespace {

using namespace Timeline;

constexpr qint64 dayZero = 2451545; ///< 1 January 2000: days are told by how far they are from one before.
constexpr quint32 manyParticipants = 15;

// The first byte of an event.
constexpr quint8 anchorBits = 0x03;
constexpr quint8 explicitBit = 0x04;
constexpr quint8 statusBits = 0x18;
constexpr int statusShift = 3;
constexpr quint8 placeBit = 0x20;
constexpr quint8 oneDayBit = 0x40;

/// Small numbers for small ones of either sign.
quint32 zigzag(qint64 number)
{
    return quint32((number << 1) ^ (number >> 63));
}

qint64 unzigzag(quint32 number)
{
    return qint64(number >> 1) ^ -qint64(number & 1);
}

void appendEvent(QByteArray &bytes, const StoredEvent &event, qint64 start, qint64 day)
{
    const bool isOneDay = event.firstDay == event.lastDay;
    bytes += char(quint8(event.anchor) | (event.isDateExplicit ? explicitBit : 0) |
                  (quint8(event.status) << statusShift) | (event.place >= 0 ? placeBit : 0) |
                  (isOneDay ? oneDayBit : 0));
    bytes += char(event.action);
    const auto count = quint32(event.participants.size());
    bytes += char(quint8(event.precision) | (qMin(count, manyParticipants) << 4));
    if (count >= manyParticipants)
        appendVarint(bytes, count);
    appendVarint(bytes, zigzag(event.start - start));
    appendVarint(bytes, quint32(event.end - event.start));
    appendVarint(bytes, zigzag(event.firstDay - day));
    if (!isOneDay)
        appendVarint(bytes, quint32(event.lastDay - event.firstDay));
    appendVarint(bytes, event.rules);
    if (event.place >= 0)
        appendVarint(bytes, quint32(event.place));
    for (const quint32 participant : event.participants)
        appendVarint(bytes, participant);
}

QByteArray packLinks(const std::vector<StoredLink> &links)
{
    QByteArray bytes;
    for (const StoredLink &link : links) {
        appendVarint(bytes, link.first);
        appendVarint(bytes, link.second);
        appendVarint(bytes, link.rule << 3 | quint32(link.strength) << 1 | quint32(link.isSame));
    }
    return bytes;
}

} // namespace

QByteArray packRecord(const StoredRecord &record)
{
    QByteArray bytes;
    appendVarint(bytes, quint32(record.names.size()));
    quint32 former = 0;
    for (const StoredName &name : record.names) {
        appendVarint(bytes, name.number - former);
        appendVarint(bytes, quint32(name.mentions) << 2 | quint32(name.strength));
        former = name.number;
    }
    const QByteArray links = packLinks(record.links);
    appendVarint(bytes, quint32(links.size()));
    bytes += links;
    appendVarint(bytes, quint32(record.events.size()));
    qint64 start = 0;
    qint64 day = dayZero;
    for (const StoredEvent &event : record.events) {
        appendEvent(bytes, event, start, day);
        start = event.start;
        day = event.firstDay;
    }
    return bytes;
}

std::optional<StoredRecord> unpackRecord(QByteArrayView bytes)
{
    StoredRecord record;
    RecordReader reader(bytes);
    if (!reader.readNames(&record.names) || !reader.readLinks(&record.links))
        return std::nullopt;
    for (StoredEvent event; reader.readEvent(&event);)
        record.events.push_back(event);
    return reader.isDamaged() ? std::nullopt : std::optional(std::move(record));
}

quint8 RecordReader::fail()
{
    m_isDamaged = true;
    m_at = m_end;
    return 0;
}

quint32 RecordReader::number()
{
    quint32 value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
        const quint8 next = byte();
        value |= quint32(next & 0x7f) << shift;
        if (next < 0x80)
            return value;
    }
    return fail();
}

/// A place in the names.
quint32 RecordReader::name()
{
    const quint32 place = number();
    return place < m_names ? place : fail();
}

bool RecordReader::readNames(std::vector<StoredName> *names)
{
    m_names = number();
    names->clear();
    // Damaged counts are not believed: each name has two bytes at least.
    if (m_names > quint32(m_end - m_at) / 2)
        fail();
    quint32 former = 0;
    for (quint32 i = 0; i < m_names && !m_isDamaged; ++i) {
        former += number();
        const quint32 count = number();
        names->push_back({former, qint32(count >> 2), Strength(count & 3)});
    }
    return !m_isDamaged;
}

bool RecordReader::readLinks(std::vector<StoredLink> *links)
{
    const quint32 size = number();
    links->clear();
    if (m_isDamaged || size > quint32(m_end - m_at)) {
        fail();
        return false;
    }
    const quint8 *end = m_at + size;
    while (m_at < end) {
        StoredLink link;
        link.first = name();
        link.second = name();
        const quint32 what = number();
        link.isSame = what & 1;
        link.strength = Strength(what >> 1 & 3);
        link.rule = what >> 3;
        links->push_back(link);
    }
    if (m_at != end || m_isDamaged)
        fail();
    return !m_isDamaged;
}

bool RecordReader::skipLinks()
{
    const quint32 size = number();
    if (m_isDamaged || size > quint32(m_end - m_at))
        fail();
    else
        m_at += size;
    return !m_isDamaged;
}

bool RecordReader::readEvent(StoredEvent *event)
{
    if (!m_hasEvents) {
        m_hasEvents = true;
        m_eventsLeft = number();
        m_day = dayZero;
    }
    if (m_eventsLeft == 0 || m_isDamaged)
        return false;
    --m_eventsLeft;
    const quint8 flags = byte();
    event->anchor = DateAnchor(flags & anchorBits);
    event->isDateExplicit = flags & explicitBit;
    event->status = EventStatus((flags & statusBits) >> statusShift);
    event->action = Action(byte());
    const quint8 dated = byte();
    event->precision = DatePrecision(dated & 0x0f);
    quint32 count = dated >> 4;
    if (count == manyParticipants)
        count = number();
    m_start += unzigzag(number());
    event->start = qint32(m_start);
    event->end = qint32(m_start + number());
    m_day += unzigzag(number());
    event->firstDay = m_day;
    event->lastDay = m_day + (flags & oneDayBit ? 0 : number());
    event->rules = number();
    event->place = flags & placeBit ? qint32(name()) : -1;
    event->participants.clear();
    for (quint32 i = 0; i < count && !m_isDamaged; ++i)
        event->participants.push_back(name());
    return !m_isDamaged;
}

} // namespace Dateline::Library
