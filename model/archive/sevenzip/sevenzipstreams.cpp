// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/sevenzip/sevenzipstreams.h"

#include "archive/sevenzip/sevenzipfields.h"

#include <algorithm>

namespace Dateline::Archive {

namespace {

/// The order of nested coders: which coder's input another one's output is.
struct Bond
{
    quint64 input = 0;
    quint64 output = 0;
};

class StreamsParser
{
public:
    explicit StreamsParser(SevenZipFields &fields)
        : m_fields(fields)
    {
    }

    SevenZipStreams parse();

private:
    void parsePackInfo();
    void parseUnpackInfo();
    void parseSubStreams();
    void parseSubStreamChecksums();
    SevenZipFolder parseFolder();
    void orderCoders(SevenZipFolder &folder, const QList<Bond> &bonds);
    void placeFolders();

    SevenZipFields &m_fields;
    SevenZipStreams m_streams;
    qint64 m_packedStart = 0;
    QList<qint64> m_packedSizes;
    QList<qint64> m_packedStreams;  ///< How many each folder has.
    QList<qsizetype> m_mainOutputs; ///< The index of the size of each folder's last coder.
    bool m_hasSubStreams = false;
};

SevenZipStreams StreamsParser::parse()
{
    while (m_fields.isGood()) {
        switch (m_fields.number()) {
        case End:
            if (m_fields.isGood())
                placeFolders();
            return m_streams;
        case PackInfo:
            parsePackInfo();
            break;
        case UnpackInfo:
            parseUnpackInfo();
            break;
        case SubStreams:
            parseSubStreams();
            break;
        default:
            m_fields.fail();
        }
    }
    return {};
}

void StreamsParser::parsePackInfo()
{
    m_packedStart = m_fields.size();
    const auto count = m_fields.count();
    for (auto property = m_fields.number(); property != End && m_fields.isGood();
         property = m_fields.number()) {
        if (property == Size) {
            for (qint64 i = 0; i < count && m_fields.isGood(); ++i)
                m_packedSizes.append(m_fields.size());
        } else if (property == Checksum) {
            m_fields.checksums(count);
        } else {
            m_fields.fail();
        }
    }
}

SevenZipFolder StreamsParser::parseFolder()
{
    constexpr qint64 maximumCoders = 32;
    SevenZipFolder folder;
    const auto coders = m_fields.count();
    if (coders < 1 || coders > maximumCoders)
        m_fields.fail();
    quint64 inputs = 0;
    quint64 outputs = 0;
    for (qint64 i = 0; i < coders && m_fields.isGood(); ++i) {
        const auto flags = m_fields.byte();
        LzmaCoder coder;
        const auto id = m_fields.take(flags & 0xf);
        if (id.size() > 8 || flags & 0xc0)
            m_fields.fail();
        for (const auto byte : id)
            coder.method = coder.method << 8 | quint8(byte);
        const auto isComplex = (flags & 0x10) != 0;
        const auto coderInputs = isComplex ? m_fields.count() : 1;
        const auto coderOutputs = isComplex ? m_fields.count() : 1;
        if (coderInputs > maximumCoders || coderOutputs != 1)
            m_fields.fail();
        folder.isChain &= coderInputs == 1;
        inputs += quint64(coderInputs);
        outputs += quint64(coderOutputs);
        if (flags & 0x20)
            coder.properties = m_fields.take(m_fields.size()).toByteArray();
        folder.coders.append(coder);
    }

    QList<Bond> bonds;
    for (quint64 i = 1; i < outputs && m_fields.isGood(); ++i) {
        const auto input = m_fields.number();
        bonds.append({input, m_fields.number()});
    }
    if (inputs < outputs)
        m_fields.fail();
    const auto packedStreams = m_fields.isGood() ? qint64(inputs - outputs + 1) : 0;
    for (qint64 i = 0; packedStreams > 1 && i < packedStreams; ++i)
        m_fields.number();
    m_packedStreams.append(packedStreams);
    if (m_fields.isGood())
        orderCoders(folder, bonds);
    return folder;
}

void StreamsParser::orderCoders(SevenZipFolder &folder, const QList<Bond> &bonds)
{
    const auto isBound = [&bonds](qsizetype output) {
        return std::any_of(bonds.begin(), bonds.end(),
                           [output](const Bond &bond) { return bond.output == quint64(output); });
    };
    qsizetype current = 0;
    while (current < folder.coders.size() && isBound(current))
        ++current;
    m_mainOutputs.append(current);
    if (current == folder.coders.size()) {
        m_fields.fail();
        return;
    }
    if (!folder.isChain)
        return;

    QList<LzmaCoder> ordered;
    while (ordered.size() < folder.coders.size()) {
        ordered.append(folder.coders[current]);
        const auto next = std::find_if(bonds.begin(), bonds.end(), [current](const Bond &bond) {
            return bond.input == quint64(current);
        });
        if (next == bonds.end())
            break;
        if (next->output >= quint64(folder.coders.size())) {
            m_fields.fail();
            return;
        }
        current = qsizetype(next->output);
    }
    if (ordered.size() != folder.coders.size())
        m_fields.fail();
    folder.coders = ordered;
}

void StreamsParser::parseUnpackInfo()
{
    if (m_fields.number() != Folders)
        m_fields.fail();
    const auto count = m_fields.count();
    if (m_fields.byte() != 0) // The folders stand in another stream, which no program writes.
        m_fields.fail();
    for (qint64 i = 0; i < count && m_fields.isGood(); ++i)
        m_streams.folders.append(parseFolder());

    if (m_fields.number() != UnpackSizes)
        m_fields.fail();
    for (qsizetype i = 0; i < m_streams.folders.size() && m_fields.isGood(); ++i) {
        auto &folder = m_streams.folders[i];
        for (qsizetype coder = 0; coder < folder.coders.size(); ++coder) {
            const auto size = m_fields.size();
            if (coder == m_mainOutputs[i])
                folder.unpackedSize = size;
        }
    }
    for (auto property = m_fields.number(); property != End && m_fields.isGood();
         property = m_fields.number()) {
        if (property != Checksum) {
            m_fields.fail();
            break;
        }
        const auto checksums = m_fields.checksums(m_streams.folders.size());
        for (qsizetype i = 0; i < checksums.size() && m_fields.isGood(); ++i)
            m_streams.folders[i].checksum = checksums[i];
    }
}

void StreamsParser::parseSubStreams()
{
    m_hasSubStreams = true;
    auto property = m_fields.number();
    if (property == StreamCounts) {
        for (auto &folder : m_streams.folders)
            folder.files = m_fields.size();
        property = m_fields.number();
    }
    for (const auto &folder : std::as_const(m_streams.folders)) {
        // All but the last size of a folder are stored, in a byte or more each.
        if (folder.files > m_fields.left() + 1)
            m_fields.fail();
        auto rest = folder.unpackedSize;
        for (qint64 i = 1; i < folder.files && m_fields.isGood(); ++i) {
            const auto size = property == Size ? m_fields.size() : 0;
            rest -= size;
            m_streams.subStreams.append(SevenZipSubStream{size, {}});
            if (rest < 0 || property != Size)
                m_fields.fail();
        }
        if (folder.files > 0 && m_fields.isGood())
            m_streams.subStreams.append({rest, folder.files == 1 ? folder.checksum : std::nullopt});
    }
    if (property == Size)
        property = m_fields.number();
    for (; property != End && m_fields.isGood(); property = m_fields.number()) {
        if (property == Checksum)
            parseSubStreamChecksums();
        else
            m_fields.fail();
    }
}

void StreamsParser::parseSubStreamChecksums()
{
    const auto isUnknown = [](const SevenZipSubStream &stream) { return !stream.checksum; };
    const auto count = std::count_if(m_streams.subStreams.begin(), m_streams.subStreams.end(), isUnknown);
    const auto checksums = m_fields.checksums(count);
    qsizetype next = 0;
    for (auto &stream : m_streams.subStreams) {
        if (isUnknown(stream) && next < checksums.size())
            stream.checksum = checksums[next++];
    }
}

void StreamsParser::placeFolders()
{
    auto offset = m_packedStart;
    qsizetype stream = 0;
    for (qsizetype i = 0; i < m_streams.folders.size(); ++i) {
        auto &folder = m_streams.folders[i];
        folder.packedOffset = offset;
        for (qint64 j = 0; j < m_packedStreams[i]; ++j, ++stream) {
            if (stream >= m_packedSizes.size() || offset > (qint64(1) << 60)) {
                m_fields.fail();
                return;
            }
            folder.packedSize += m_packedSizes[stream];
            offset += m_packedSizes[stream];
        }
        if (!m_hasSubStreams)
            m_streams.subStreams.append({folder.unpackedSize, folder.checksum});
    }
}

} // namespace

bool SevenZipFolder::isEncrypted() const
{
    return std::any_of(coders.begin(), coders.end(),
                       [](const LzmaCoder &coder) { return coder.method == 0x06f10701; });
}

SevenZipStreams parseSevenZipStreams(SevenZipFields &fields)
{
    return StreamsParser(fields).parse();
}

} // namespace Dateline::Archive
