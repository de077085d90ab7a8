// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/bodystore.h"

#include <zdict.h>
#include <zstd.h>

namespace Dateline::Library {

namespace {

constexpr int compressionLevel = 6;
constexpr unsigned long long maximumBodyBytes = 1ULL << 29;
constexpr qsizetype dictionaryBytes = 112 << 10; // What zstd's own tools take by default.
constexpr qsizetype samplesBytes = 4 << 20;
constexpr int trainingGrowth = 4; ///< A new dictionary when there is so many times as much to learn from.
constexpr qsizetype largestSample = 64 << 10;
constexpr size_t fewestSamples = 200;

} // namespace

void ZstdDeleter::operator()(ZSTD_CCtx_s *context) const
{
    ZSTD_freeCCtx(context);
}

void ZstdDeleter::operator()(ZSTD_CDict_s *dictionary) const
{
    ZSTD_freeCDict(dictionary);
}

void ZstdDeleter::operator()(ZSTD_DCtx_s *context) const
{
    ZSTD_freeDCtx(context);
}

void ZstdDeleter::operator()(ZSTD_DDict_s *dictionary) const
{
    ZSTD_freeDDict(dictionary);
}

BodyWriter::BodyWriter(Database &index)
    : m_index(index)
    , m_insert(index, "INSERT OR REPLACE INTO bodies (version, dictionary, body, markup) VALUES (?1, ?2, ?3, ?4)")
    , m_context(ZSTD_createCCtx())
    , m_nextTraining(samplesBytes)
{
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, compressionLevel);
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1);
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_dictIDFlag, 0);
    Statement latest(index, "SELECT number, data FROM dictionaries ORDER BY number DESC LIMIT 1");
    if (latest.step()) {
        use(latest.number(0), latest.blob(1));
        planTraining(trainingGrowth * samplesBytes);
    }
}

BodyWriter::~BodyWriter() = default;

void BodyWriter::write(qint64 version, const PackedBody &body)
{
    learn(body);
    m_insert.bind(1, version)
        .bind(2, m_dictionaryNumber)
        .bind(3, compress(body.text))
        .bind(4, compress(body.markup))
        .run();
}

QByteArray BodyWriter::compress(const QByteArray &bytes)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(m_context.get(), packed.data(), size_t(packed.size()),
                                       bytes.constData(), size_t(bytes.size()));
    Q_ASSERT(!ZSTD_isError(size));
    packed.truncate(qsizetype(size));
    return packed;
}

void BodyWriter::learn(const PackedBody &body)
{
    m_seenBytes += body.text.size() + body.markup.size();
    if (++m_sinceSample >= m_stride) {
        m_sinceSample = 0;
        addSample(body.text);
        addSample(body.markup);
    }
    if (m_seenBytes >= m_nextTraining && m_sampleSizes.size() >= fewestSamples)
        train();
}

void BodyWriter::addSample(const QByteArray &bytes)
{
    const QByteArray sample = bytes.first(qMin(bytes.size(), largestSample));
    m_samples += sample;
    m_sampleSizes.push_back(size_t(sample.size()));
}

/// The next training is due after `bytes` more, and takes its samples from all of them.
void BodyWriter::planTraining(qint64 bytes)
{
    m_nextTraining = m_seenBytes + bytes;
    m_stride = int(bytes / samplesBytes);
    m_samples = {};
    m_sampleSizes = {};
}

void BodyWriter::train()
{
    QByteArray data(dictionaryBytes, Qt::Uninitialized);
    const size_t size = ZDICT_trainFromBuffer(data.data(), size_t(data.size()), m_samples.constData(),
                                              m_sampleSizes.data(), unsigned(m_sampleSizes.size()));
    planTraining(trainingGrowth * m_nextTraining);
    // Samples that have nothing in common give no dictionary; other articles may, later.
    if (ZDICT_isError(size))
        return;
    data.truncate(qsizetype(size));
    Statement inserting(m_index, "INSERT INTO dictionaries (data) VALUES (?1)");
    inserting.bind(1, data).run();
    use(m_index.lastInsertedRow(), data);
}

void BodyWriter::use(qint64 number, const QByteArray &data)
{
    m_dictionary.reset(ZSTD_createCDict(data.constData(), size_t(data.size()), compressionLevel));
    ZSTD_CCtx_refCDict(m_context.get(), m_dictionary.get());
    m_dictionaryNumber = number;
}

BodyReader::BodyReader(Database &index)
    : m_index(index)
    , m_context(ZSTD_createDCtx())
{
}

BodyReader::~BodyReader() = default;

std::optional<Body> BodyReader::read(qint64 dictionary, const QByteArray &body,
                                     const std::optional<QByteArray> &markup)
{
    const std::optional<QByteArray> text = unpack(dictionary, body);
    if (!text)
        return std::nullopt;
    if (!markup)
        return bodyFromBytes(*text);
    const std::optional<QByteArray> tags = unpack(dictionary, *markup);
    return tags ? unpackBody({*text, *tags}) : std::nullopt;
}

std::optional<BodyText> BodyReader::readText(qint64 dictionary, const QByteArray &body, bool isOfVersion1)
{
    const std::optional<QByteArray> text = unpack(dictionary, body);
    if (!text)
        return std::nullopt;
    if (!isOfVersion1)
        return unpackText(*text);
    std::optional<Body> whole = bodyFromBytes(*text);
    return whole ? std::optional(BodyText{std::move(whole->text), std::move(whole->zones)}) : std::nullopt;
}

std::optional<QByteArray> BodyReader::unpack(qint64 dictionaryNumber, const QByteArray &packed)
{
    const auto size = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > maximumBodyBytes)
        return std::nullopt;
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const ZSTD_DDict_s *trained = dictionaryNumber ? dictionary(dictionaryNumber) : nullptr;
    const size_t written = ZSTD_decompress_usingDDict(m_context.get(), bytes.data(), size_t(size),
                                                      packed.constData(), size_t(packed.size()), trained);
    if (ZSTD_isError(written) || written != size)
        return std::nullopt;
    return bytes;
}

const ZSTD_DDict_s *BodyReader::dictionary(qint64 number)
{
    const auto known = m_dictionaries.find(number);
    if (known != m_dictionaries.end())
        return known->second.get();
    Statement reading(m_index, "SELECT data FROM dictionaries WHERE number = ?1");
    reading.bind(1, number);
    const QByteArray data = reading.step() ? reading.blob(0) : QByteArray();
    auto &made = m_dictionaries[number];
    made.reset(ZSTD_createDDict(data.constData(), size_t(data.size())));
    return made.get();
}

} // namespace Dateline::Library
