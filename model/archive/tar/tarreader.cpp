// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archiveformat.h"
#include "archive/decoding/decodedstream.h"
#include "archive/namedecoder.h"
#include "archive/reasons.h"
#include "archive/session.h"
#include "archive/tar/tarheader.h"

#include <QIODevice>

#include <algorithm>

namespace Dateline::Archive {

namespace {

/// Long names and pax records; nobody needs more.
constexpr qint64 maximumExtensionBytes = 1 << 20;

std::unique_ptr<Decoder> decompressorFor(const QByteArray &head)
{
    if (head.startsWith("\x1f\x8b"))
        return gzipDecoder();
    if (head.startsWith("BZh"))
        return bzip2Decoder();
    if (head.startsWith("\xfd"
                        "7zXZ"))
        return xzDecoder();
    if (auto decoder = zstdDecoder(); decoder->startsAgain(head))
        return decoder;
    return nullptr;
}

bool isZero(QByteArrayView block)
{
    return std::all_of(block.begin(), block.end(), [](char byte) { return byte == '\0'; });
}

qint64 padded(qint64 size)
{
    return (size + TarHeader::blockSize - 1) / TarHeader::blockSize * TarHeader::blockSize;
}

/// Reads a tar stream from its first block to its last. KTar is not used: it unpacks a compressed
/// tar to a temporary file, believes sizes, and drops all but one of entries of the same name.
class TarReader
{
public:
    TarReader(QIODevice &device, Session &session)
        : TarReader(device, session, decompressorFor(device.peek(6)))
    {
    }

    Result<void> read();

private:
    enum class Step { Next, End };

    TarReader(QIODevice &device, Session &session, std::unique_ptr<Decoder> decompressor)
        : m_session(session)
        , m_isCompressed(decompressor != nullptr)
        , m_stream({&device, 0, device.size()}, decompressor ? std::move(decompressor) : copyDecoder(),
                   session.budget(), m_flow)
    {
    }

    Result<Step> readHeader();
    Result<Step> readEnd();
    Result<Step> readExtension(const TarHeader &header);
    Result<Step> readEntry(const TarHeader &header);
    Result<Step> readContent(const TarHeader &header, const Listing &listing);
    Error failure() const;
    QString nameOf(const QByteArray &bytes) const;

    Session &m_session;
    Flow m_flow;
    bool m_isCompressed = false;
    DecodedStream m_stream;
    bool m_isTar = false;
    bool m_isExtended = false; ///< The next header must follow the extensions read so far.
    QByteArray m_longName;
    PaxRecords m_global;
    PaxRecords m_records;
};

Error TarReader::failure() const
{
    const auto state = m_stream.state();
    if (state == DecodedStream::State::TooManyBytes || state == DecodedStream::State::RatioTooHigh)
        return {Error::Code::LimitExceeded, streamReason(state, m_session.limits()), {}};
    if (state == DecodedStream::State::Truncated)
        return Reasons::truncatedArchive();
    if (state == DecodedStream::State::Damaged)
        return Reasons::damagedArchive();
    if (!m_isTar)
        return Reasons::notAnArchive();
    return state == DecodedStream::State::Ended ? Reasons::truncatedArchive() : Reasons::damagedArchive();
}

QString TarReader::nameOf(const QByteArray &bytes) const
{
    NameDecoder decoder(m_session.options().nameEncoding);
    if (!isUtf8(bytes))
        decoder.guess({bytes});
    return decoder.decode(bytes);
}

Result<void> TarReader::read()
{
    while (true) {
        if (m_session.isCancelled())
            return Reasons::cancelled();
        const auto step = readHeader();
        if (!step)
            return step.error();
        if (*step == Step::End)
            return {};
    }
}

Result<TarReader::Step> TarReader::readHeader()
{
    const auto block = m_stream.readBytes(TarHeader::blockSize);
    // KTar, for one, writes no end mark; but of a plain tar nothing else tells that it is whole.
    const auto isWhole = m_isCompressed && m_stream.state() == DecodedStream::State::Ended;
    if (block.isEmpty() && isWhole && m_isTar && !m_isExtended)
        return Step::End;
    if (block.size() < TarHeader::blockSize)
        return failure();
    if (isZero(block))
        return readEnd();
    const auto header = parseTarHeader(block);
    if (!header)
        return failure();
    m_isTar = true;
    for (auto isExtended = header->hasSparseBlocks; isExtended;) {
        const auto map = m_stream.readBytes(TarHeader::blockSize);
        if (map.size() < TarHeader::blockSize)
            return failure();
        isExtended = map[504] != 0;
    }
    if (header->type == 'L' || header->type == 'K' || header->type == 'x' || header->type == 'g')
        return readExtension(*header);
    const auto step = readEntry(*header);
    m_isExtended = false;
    m_longName.clear();
    m_records = m_global;
    return step;
}

Result<TarReader::Step> TarReader::readEnd()
{
    const auto second = m_stream.readBytes(TarHeader::blockSize);
    const auto isEnd = isZero(second) && (m_isTar || second.size() == TarHeader::blockSize);
    m_isTar |= isEnd;
    if (!isEnd)
        return failure();
    // A compressor's checksum comes last, behind tar's padding.
    while (m_stream.state() == DecodedStream::State::Good && !m_session.isCancelled())
        m_stream.skip(1 << 20);
    return m_stream.state() == DecodedStream::State::Ended ? Result<Step>(Step::End) : failure();
}

Result<TarReader::Step> TarReader::readExtension(const TarHeader &header)
{
    if (header.size > maximumExtensionBytes)
        return Reasons::damagedArchive();
    auto bytes = m_stream.readBytes(padded(header.size));
    if (bytes.size() < padded(header.size))
        return failure();
    bytes.truncate(header.size);
    m_isExtended = true;
    if (header.type == 'L')
        m_longName = bytes.left(bytes.indexOf('\0'));
    else if (header.type == 'x' && !parsePaxRecords(bytes, m_records))
        return Reasons::damagedArchive();
    else if (header.type == 'g' && !parsePaxRecords(bytes, m_global))
        return Reasons::damagedArchive();
    if (header.type == 'g')
        m_records = m_global;
    return Step::Next;
}

Result<TarReader::Step> TarReader::readEntry(const TarHeader &header)
{
    Listing listing;
    const auto name = m_records.path.value_or(m_longName.isEmpty() ? header.name : m_longName);
    listing.name = nameOf(name);
    listing.size = m_records.size.value_or(header.size);
    listing.modified =
        QDateTime::fromMSecsSinceEpoch(m_records.modified.value_or(header.modified * 1000), Qt::UTC);

    switch (header.type) {
    case '1':
    case '2':
        listing.kind = Listing::Kind::Link;
        listing.size = 0;
        break;
    case '3':
    case '4':
    case '6':
        listing.kind = Listing::Kind::Special;
        listing.size = 0;
        break;
    case '5':
        listing.kind = Listing::Kind::Folder;
        listing.size = 0;
        break;
    case 'D': // A GNU dump's list of a folder.
    case 'V': // A GNU volume's label.
        listing.kind = Listing::Kind::Folder;
        break;
    default:
        // Before POSIX, a slash at the end was what made a folder.
        if (header.type == '\0' && name.endsWith('/'))
            listing.kind = Listing::Kind::Folder;
    }
    return readContent(header, listing);
}

Result<TarReader::Step> TarReader::readContent(const TarHeader &header, const Listing &listing)
{
    Entry entry;
    auto plan = m_session.plan(listing, entry);
    if (plan != Session::Plan::Nothing && (header.type == 'S' || header.type == 'M' || m_records.isSparse)) {
        m_session.refuse(entry, Reasons::sparseFile());
        plan = Session::Plan::Nothing;
    }

    auto rest = padded(listing.size);
    if (plan != Session::Plan::Nothing) {
        const auto bytes = m_stream.readBytes(listing.size);
        rest -= bytes.size();
        if (bytes.size() < listing.size) {
            m_session.refuse(entry, streamReason(m_stream.state(), m_session.limits()));
            return failure();
        }
        m_session.deliver(plan, entry, bytes);
    }
    if (rest > 0 && !m_stream.skip(rest))
        return failure();
    return Step::Next;
}

} // namespace

Result<void> readTar(QIODevice &device, Session &session)
{
    return TarReader(device, session).read();
}

} // namespace Dateline::Archive
