// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/decoding/decodedstream.h"

#include "archive/decoding/bytes.h"
#include "archive/reasons.h"

#include <QIODevice>

#include <algorithm>

namespace Dateline::Archive {

constexpr qsizetype pieceSize = 64 * 1024;

DecodedStream::DecodedStream(ByteRange range, std::unique_ptr<Decoder> decoder, Budget &budget, Flow &flow)
    : m_range(range)
    , m_decoder(std::move(decoder))
    , m_budget(budget)
    , m_flow(flow)
{
}

void DecodedStream::fill()
{
    // A few bytes are kept together, so that the magic of a further member is seen whole.
    constexpr qsizetype enough = 8;
    if (m_buffer.size() - m_begin >= enough || m_position >= m_range.length)
        return;
    m_buffer.remove(0, m_begin);
    m_begin = 0;
    const auto kept = m_buffer.size();
    const auto wanted = std::min<qint64>(pieceSize, m_range.length - m_position);
    m_buffer.resize(kept + wanted);
    qint64 got = 0;
    if (m_range.device->seek(m_range.start + m_position))
        got = std::max<qint64>(0, m_range.device->read(m_buffer.data() + kept, wanted));
    m_buffer.resize(kept + got);
    m_position += got;
    if (got == 0)
        m_range.length = m_position;
}

void DecodedStream::setStateFrom(Budget::Verdict verdict)
{
    if (verdict == Budget::Verdict::TooManyBytes)
        m_state = State::TooManyBytes;
    else if (verdict == Budget::Verdict::RatioTooHigh)
        m_state = State::RatioTooHigh;
}

bool DecodedStream::goOn(Decoder::Status status)
{
    if (status == Decoder::Status::Broken) {
        m_state = State::Damaged;
    } else if (status == Decoder::Status::Finished) {
        fill();
        if (!m_decoder->startsAgain(part(m_buffer, m_begin)))
            m_state = State::Ended;
    }
    return m_state == State::Good;
}

qint64 DecodedStream::read(char *data, qint64 size)
{
    qint64 done = 0;
    while (done < size && m_state == State::Good) {
        fill();
        const auto in = part(m_buffer, m_begin);
        const auto step =
            m_decoder->decode(in, data + done, qsizetype(std::min<qint64>(size - done, 1 << 30)));
        m_begin += step.consumed;
        done += step.produced;
        setStateFrom(m_budget.spend(m_flow, Flow{step.consumed, step.produced}));
        if (m_state != State::Good) {
            // What is beyond the limits is not handed out.
            done -= step.produced;
            break;
        }
        if (!goOn(step.status))
            break;
        if (step.consumed == 0 && step.produced == 0)
            m_state = in.isEmpty() ? State::Truncated : State::Damaged;
    }
    return done;
}

QByteArray DecodedStream::readBytes(qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size && m_state == State::Good) {
        const auto before = bytes.size();
        const auto wanted = std::min<qint64>(size - before, std::max<qint64>(pieceSize, before));
        bytes.resize(before + wanted);
        bytes.truncate(before + read(bytes.data() + before, wanted));
    }
    return bytes;
}

bool DecodedStream::skip(qint64 size)
{
    QByteArray waste(std::min<qint64>(size, pieceSize), Qt::Uninitialized);
    while (size > 0) {
        const auto got = read(waste.data(), std::min<qint64>(size, waste.size()));
        if (got == 0)
            return false;
        size -= got;
    }
    return true;
}

QString streamReason(DecodedStream::State state, const Limits &limits)
{
    switch (state) {
    case DecodedStream::State::TooManyBytes:
        return Reasons::archiveTooLarge(limits);
    case DecodedStream::State::RatioTooHigh:
        return Reasons::ratioTooHigh(limits);
    case DecodedStream::State::Ended:
    case DecodedStream::State::Truncated:
        return Reasons::cutOff();
    case DecodedStream::State::Good:
    case DecodedStream::State::Damaged:
        break;
    }
    return Reasons::damagedData();
}

} // namespace Dateline::Archive
