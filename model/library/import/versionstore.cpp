// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/versionstore.h"

#include "library/identity.h"
#include "library/schema.h"

namespace Dateline::Library {

namespace {

// The newest version is the one published last; a correction under the same date is told by its file.
// What a file was overwritten with comes before what it held, whatever the dates say.
constexpr const char *refreshSql = R"sql(
UPDATE articles SET (listed, published, file) = (
        SELECT v.number, v.published, f.number FROM versions v LEFT JOIN files f ON f.version = v.number
        WHERE v.article = ?1
        ORDER BY f.number IS NULL, v.published DESC, v.modified DESC, v.number DESC, f.missing, f.number LIMIT 1),
    versions = (SELECT count(*) FROM versions WHERE article = ?1),
    missing = NOT EXISTS (SELECT 1 FROM versions v JOIN files f ON f.version = v.number
                          WHERE v.article = ?1 AND f.missing = 0)
WHERE number = ?1
)sql";

constexpr const char *insertVersionSql = R"sql(
INSERT INTO versions (title, source, author, url, language, published, published_has_time, date_origin, tags,
                      body_kind, doubts, content, article, modified)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
)sql";

constexpr const char *updateVersionSql = R"sql(
UPDATE versions SET title = ?1, source = ?2, author = ?3, url = ?4, language = ?5, published = ?6,
    published_has_time = ?7, date_origin = ?8, tags = ?9, body_kind = ?10, doubts = ?11
WHERE number = ?12
)sql";

constexpr const char *findFileSql = R"sql(
SELECT f.number, f.version, v.article, a.url FROM files f
JOIN versions v ON v.number = f.version JOIN articles a ON a.number = v.article
WHERE f.container = ?1 AND substr(f.path, -8) = substr(?2, -8) AND length(f.path) = length(?2)
    AND +f.path = ?2 AND f.member = ?3 AND f.occurrence = ?4
)sql";

constexpr const char *articleOfFileSql = R"sql(
SELECT a.number, a.id FROM files f
JOIN versions v ON v.number = f.version JOIN articles a ON a.number = v.article
WHERE f.number = ?1
)sql";

constexpr const char *insertFileSql = R"sql(
INSERT INTO files (container, path, member, occurrence, size, modified, hash, version, parser)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
)sql";

constexpr const char *updateFileSql = "UPDATE files SET size = ?2, modified = ?3, hash = ?4, version = ?5, "
                                      "parser = ?6, missing = 0 WHERE number = ?1";

} // namespace

VersionStore::VersionStore(Database &index, Database *notes)
    : m_index(index)
    , m_notes(notes)
    , m_bodies(index)
    , m_terms(index)
    , m_records(index)
    , m_findFile(index, findFileSql)
    , m_findVersion(index, "SELECT number, article FROM versions WHERE content = ?1")
    , m_findUrl(index, "SELECT number FROM articles WHERE substr(url, -16) = substr(?1, -16) AND +url = ?1 "
                       "AND url <> '' ORDER BY number LIMIT 1")
    , m_adoptUrl(index, "UPDATE articles SET url = ?2 WHERE number = ?1 AND url = '' "
                        "AND NOT EXISTS (SELECT 1 FROM articles WHERE substr(url, -16) = substr(?2, -16) "
                        "AND +url = ?2 AND url <> '')")
    , m_findId(index, "SELECT number FROM articles WHERE id = ?1")
    , m_readId(index, "SELECT id FROM articles WHERE number = ?1")
    , m_insertArticle(index, "INSERT INTO articles (id, url) VALUES (?1, ?2)")
    , m_insertVersion(index, insertVersionSql)
    , m_updateVersion(index, updateVersionSql)
    , m_putText(index, "INSERT INTO texts (version, hash) VALUES (?1, ?2) "
                       "ON CONFLICT (version) DO UPDATE SET hash = ?2")
    , m_insertFile(index, insertFileSql)
    , m_updateFile(index, updateFileSql)
    , m_refresh(index, refreshSql)
    , m_listed(index, "SELECT listed FROM articles WHERE number = ?1")
    , m_confirm(index, "UPDATE files SET size = ?2, modified = ?3, missing = 0 WHERE number = ?1")
    , m_miss(index, "UPDATE files SET missing = 1 WHERE number = ?1")
    , m_articleOfFile(index, articleOfFileSql)
{
    if (m_notes)
        m_notesKnowArticles = m_notes->number("SELECT count(*) FROM articles") > 0;
}

VersionStore::Stored VersionStore::store(const FileRecord &file, const QString &archive,
                                         const QByteArray &hash, const ParsedArticle &parsed)
{
    const Known known = find(file);
    m_findVersion.bind(1, parsed.content);
    qint64 version = 0;
    qint64 article = 0;
    if (m_findVersion.step()) {
        version = m_findVersion.number(0);
        article = m_findVersion.number(1);
    }
    m_findVersion.reset();

    Outcome outcome = Outcome::Duplicate;
    if (version && known.version == version) {
        updateVersion(version, parsed);
        outcome = Outcome::Unchanged;
    } else if (!version) {
        const QString url = identifyingUrl(parsed.article.url);
        article = articleFor(known, url);
        outcome = article ? Outcome::Updated : Outcome::Imported;
        if (!article)
            article = createArticle(file, archive, url, parsed);
        version = insertVersion(article, file, parsed);
    }
    adoptUrl(article, identifyingUrl(parsed.article.url));
    saveFile(known, file, hash, version);
    refresh(article);
    const bool hasMoved = known.article && known.article != article;
    if (hasMoved)
        refresh(known.article);
    return {outcome, articleId(article), hasMoved ? articleId(known.article) : QString()};
}

QString VersionStore::confirm(const FileStamp &known, const FileRecord &file)
{
    m_confirm.bind(1, known.number).bind(2, file.size).bind(3, file.modified).run();
    if (!known.missing)
        return {};
    return refreshArticleOf(known.number);
}

QString VersionStore::markMissing(qint64 fileNumber)
{
    m_miss.bind(1, fileNumber).run();
    return refreshArticleOf(fileNumber);
}

QString VersionStore::refreshArticleOf(qint64 fileNumber)
{
    m_articleOfFile.bind(1, fileNumber);
    qint64 article = 0;
    QString id;
    if (m_articleOfFile.step()) {
        article = m_articleOfFile.number(0);
        id = m_articleOfFile.text(1);
    }
    m_articleOfFile.reset();
    refresh(article);
    return id;
}

VersionStore::Known VersionStore::find(const FileRecord &file)
{
    m_findFile.bind(1, file.container).bind(2, file.path).bind(3, file.member).bind(4, file.occurrence);
    Known known;
    if (m_findFile.step())
        known = {m_findFile.number(0), m_findFile.number(1), m_findFile.number(2), m_findFile.text(3)};
    m_findFile.reset();
    return known;
}

/// Gives an article that had no address the one that a file of it names now.
void VersionStore::adoptUrl(qint64 article, const QString &url)
{
    if (!url.isEmpty())
        m_adoptUrl.bind(1, article).bind(2, url).run();
}

qint64 VersionStore::sourceNumber(const QString &name)
{
    const auto cached = m_sources.constFind(name);
    if (cached != m_sources.cend())
        return *cached;
    Statement inserting(m_index, "INSERT OR IGNORE INTO sources (name) VALUES (?1)");
    inserting.bind(1, name).run();
    Statement reading(m_index, "SELECT number FROM sources WHERE name = ?1");
    reading.bind(1, name);
    const qint64 number = reading.step() ? reading.number(0) : 0;
    m_sources.insert(name, number);
    return number;
}

/// The article that new content belongs to: that of the same address, else that of the same file,
/// unless the two addresses say that the file holds another article now. 0 for none.
qint64 VersionStore::articleFor(const Known &known, const QString &url)
{
    if (!url.isEmpty()) {
        m_findUrl.bind(1, url);
        const qint64 article = m_findUrl.step() ? m_findUrl.number(0) : 0;
        m_findUrl.reset();
        if (article)
            return article;
    }
    const bool mayBeSame = url.isEmpty() || known.url.isEmpty();
    return mayBeSame ? known.article : 0;
}

qint64 VersionStore::createArticle(const FileRecord &file, const QString &archive, const QString &url,
                                   const ParsedArticle &parsed)
{
    m_insertArticle.bind(1, idFor(file, archive, url, parsed.content)).bind(2, url).run();
    return m_index.lastInsertedRow();
}

QString VersionStore::idFor(const FileRecord &file, const QString &archive, const QString &url,
                            const QByteArray &content)
{
    const QString remembered = m_notesKnowArticles ? idFromNotes(file, archive, url, content) : QString();
    QString id = remembered.isEmpty() ? makeArticleId(url, content) : remembered;
    // Taken only when an address or content moved on to another article; then the pair names it.
    if (isIdTaken(id))
        id = makeArticleId({}, content + url.toUtf8());
    return id;
}

QString VersionStore::idFromNotes(const FileRecord &file, const QString &archive, const QString &url,
                                  const QByteArray &content)
{
    Statement byContent(*m_notes, "SELECT article FROM articles WHERE content = ?1");
    byContent.bind(1, content);
    if (byContent.step() && !isIdTaken(byContent.text(0)))
        return byContent.text(0);
    Statement byUrl(*m_notes, "SELECT article FROM articles WHERE url = ?1 AND url <> ''");
    byUrl.bind(1, url);
    if (byUrl.step() && !isIdTaken(byUrl.text(0)))
        return byUrl.text(0);
    Statement byPath(*m_notes,
                     "SELECT article FROM articles WHERE path = ?1 AND member = ?2 AND archive = ?3 "
                     "AND (url = '' OR ?4 = '')");
    byPath.bind(1, file.path).bind(2, file.member).bind(3, archive).bind(4, url);
    if (byPath.step() && !isIdTaken(byPath.text(0)))
        return byPath.text(0);
    return {};
}

bool VersionStore::isIdTaken(const QString &id)
{
    m_findId.bind(1, id);
    const bool taken = m_findId.step();
    m_findId.reset();
    return taken;
}

qint64 VersionStore::insertVersion(qint64 article, const FileRecord &file, const ParsedArticle &parsed)
{
    bindMetadata(m_insertVersion, parsed);
    m_insertVersion.bind(12, parsed.content).bind(13, article).bind(14, file.modified).run();
    const qint64 version = m_index.lastInsertedRow();
    writeBody(version, parsed);
    m_terms.add(version, parsed.terms);
    m_records.put(version, sourceNumber(parsed.article.source), parsed.record);
    return version;
}

void VersionStore::updateVersion(qint64 version, const ParsedArticle &parsed)
{
    m_terms.replace(version, parsed.terms);
    m_records.put(version, sourceNumber(parsed.article.source), parsed.record);
    bindMetadata(m_updateVersion, parsed);
    m_updateVersion.bind(12, version).run();
    writeBody(version, parsed);
}

void VersionStore::writeBody(qint64 version, const ParsedArticle &parsed)
{
    m_bodies.write(version, parsed.body);
    m_putText.bind(1, version).bind(2, parsed.text).run();
}

void VersionStore::bindMetadata(Statement &statement, const ParsedArticle &parsed)
{
    const Article &article = parsed.article;
    statement.bind(1, article.title)
        .bind(2, sourceNumber(article.source))
        .bind(3, article.author)
        .bind(4, article.url)
        .bind(5, article.language);
    if (article.dateOrigin == DateOrigin::None)
        statement.bindNull(6);
    else
        statement.bind(6, article.published.toMSecsSinceEpoch());
    statement.bind(7, int(article.publishedHasTime))
        .bind(8, int(article.dateOrigin))
        .bind(9, article.tags.join(listSeparator))
        .bind(10, int(article.bodyKind))
        .bind(11, article.doubts.join(listSeparator));
}

void VersionStore::saveFile(const Known &known, const FileRecord &file, const QByteArray &hash,
                            qint64 version)
{
    if (known.file) {
        m_updateFile.bind(1, known.file)
            .bind(2, file.size)
            .bind(3, file.modified)
            .bind(4, hash)
            .bind(5, version);
        m_updateFile.bind(6, parserVersion);
        m_updateFile.run();
        return;
    }
    m_insertFile.bind(1, file.container)
        .bind(2, file.path)
        .bind(3, file.member)
        .bind(4, file.occurrence)
        .bind(5, file.size)
        .bind(6, file.modified)
        .bind(7, hash)
        .bind(8, version)
        .bind(9, parserVersion)
        .run();
}

void VersionStore::refresh(qint64 article)
{
    const qint64 former = listedVersion(article);
    m_refresh.bind(1, article).run();
    m_records.setListed(former, listedVersion(article));
}

/// 0 for none.
qint64 VersionStore::listedVersion(qint64 article)
{
    m_listed.bind(1, article);
    const qint64 version = m_listed.step() ? m_listed.number(0) : 0;
    m_listed.reset();
    return version;
}

QString VersionStore::articleId(qint64 article)
{
    m_readId.bind(1, article);
    const QString id = m_readId.step() ? m_readId.text(0) : QString();
    m_readId.reset();
    return id;
}

} // namespace Dateline::Library
