// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace Dateline::Library {

/// Appends a number in as few bytes as it needs: seven bits each, the lowest first.
inline void appendVarint(QByteArray &bytes, quint32 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes += char(number | 0x80);
    bytes += char(number);
}

/// Takes such a number from the front; nothing when there is none.
inline std::optional<quint32> takeVarint(QByteArrayView &bytes)
{
    quint32 number = 0;
    for (int shift = 0; shift < 35 && !bytes.isEmpty(); shift += 7) {
        const auto byte = quint8(bytes.front());
        bytes = bytes.sliced(1);
        number |= quint32(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

} // namespace Dateline::Library
