// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Dateline::Notes {

/// The beginning of a text, at most so many UTF-16 units, which ends in no half of a character.
inline QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return text.left(length > 0 && text[length - 1].isHighSurrogate() ? length - 1 : length);
}

} // namespace Dateline::Notes
