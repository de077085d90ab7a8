// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>

namespace Dateline::Archive {

/// The part of `bytes` from `offset` on, as far as there is one.
inline QByteArrayView part(QByteArrayView bytes, qsizetype offset, qsizetype size)
{
    const auto begin = std::clamp<qsizetype>(offset, 0, bytes.size());
    return bytes.sliced(begin, std::clamp<qsizetype>(size, 0, bytes.size() - begin));
}

inline QByteArrayView part(QByteArrayView bytes, qsizetype offset)
{
    return part(bytes, offset, bytes.size());
}

/// A little-endian number at `offset`, which the caller knows to be inside.
template<typename T>
T littleEndian(QByteArrayView bytes, qsizetype offset)
{
    Q_ASSERT(offset >= 0 && offset + qsizetype(sizeof(T)) <= bytes.size());
    return qFromLittleEndian<T>(bytes.data() + offset);
}

} // namespace Dateline::Archive
