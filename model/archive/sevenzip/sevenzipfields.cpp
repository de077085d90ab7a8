// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/sevenzip/sevenzipfields.h"

#include "archive/decoding/bytes.h"

#include <limits>

namespace Dateline::Archive {

SevenZipFields::SevenZipFields(QByteArrayView bytes)
    : m_bytes(bytes)
{
}

bool SevenZipFields::fail()
{
    m_isGood = false;
    m_bytes = {};
    return false;
}

QByteArrayView SevenZipFields::take(qint64 size)
{
    if (size < 0 || size > m_bytes.size()) {
        fail();
        return {};
    }
    const auto taken = m_bytes.first(size);
    m_bytes = part(m_bytes, size);
    return taken;
}

quint8 SevenZipFields::byte()
{
    const auto bytes = take(1);
    return bytes.isEmpty() ? 0 : quint8(bytes.front());
}

quint32 SevenZipFields::number32()
{
    const auto bytes = take(4);
    return bytes.isEmpty() ? 0 : littleEndian<quint32>(bytes, 0);
}

quint64 SevenZipFields::number64()
{
    const auto bytes = take(8);
    return bytes.isEmpty() ? 0 : littleEndian<quint64>(bytes, 0);
}

quint64 SevenZipFields::number()
{
    // The leading ones of the first byte count the bytes that follow; its other bits are the highest.
    const auto first = byte();
    quint64 value = 0;
    quint8 mask = 0x80;
    for (int i = 0; i < 8; ++i, mask >>= 1) {
        if (!(first & mask))
            return value | quint64(first & (mask - 1)) << (8 * i);
        value |= quint64(byte()) << (8 * i);
    }
    return value;
}

qint64 SevenZipFields::count(qint64 eighths)
{
    const auto value = number();
    if (value > quint64(m_bytes.size()) * 8 / quint64(eighths)) {
        fail();
        return 0;
    }
    return qint64(value);
}

qint64 SevenZipFields::size()
{
    const auto value = number();
    if (value > quint64(std::numeric_limits<qint64>::max() / 4)) {
        fail();
        return 0;
    }
    return qint64(value);
}

QString SevenZipFields::string()
{
    QString text;
    while (m_isGood) {
        const auto unit = take(2);
        if (unit.isEmpty())
            break;
        const auto character = littleEndian<quint16>(unit, 0);
        if (character == 0)
            return text;
        text += QChar(character);
    }
    return {};
}

QList<bool> SevenZipFields::bits(qint64 count)
{
    const auto bytes = take((count + 7) / 8);
    QList<bool> result;
    for (qint64 i = 0; i < count && m_isGood; ++i)
        result.append(bytes[i / 8] & (0x80 >> (i % 8)));
    return result;
}

QList<bool> SevenZipFields::optionalBits(qint64 count)
{
    const auto areAllTrue = byte() != 0;
    return areAllTrue ? QList<bool>(m_isGood ? count : 0, true) : bits(count);
}

QList<std::optional<quint32>> SevenZipFields::checksums(qint64 count)
{
    QList<std::optional<quint32>> result;
    const auto areDefined = optionalBits(count);
    for (const auto isDefined : areDefined)
        result.append(isDefined ? std::optional(number32()) : std::nullopt);
    return result;
}

} // namespace Dateline::Archive
