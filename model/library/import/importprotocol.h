// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivereader.h"
#include "article/article.h"
#include "article/articleparser.h"
#include "library/bodycodec.h"
#include "timeline/articlerecord.h"

#include <QByteArray>
#include <QDataStream>
#include <QList>
#include <QString>

namespace Dateline::Library {

/// One file for a parse worker.
struct ParseRequest
{
    QString path; ///< Inside the archive, for title, date and kind of body.
    QByteArray bytes;
    ParseMode mode = ParseMode::Rich;
};

/// What a parse worker makes of it: the article without html, text and zones, which are in `body`.
struct ParsedArticle
{
    Article article;
    PackedBody body;
    QByteArray content; ///< contentHash().
    QByteArray terms;   ///< Search::indexTerms().
    QByteArray text;    ///< Notes::textHash() of the document text.
    Timeline::ArticleRecord record;
};

/// An article made ready to be sent.
ParsedArticle packed(Article article);

/// What an archive worker is asked.
struct ArchiveRequest
{
    QString file;
    Archive::ReadOptions options;
};

/// One step of what an archive worker answers; End comes last.
struct ArchiveEvent
{
    enum class Kind : quint8 { Article, Asset, Refused, End };

    Kind kind = Kind::End;
    Archive::Entry entry;
    QByteArray bytes;           ///< Article.
    QString reason;             ///< Refused.
    std::optional<Error> error; ///< End: why the archive was not read to its end.
};

QByteArray toFrame(const QList<ParseRequest> &requests);
bool fromFrame(const QByteArray &frame, QList<ParseRequest> *requests);
QByteArray toFrame(const ParsedArticle &parsed);
bool fromFrame(const QByteArray &frame, ParsedArticle *parsed);
QByteArray toFrame(const ArchiveRequest &request);
bool fromFrame(const QByteArray &frame, ArchiveRequest *request);
QByteArray toFrame(const ArchiveEvent &event);
bool fromFrame(const QByteArray &frame, ArchiveEvent *event);

} // namespace Dateline::Library
