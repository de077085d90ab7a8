// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article.h"

namespace Dateline {

namespace {

QDataStream &writeZones(QDataStream &stream, const QList<Html::ZoneRange> &zones)
{
    stream << qint32(zones.size());
    for (const Html::ZoneRange &range : zones)
        stream << quint8(range.zone) << range.start << range.end;
    return stream;
}

bool isZone(quint8 value)
{
    return value <= quint8(Html::Zone::Related);
}

QDataStream &readZones(QDataStream &stream, QList<Html::ZoneRange> &zones)
{
    qint32 count = 0;
    stream >> count;
    zones.clear();
    // The count is not trusted with memory: a torn stream ends the loop instead.
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        quint8 zone = 0;
        Html::ZoneRange range;
        stream >> zone >> range.start >> range.end;
        if (!isZone(zone)) {
            stream.setStatus(QDataStream::ReadCorruptData);
            break;
        }
        range.zone = Html::Zone(zone);
        zones.append(range);
    }
    return stream;
}

} // namespace

QDataStream &operator<<(QDataStream &stream, const Article &article)
{
    stream << article.title << article.source << article.author << article.url << article.language
           << article.published << article.publishedHasTime << quint8(article.dateOrigin) << article.tags
           << quint8(article.bodyKind) << article.html << article.text;
    return writeZones(stream, article.zones) << article.doubts;
}

QDataStream &operator>>(QDataStream &stream, Article &article)
{
    quint8 origin = 0;
    quint8 kind = 0;
    stream >> article.title >> article.source >> article.author >> article.url >> article.language >>
        article.published >> article.publishedHasTime >> origin >> article.tags >> kind >> article.html >>
        article.text;
    readZones(stream, article.zones) >> article.doubts;
    if (origin > quint8(DateOrigin::FileName) || kind > quint8(BodyKind::PlainText)) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return stream;
    }
    article.dateOrigin = DateOrigin(origin);
    article.bodyKind = BodyKind(kind);
    return stream;
}

} // namespace Dateline
