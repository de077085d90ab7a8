// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/archiveformat.h"
#include "archive/decoding/bytes.h"
#include "archive/decoding/decodedstream.h"
#include "archive/reasons.h"
#include "archive/session.h"
#include "archive/sevenzip/sevenzipheader.h"

#include <QIODevice>

#include <algorithm>

#include <zlib.h>

namespace Dateline::Archive {

namespace {

constexpr qint64 signatureHeaderSize = 32;

/// More than a million files need.
constexpr qint64 maximumHeaderBytes = qint64(128) << 20;

quint32 checksumOf(QByteArrayView bytes)
{
    return quint32(
        crc32_z(crc32_z(0, nullptr, 0), reinterpret_cast<const Bytef *>(bytes.data()), size_t(bytes.size())));
}

std::unique_ptr<Decoder> decoderFor(const SevenZipFolder &folder)
{
    auto coders = folder.coders;
    // A coder that copies changes nothing.
    coders.removeIf([](const LzmaCoder &coder) { return coder.method == 0; });
    if (!folder.isChain)
        return nullptr;
    if (coders.isEmpty())
        return copyDecoder();
    if (coders.size() == 1) {
        switch (coders.first().method) {
        case 0x040108:
            return deflateDecoder();
        case 0x040202:
            return bzip2Decoder();
        case 0x04f71101:
            return zstdDecoder();
        default:
            break;
        }
    }
    return lzmaDecoder(coders, folder.unpackedSize);
}

quint64 unknownMethodOf(const SevenZipFolder &folder)
{
    return folder.coders.isEmpty() ? 0 : folder.coders.last().method;
}

/// Streams each folder once, and not at all when it holds nothing to read. K7Zip is not used: it
/// unpacks the whole archive into memory, never ends on some malformed headers, ignores the
/// checksums, and drops all but one of entries of the same name.
class SevenZipReader
{
public:
    SevenZipReader(QIODevice &device, Session &session)
        : m_device(device)
        , m_session(session)
    {
    }

    Result<void> read();

private:
    struct Planned
    {
        const SevenZipFile *file = nullptr;
        Session::Plan plan = Session::Plan::Nothing;
        Entry entry;
    };

    Result<SevenZipHeader> readHeader();
    Result<SevenZipHeader> unpackHeader(const SevenZipFolder &folder);
    QByteArray readRange(qint64 offset, qint64 size);
    Planned plan(const SevenZipFile &file);
    Result<void> readFolder(const SevenZipFolder &folder, QList<Planned> files);
    void readFile(const Planned &planned, DecodedStream &stream);
    QString objection(const SevenZipFolder &folder) const;

    QIODevice &m_device;
    Session &m_session;
    Flow m_flow;
};

QByteArray SevenZipReader::readRange(qint64 offset, qint64 size)
{
    return m_device.seek(signatureHeaderSize + offset) ? m_device.read(size) : QByteArray();
}

Result<SevenZipHeader> SevenZipReader::readHeader()
{
    m_device.seek(0);
    const auto start = m_device.read(signatureHeaderSize);
    if (start.size() < signatureHeaderSize)
        return Reasons::truncatedArchive();
    if (littleEndian<quint32>(start, 8) != checksumOf(part(start, 12)))
        return Reasons::damagedArchive();
    const auto offset = littleEndian<quint64>(start, 12);
    const auto size = littleEndian<quint64>(start, 20);
    if (size == 0)
        return SevenZipHeader();
    const auto room = quint64(m_device.size() - signatureHeaderSize);
    if (offset > room || size > room - offset)
        return Reasons::truncatedArchive();
    if (size > quint64(maximumHeaderBytes))
        return Reasons::damagedArchive();
    const auto bytes = readRange(qint64(offset), qint64(size));
    if (checksumOf(bytes) != littleEndian<quint32>(start, 28))
        return Reasons::damagedArchive();

    auto header = parseSevenZipHeader(bytes);
    if (!header)
        return Reasons::damagedArchive();
    if (!header->isPacked)
        return *std::move(header);
    return unpackHeader(header->folders.first());
}

Result<SevenZipHeader> SevenZipReader::unpackHeader(const SevenZipFolder &folder)
{
    if (folder.isEncrypted())
        return Reasons::encryptedArchive();
    auto decoder = decoderFor(folder);
    if (!decoder || folder.unpackedSize > maximumHeaderBytes)
        return Reasons::damagedArchive();
    // Names pack better than any text, so the ratio says nothing here.
    auto limits = m_session.limits();
    limits.ratioFloor = maximumHeaderBytes;
    Budget budget(limits);
    Flow flow;
    DecodedStream stream({&m_device, signatureHeaderSize + folder.packedOffset, folder.packedSize},
                         std::move(decoder), budget, flow);
    const auto bytes = stream.readBytes(folder.unpackedSize);
    if (bytes.size() < folder.unpackedSize || (folder.checksum && checksumOf(bytes) != *folder.checksum))
        return Reasons::damagedArchive();
    auto header = parseSevenZipHeader(bytes);
    if (!header || header->isPacked)
        return Reasons::damagedArchive();
    return *std::move(header);
}

SevenZipReader::Planned SevenZipReader::plan(const SevenZipFile &file)
{
    Planned planned{&file, Session::Plan::Nothing, {}};
    planned.plan = m_session.plan({file.name, file.kind, file.modified, file.size}, planned.entry);
    if (planned.plan != Session::Plan::Nothing && file.isDeletionMark) {
        m_session.refuse(planned.entry, Reasons::deletionMark());
        planned.plan = Session::Plan::Nothing;
    }
    return planned;
}

Result<void> SevenZipReader::read()
{
    const auto header = readHeader();
    if (!header)
        return header.error();
    auto file = header->files.begin();
    const auto end = header->files.end();
    const auto planEmptyFiles = [&] {
        for (; file != end && !file->hasStream; ++file) {
            if (const auto planned = plan(*file); planned.plan != Session::Plan::Nothing)
                m_session.deliver(planned.plan, planned.entry, {});
        }
    };
    for (const auto &folder : header->folders) {
        QList<Planned> files;
        for (qint64 i = 0; i < folder.files; ++i) {
            planEmptyFiles();
            if (m_session.isCancelled())
                return Reasons::cancelled();
            if (file != end)
                files.append(plan(*file++));
        }
        if (const auto read = readFolder(folder, files); !read)
            return read;
    }
    planEmptyFiles();
    return {};
}

QString SevenZipReader::objection(const SevenZipFolder &folder) const
{
    if (folder.isEncrypted())
        return Reasons::encrypted();
    const auto room = m_device.size() - signatureHeaderSize;
    if (folder.packedOffset > room || folder.packedSize > room - folder.packedOffset)
        return Reasons::cutOff();
    return decoderFor(folder) ? QString() : Reasons::unsupportedMethod(unknownMethodOf(folder));
}

Result<void> SevenZipReader::readFolder(const SevenZipFolder &folder, QList<Planned> files)
{
    const auto isWanted = [](const Planned &planned) { return planned.plan != Session::Plan::Nothing; };
    while (!files.isEmpty() && !isWanted(files.last()))
        files.removeLast();
    if (files.isEmpty())
        return {};

    const auto reason = objection(folder);
    if (!reason.isEmpty()) {
        for (const auto &planned : std::as_const(files)) {
            if (isWanted(planned))
                m_session.refuse(planned.entry, reason);
        }
        return {};
    }
    const auto flowBefore = m_flow;
    DecodedStream stream({&m_device, signatureHeaderSize + folder.packedOffset, folder.packedSize},
                         decoderFor(folder), m_session.budget(), m_flow);
    for (const auto &planned : std::as_const(files)) {
        if (m_session.isCancelled())
            return Reasons::cancelled();
        if (isWanted(planned))
            readFile(planned, stream);
        else
            stream.skip(planned.file->size);
    }
    // A folder that is a bomb must not weigh on the ratio of its neighbours.
    if (stream.state() == DecodedStream::State::RatioTooHigh)
        m_flow = flowBefore;
    return {};
}

void SevenZipReader::readFile(const Planned &planned, DecodedStream &stream)
{
    const auto &file = *planned.file;
    const auto bytes = stream.readBytes(file.size);
    if (bytes.size() < file.size)
        m_session.refuse(planned.entry, streamReason(stream.state(), m_session.limits()));
    else if (file.checksum && *file.checksum != checksumOf(bytes))
        m_session.refuse(planned.entry, Reasons::wrongChecksum());
    else
        m_session.deliver(planned.plan, planned.entry, bytes);
}

} // namespace

Result<void> readSevenZip(QIODevice &device, Session &session)
{
    return SevenZipReader(device, session).read();
}

} // namespace Dateline::Archive
