// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archiveformat.h"
#include "archive/decoding/bytes.h"
#include "archive/decoding/decodedstream.h"
#include "archive/reasons.h"
#include "archive/session.h"
#include "archive/zip/ziprecords.h"

#include <QIODevice>

#include <zlib.h>

namespace Dateline::Archive {

namespace {

enum ZipMethod : quint16 { Stored = 0, Deflated = 8, Bzip2 = 12, Lzma = 14, Zstd = 93, Xz = 95 };

quint32 checksumOf(const QByteArray &bytes)
{
    return quint32(crc32_z(crc32_z(0, nullptr, 0), reinterpret_cast<const Bytef *>(bytes.constData()),
                           size_t(bytes.size())));
}

/// Reads what the directory lists, entry by entry. KZip is not used: it loses names, ignores the
/// checksums, and drops all but one of entries of the same name.
class ZipReader
{
public:
    ZipReader(QIODevice &device, Session &session)
        : m_device(device)
        , m_session(session)
    {
    }

    Result<void> read();

private:
    void readEntry(const ZipEntry &zipEntry);
    /// The bytes, or the reason why there are none in `reason`.
    QByteArray contentOf(const ZipEntry &zipEntry, QString &reason);
    std::optional<ByteRange> dataOf(const ZipEntry &zipEntry) const;
    std::unique_ptr<Decoder> decoderFor(const ZipEntry &zipEntry, ByteRange &range) const;
    QByteArray unpack(const ZipEntry &zipEntry, DecodedStream &stream, QString &reason) const;

    QIODevice &m_device;
    Session &m_session;
    Flow m_flow;
};

Result<void> ZipReader::read()
{
    const auto directory = readZipDirectory(m_device, m_session.options().nameEncoding);
    for (const auto &entry : directory.entries) {
        if (m_session.isCancelled())
            return Reasons::cancelled();
        readEntry(entry);
    }
    return directory.complaint;
}

void ZipReader::readEntry(const ZipEntry &zipEntry)
{
    Entry entry;
    const auto plan =
        m_session.plan({zipEntry.name, zipEntry.kind, zipEntry.modified, zipEntry.unpackedSize}, entry);
    if (plan == Session::Plan::Nothing)
        return;
    QString reason;
    const auto bytes = contentOf(zipEntry, reason);
    if (reason.isEmpty())
        m_session.deliver(plan, entry, bytes);
    else
        m_session.refuse(entry, reason);
}

std::optional<ByteRange> ZipReader::dataOf(const ZipEntry &zipEntry) const
{
    if (zipEntry.offset < 0 || zipEntry.packedSize < 0 || !zipEntry.hasSizes)
        return std::nullopt;
    const auto header = readAt(m_device, zipEntry.offset, zipLocalHeaderSize);
    if (header.size() < zipLocalHeaderSize || !header.startsWith("PK\3\4"))
        return std::nullopt;
    const auto start = zipEntry.offset + zipLocalHeaderSize + littleEndian<quint16>(header, 26) +
                       littleEndian<quint16>(header, 28);
    if (start > m_device.size() || zipEntry.packedSize > m_device.size() - start)
        return std::nullopt;
    return ByteRange{&m_device, start, zipEntry.packedSize};
}

std::unique_ptr<Decoder> ZipReader::decoderFor(const ZipEntry &zipEntry, ByteRange &range) const
{
    switch (zipEntry.method) {
    case Stored:
        return copyDecoder();
    case Deflated:
        return deflateDecoder();
    case Bzip2:
        return bzip2Decoder();
    case Zstd:
        return zstdDecoder();
    case Xz:
        return xzDecoder();
    case Lzma: {
        // Two bytes of version, two of size, then the properties (APPNOTE.TXT, 5.8.8).
        const auto head = readAt(m_device, range.start, 9);
        if (range.length < 9 || head.size() < 9 || littleEndian<quint16>(head, 2) != 5)
            return nullptr;
        range.start += 9;
        range.length -= 9;
        return lzmaDecoder({{0x030101, head.mid(4)}}, zipEntry.unpackedSize);
    }
    default:
        return nullptr;
    }
}

QByteArray ZipReader::unpack(const ZipEntry &zipEntry, DecodedStream &stream, QString &reason) const
{
    // One byte more than was promised shows whether the promise was kept.
    auto bytes = stream.readBytes(zipEntry.unpackedSize + 1);
    const auto state = stream.state();
    const auto isWhole = bytes.size() == zipEntry.unpackedSize &&
                         (state == DecodedStream::State::Ended || state == DecodedStream::State::Good);
    if (bytes.size() > zipEntry.unpackedSize || (state == DecodedStream::State::Ended && !isWhole))
        reason = Reasons::wrongSize();
    else if (!isWhole)
        reason = streamReason(state, m_session.limits());
    else if (checksumOf(bytes) != zipEntry.checksum)
        reason = Reasons::wrongChecksum();
    return bytes;
}

QByteArray ZipReader::contentOf(const ZipEntry &zipEntry, QString &reason)
{
    if (zipEntry.name.endsWith(u'/') || zipEntry.name.endsWith(u'\\'))
        reason = Reasons::folderWithContent();
    else if (zipEntry.isEncrypted())
        reason = Reasons::encrypted();
    else if (zipEntry.sharesData)
        reason = Reasons::overlapping();
    if (!reason.isEmpty())
        return {};

    auto range = dataOf(zipEntry);
    if (!range) {
        reason = Reasons::cutOff();
        return {};
    }
    auto decoder = decoderFor(zipEntry, *range);
    if (!decoder) {
        reason = Reasons::unsupportedMethod(zipEntry.method);
        return {};
    }
    const auto flowBefore = m_flow;
    DecodedStream stream(*range, std::move(decoder), m_session.budget(), m_flow);
    const auto bytes = unpack(zipEntry, stream, reason);
    // One entry that is a bomb must not weigh on the ratio of its neighbours.
    if (!reason.isEmpty())
        m_flow = flowBefore;
    return bytes;
}

} // namespace

Result<void> readZip(QIODevice &device, Session &session)
{
    return ZipReader(device, session).read();
}

} // namespace Dateline::Archive
