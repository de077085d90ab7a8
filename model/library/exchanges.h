// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace Dateline::Library {

/// An article that annotations came for and that the library does not have. An import that brings it finds
/// them: by content, by address, or by the id that its address gives it.
struct AbsentArticle
{
    QString id;         ///< See makeArticleId().
    QByteArray content; ///< See contentHash(); empty when it is not known.
    QString url;        ///< See identifyingUrl(); may be empty.
    QString title;

    bool operator==(const AbsentArticle &) const = default;
};

/// What notes.db knows of annotations that came from elsewhere or left. Writing goes through notes.db itself,
/// within the caller's transaction; reading through an index opened by openWithNotes(). Errors stick to the
/// database.

/// Enters articles that are not known yet.
void putAbsentArticles(Database &notes, const QList<AbsentArticle> &articles);

/// By id of annotation: its `modified` when it last came from elsewhere or left. A later arrival tells by it
/// whether the annotation was changed here since.
QHash<QString, QDateTime> readExchanges(Database &index);
void putExchanges(Database &notes, const QHash<QString, QDateTime> &times);

/// The id of the listed article with this content, or an empty string.
QString idOfContent(Database &index, const QByteArray &content);

} // namespace Dateline::Library
