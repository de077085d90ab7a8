// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/decoding/decoder.h"

#include "archive/decoding/bytes.h"

#include <KCompressionDevice>
#include <KFilterBase>

#include <algorithm>
#include <cstring>

#include <zlib.h>
#include <zstd.h>

namespace Dateline::Archive {

bool Decoder::startsAgain(QByteArrayView)
{
    return false;
}

namespace {

class CopyDecoder : public Decoder
{
public:
    Step decode(QByteArrayView in, char *out, qsizetype capacity) override
    {
        const auto size = std::min(in.size(), capacity);
        std::copy_n(in.data(), size, out);
        return {in.isEmpty() ? Status::Finished : Status::Going, size, size};
    }
};

/// zlib itself, because KGzipFilter drops up to 258 bytes at the end of a stream without trailer,
/// and takes what follows a stream for another one.
class InflateDecoder : public Decoder
{
public:
    enum class Wrapping { None, Gzip };

    explicit InflateDecoder(Wrapping wrapping)
        : m_wrapping(wrapping)
    {
        m_ready = inflateInit2(&m_stream, wrapping == Wrapping::Gzip ? MAX_WBITS + 16 : -MAX_WBITS) == Z_OK;
    }
    ~InflateDecoder() override { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(InflateDecoder)

    Step decode(QByteArrayView in, char *out, qsizetype capacity) override
    {
        if (!m_ready)
            return {};
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(in.data()));
        m_stream.avail_in = uInt(in.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(out);
        m_stream.avail_out = uInt(capacity);
        const auto code = inflate(&m_stream, Z_NO_FLUSH);
        const auto status = code == Z_STREAM_END                  ? Status::Finished
                            : code == Z_OK || code == Z_BUF_ERROR ? Status::Going
                                                                  : Status::Broken;
        return {status, in.size() - m_stream.avail_in, capacity - m_stream.avail_out};
    }

    bool startsAgain(QByteArrayView rest) override
    {
        return m_wrapping == Wrapping::Gzip && rest.startsWith("\x1f\x8b") && inflateReset(&m_stream) == Z_OK;
    }

private:
    Wrapping m_wrapping;
    z_stream m_stream = {};
    bool m_ready = false;
};

/// KArchive's filter, driven by hand: KCompressionDevice loses bytes where one member of a file
/// ends and the next begins, and what a decoder still holds when the input ends.
class FilterDecoder : public Decoder
{
public:
    FilterDecoder(KCompressionDevice::CompressionType type, QByteArray magic)
        : m_filter(KCompressionDevice::filterForCompressionType(type))
        , m_magic(std::move(magic))
    {
        m_ready = m_filter && m_filter->init(QIODevice::ReadOnly);
    }
    ~FilterDecoder() override
    {
        if (m_ready)
            m_filter->terminate();
    }
    Q_DISABLE_COPY_MOVE(FilterDecoder)

    Step decode(QByteArrayView in, char *out, qsizetype capacity) override
    {
        if (!m_ready)
            return {};
        m_filter->setInBuffer(in.data(), uint(in.size()));
        m_filter->setOutBuffer(out, uint(capacity));
        const auto result = m_filter->uncompress();
        const auto status = result == KFilterBase::End  ? Status::Finished
                            : result == KFilterBase::Ok ? Status::Going
                                                        : Status::Broken;
        return {status, in.size() - m_filter->inBufferAvailable(), capacity - m_filter->outBufferAvailable()};
    }

    bool startsAgain(QByteArrayView rest) override
    {
        if (!rest.startsWith(m_magic))
            return false;
        m_ready = m_filter->init(QIODevice::ReadOnly);
        return m_ready;
    }

private:
    std::unique_ptr<KFilterBase> m_filter;
    QByteArray m_magic;
    bool m_ready = false;
};

/// libzstd itself, because KZstdFilter never frees its own memory.
class ZstdDecoder : public Decoder
{
public:
    Step decode(QByteArrayView in, char *out, qsizetype capacity) override
    {
        ZSTD_inBuffer input{in.data(), size_t(in.size()), 0};
        ZSTD_outBuffer output{out, size_t(capacity), 0};
        const auto code = ZSTD_decompressStream(m_stream.get(), &output, &input);
        const auto status = ZSTD_isError(code) ? Status::Broken
                            : code == 0        ? Status::Finished
                                               : Status::Going;
        return {status, qsizetype(input.pos), qsizetype(output.pos)};
    }

    bool startsAgain(QByteArrayView rest) override
    {
        const auto isSkippable =
            rest.size() >= 4 && (rest[0] & 0xf0) == 0x50 && part(rest, 1).startsWith("\x2a\x4d\x18");
        return rest.startsWith("\x28\xb5\x2f\xfd") || isSkippable;
    }

private:
    struct Free
    {
        void operator()(ZSTD_DStream *stream) const { ZSTD_freeDStream(stream); }
    };
    std::unique_ptr<ZSTD_DStream, Free> m_stream{ZSTD_createDStream()};
};

} // namespace

std::unique_ptr<Decoder> copyDecoder()
{
    return std::make_unique<CopyDecoder>();
}

std::unique_ptr<Decoder> gzipDecoder()
{
    return std::make_unique<InflateDecoder>(InflateDecoder::Wrapping::Gzip);
}

std::unique_ptr<Decoder> deflateDecoder()
{
    return std::make_unique<InflateDecoder>(InflateDecoder::Wrapping::None);
}

std::unique_ptr<Decoder> bzip2Decoder()
{
    return std::make_unique<FilterDecoder>(KCompressionDevice::BZip2, QByteArrayLiteral("BZh"));
}

std::unique_ptr<Decoder> xzDecoder()
{
    return std::make_unique<FilterDecoder>(KCompressionDevice::Xz, QByteArrayLiteral("\xfd"
                                                                                     "7zXZ"));
}

std::unique_ptr<Decoder> zstdDecoder()
{
    return std::make_unique<ZstdDecoder>();
}

} // namespace Dateline::Archive
