// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/bodycodec.h"

#include "library/markup.h"
#include "library/varint.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <cstring>

namespace Dateline::Library {

namespace {

// Zones first, since they say which of the text counts: their number, then for each of them what it is, how
// far it stands from the end of the one before, and its length. Then the text, UTF-16, little endian: of
// Chinese that compresses better than UTF-8, and it is what a search compares.
void appendZones(QByteArray &bytes, const QList<Html::ZoneRange> &zones)
{
    appendVarint(bytes, quint32(zones.size()));
    qint32 last = 0;
    for (const Html::ZoneRange &range : zones) {
        bytes += char(range.zone);
        appendVarint(bytes, quint32(range.start - last));
        appendVarint(bytes, quint32(range.end - range.start));
        last = range.end;
    }
}

bool takeZones(QByteArrayView &bytes, QList<Html::ZoneRange> &zones)
{
    const auto count = takeVarint(bytes);
    if (!count || qsizetype(*count) > bytes.size())
        return false;
    zones.reserve(*count);
    qint64 last = 0;
    for (quint32 i = 0; i < *count; ++i) {
        if (bytes.isEmpty() || quint8(bytes.front()) > quint8(Html::Zone::Related))
            return false;
        const auto zone = Html::Zone(bytes.front());
        bytes = bytes.sliced(1);
        const auto gap = takeVarint(bytes);
        const auto length = takeVarint(bytes);
        if (!gap || !length)
            return false;
        const qint64 start = last + *gap;
        last = start + *length;
        if (last > std::numeric_limits<qint32>::max())
            return false;
        zones.append({zone, qint32(start), qint32(last)});
    }
    return true;
}

} // namespace

PackedBody packBody(const Body &body)
{
    PackedBody packed;
    appendZones(packed.text, body.zones);
    const qsizetype start = packed.text.size();
    packed.text.resize(start + body.text.size() * 2);
    qToLittleEndian<char16_t>(body.text.utf16(), body.text.size(), packed.text.data() + start);
    packed.markup = markupAround(body.text, body.html);
    return packed;
}

std::optional<BodyText> unpackText(const QByteArray &text)
{
    QByteArrayView bytes(text);
    BodyText body;
    if (!takeZones(bytes, body.zones) || bytes.size() % 2 != 0)
        return std::nullopt;
    body.text = QString(bytes.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(bytes.data(), body.text.size(), body.text.data());
    if (!body.zones.isEmpty() && body.zones.last().end > body.text.size())
        return std::nullopt;
    return body;
}

std::optional<Body> unpackBody(const PackedBody &packed)
{
    std::optional<BodyText> text = unpackText(packed.text);
    if (!text)
        return std::nullopt;
    std::optional<QString> html = htmlFromMarkup(text->text, packed.markup);
    if (!html)
        return std::nullopt;
    return Body{std::move(text->text), std::move(*html), std::move(text->zones)};
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
