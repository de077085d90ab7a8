// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryreader.h"

#include "library/annotations.h"
#include "library/bodystore.h"
#include "library/database.h"
#include "library/exchanges.h"
#include "library/identity.h"
#include "library/openwithnotes.h"
#include "library/placing.h"
#include "library/savedsearches.h"
#include "library/schema.h"

#include <QCoreApplication>

namespace Dateline::Library {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Library)
};

#define ROW_COLUMNS                                                                                          \
    "SELECT a.id, v.title, coalesce(sn.name, s.name), v.author, v.url, v.language, v.published, "            \
    "v.published_has_time, "                                                                                 \
    "v.date_origin, v.tags, ar.location, f.path, f.member, a.versions, a.missing, st.read, st.starred, "     \
    "st.archived, (SELECT group_concat(tag, char(31)) FROM notes.tags t WHERE t.article = a.id), a.number, " \
    "EXISTS (SELECT 1 FROM shown_annotations n WHERE n.article = a.id AND n.deleted IS NULL) "               \
    "FROM articles a JOIN versions v ON v.number = a.listed JOIN sources s ON s.number = v.source "          \
    "LEFT JOIN files f ON f.number = a.file LEFT JOIN containers c ON c.number = f.container "               \
    "LEFT JOIN archives ar ON ar.number = c.archive LEFT JOIN marks st ON st.article = a.id "                \
    "LEFT JOIN shown_names sn ON sn.source = s.name "

QStringList splitList(const QString &joined)
{
    return joined.isEmpty() ? QStringList() : joined.split(listSeparator);
}

ArticleRow readRow(const Statement &row)
{
    ArticleRow article;
    article.id = row.text(0);
    article.title = row.text(1);
    article.source = row.text(2);
    article.author = row.text(3);
    article.url = row.text(4);
    article.language = row.text(5);
    article.published = row.number(6);
    article.publishedHasTime = row.number(7) != 0;
    article.dateOrigin = DateOrigin(row.number(8));
    article.tags = splitList(row.text(9));
    article.tags.removeDuplicates();
    const qsizetype own = article.tags.size();
    article.tags += splitList(row.text(18));
    article.tags.removeDuplicates();
    article.userTags = int(article.tags.size() - own);
    article.archive = row.text(10);
    article.path = row.text(11);
    article.member = row.text(12);
    article.versions = int(row.number(13));
    article.missing = row.number(14) != 0;
    article.read = row.number(15) != 0;
    article.starred = row.number(16) != 0;
    article.archived = row.number(17) != 0;
    article.number = qint32(row.number(19));
    article.noted = row.number(20) != 0;
    return article;
}

} // namespace

Result<std::unique_ptr<LibraryReader>> LibraryReader::open(const QString &folder)
{
    auto index = openWithNotes(folder);
    if (!index)
        return index.error();
    return std::unique_ptr<LibraryReader>(new LibraryReader(std::move(index).value()));
}

LibraryReader::LibraryReader(std::unique_ptr<Database> index)
    : m_index(std::move(index))
    , m_bodies(std::make_unique<BodyReader>(*m_index))
{
}

LibraryReader::~LibraryReader() = default;

Result<void> LibraryReader::visitRows(const std::function<bool(ArticleRow &&)> &visit) const
{
    Statement reading(*m_index, ROW_COLUMNS "ORDER BY a.published DESC, a.number");
    while (reading.step()) {
        if (!visit(readRow(reading)))
            break;
    }
    if (m_index->hasError())
        return m_index->takeError();
    return {};
}

Result<QList<ArticleRow>> LibraryReader::rows(const QStringList &ids) const
{
    QList<ArticleRow> found;
    const Snapshot snapshot(*m_index);
    Statement reading(*m_index, ROW_COLUMNS "WHERE a.id = ?1");
    for (const QString &id : ids) {
        reading.bind(1, id);
        if (reading.step())
            found.append(readRow(reading));
        reading.reset();
    }
    if (m_index->hasError())
        return m_index->takeError();
    return found;
}

Result<QList<ArticleRow>> LibraryReader::rowsOfNumbers(const QList<qint32> &numbers) const
{
    QList<ArticleRow> found;
    const Snapshot snapshot(*m_index);
    Statement reading(*m_index, ROW_COLUMNS "WHERE a.number = ?1");
    for (const qint32 number : numbers) {
        reading.bind(1, number);
        if (reading.step())
            found.append(readRow(reading));
        reading.reset();
    }
    if (m_index->hasError())
        return m_index->takeError();
    return found;
}

Result<Article> LibraryReader::article(const QString &id, qint64 version) const
{
    Statement reading(
        *m_index,
        "SELECT v.title, coalesce(sn.name, s.name), v.author, v.url, v.language, v.published, "
        "v.published_has_time, v.date_origin, v.tags, v.body_kind, v.doubts, b.dictionary, b.body, b.markup "
        "FROM "
        "articles a "
        "JOIN versions v ON v.article = a.number AND v.number = CASE ?2 WHEN 0 THEN a.listed ELSE ?2 END "
        "JOIN sources s ON s.number = v.source JOIN bodies b ON b.version = v.number "
        "LEFT JOIN shown_names sn ON sn.source = s.name WHERE a.id = ?1");
    reading.bind(1, id).bind(2, version);
    if (!reading.step()) {
        if (m_index->hasError())
            return m_index->takeError();
        return Error{Error::Code::NotFound, Texts::tr("The library holds no such article."), id};
    }
    std::optional<Body> body =
        m_bodies->read(reading.number(11), reading.blob(12),
                       reading.isNull(13) ? std::nullopt : std::optional(reading.blob(13)));
    if (!body)
        return Error{
            Error::Code::Malformed,
            Texts::tr("The article's text is damaged. Run \"dateline check --rebuild\" and import again."),
            id};
    Article article;
    article.title = reading.text(0);
    article.source = reading.text(1);
    article.author = reading.text(2);
    article.url = reading.text(3);
    article.language = reading.text(4);
    article.dateOrigin = DateOrigin(reading.number(7));
    if (article.dateOrigin != DateOrigin::None)
        article.published = QDateTime::fromMSecsSinceEpoch(reading.number(5), Qt::UTC);
    article.publishedHasTime = reading.number(6) != 0;
    article.tags = splitList(reading.text(8));
    article.bodyKind = BodyKind(reading.number(9));
    article.doubts = splitList(reading.text(10));
    article.html = std::move(body->html);
    article.text = std::move(body->text);
    article.zones = std::move(body->zones);
    return article;
}

Result<QList<ArticleVersion>> LibraryReader::versions(const QString &id) const
{
    Statement reading(*m_index,
                      "SELECT v.number, v.title, v.published, v.published_has_time, v.date_origin, "
                      "ar.location, f.path, f.member, v.number = a.listed "
                      "FROM articles a JOIN versions v ON v.article = a.number "
                      "LEFT JOIN files f ON f.number = (SELECT number FROM files WHERE version = v.number "
                      "ORDER BY missing, number LIMIT 1) LEFT JOIN containers c ON c.number = f.container "
                      "LEFT JOIN archives ar ON ar.number = c.archive WHERE a.id = ?1 "
                      "ORDER BY v.published DESC, v.modified DESC, v.number DESC");
    reading.bind(1, id);
    QList<ArticleVersion> found;
    while (reading.step()) {
        found.append({reading.number(0), reading.text(1), reading.number(2), reading.number(3) != 0,
                      DateOrigin(reading.number(4)), reading.text(5), reading.text(6), reading.text(7),
                      reading.number(8) != 0});
    }
    if (m_index->hasError())
        return m_index->takeError();
    return found;
}

QString LibraryReader::idOfUrl(const QString &url) const
{
    return idsOfUrls({url}).value(url);
}

QHash<QString, QString> LibraryReader::idsOfUrls(const QStringList &urls) const
{
    QHash<QString, QString> found;
    const Snapshot snapshot(*m_index);
    Statement reading(*m_index,
                      "SELECT id FROM articles WHERE substr(url, -16) = substr(?1, -16) AND +url = ?1 "
                      "AND url <> '' LIMIT 1");
    for (const QString &url : urls) {
        const QString identifying = identifyingUrl(url);
        if (identifying.isEmpty())
            continue;
        reading.bind(1, identifying);
        if (reading.step())
            found.insert(url, reading.text(0));
        reading.reset();
    }
    return found;
}

QString LibraryReader::idOfContent(const QByteArray &content) const
{
    return Library::idOfContent(*m_index, content);
}

Result<QList<SourceName>> LibraryReader::sourceNames() const
{
    Statement reading(
        *m_index,
        "WITH counted (source, articles) AS MATERIALIZED (SELECT s.name, count(*) FROM articles a "
        "JOIN versions v ON v.number = a.listed JOIN sources s ON s.number = v.source GROUP BY s.number) "
        "SELECT c.source, coalesce(sn.name, c.source), c.articles FROM counted c "
        "LEFT JOIN shown_names sn ON sn.source = c.source "
        "UNION ALL SELECT source, name, 0 FROM shown_names "
        "WHERE source NOT IN (SELECT source FROM counted) ORDER BY 1");
    QList<SourceName> found;
    while (reading.step())
        found.append({reading.text(0), reading.text(1), int(reading.number(2))});
    if (m_index->hasError())
        return m_index->takeError();
    return found;
}

Result<QStringList> LibraryReader::idsOfSource(const QString &source) const
{
    Statement reading(*m_index, "SELECT a.id FROM sources s JOIN versions v ON v.source = s.number "
                                "JOIN articles a ON a.number = v.article AND a.listed = v.number "
                                "WHERE s.name = ?1");
    reading.bind(1, source);
    QStringList found;
    while (reading.step())
        found.append(reading.text(0));
    if (m_index->hasError())
        return m_index->takeError();
    return found;
}

Result<QList<Search::SavedSearch>> LibraryReader::savedSearches() const
{
    const QList<Search::SavedSearch> found = readSavedSearches(*m_index);
    if (m_index->hasError())
        return m_index->takeError();
    return found;
}

Result<QList<Notes::Annotation>> LibraryReader::annotations() const
{
    const QList<Notes::Annotation> found = readAnnotations(*m_index);
    if (m_index->hasError())
        return m_index->takeError();
    return found;
}

Result<QList<Notes::Annotation>> LibraryReader::annotationsOf(const QString &article) const
{
    const QList<Notes::Annotation> found = readAnnotationsOf(*m_index, article);
    if (m_index->hasError())
        return m_index->takeError();
    return found;
}

Result<Notes::Annotation> LibraryReader::annotation(const QString &id) const
{
    const QList<Notes::Annotation> found = readAnnotation(*m_index, id);
    if (m_index->hasError())
        return m_index->takeError();
    if (found.isEmpty())
        return Error{Error::Code::NotFound, Texts::tr("The library holds no such note."), id};
    return found.constFirst();
}

Result<void> LibraryReader::place(QList<Notes::Annotation> &annotations) const
{
    const Snapshot snapshot(*m_index);
    AnnotationPlacer placer(*m_index);
    for (Notes::Annotation &annotation : annotations)
        placer.place(annotation);
    if (m_index->hasError())
        return m_index->takeError();
    return {};
}

Result<QHash<int, QString>> LibraryReader::colourNames() const
{
    const QHash<int, QString> names = readColourNames(*m_index);
    if (m_index->hasError())
        return m_index->takeError();
    return names;
}

Result<ExchangedStates> LibraryReader::exchanges() const
{
    ExchangedStates states = readExchanges(*m_index);
    if (m_index->hasError())
        return m_index->takeError();
    return states;
}

qint64 LibraryReader::articleCount() const
{
    return m_index->number("SELECT count(*) FROM articles");
}

qint64 LibraryReader::pendingVersions() const
{
    return m_index->number("SELECT count(*) FROM pending_terms");
}

Result<QList<ImportSummary>> LibraryReader::imports() const
{
    Statement reading(*m_index,
                      "SELECT number, archive, started, finished, imported, updated, unchanged, duplicates, "
                      "assets, missing FROM imports ORDER BY number DESC");
    QList<ImportSummary> found;
    while (reading.step()) {
        ImportSummary summary;
        summary.number = reading.number(0);
        summary.archive = reading.text(1);
        summary.started = QDateTime::fromMSecsSinceEpoch(reading.number(2), Qt::UTC);
        if (!reading.isNull(3))
            summary.finished = QDateTime::fromMSecsSinceEpoch(reading.number(3), Qt::UTC);
        summary.imported = int(reading.number(4));
        summary.updated = int(reading.number(5));
        summary.unchanged = int(reading.number(6));
        summary.duplicates = int(reading.number(7));
        summary.assets = int(reading.number(8));
        summary.missing = int(reading.number(9));
        found.append(summary);
    }
    if (m_index->hasError())
        return m_index->takeError();
    return found;
}

Result<QList<ImportProblem>> LibraryReader::problems(qint64 import) const
{
    Statement reading(*m_index,
                      "SELECT severity, path, reason FROM problems WHERE import = ?1 ORDER BY rowid");
    reading.bind(1, import);
    QList<ImportProblem> found;
    while (reading.step())
        found.append({ImportProblem::Severity(reading.number(0)), reading.text(1), reading.text(2)});
    if (m_index->hasError())
        return m_index->takeError();
    return found;
}

} // namespace Dateline::Library
