// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/articlefacts.h"

#include "library/schema.h"
#include "search/folding.h"

#include <QHash>

#include <limits>

namespace Dateline::Search {

namespace {

constexpr qint64 undated = std::numeric_limits<qint64>::min();

qint64 startOfDay(QDate day)
{
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

ArticleFacts::ArticleFacts(Library::Database &library)
    : m_library(library)
{
}

void ArticleFacts::refresh()
{
    const qint64 index = m_library.number("PRAGMA main.data_version");
    const qint64 notes = m_library.number("PRAGMA notes.data_version");
    const bool hasNewArticles = index != m_indexVersion;
    if (hasNewArticles)
        readArticles();
    if (hasNewArticles || notes != m_notesVersion)
        readMarks();
    // A name of a source is a matter of the notes.
    m_hasDetails = m_hasDetails && !hasNewArticles && notes == m_notesVersion;
    m_indexVersion = index;
    m_notesVersion = notes;
    // Half of it would pass for all of it.
    if (m_library.hasError()) {
        m_indexVersion = m_notesVersion = -1;
        m_hasDetails = false;
    }
}

void ArticleFacts::readArticles()
{
    m_end = qint32(m_library.number("SELECT max(number) FROM articles")) + 1;
    m_all = m_missing = m_hasVersions = ArticleSet(m_end);
    m_articleOfVersion.assign(size_t(m_library.number("SELECT max(number) FROM versions")) + 1, 0);
    m_versionOf.assign(size_t(m_end), 0);
    m_published.assign(size_t(m_end), undated);
    Library::Statement reading(m_library, "SELECT number, listed, published, missing, versions FROM articles "
                                          "WHERE listed IS NOT NULL");
    while (reading.step()) {
        const auto article = qint32(reading.number(0));
        const qint64 listed = reading.number(1);
        // Nothing but damage makes such numbers; a check tells of it.
        if (article <= 0 || article >= m_end || listed <= 0 || size_t(listed) >= m_articleOfVersion.size())
            continue;
        m_all.add(article);
        m_versionOf[size_t(article)] = listed;
        m_articleOfVersion[size_t(listed)] = article;
        if (!reading.isNull(2))
            m_published[size_t(article)] = reading.number(2);
        if (reading.number(3) != 0)
            m_missing.add(article);
        if (reading.number(4) > 1)
            m_hasVersions.add(article);
    }
}

void ArticleFacts::readMarks()
{
    m_read = m_starred = m_archived = m_noted = ArticleSet(m_end);
    Library::Statement marks(m_library, "SELECT a.number, m.read, m.starred, m.archived FROM marks m "
                                        "JOIN articles a ON a.id = m.article");
    while (marks.step()) {
        const auto article = qint32(marks.number(0));
        if (!isKnown(article))
            continue;
        if (marks.number(1) != 0)
            m_read.add(article);
        if (marks.number(2) != 0)
            m_starred.add(article);
        if (marks.number(3) != 0)
            m_archived.add(article);
    }
    Library::Statement noted(m_library, "SELECT DISTINCT a.number FROM shown_annotations n "
                                        "JOIN articles a ON a.id = n.article WHERE n.deleted IS NULL");
    while (noted.step()) {
        if (const auto article = qint32(noted.number(0)); isKnown(article))
            m_noted.add(article);
    }
    m_userTags.clear();
    Library::Statement tags(m_library, "SELECT t.tag, a.number FROM notes.tags t "
                                       "JOIN articles a ON a.id = t.article ORDER BY t.tag");
    while (tags.step()) {
        const QString name = folded(tags.text(0));
        if (m_userTags.empty() || m_userTags.back().folded != name)
            m_userTags.push_back({name, {}});
        if (isKnown(qint32(tags.number(1))))
            m_userTags.back().articles.push_back(qint32(tags.number(1)));
    }
}

void ArticleFacts::readDetails()
{
    m_sources.clear();
    m_languages.clear();
    m_tags.clear();
    QHash<QString, size_t> sources, languages, tags;
    const auto add = [](std::vector<Value> &values, QHash<QString, size_t> &places, const QString &value,
                        qint32 article) {
        auto place = places.constFind(value);
        if (place == places.cend()) {
            place = places.insert(value, values.size());
            values.push_back({folded(value), {}});
        }
        values[*place].articles.push_back(article);
    };
    Library::Statement reading(
        m_library, "SELECT a.number, coalesce(sn.name, s.name), v.language, v.tags FROM articles a "
                   "JOIN versions v ON v.number = a.listed JOIN sources s ON s.number = v.source "
                   "LEFT JOIN shown_names sn ON sn.source = s.name");
    while (reading.step()) {
        const auto article = qint32(reading.number(0));
        if (!isKnown(article))
            continue;
        add(m_sources, sources, reading.text(1), article);
        add(m_languages, languages, reading.text(2), article);
        for (const QString &tag : reading.text(3).split(Library::listSeparator, Qt::SkipEmptyParts))
            add(m_tags, tags, tag, article);
    }
    m_hasDetails = !m_library.hasError();
}

ArticleSet ArticleFacts::articlesWith(const Property &property)
{
    using Kind = Property::Kind;
    const auto without = [this](const ArticleSet &set) {
        ArticleSet others = m_all;
        return others -= set;
    };
    const bool needsDetails =
        property.kind == Kind::Source || property.kind == Kind::Language || property.kind == Kind::Tag;
    if (needsDetails && !m_hasDetails)
        readDetails();
    switch (property.kind) {
    case Kind::Source:
        return withSource(property.value);
    case Kind::Tag:
        return withTag(property.value);
    case Kind::Language:
        return withLanguage(property.value);
    case Kind::Date:
    case Kind::Undated:
        return withDate(property);
    case Kind::Unread:
        return without(m_read);
    case Kind::Read:
        return m_read;
    case Kind::Starred:
        return m_starred;
    case Kind::Archived:
        return m_archived;
    case Kind::Missing:
        return m_missing;
    case Kind::HasVersions:
        return m_hasVersions;
    case Kind::HasNote:
        return m_noted;
    case Kind::HasTag:
        break;
    }
    ArticleSet tagged(m_end);
    for (const UserTag &tag : m_userTags)
        tagged.add(tag.articles);
    return tagged;
}

ArticleSet ArticleFacts::withSource(const QString &name) const
{
    const QString wanted = folded(name.simplified());
    ArticleSet found(m_end);
    for (const Value &source : m_sources) {
        if (source.folded.contains(wanted))
            found.add(source.articles);
    }
    return found;
}

ArticleSet ArticleFacts::withTag(const QString &name) const
{
    const QString wanted = folded(name.simplified());
    ArticleSet found(m_end);
    for (const Value &tag : m_tags) {
        if (tag.folded == wanted)
            found.add(tag.articles);
    }
    for (const UserTag &tag : m_userTags) {
        if (tag.folded == wanted)
            found.add(tag.articles);
    }
    return found;
}

ArticleSet ArticleFacts::withLanguage(const QString &tag) const
{
    const QString wanted = folded(tag.simplified());
    ArticleSet found(m_end);
    for (const Value &language : m_languages) {
        const bool isPart = language.folded.startsWith(wanted) && (language.folded.size() == wanted.size() ||
                                                                   language.folded[wanted.size()] == u'-');
        if (isPart)
            found.add(language.articles);
    }
    return found;
}

ArticleSet ArticleFacts::withDate(const Property &property) const
{
    const bool wantsUndated = property.kind == Property::Kind::Undated;
    const qint64 from = property.from.isValid() ? startOfDay(property.from) : undated + 1;
    const qint64 end =
        property.to.isValid() ? startOfDay(property.to.addDays(1)) : std::numeric_limits<qint64>::max();
    ArticleSet found(m_end);
    m_all.visit([&](qint32 article) {
        const qint64 time = published(article);
        const bool isFound = wantsUndated ? time == undated : time >= from && time < end;
        if (isFound)
            found.add(article);
        return true;
    });
    return found;
}

} // namespace Dateline::Search
