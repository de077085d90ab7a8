// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/events/event.h"
#include "timeline/names/entitykind.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace Dateline::Library {

/// Raised whenever records are written in another way.
inline constexpr int recordFormat = 1;

/// A name in a stored record.
struct StoredName
{
    quint32 number = 0; ///< In the table `names`.
    qint32 mentions = 0;
    Timeline::Strength strength = Timeline::Strength::Suggested;

    bool operator==(const StoredName &) const = default;
};

/// Places are in the names of the record, a rule is a number in the table `record_rules`.
struct StoredLink
{
    quint32 first = 0;
    quint32 second = 0;
    bool isSame = true;
    Timeline::Strength strength = Timeline::Strength::Medium;
    quint32 rule = 0;

    bool operator==(const StoredLink &) const = default;
};

/// The same for an event, whose rules all together are one number.
struct StoredEvent
{
    qint32 start = 0;
    qint32 end = 0;
    qint64 firstDay = 0; ///< Julian days.
    qint64 lastDay = 0;
    Timeline::DatePrecision precision = Timeline::DatePrecision::Day;
    Timeline::DateAnchor anchor = Timeline::DateAnchor::Published;
    bool isDateExplicit = false;
    Timeline::EventStatus status = Timeline::EventStatus::Happened;
    Timeline::Action action = Timeline::Action::Other;
    quint32 rules = 0;
    qint32 place = -1;
    std::vector<quint32> participants;

    bool operator==(const StoredEvent &) const = default;
};

/// What an article's record is in the index: Timeline::ArticleRecord with numbers in the place of texts.
struct StoredRecord
{
    std::vector<StoredName> names; ///< By number, each once.
    std::vector<StoredLink> links;
    std::vector<StoredEvent> events;

    bool operator==(const StoredRecord &) const = default;
};

/// Some ten bytes an event and three a name.
QByteArray packRecord(const StoredRecord &record);
/// Nothing when the bytes are damaged.
std::optional<StoredRecord> unpackRecord(QByteArrayView bytes);

/// Reads a record from front to end and makes nothing that is not asked for: names first, then links, then
/// events, each of which may be left out. Does not own the bytes.
class RecordReader
{
public:
    explicit RecordReader(QByteArrayView bytes)
        : m_at(reinterpret_cast<const quint8 *>(bytes.data()))
        , m_end(m_at + bytes.size())
    {
    }

    /// In the place of what is there; false when they are damaged, as with all of these.
    bool readNames(std::vector<StoredName> *names);
    bool readLinks(std::vector<StoredLink> *links);
    bool skipLinks();
    /// The next event, whose participants' memory is used again; false at the end, too.
    bool readEvent(StoredEvent *event);
    bool isDamaged() const { return m_isDamaged; }

private:
    quint32 number();
    quint32 name();
    quint8 byte() { return m_at < m_end ? *m_at++ : fail(); }
    quint8 fail();

    const quint8 *m_at;
    const quint8 *m_end;
    quint32 m_names = 0;
    quint32 m_eventsLeft = 0;
    bool m_hasEvents = false;
    bool m_isDamaged = false;
    qint64 m_start = 0;
    qint64 m_day = 0;
};

} // namespace Dateline::Library
