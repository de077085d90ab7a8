// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/decoding/decoder.h"

#include <array>
#include <cstdlib>
#include <optional>

#include <lzma.h>

namespace Dateline::Archive {

namespace {

/// 7-Zip's largest preset needs 256 MB of dictionary.
constexpr quint64 maximumDecoderMemory = quint64(400) << 20;

std::optional<lzma_vli> filterOf(quint64 method)
{
    switch (method) {
    case 0x03:
        return LZMA_FILTER_DELTA;
    case 0x04:
    case 0x03030103:
        return LZMA_FILTER_X86;
    case 0x05:
    case 0x03030205:
        return LZMA_FILTER_POWERPC;
    case 0x06:
    case 0x03030401:
        return LZMA_FILTER_IA64;
    case 0x07:
    case 0x03030501:
        return LZMA_FILTER_ARM;
    case 0x08:
    case 0x03030701:
        return LZMA_FILTER_ARMTHUMB;
    case 0x09:
    case 0x03030805:
        return LZMA_FILTER_SPARC;
    case 0x0a:
        return LZMA_FILTER_ARM64;
    case 0x21:
        return LZMA_FILTER_LZMA2;
    case 0x030101:
        return LZMA_FILTER_LZMA1;
    default:
        return std::nullopt;
    }
}

/// A chain of filters with the options that liblzma allocated for it.
struct FilterChain
{
    std::array<lzma_filter, LZMA_FILTERS_MAX + 1> filters;

    FilterChain() { filters.fill({LZMA_VLI_UNKNOWN, nullptr}); }
    ~FilterChain()
    {
        for (auto &filter : filters)
            std::free(filter.options);
    }
    Q_DISABLE_COPY_MOVE(FilterChain)

    bool append(size_t index, const LzmaCoder &coder, qint64 unpackedSize)
    {
        const auto id = filterOf(coder.method);
        if (!id || index >= LZMA_FILTERS_MAX)
            return false;
        auto &filter = filters[index];
        filter.id = *id;
        const auto *properties = reinterpret_cast<const uint8_t *>(coder.properties.constData());
        if (lzma_properties_decode(&filter, nullptr, properties, size_t(coder.properties.size())) !=
            LZMA_OK) {
            filter = {LZMA_VLI_UNKNOWN, nullptr};
            return false;
        }
        if (*id == LZMA_FILTER_LZMA1) {
            // Without an end marker only the size tells a filter before it to hand out its last bytes.
            auto *options = static_cast<lzma_options_lzma *>(filter.options);
            filter.id = LZMA_FILTER_LZMA1EXT;
            options->ext_flags = LZMA_LZMA1EXT_ALLOW_EOPM;
            lzma_set_ext_size(*options, quint64(unpackedSize));
        }
        return true;
    }
};

class LzmaDecoder : public Decoder
{
public:
    explicit LzmaDecoder(const FilterChain &chain)
    {
        m_ready = lzma_raw_decoder(&m_stream, chain.filters.data()) == LZMA_OK;
    }
    ~LzmaDecoder() override { lzma_end(&m_stream); }
    Q_DISABLE_COPY_MOVE(LzmaDecoder)

    Step decode(QByteArrayView in, char *out, qsizetype capacity) override
    {
        if (!m_ready)
            return {};
        m_stream.next_in = reinterpret_cast<const uint8_t *>(in.data());
        m_stream.avail_in = size_t(in.size());
        m_stream.next_out = reinterpret_cast<uint8_t *>(out);
        m_stream.avail_out = size_t(capacity);
        const auto code = lzma_code(&m_stream, LZMA_RUN);
        const auto status = code == LZMA_STREAM_END                     ? Status::Finished
                            : code == LZMA_OK || code == LZMA_BUF_ERROR ? Status::Going
                                                                        : Status::Broken;
        return {status, in.size() - qsizetype(m_stream.avail_in), capacity - qsizetype(m_stream.avail_out)};
    }

private:
    lzma_stream m_stream = LZMA_STREAM_INIT;
    bool m_ready = false;
};

} // namespace

std::unique_ptr<Decoder> lzmaDecoder(const QList<LzmaCoder> &coders, qint64 unpackedSize)
{
    FilterChain chain;
    for (qsizetype i = 0; i < coders.size(); ++i) {
        if (!chain.append(size_t(i), coders[i], unpackedSize))
            return nullptr;
    }
    // An unusable chain has the largest possible need.
    if (lzma_raw_decoder_memusage(chain.filters.data()) > maximumDecoderMemory)
        return nullptr;
    return std::make_unique<LzmaDecoder>(chain);
}

} // namespace Dateline::Archive
