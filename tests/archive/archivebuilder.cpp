// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivebuilder.h"

#include <QBuffer>
#include <QtEndian>

#include <catch2/catch_test_macros.hpp>

#include <zlib.h>

namespace Dateline::Test {

namespace {

template<typename T>
QByteArray little(T value)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

quint16 methodOf(const ZipItem &item)
{
    return item.method != 0 ? item.method : item.isDeflated ? 8 : 0;
}

QByteArray zipFields(const ZipItem &item, const QByteArray &packed, bool isCentral)
{
    const auto hides = item.isZip64 && isCentral;
    const auto isBlank = item.isStreamed && !isCentral;
    const auto unpacked = item.unpackedSize.value_or(quint32(item.content.size()));
    return little<quint16>(20) + little<quint16>(item.flags | (item.isStreamed ? 8 : 0)) +
           little(methodOf(item)) + little<quint32>(0x56370000) // 2023-01-23
           + little<quint32>(isBlank ? 0 : item.checksum.value_or(checksum(item.content))) +
           little<quint32>(hides     ? 0xffffffff
                           : isBlank ? 0
                                     : quint32(packed.size())) +
           little<quint32>(hides     ? 0xffffffff
                           : isBlank ? 0
                                     : unpacked) +
           little<quint16>(quint16(item.name.size()));
}

QByteArray centralRecord(const ZipItem &item, const QByteArray &packed, quint32 offset)
{
    auto extra = item.extra;
    if (item.isZip64)
        extra += zipExtra(1, little<quint64>(quint64(item.content.size())) +
                                 little<quint64>(quint64(packed.size())) + little<quint64>(offset));
    return QByteArray("PK\1\2") + little<quint16>(0x031e) + zipFields(item, packed, true) +
           little<quint16>(quint16(extra.size())) + QByteArray(6, '\0') +
           little<quint32>(item.unixMode << 16) + little<quint32>(item.isZip64 ? 0xffffffff : offset) +
           item.name + extra;
}

QByteArray octal(qint64 value, int digits)
{
    return QByteArray::number(value, 8).rightJustified(digits, '0');
}

QByteArray tarHeader(const TarItem &item)
{
    QByteArray block(512, '\0');
    const auto size = item.size.value_or(item.content.size());
    block.replace(0, qMin<qsizetype>(100, item.name.size()), item.name.left(100));
    block.replace(100, 7, "0000644");
    if (!item.isBase256) {
        block.replace(124, 11, octal(size, 11));
    } else {
        block[124] = char(0x80);
        for (int i = 1; i < 12; ++i)
            block[124 + i] = char(i < 4 ? 0 : quint64(size) >> (8 * (11 - i)));
    }
    block.replace(136, 11, octal(item.modified, 11));
    block.replace(148, 8, "        ");
    block[156] = item.type;
    block.replace(257, 8, QByteArray("ustar\00000", 8));
    int sum = 0;
    for (const auto byte : std::as_const(block))
        sum += quint8(byte);
    block.replace(148, 6, octal(sum, 6));
    block[154] = '\0';
    REQUIRE(block.size() == 512);
    return block;
}

QByteArray sevenZipCoder(const QByteArray &method, qint64 size)
{
    return QByteArray("\x07\x0b\x01\0\x01", 5) + char(method.size()) + method + '\x0c' +
           sevenZipNumber(quint64(size)) + '\0';
}

} // namespace

quint32 checksum(const QByteArray &content)
{
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(content.constData()), size_t(content.size())));
}

QByteArray deflated(const QByteArray &content)
{
    if (content.isEmpty())
        return QByteArray("\3\0", 2);
    // qCompress() puts four bytes of size and two of header before, and four of checksum behind.
    const auto wrapped = qCompress(content);
    return wrapped.mid(6, wrapped.size() - 10);
}

QByteArray zipExtra(quint16 id, const QByteArray &data)
{
    return little(id) + little<quint16>(quint16(data.size())) + data;
}

QByteArray zipArchive(const QList<ZipItem> &items)
{
    QByteArray bytes;
    QByteArray directory;
    for (const auto &item : items) {
        const auto packed = item.isDeflated && item.method == 0 ? deflated(item.content) : item.content;
        const auto offset = item.offset.value_or(quint32(bytes.size()));
        if (!item.offset) {
            bytes += QByteArray("PK\3\4") + zipFields(item, packed, false) + little<quint16>(0) + item.name +
                     packed;
            if (item.isStreamed)
                bytes += QByteArray("PK\7\10") + little(checksum(item.content)) +
                         little<quint32>(quint32(packed.size())) +
                         little<quint32>(quint32(item.content.size()));
        }
        directory += centralRecord(item, packed, offset);
    }
    const auto count = quint16(items.size());
    return bytes + directory + QByteArray("PK\5\6\0\0\0\0", 8) + little(count) + little(count) +
           little<quint32>(quint32(directory.size())) + little<quint32>(quint32(bytes.size())) +
           little<quint16>(0);
}

QByteArray tarArchive(const QList<TarItem> &items, bool hasEnd)
{
    QByteArray bytes;
    for (const auto &item : items) {
        bytes += tarHeader(item) + item.content;
        bytes += QByteArray((512 - item.content.size() % 512) % 512, '\0');
    }
    return hasEnd ? bytes + QByteArray(1024, '\0') : bytes;
}

QByteArray paxRecord(const QByteArray &key, const QByteArray &value)
{
    auto size = key.size() + value.size() + 3;
    while (QByteArray::number(size).size() + key.size() + value.size() + 3 != size)
        ++size;
    return QByteArray::number(size) + ' ' + key + '=' + value + '\n';
}

QByteArray compressed(const QByteArray &content, KCompressionDevice::CompressionType type)
{
    if (type == KCompressionDevice::None)
        return content;
    QBuffer buffer;
    KCompressionDevice device(&buffer, false, type);
    REQUIRE(device.open(QIODevice::WriteOnly));
    REQUIRE(device.write(content) == content.size());
    device.close();
    return buffer.data();
}

QByteArray sevenZipNumber(quint64 value)
{
    if (value < 0x80)
        return QByteArray(1, char(value));
    return '\xff' + little(value);
}

QByteArray sevenZipAround(const QByteArray &packed, const QByteArray &header)
{
    const QByteArray start = little<quint64>(quint64(packed.size())) +
                             little<quint64>(quint64(header.size())) + little(checksum(header));
    return QByteArray("7z\xbc\xaf\x27\x1c\0\4", 8) + little(checksum(start)) + start + packed + header;
}

QByteArray sevenZipArchive(const QList<SevenZipItem> &items, const QByteArray &method)
{
    QByteArray packed;
    QByteArray sizes;
    QByteArray checksums;
    QByteArray names(1, '\0');
    QByteArray attributes("\x01\0", 2);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto &item = items[i];
        packed += item.content;
        if (i + 1 < items.size())
            sizes += sevenZipNumber(quint64(item.content.size()));
        checksums += little(checksum(item.content));
        for (const auto character : item.name)
            names += QByteArray(1, character) + '\0';
        names += QByteArray(2, '\0');
        attributes += little(item.attributes);
    }
    QByteArray header =
        QByteArray("\x01\x04\x06\0\x01\x09", 6) + sevenZipNumber(quint64(packed.size())) + '\0';
    header += sevenZipCoder(method, packed.size());
    header += QByteArray("\x08\x0d", 2) + sevenZipNumber(quint64(items.size())) + '\x09' + sizes +
              QByteArray("\x0a\x01", 2) + checksums + QByteArray("\0\0\x05", 3) +
              sevenZipNumber(quint64(items.size())) + '\x11' + sevenZipNumber(quint64(names.size())) + names +
              '\x15' + sevenZipNumber(quint64(attributes.size())) + attributes + QByteArray("\0\0", 2);
    return sevenZipAround(packed, header);
}

QByteArray sevenZipWithPackedHeader(const QByteArray &method)
{
    const QByteArray packed(64, 'x');
    return sevenZipAround(packed,
                          QByteArray("\x17\x06\0\x01\x09\x40\0", 7) + sevenZipCoder(method, 64) + '\0');
}

} // namespace Dateline::Test
