// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"
#include "search/articleset.h"
#include "search/query.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Dateline::Search {

/// What a search asks of articles beside their text, kept in memory: questions of this kind would each read
/// the whole index again. Read anew when another connection changed it.
class ArticleFacts
{
public:
    /// A tag of the user's, and who has it.
    struct UserTag
    {
        QString folded;
        std::vector<qint32> articles;
    };

    /// `library` as openWithNotes() gives it; it must outlive the facts.
    explicit ArticleFacts(Library::Database &library);

    /// Reads anew what changed since the last call.
    void refresh();
    /// Whether the index is still the one that refresh() saw.
    bool isCurrent() { return m_library.number("PRAGMA main.data_version") == m_indexVersion; }

    /// One more than the highest number.
    qint32 end() const { return m_end; }
    const ArticleSet &all() const { return m_all; }
    /// The article that a version is listed as; 0 for none.
    qint32 articleOfVersion(qint64 version) const
    {
        return version >= 0 && size_t(version) < m_articleOfVersion.size()
                   ? m_articleOfVersion[size_t(version)]
                   : 0;
    }
    qint64 versionOf(qint32 article) const { return m_versionOf[size_t(article)]; }
    /// Milliseconds since the epoch; the lowest number for undated articles.
    qint64 published(qint32 article) const { return m_published[size_t(article)]; }

    const std::vector<UserTag> &userTags() const { return m_userTags; }
    ArticleSet articlesWith(const Property &property);

private:
    bool isKnown(qint32 article) const { return article > 0 && article < m_end; }
    void readArticles();
    void readMarks();
    void readDetails();
    ArticleSet withSource(const QString &name) const;
    ArticleSet withTag(const QString &name) const;
    ArticleSet withLanguage(const QString &tag) const;
    ArticleSet withDate(const Property &property) const;

    /// A value that articles have, and which; numbers, since most of very many tags have few.
    struct Value
    {
        QString folded;
        std::vector<qint32> articles;
    };

    Library::Database &m_library;
    qint64 m_indexVersion = -1;
    qint64 m_notesVersion = -1;
    bool m_hasDetails = false;
    qint32 m_end = 1;
    ArticleSet m_all;
    std::vector<qint32> m_articleOfVersion;
    std::vector<qint64> m_versionOf;
    std::vector<qint64> m_published;
    ArticleSet m_read, m_starred, m_archived, m_noted, m_missing, m_hasVersions;
    std::vector<UserTag> m_userTags;
    std::vector<Value> m_sources, m_languages, m_tags;
};

} // namespace Dateline::Search
