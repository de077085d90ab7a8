// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/sevenzip/sevenzipheader.h"

#include "archive/sevenzip/sevenzipfields.h"

#include <algorithm>

#include <sys/stat.h>

namespace Dateline::Archive {

namespace {

class HeaderParser
{
public:
    explicit HeaderParser(QByteArrayView bytes)
        : m_fields(bytes)
    {
    }

    std::optional<SevenZipHeader> parse();

private:
    void parseFiles();
    void parseFileProperty(quint64 property, SevenZipFields &fields);
    void parseTimes(SevenZipFields &fields);
    void parseAttributes(SevenZipFields &fields);
    void fillFiles();

    SevenZipFields m_fields;
    SevenZipHeader m_header;
    QList<SevenZipSubStream> m_subStreams;
    QList<bool> m_emptyStreams;
    QList<bool> m_emptyFiles;
    QList<bool> m_antiFiles;
};

std::optional<SevenZipHeader> HeaderParser::parse()
{
    auto property = m_fields.number();
    if (property == PackedHeader) {
        m_header.isPacked = true;
        m_header.folders = parseSevenZipStreams(m_fields).folders;
        return m_fields.isGood() && m_header.folders.size() == 1 ? std::optional(m_header) : std::nullopt;
    }
    if (property != Header)
        return std::nullopt;
    property = m_fields.number();
    if (property == ArchiveProperties) {
        while (m_fields.isGood() && m_fields.number() != End)
            m_fields.take(m_fields.size());
        property = m_fields.number();
    }
    if (property == AdditionalStreams)
        return std::nullopt;
    if (property == MainStreams) {
        auto streams = parseSevenZipStreams(m_fields);
        m_header.folders = std::move(streams.folders);
        m_subStreams = std::move(streams.subStreams);
        property = m_fields.number();
    }
    if (property == Files)
        parseFiles();
    else if (property != End)
        m_fields.fail();
    return m_fields.isGood() ? std::optional(m_header) : std::nullopt;
}

void HeaderParser::parseFiles()
{
    // Each file has at least the two bytes that end its name.
    const auto count = m_fields.count(16);
    m_header.files.resize(count);
    for (auto property = m_fields.number(); property != End && m_fields.isGood();
         property = m_fields.number()) {
        const auto bytes = m_fields.take(m_fields.size());
        SevenZipFields fields(bytes);
        parseFileProperty(property, fields);
        if (!fields.isGood())
            m_fields.fail();
    }
    if (m_fields.isGood())
        fillFiles();
}

void HeaderParser::parseFileProperty(quint64 property, SevenZipFields &fields)
{
    const auto emptyCount = std::count(m_emptyStreams.begin(), m_emptyStreams.end(), true);
    switch (property) {
    case EmptyStream:
        m_emptyStreams = fields.bits(m_header.files.size());
        break;
    case EmptyFile:
        m_emptyFiles = fields.bits(emptyCount);
        break;
    case Anti:
        m_antiFiles = fields.bits(emptyCount);
        break;
    case Names:
        if (fields.byte() != 0)
            fields.fail();
        for (auto &file : m_header.files)
            file.name = fields.string();
        if (fields.left() > 0)
            fields.fail();
        break;
    case ModifiedTimes:
        parseTimes(fields);
        break;
    case Attributes:
        parseAttributes(fields);
        break;
    default:
        break;
    }
}

void HeaderParser::parseTimes(SevenZipFields &fields)
{
    // Ticks of 100 ns since 1601.
    constexpr qint64 ticksPerMillisecond = 10'000;
    constexpr qint64 millisecondsTo1970 = 11'644'473'600'000;
    const auto areDefined = fields.optionalBits(m_header.files.size());
    if (fields.byte() != 0)
        fields.fail();
    for (qsizetype i = 0; i < areDefined.size() && fields.isGood(); ++i) {
        if (!areDefined[i])
            continue;
        const auto milliseconds = qint64(fields.number64() / ticksPerMillisecond) - millisecondsTo1970;
        m_header.files[i].modified = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    }
}

void HeaderParser::parseAttributes(SevenZipFields &fields)
{
    const auto areDefined = fields.optionalBits(m_header.files.size());
    if (fields.byte() != 0)
        fields.fail();
    for (qsizetype i = 0; i < areDefined.size() && fields.isGood(); ++i) {
        if (!areDefined[i])
            continue;
        const auto attributes = fields.number32();
        const auto mode = attributes & 0x8000 ? attributes >> 16 & S_IFMT : 0;
        auto &kind = m_header.files[i].kind;
        if (mode == S_IFLNK || attributes & 0x400)
            kind = Listing::Kind::Link;
        else if (mode == S_IFIFO || mode == S_IFSOCK || mode == S_IFCHR || mode == S_IFBLK)
            kind = Listing::Kind::Special;
    }
}

void HeaderParser::fillFiles()
{
    qsizetype empty = 0;
    qsizetype stream = 0;
    for (qsizetype i = 0; i < m_header.files.size(); ++i) {
        auto &file = m_header.files[i];
        file.hasStream = !m_emptyStreams.value(i, false);
        if (file.hasStream) {
            if (stream >= m_subStreams.size()) {
                m_fields.fail();
                return;
            }
            file.size = m_subStreams[stream].size;
            file.checksum = m_subStreams[stream].checksum;
            ++stream;
            continue;
        }
        if (file.kind == Listing::Kind::File && !m_emptyFiles.value(empty, false))
            file.kind = Listing::Kind::Folder;
        file.isDeletionMark = m_antiFiles.value(empty, false);
        ++empty;
    }
}

} // namespace

std::optional<SevenZipHeader> parseSevenZipHeader(QByteArrayView bytes)
{
    return HeaderParser(bytes).parse();
}

} // namespace Dateline::Archive
