// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Dateline::Timeline {

struct LatinName
{
    qint32 start = 0; ///< UTF-16, in the text.
    qint32 end = 0;
};

/// The person's name in Latin letters with which brackets begin that open there, behind a Chinese name:
/// （Jens Stoltenberg，1959年生）. None for names of organisations, capitals and common words.
std::optional<LatinName> latinNameInBrackets(QStringView text, qsizetype place);

} // namespace Dateline::Timeline
