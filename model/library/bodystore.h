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
/// comes after a third smaller.
class BodyWriter
{
public:
    explicit BodyWriter(Database &index);
    ~BodyWriter();

    /// Stores bodyToBytes() of a version, in place of an earlier one.
    void write(qint64 version, const QByteArray &bytes);

private:
    QByteArray compress(const QByteArray &bytes);
    void learn(const QByteArray &bytes);
    void train();
    void use(qint64 number, const QByteArray &data);

    Database &m_index;
    Statement m_insert;
    std::unique_ptr<ZSTD_CCtx_s, ZstdDeleter> m_context;
    std::unique_ptr<ZSTD_CDict_s, ZstdDeleter> m_dictionary;
    qint64 m_dictionaryNumber = 0;
    QByteArray m_samples; ///< Bodies to train from, one after the other.
    std::vector<size_t> m_sampleSizes;
};

/// Reads bodies back. Use it on the thread of its database.
class BodyReader
{
public:
    explicit BodyReader(Database &index);
    ~BodyReader();

    /// A body as the columns `dictionary` and `body` hold it; nothing when it is damaged.
    std::optional<Body> read(qint64 dictionary, const QByteArray &packed);

private:
    const ZSTD_DDict_s *dictionary(qint64 number);

    Database &m_index;
    std::unique_ptr<ZSTD_DCtx_s, ZstdDeleter> m_context;
    std::map<qint64, std::unique_ptr<ZSTD_DDict_s, ZstdDeleter>> m_dictionaries;
};

} // namespace Dateline::Library
