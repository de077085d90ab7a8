// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/recordstore.h"

#include "article/article.h"
#include "library/schema.h"
#include "library/timelines/entityrefresh.h"
#include "timeline/extraction.h"
#include "timeline/places/userplaces.h"

#include <QDateTime>

#include <algorithm>
#include <atomic>
#include <thread>

namespace Dateline::Library {

namespace {

using namespace Timeline;

constexpr qsizetype mostWaitingWeight = 16 << 20; ///< Bytes, roughly: of some 5,000 articles.
constexpr qsizetype nameWeight = 160;
constexpr qsizetype eventWeight = 160;
constexpr qsizetype linkWeight = 48;
constexpr qint64 refreshMilliseconds = 30'000;
constexpr qint64 refreshShare = 20; ///< Of the time no more than one in so many goes into refreshing.
constexpr qsizetype textsAtOnce = 256;

qsizetype weightOf(const ArticleRecord &record)
{
    return record.names.size() * nameWeight + record.events.size() * eventWeight +
           record.links.size() * linkWeight;
}

QList<ArticleRecord> recordsOf(const QList<ArticleText> &texts)
{
    QList<ArticleRecord> records(texts.size());
    ArticleRecord *made = records.data();
    std::atomic<qsizetype> next = 0;
    const auto work = [&texts, &next, made] {
        for (qsizetype i = next++; i < texts.size(); i = next++)
            made[i] = recordOf(texts[i], extract(texts[i]));
    };
    std::vector<std::thread> helpers;
    for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i)
        helpers.emplace_back(work);
    work();
    for (std::thread &helper : helpers)
        helper.join();
    return records;
}

} // namespace

qint64 recordsMadeBy()
{
    constexpr qint64 mostRules = 1'000'000;
    return placesFingerprint() * mostRules + qint64(extractionVersion) * 100 + recordFormat;
}

RecordStore::RecordStore(Database &index)
    : m_index(index)
    , m_bodies(index)
    , m_names(index)
    , m_postings(index)
    , m_hasChanged(index.number("SELECT EXISTS (SELECT 1 FROM names WHERE entity = 0)") != 0)
    , m_refreshMilliseconds(refreshMilliseconds)
    , m_read(index, "SELECT counted, data FROM records WHERE version = ?1")
    , m_put(index, "INSERT OR REPLACE INTO records (version, counted, source, data) VALUES (?1, ?2, ?3, ?4)")
    , m_setCounted(index, "UPDATE records SET counted = ?2 WHERE version = ?1")
    , m_findListed(index,
                   "SELECT a.listed = v.number FROM versions v JOIN articles a ON a.number = v.article "
                   "WHERE v.number = ?1")
    , m_addPending(index, "INSERT OR IGNORE INTO pending_records (version) VALUES (?1)")
    , m_removePending(index, "DELETE FROM pending_records WHERE version = ?1")
    , m_readVersion(index,
                    "SELECT b.dictionary, b.body, b.markup IS NULL, v.tags, v.language, s.name, v.url, "
                    "v.published, v.published_has_time, v.date_origin, v.source FROM versions v "
                    "JOIN sources s ON s.number = v.source JOIN bodies b ON b.version = v.number "
                    "WHERE v.number = ?1")
{
    m_sinceRefresh.start();
}

void RecordStore::put(qint64 version, qint64 source, const ArticleRecord &record)
{
    m_addPending.bind(1, version).run();
    m_waiting.insert_or_assign(version, Waiting{source, record});
    m_waitingWeight += weightOf(record);
}

void RecordStore::setListed(qint64 former, qint64 now)
{
    if (former == now)
        return;
    // What waits is counted, or not, when it is written.
    if (former && !m_waiting.contains(former))
        setCounted(former, false);
    if (now && !m_waiting.contains(now))
        setCounted(now, true);
    m_names.write();
}

void RecordStore::setCounted(qint64 version, bool isCounted)
{
    m_read.bind(1, version);
    std::optional<StoredRecord> record;
    if (m_read.step() && (m_read.number(0) != 0) != isCounted)
        record = unpackRecord(m_read.bytes(1));
    m_read.reset();
    if (!record)
        return;
    m_names.count(*record, isCounted ? 1 : -1);
    m_setCounted.bind(1, version).bind(2, int(isCounted)).run();
    m_hasChanged = true;
}

void RecordStore::renew()
{
    if (m_index.number("SELECT made_by FROM records_state") == recordsMadeBy())
        return;
    m_index.execute("INSERT OR IGNORE INTO pending_records SELECT number FROM versions");
    // Records of another format cannot be taken back one by one.
    if (m_index.number("SELECT made_by % 100 FROM records_state") != recordFormat)
        m_index.execute("DELETE FROM records; DELETE FROM name_versions; DELETE FROM name_links; "
                        "UPDATE names SET articles = 0");
    Statement stating(m_index, "UPDATE records_state SET made_by = ?1");
    stating.bind(1, recordsMadeBy()).run();
}

int RecordStore::addPending(int most)
{
    flush();
    Statement pending(m_index, "SELECT version FROM pending_records ORDER BY version LIMIT ?1");
    pending.bind(1, most);
    QList<qint64> versions;
    while (pending.step())
        versions.append(pending.number(0));
    for (qsizetype first = 0; first < versions.size() && !m_index.hasError(); first += textsAtOnce) {
        const QList<qint64> some = versions.mid(first, textsAtOnce);
        QList<qint64> sources;
        const QList<ArticleRecord> records = recordsOf(storedTexts(some, &sources));
        for (qsizetype i = 0; i < some.size(); ++i)
            put(some[i], sources[i], records[i]);
        if (m_waitingWeight >= mostWaitingWeight)
            flush();
    }
    flush();
    return int(versions.size());
}

QList<ArticleText> RecordStore::storedTexts(const QList<qint64> &versions, QList<qint64> *sources)
{
    QList<ArticleText> texts;
    for (const qint64 version : versions) {
        ArticleText article;
        m_readVersion.bind(1, version);
        const bool isThere = m_readVersion.step();
        sources->append(isThere ? m_readVersion.number(10) : 0);
        if (isThere) {
            auto body = m_bodies.readText(m_readVersion.number(0), m_readVersion.blob(1),
                                          m_readVersion.number(2) != 0);
            if (body) {
                article.text = std::move(body->text);
                article.zones = std::move(body->zones);
            }
            article.tags = m_readVersion.text(3).split(listSeparator, Qt::SkipEmptyParts);
            article.language = m_readVersion.text(4);
            article.source = m_readVersion.text(5);
            article.url = m_readVersion.text(6);
            if (DateOrigin(m_readVersion.number(9)) != DateOrigin::None)
                article.published = QDateTime::fromMSecsSinceEpoch(m_readVersion.number(7), Qt::UTC);
            article.publishedHasTime = m_readVersion.number(8) != 0;
        }
        m_readVersion.reset();
        texts.append(std::move(article));
    }
    return texts;
}

void RecordStore::keepUp()
{
    const bool isDue = m_sinceRefresh.hasExpired(m_refreshMilliseconds);
    if (isDue || m_waitingWeight >= mostWaitingWeight)
        flush();
    if (isDue)
        refresh();
}

void RecordStore::finish()
{
    flush();
    m_postings.tidy();
    refresh();
}

void RecordStore::flush()
{
    for (const auto &[version, waiting] : m_waiting) {
        setCounted(version, false);
        const StoredRecord record = numbered(waiting.record);
        const bool isCounted = isListed(version);
        if (isCounted)
            m_names.count(record, 1);
        for (const StoredName &name : record.names)
            m_postings.add(name.number, quint32(version));
        m_put.bind(1, version).bind(2, int(isCounted)).bind(3, waiting.source).bind(4, packRecord(record));
        m_put.run();
        m_removePending.bind(1, version).run();
        m_hasChanged = true;
    }
    m_names.write();
    m_postings.write();
    m_waiting.clear();
    m_waitingWeight = 0;
}

void RecordStore::refresh()
{
    QElapsedTimer timer;
    timer.start();
    if (m_hasChanged)
        refreshEntities(m_index);
    m_hasChanged = false;
    m_refreshMilliseconds = std::max(refreshMilliseconds, timer.elapsed() * refreshShare);
    m_sinceRefresh.start();
}

StoredRecord RecordStore::numbered(const ArticleRecord &record)
{
    StoredRecord stored;
    std::map<quint32, StoredName> names;
    std::vector<quint32> numbers;
    for (const RecordedName &name : record.names) {
        numbers.push_back(m_names.number(name));
        StoredName &same = names[numbers.back()];
        same = {numbers.back(), same.mentions + name.mentions, std::max(same.strength, name.strength)};
    }
    for (const auto &[number, name] : names)
        stored.names.push_back(name);
    std::vector<quint32> places;
    for (const quint32 number : numbers) {
        const auto place =
            std::lower_bound(stored.names.cbegin(), stored.names.cend(), number,
                             [](const StoredName &name, quint32 wanted) { return name.number < wanted; });
        places.push_back(quint32(place - stored.names.cbegin()));
    }
    for (const RecordedLink &link : record.links)
        stored.links.push_back({places[size_t(link.first)], places[size_t(link.second)], link.isSame,
                                link.strength, m_names.ruleNumber({link.rule})});
    for (const RecordedEvent &event : record.events) {
        StoredEvent told{event.start,
                         event.end,
                         event.date.first.toJulianDay(),
                         event.date.last.toJulianDay(),
                         event.date.precision,
                         event.anchor,
                         event.isDateExplicit,
                         event.status,
                         event.action,
                         m_names.ruleNumber(event.rules),
                         event.place < 0 ? -1 : qint32(places[size_t(event.place)]),
                         {}};
        for (const qint32 participant : event.participants)
            told.participants.push_back(places[size_t(participant)]);
        stored.events.push_back(std::move(told));
    }
    return stored;
}

bool RecordStore::isListed(qint64 version)
{
    m_findListed.bind(1, version);
    const bool isListed = m_findListed.step() && m_findListed.number(0) != 0;
    m_findListed.reset();
    return isListed;
}

} // namespace Dateline::Library
