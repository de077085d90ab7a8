// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/bodystore.h"
#include "library/database.h"
#include "library/placingresult.h"
#include "notes/annotation.h"
#include "support/result.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace Dateline::Notes {
class Anchoring;
}

namespace Dateline::Library {

/// Finds annotations again in the versions that are listed now. It remembers what it read of an article: use
/// one object for one state of the index, on the thread of its database.
class AnnotationPlacer
{
public:
    /// `index` is the index, with or without the notes.
    explicit AnnotationPlacer(Database &index);
    ~AnnotationPlacer();

    /// Whether this placement is one in the listed version of the article. Also true where nothing better can
    /// be known: the article is not in the index, or its text is damaged.
    bool isCurrent(const QString &article, Notes::Part part, const QByteArray &placedText);
    bool isCurrent(const Notes::Annotation &annotation);

    /// Brings up to date where an annotation is, and nothing else of it. True when that changed.
    bool place(Notes::Annotation &annotation);

private:
    void look(const QString &article);
    const QString &text();
    const Notes::Anchoring *anchoring(Notes::Part part);

    BodyReader m_bodies;
    Statement m_findListed;
    Statement m_readText;
    QString m_article;
    qint64 m_version = 0; ///< The listed one; 0 when the article is unknown.
    QString m_title;
    QByteArray m_titleHash;
    QByteArray m_textHash; ///< Empty when the text is damaged.
    std::optional<QString> m_text;
    std::unique_ptr<Notes::Anchoring> m_inTitle;
    std::unique_ptr<Notes::Anchoring> m_inText;
};

/// Articles that have annotations, those in the trash included. Reads notes.db itself.
QStringList annotatedArticles(Database &notes);

/// What is still to be placed.
struct PlacingWork
{
    QStringList articles;
    QSet<QString> begun; ///< Annotations of the first article that were placed already.
};

/// One step of placing anew: takes articles from the front of the work, a hundred at most and only for some
/// milliseconds, also within an article, and gives those of their annotations that are elsewhere now. An
/// article that cannot be read is left as it is. Writes nothing; no error is left in the databases.
QList<Notes::Annotation> takeMisplaced(Database &notes, Database &index, PlacingWork &work,
                                       PlacingResult &result);

/// Writes these placements, and what their articles are now, in one transaction.
Result<void> storePlacements(Database &notes, Database &index, const QList<Notes::Annotation> &misplaced);

/// All of it at once, for who has the instance lock and no StateStore.
Result<PlacingResult> placeAnnotations(const QString &libraryFolder);

} // namespace Dateline::Library
