// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/articlerow.h"
#include "library/exchangedstate.h"
#include "notes/annotation.h"
#include "search/savedsearch.h"
#include "support/result.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace Dateline::Library {

class BodyReader;
class Database;

/// One past import, with how it ended.
struct ImportSummary
{
    qint64 number = 0;
    QString archive;
    QDateTime started;  ///< UTC.
    QDateTime finished; ///< Invalid when it was cancelled or killed.
    int imported = 0;
    int updated = 0;
    int unchanged = 0;
    int duplicates = 0;
    int assets = 0;
    int missing = 0; ///< Files that were there before and are gone.
};

/// One line of an import report.
struct ImportProblem
{
    enum class Severity : quint8 { Refused, Doubtful };

    Severity severity = Severity::Refused;
    QString path;   ///< Path inside the archive, " > " before the member of a nested one.
    QString reason; ///< A whole sentence.

    bool operator==(const ImportProblem &) const = default;
};

/// A source as the articles name it, and the name that the user sees.
struct SourceName
{
    QString source;
    QString name; ///< The same as `source` when the user gave no other.
    int articles = 0;

    bool operator==(const SourceName &) const = default;
};

/// Reads a library through a connection of its own. Use each object on the thread that opened it.
/// Reading goes on while an import writes; each call sees the last committed state. Sources have the names
/// that the user gave them, wherever they are not said to be as parsed.
class LibraryReader
{
public:
    /// `folder` must be a library that Library::open() has accepted.
    static Result<std::unique_ptr<LibraryReader>> open(const QString &folder);
    ~LibraryReader();

    /// Every listed article, newest first, undated ones last, handed over one by one; `visit`
    /// returns false to stop.
    Result<void> visitRows(const std::function<bool(ArticleRow &&)> &visit) const;

    /// The rows of these ids, in any order; unknown ids are left out.
    Result<QList<ArticleRow>> rows(const QStringList &ids) const;

    /// The same for numbers of articles.
    Result<QList<ArticleRow>> rowsOfNumbers(const QList<qint32> &numbers) const;

    /// A whole article: the listed version, or version `number` of it. NotFound when there is none.
    Result<Article> article(const QString &id, qint64 version = 0) const;

    /// All versions of an article, newest first.
    Result<QList<ArticleVersion>> versions(const QString &id) const;

    /// The id of the article with this address (compared after normalising), or an empty string.
    QString idOfUrl(const QString &url) const;
    /// The ids of those addresses that are in the library, by the address as given.
    QHash<QString, QString> idsOfUrls(const QStringList &urls) const;

    /// The id of the article that has or had this content (see contentHash()), or an empty string.
    QString idOfContent(const QByteArray &content) const;

    /// Every source that has articles or a name of the user's, by its name as parsed.
    Result<QList<SourceName>> sourceNames() const;
    /// The articles of a source, by its name as parsed.
    Result<QStringList> idsOfSource(const QString &source) const;

    /// In the user's order.
    Result<QList<Search::SavedSearch>> savedSearches() const;

    /// Every annotation, those in the trash too, in no order; those of one article; one by its id (NotFound).
    Result<QList<Notes::Annotation>> annotations() const;
    Result<QList<Notes::Annotation>> annotationsOf(const QString &article) const;
    Result<Notes::Annotation> annotation(const QString &id) const;
    /// The states in which annotations came from elsewhere or left.
    Result<ExchangedStates> exchanges() const;
    /// Brings up to date where annotations are in the listed versions, for who cannot wait for
    /// StateStore::placeAnnotations(). Quickest with those of one article side by side.
    Result<void> place(QList<Notes::Annotation> &annotations) const;
    /// The user's names of colours, by number; colours without one are left out.
    Result<QHash<int, QString>> colourNames() const;

    qint64 articleCount() const;
    /// Versions that are not in the full-text index yet; the next import adds them.
    qint64 pendingVersions() const;

    /// Past imports, newest first.
    Result<QList<ImportSummary>> imports() const;
    Result<QList<ImportProblem>> problems(qint64 import) const;

private:
    explicit LibraryReader(std::unique_ptr<Database> index);
    std::unique_ptr<Database> m_index;
    std::unique_ptr<BodyReader> m_bodies;
};

} // namespace Dateline::Library
