// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list/articlecolumns.h"

#include "list/foldedtext.h"

#include <QDate>
#include <QStringView>

#include <algorithm>
#include <utility>

namespace Dateline::List {

namespace {

quint64 numberOfId(QStringView id)
{
    return id.toULongLong(nullptr, 16);
}

/// The Julian day of a time, kept within the years that people write.
qint32 julianDay(qint64 published)
{
    static const qint64 epoch = QDate(1970, 1, 1).toJulianDay();
    static const qint64 first = QDate(1, 1, 1).toJulianDay();
    static const qint64 last = QDate(9999, 12, 31).toJulianDay();
    constexpr qint64 millisecondsOfDay = 86'400'000;
    const qint64 days = published / millisecondsOfDay - (published % millisecondsOfDay < 0 ? 1 : 0);
    return qint32(std::clamp(days + epoch, first, last));
}

} // namespace

int ArticleColumns::slotOfId(const QString &id) const
{
    return m_slotsById.value(numberOfId(id), -1);
}

int ArticleColumns::append(const Library::ArticleRow &row)
{
    const int slot = size();
    grow();
    m_ids[slot] = numberOfId(row.id);
    m_slotsById.insert(m_ids[slot], slot);
    update(slot, row);
    return slot;
}

void ArticleColumns::setNumber(int slot, qint32 number)
{
    if (slotOfNumber(m_numbers[slot]) == slot)
        m_slotsByNumber[m_numbers[slot]] = -1;
    m_numbers[slot] = number;
    if (number < 0)
        return;
    if (size_t(number) >= m_slotsByNumber.size())
        m_slotsByNumber.resize(size_t(number) + 1, -1);
    m_slotsByNumber[number] = slot;
}

void ArticleColumns::update(int slot, const Library::ArticleRow &row)
{
    setNumber(slot, row.number);
    m_titles[slot] = m_titleTexts.replace(m_titles[slot], row.title);
    const QByteArray folded = foldedText(row.title).toUtf8();
    if (m_titleTexts.utf8(m_titles[slot]) == QByteArrayView(folded))
        m_foldedTitles[slot] = m_titles[slot];
    else if (m_titleTexts.utf8(m_foldedTitles[slot]) != QByteArrayView(folded))
        m_foldedTitles[slot] = m_titleTexts.addUtf8(folded);
    m_urls[slot] = m_texts.replace(m_urls[slot], row.url);
    m_paths[slot] = m_texts.replace(m_paths[slot], row.path);
    m_sources[slot] = m_sourceNames.intern(row.source);
    m_languages[slot] = m_languageNames.intern(row.language);
    m_authors[slot] = m_shared.intern(row.author);
    m_archives[slot] = m_shared.intern(row.archive);
    m_members[slot] = m_shared.intern(row.member);
    m_versions[slot] = row.versions;
    m_flags[slot] =
        quint8((row.publishedHasTime ? HasTime : 0) | (row.missing ? Missing : 0) | (row.read ? Read : 0) |
               (row.starred ? Starred : 0) | (row.archived ? Archived : 0) | (row.noted ? Noted : 0));
    setDate(slot, row);
    setTags(slot, row.tags, row.userTags);
}

void ArticleColumns::setDate(int slot, const Library::ArticleRow &row)
{
    m_published[slot] = row.published;
    m_origins[slot] = row.dateOrigin;
    m_days[slot] = m_months[slot] = Undated;
    if (row.dateOrigin == DateOrigin::None)
        return;
    m_days[slot] = julianDay(row.published);
    const QDate date = QDate::fromJulianDay(m_days[slot]);
    m_months[slot] = date.year() * 12 + date.month() - 1;
}

void ArticleColumns::setTags(int slot, const QStringList &names, int userTags)
{
    std::vector<qint32> numbers;
    numbers.reserve(size_t(names.size()));
    for (const QString &name : names)
        numbers.push_back(m_tagNames.intern(name));
    setTags(slot, numbers, size_t(std::clamp<qsizetype>(userTags, 0, names.size())));
}

void ArticleColumns::setTags(int slot, std::span<const qint32> tags, size_t userTags)
{
    const size_t count = std::min<size_t>(tags.size(), std::numeric_limits<quint16>::max());
    if (count > m_tagCounts[slot]) {
        m_tagStarts[slot] = quint32(m_tags.size());
        m_tags.resize(m_tags.size() + count);
    }
    m_tagCounts[slot] = quint16(count);
    m_userTagCounts[slot] = quint16(std::min(userTags, count));
    std::copy_n(tags.begin(), count, m_tags.begin() + m_tagStarts[slot]);
}

bool ArticleColumns::setUserTag(int slot, int tag, bool on)
{
    const std::span<const qint32> before = tags(slot);
    const std::span<const qint32> mine = userTags(slot);
    const bool isThere = std::find(before.begin(), before.end(), tag) != before.end();
    const bool isMine = std::find(mine.begin(), mine.end(), tag) != mine.end();
    if (on ? isThere : !isMine)
        return false;
    std::vector<qint32> after(before.begin(), before.end());
    if (on) {
        // In the order in which the library gives them.
        const auto place = std::lower_bound(
            after.end() - qsizetype(mine.size()), after.end(), tag,
            [this](qint32 one, qint32 other) { return m_tagNames.value(one) < m_tagNames.value(other); });
        after.insert(place, tag);
    } else {
        after.erase(std::find(after.begin(), after.end(), tag));
    }
    setTags(slot, after, on ? mine.size() + 1 : mine.size() - 1);
    return true;
}

bool ArticleColumns::setFlag(int slot, Flag flag, bool on)
{
    const auto flags = quint8(on ? m_flags[slot] | flag : m_flags[slot] & ~flag);
    return std::exchange(m_flags[slot], flags) != flags;
}

void ArticleColumns::grow()
{
    const auto addOne = [](auto &...vectors) { (vectors.emplace_back(), ...); };
    addOne(m_ids, m_numbers, m_titles, m_foldedTitles, m_urls, m_paths, m_published, m_days, m_months,
           m_sources, m_authors, m_archives, m_members, m_languages, m_versions, m_tagStarts, m_tagCounts,
           m_userTagCounts, m_flags, m_origins);
}

void ArticleColumns::clear()
{
    *this = ArticleColumns();
}

Library::ArticleRow ArticleColumns::row(int slot) const
{
    Library::ArticleRow row;
    row.id = id(slot);
    row.number = m_numbers[slot];
    row.title = title(slot);
    row.source = source(slot);
    row.author = author(slot);
    row.url = url(slot);
    row.language = language(slot);
    row.published = m_published[slot];
    row.publishedHasTime = m_flags[slot] & HasTime;
    row.dateOrigin = m_origins[slot];
    row.tags = tagNames(slot);
    row.userTags = m_userTagCounts[slot];
    row.archive = archive(slot);
    row.path = path(slot);
    row.member = member(slot);
    row.versions = m_versions[slot];
    row.missing = m_flags[slot] & Missing;
    row.read = m_flags[slot] & Read;
    row.starred = m_flags[slot] & Starred;
    row.archived = m_flags[slot] & Archived;
    row.noted = m_flags[slot] & Noted;
    return row;
}

QString ArticleColumns::id(int slot) const
{
    return QString::number(m_ids[slot], 16).rightJustified(16, u'0');
}

QStringList ArticleColumns::namesOf(std::span<const qint32> tags) const
{
    QStringList names;
    for (const qint32 tag : tags)
        names.append(m_tagNames.value(tag));
    return names;
}

} // namespace Dateline::List
