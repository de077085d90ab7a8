// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/bodystore.h"
#include "library/database.h"
#include "library/import/filerecord.h"
#include "library/import/importprotocol.h"
#include "library/import/termindex.h"
#include "library/timelines/recordstore.h"

#include <QHash>
#include <QString>

namespace Dateline::Library {

/// Decides what a file is to the library (a new article, a new version of one, a duplicate) and
/// writes it. Works inside the caller's transaction; errors stick to the database.
class VersionStore
{
public:
    enum class Outcome : quint8 { Imported, Updated, Duplicate, Unchanged };

    struct Stored
    {
        Outcome outcome = Outcome::Imported;
        QString articleId;
        QString formerId; ///< The article that the file held before, if it was another one.
    };

    /// `notes` finds the ids of articles that a person touched before this index was made; may be null.
    VersionStore(Database &index, Database *notes);

    /// `archive` is the location of the archive that `file` belongs to.
    Stored store(const FileRecord &file, const QString &archive, const QByteArray &hash,
                 const ParsedArticle &parsed);

    /// Marks a file as there again, with a new stamp. Gives the article's id when that changed its row.
    QString confirm(const FileStamp &known, const FileRecord &file);

    /// Marks a file as gone; gives the article's id when no file holds it any more.
    QString markMissing(qint64 fileNumber);

    TermIndex &terms() { return m_terms; }
    RecordStore &records() { return m_records; }

private:
    struct Known
    {
        qint64 file = 0;
        qint64 version = 0;
        qint64 article = 0;
        QString url;
    };

    Known find(const FileRecord &file);
    void adoptUrl(qint64 article, const QString &url);
    qint64 sourceNumber(const QString &name);
    qint64 articleFor(const Known &known, const QString &url);
    qint64 createArticle(const FileRecord &file, const QString &archive, const QString &url,
                         const ParsedArticle &parsed);
    QString idFor(const FileRecord &file, const QString &archive, const QString &url,
                  const QByteArray &content);
    QString idFromNotes(const FileRecord &file, const QString &archive, const QString &url,
                        const QByteArray &content);
    bool isIdTaken(const QString &id);
    qint64 insertVersion(qint64 article, const FileRecord &file, const ParsedArticle &parsed);
    void updateVersion(qint64 version, const ParsedArticle &parsed);
    void writeBody(qint64 version, const ParsedArticle &parsed);
    void bindMetadata(Statement &statement, const ParsedArticle &parsed);
    void saveFile(const Known &known, const FileRecord &file, const QByteArray &hash, qint64 version);
    void refresh(qint64 article);
    /// Refreshes the article that a file holds, and gives its id.
    QString refreshArticleOf(qint64 fileNumber);
    QString articleId(qint64 article);
    qint64 listedVersion(qint64 article);

    Database &m_index;
    Database *m_notes;
    bool m_notesKnowArticles = false;
    QHash<QString, qint64> m_sources;

    BodyWriter m_bodies;
    TermIndex m_terms;
    RecordStore m_records;

    Statement m_findFile;
    Statement m_findVersion;
    Statement m_findUrl;
    Statement m_adoptUrl;
    Statement m_findId;
    Statement m_readId;
    Statement m_insertArticle;
    Statement m_insertVersion;
    Statement m_updateVersion;
    Statement m_putText;
    Statement m_insertFile;
    Statement m_updateFile;
    Statement m_refresh;
    Statement m_listed;
    Statement m_confirm;
    Statement m_miss;
    Statement m_articleOfFile;
};

} // namespace Dateline::Library
