// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/bodycodec.h"
#include "library/database.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <optional>
#include <vector>

struct ZSTD_CCtx_s;
struct ZSTD_CDict_s;
struct ZSTD_DCtx_s;
struct ZSTD_DDict_s;

namespace Dateline::Library {

/// Releases zstd's handles.
struct ZstdDeleter
{
    void operator()(ZSTD_CCtx_s *context) const;
    void operator()(ZSTD_CDict_s *dictionary) const;
    void operator()(ZSTD_DCtx_s *context) const;
    void operator()(ZSTD_DDict_s *dictionary) const;
};

/// Writes bodies into the index, compressed. A single article is too short to compress well, so once
/// enough articles were seen a dictionary is trained from them and kept in the index; it makes what
/// comes after a third smaller. The more articles come, the more of them a new one is trained from, but each
/// takes four times as many as the one before.
class BodyWriter
{
public:
    explicit BodyWriter(Database &index);
    ~BodyWriter();

    /// Stores the body of a version, in place of an earlier one.
    void write(qint64 version, const PackedBody &body);

private:
    QByteArray compress(const QByteArray &bytes);
    void learn(const PackedBody &body);
    void addSample(const QByteArray &bytes);
    void train();
    void planTraining(qint64 bytes);
    void use(qint64 number, const QByteArray &data);

    Database &m_index;
    Statement m_insert;
    std::unique_ptr<ZSTD_CCtx_s, ZstdDeleter> m_context;
    std::unique_ptr<ZSTD_CDict_s, ZstdDeleter> m_dictionary;
    qint64 m_dictionaryNumber = 0;
    QByteArray m_samples; ///< Bodies to train from, one after the other.
    std::vector<size_t> m_sampleSizes;
    qint64 m_seenBytes = 0;
    qint64 m_nextTraining; ///< In seen bytes.
    int m_stride = 1;      ///< One body of so many is a sample.
    int m_sinceSample = 0;
};

/// Reads bodies back. Use it on the thread of its database.
class BodyReader
{
public:
    explicit BodyReader(Database &index);
    ~BodyReader();

    /// A body as the columns `dictionary`, `body` and `markup` hold it; nothing when it is damaged. A body
    /// without markup is of version 1 of the index: one part.
    std::optional<Body> read(qint64 dictionary, const QByteArray &body,
                             const std::optional<QByteArray> &markup);
    /// Its text alone, which is quicker.
    std::optional<BodyText> readText(qint64 dictionary, const QByteArray &body, bool isOfVersion1);

private:
    std::optional<QByteArray> unpack(qint64 dictionary, const QByteArray &packed);
    const ZSTD_DDict_s *dictionary(qint64 number);

    Database &m_index;
    std::unique_ptr<ZSTD_DCtx_s, ZstdDeleter> m_context;
    std::map<qint64, std::unique_ptr<ZSTD_DDict_s, ZstdDeleter>> m_dictionaries;
};

} // namespace Dateline::Library
