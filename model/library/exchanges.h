// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/absentarticle.h"
#include "library/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace Dateline::Library {

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
