// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/import/importprotocol.h"

#include "library/identity.h"
#include "notes/anchoring.h"
#include "search/indexterms.h"

#include <QIODevice>

#include <utility>

namespace Dateline {

namespace Archive {

static QDataStream &operator<<(QDataStream &stream, const Limits &limits)
{
    return stream << limits.maximumEntries << limits.maximumFileBytes << limits.maximumArchiveBytes
                  << limits.maximumRatio << limits.ratioFloor << limits.maximumNesting;
}

static QDataStream &operator>>(QDataStream &stream, Limits &limits)
{
    return stream >> limits.maximumEntries >> limits.maximumFileBytes >> limits.maximumArchiveBytes >>
           limits.maximumRatio >> limits.ratioFloor >> limits.maximumNesting;
}

static QDataStream &operator<<(QDataStream &stream, const Entry &entry)
{
    return stream << entry.path << entry.member << entry.modified;
}

static QDataStream &operator>>(QDataStream &stream, Entry &entry)
{
    return stream >> entry.path >> entry.member >> entry.modified;
}

} // namespace Archive

namespace Library {

static QDataStream &operator<<(QDataStream &stream, const ParseRequest &request)
{
    return stream << request.path << request.bytes << quint8(request.mode);
}

static QDataStream &operator>>(QDataStream &stream, ParseRequest &request)
{
    quint8 mode = 0;
    stream >> request.path >> request.bytes >> mode;
    request.mode = ParseMode(mode);
    return stream;
}

static QDataStream &operator<<(QDataStream &stream, const ParsedArticle &parsed)
{
    return stream << parsed.article << parsed.body.text << parsed.body.markup << parsed.content
                  << parsed.terms << parsed.text << parsed.record;
}

static QDataStream &operator>>(QDataStream &stream, ParsedArticle &parsed)
{
    return stream >> parsed.article >> parsed.body.text >> parsed.body.markup >> parsed.content >>
           parsed.terms >> parsed.text >> parsed.record;
}

static QDataStream &operator<<(QDataStream &stream, const ArchiveRequest &request)
{
    return stream << request.file << request.options.limits << request.options.nameEncoding
                  << request.options.wanted;
}

static QDataStream &operator>>(QDataStream &stream, ArchiveRequest &request)
{
    return stream >> request.file >> request.options.limits >> request.options.nameEncoding >>
           request.options.wanted;
}

static QDataStream &operator<<(QDataStream &stream, const ArchiveEvent &event)
{
    stream << quint8(event.kind) << event.entry << event.bytes << event.reason << event.error.has_value();
    if (event.error)
        stream << quint8(event.error->code) << event.error->message << event.error->path;
    return stream;
}

static QDataStream &operator>>(QDataStream &stream, ArchiveEvent &event)
{
    quint8 kind = 0;
    bool hasError = false;
    stream >> kind >> event.entry >> event.bytes >> event.reason >> hasError;
    event.kind = ArchiveEvent::Kind(kind);
    event.error.reset();
    if (hasError) {
        quint8 code = 0;
        Error error;
        stream >> code >> error.message >> error.path;
        error.code = Error::Code(code);
        event.error = error;
    }
    return stream;
}

namespace {

template<typename T>
QByteArray write(const T &value)
{
    QByteArray frame;
    QDataStream stream(&frame, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << value;
    return frame;
}

template<typename T>
bool read(const QByteArray &frame, T *value)
{
    QDataStream stream(frame);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> *value;
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

} // namespace

ParsedArticle packed(Article article)
{
    ParsedArticle parsed;
    parsed.content = contentHash(article);
    parsed.text = Notes::textHash(article.text);
    parsed.terms =
        Search::indexTerms({article.text, article.zones, article.title, article.author, article.tags});
    const auto told = Timeline::ArticleText::of(article);
    parsed.record = Timeline::recordOf(told, Timeline::extract(told));
    parsed.body = packBody(
        {std::exchange(article.text, {}), std::exchange(article.html, {}), std::exchange(article.zones, {})});
    parsed.article = std::move(article);
    return parsed;
}

QByteArray toFrame(const QList<ParseRequest> &requests)
{
    return write(requests);
}

bool fromFrame(const QByteArray &frame, QList<ParseRequest> *requests)
{
    return read(frame, requests);
}

QByteArray toFrame(const ParsedArticle &parsed)
{
    return write(parsed);
}

bool fromFrame(const QByteArray &frame, ParsedArticle *parsed)
{
    return read(frame, parsed);
}

QByteArray toFrame(const ArchiveRequest &request)
{
    return write(request);
}

bool fromFrame(const QByteArray &frame, ArchiveRequest *request)
{
    return read(frame, request);
}

QByteArray toFrame(const ArchiveEvent &event)
{
    return write(event);
}

bool fromFrame(const QByteArray &frame, ArchiveEvent *event)
{
    return read(frame, event);
}

} // namespace Library
} // namespace Dateline
