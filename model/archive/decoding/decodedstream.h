// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/decoding/budget.h"
#include "archive/decoding/decoder.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace Dateline::Archive {

/// A range of bytes of a device that can seek.
struct ByteRange
{
    QIODevice *device = nullptr;
    qint64 start = 0;
    qint64 length = 0;
};

/// Reads a range of an archive through a decoder, piece by piece, never more than was asked for, and
/// books each piece on the budget as it flows. Lives on the stack of a reader.
class DecodedStream
{
public:
    enum class State {
        Good,
        Ended,     ///< The data ended where it should.
        Truncated, ///< The bytes ended before the data did.
        Damaged,   ///< The decoder makes no sense of the bytes.
        TooManyBytes,
        RatioTooHigh,
    };

    /// `flow` is what the ratio is taken of; archives of many streams share one.
    DecodedStream(ByteRange range, std::unique_ptr<Decoder> decoder, Budget &budget, Flow &flow);

    State state() const { return m_state; }

    /// Up to `size` bytes into `data`; fewer only when the state is no longer Good.
    qint64 read(char *data, qint64 size);
    /// Up to `size` bytes, in memory that grows with what really comes.
    QByteArray readBytes(qint64 size);
    /// True when `size` bytes were passed over.
    bool skip(qint64 size);

private:
    void fill();
    bool goOn(Decoder::Status status);
    void setStateFrom(Budget::Verdict verdict);

    ByteRange m_range;
    std::unique_ptr<Decoder> m_decoder;
    Budget &m_budget;
    Flow &m_flow;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< Of what the decoder has not taken from m_buffer.
    qint64 m_position = 0; ///< In the range, of the end of m_buffer.
    State m_state = State::Good;
};

/// Why an entry could not be read, as a whole sentence. Not for Good.
QString streamReason(DecodedStream::State state, const Limits &limits);

} // namespace Dateline::Archive
