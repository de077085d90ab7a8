// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>

namespace Dateline::Archive {

/// Undoes one compression method, a buffer at a time. Owned by one DecodedStream.
class Decoder
{
public:
    enum class Status { Going, Finished, Broken };
    struct Step
    {
        Status status = Status::Broken;
        qsizetype consumed = 0;
        qsizetype produced = 0;
    };

    virtual ~Decoder() = default;

    /// Takes bytes from `in` and puts at most `capacity` bytes to `out`. An empty `in` asks for what
    /// is still inside the decoder.
    virtual Step decode(QByteArrayView in, char *out, qsizetype capacity) = 0;

    /// After Finished: true when `rest` begins a further member of the same file, and the decoder
    /// is ready for it. Compressors that work in parallel write such files.
    virtual bool startsAgain(QByteArrayView rest);
};

/// One coder of a 7z folder, by the method numbers of 7-Zip's Methods.txt.
struct LzmaCoder
{
    quint64 method = 0;
    QByteArray properties;
};

std::unique_ptr<Decoder> copyDecoder();
std::unique_ptr<Decoder> gzipDecoder();
std::unique_ptr<Decoder> deflateDecoder(); ///< Without header, as in zip and 7z.
std::unique_ptr<Decoder> bzip2Decoder();
std::unique_ptr<Decoder> xzDecoder();
std::unique_ptr<Decoder> zstdDecoder();

/// A raw LZMA or LZMA2 stream behind branch and delta filters; `coders` begins with the one that is
/// decoded last. Null when liblzma does not know a method or its dictionary is beyond reason.
std::unique_ptr<Decoder> lzmaDecoder(const QList<LzmaCoder> &coders, qint64 unpackedSize);

} // namespace Dateline::Archive
