// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/timelines/mentionreader.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Dateline::Library {

using namespace Timeline;

namespace {

constexpr quint32 none = std::numeric_limits<quint32>::max();
constexpr qint64 highestNumber = 1 << 26; ///< Those of a damaged index are not believed.
constexpr qint64 julianDayOfEpoch = 2440588;
constexpr qint64 millisecondsOfDay = 86'400'000;

/// The day in UTC.
qint32 julianDay(qint64 milliseconds)
{
    const qint64 days = milliseconds >= 0 ? milliseconds / millisecondsOfDay
                                          : -((-milliseconds + millisecondsOfDay - 1) / millisecondsOfDay);
    const qint64 day = julianDayOfEpoch + days;
    return day > 0 && day < highestNumber ? qint32(day) : EntityMentions::noDay;
}

/// An id as a number, by which it is found three times as fast: ids are 16 hexadecimal digits. Others, which
/// no library makes, by their hash.
quint64 idNumber(QStringView id)
{
    quint64 number = 0;
    for (const QChar digit : id) {
        const char16_t unit = digit.unicode();
        if (unit >= u'0' && unit <= u'9')
            number = number << 4 | quint64(unit - u'0');
        else if (unit >= u'a' && unit <= u'f')
            number = number << 4 | quint64(unit - u'a' + 10);
        else
            return qHash(id);
    }
    return id.size() == 16 ? number : qHash(id);
}

/// Numbers of things, from 0, to where the first of each begins.
void sumUp(std::vector<quint32> *counts)
{
    quint32 sum = 0;
    for (quint32 &count : *counts)
        sum += std::exchange(count, sum);
}

} // namespace

MentionReader::MentionReader(Database &index)
    : m_index(index)
    , m_change(index, "PRAGMA data_version")
{
}

EntityCounts MentionReader::counts(const Catalogue &catalogue, const std::optional<QStringList> &articles)
{
    {
        const Snapshot snapshot(m_index);
        const qint64 state = m_change.step() ? m_change.number(0) : -1;
        m_change.reset();
        if (state != m_state || !m_mentions) {
            readArticles();
            readNames();
            m_mentions.reset();
        }
        m_state = state;
    }
    if (m_index.hasError()) {
        m_state = -1;
        return {};
    }
    if (!m_mentions || !m_entries.isSharedWith(catalogue.entries()))
        findEntities(catalogue);
    if (!articles)
        return EntityCounts(m_mentions);
    std::vector<quint8> isWanted(m_days.size(), 0);
    for (const QString &article : *articles) {
        if (const auto number = m_numbers.constFind(idNumber(article)); number != m_numbers.cend())
            isWanted[*number] = 1;
    }
    return EntityCounts(m_mentions, isWanted);
}

void MentionReader::readArticles()
{
    m_numbers.clear();
    m_days.clear();
    const qint64 last = m_index.number("SELECT max(number) FROM versions");
    m_articles.assign(size_t(qBound(qint64(0), last, highestNumber)) + 1, none);
    Statement reading(m_index, "SELECT listed, id, published FROM articles WHERE listed IS NOT NULL");
    while (reading.step()) {
        const qint64 version = reading.number(0);
        if (version < 0 || size_t(version) >= m_articles.size())
            continue;
        const auto number = quint32(m_days.size());
        m_articles[size_t(version)] = number;
        m_numbers.insert(idNumber(reading.text(1)), number);
        m_days.push_back(reading.isNull(2) ? EntityMentions::noDay : julianDay(reading.number(2)));
    }
}

/// From the records: which versions have a name is in another table as well, but that has versions that do
/// not name it any more, and such that only say what it is short for.
void MentionReader::readNames()
{
    std::vector<std::pair<quint32, quint32>> found; // Article, name.
    Statement reading(m_index, "SELECT version, data FROM records WHERE counted");
    while (reading.step()) {
        const auto version = size_t(reading.number(0));
        const quint32 article = version < m_articles.size() ? m_articles[version] : none;
        if (article == none || !RecordReader(reading.bytes(1)).readNames(&m_record))
            continue;
        for (const StoredName &name : m_record) {
            if (name.mentions > 0)
                found.emplace_back(article, name.number);
        }
    }
    m_starts.assign(m_days.size() + 1, 0);
    for (const auto &[article, name] : found)
        ++m_starts[article];
    sumUp(&m_starts);
    std::vector<quint32> next = m_starts;
    m_names.resize(found.size());
    for (const auto &[article, name] : found)
        m_names[next[article]++] = name;
}

std::vector<quint32> MentionReader::placesOfNames(const Catalogue &catalogue) const
{
    const quint32 last = m_names.empty() ? 0 : *std::ranges::max_element(m_names);
    std::vector<quint32> places(size_t(std::min<qint64>(last, highestNumber)) + 1, none);
    quint32 place = 0;
    for (const CatalogueEntry &entry : catalogue.entries()) {
        for (const qint64 name : catalogue.namesOf(entry.entity.number)) {
            if (name >= 0 && size_t(name) < places.size())
                places[size_t(name)] = place;
        }
        ++place;
    }
    return places;
}

void MentionReader::findEntities(const Catalogue &catalogue)
{
    m_entries = catalogue.entries();
    const std::vector<quint32> places = placesOfNames(catalogue);
    auto mentions = std::make_shared<EntityMentions>();
    mentions->days = m_days;
    mentions->starts.assign(size_t(m_entries.size()) + 1, 0);
    // An article that uses two names of one entity counts once.
    std::vector<quint32> lastArticle(size_t(m_entries.size()), none);
    const auto eachMention = [&](const auto &task) {
        std::ranges::fill(lastArticle, none);
        for (quint32 article = 0; article + 1 < m_starts.size(); ++article) {
            for (quint32 at = m_starts[article]; at < m_starts[article + 1]; ++at) {
                const quint32 place = m_names[at] < places.size() ? places[m_names[at]] : none;
                if (place != none && std::exchange(lastArticle[place], article) != article)
                    task(place, article);
            }
        }
    };
    eachMention([&](quint32 place, quint32) { ++mentions->starts[place]; });
    sumUp(&mentions->starts);
    std::vector<quint32> next = mentions->starts;
    mentions->articles.resize(mentions->starts.back());
    eachMention([&](quint32 place, quint32 article) { mentions->articles[next[place]++] = article; });
    m_mentions = std::move(mentions);
}

} // namespace Dateline::Library
