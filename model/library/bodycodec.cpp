// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/bodycodec.h"

#include <QDataStream>
#include <QIODevice>

namespace Dateline::Library {

QByteArray bodyToBytes(const Body &body)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << body.text.toUtf8() << body.html.toUtf8() << qint32(body.zones.size());
    for (const Html::ZoneRange &range : body.zones)
        stream << quint8(range.zone) << range.start << range.end;
    return bytes;
}

std::optional<Body> bodyFromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    QByteArray text;
    QByteArray html;
    qint32 count = 0;
    stream >> text >> html >> count;
    Body body{QString::fromUtf8(text), QString::fromUtf8(html), {}};
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        quint8 zone = 0;
        Html::ZoneRange range;
        stream >> zone >> range.start >> range.end;
        if (zone > quint8(Html::Zone::Related) || range.start < 0 || range.start > range.end ||
            range.end > body.text.size())
            return std::nullopt;
        range.zone = Html::Zone(zone);
        body.zones.append(range);
    }
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return body;
}

} // namespace Dateline::Library
