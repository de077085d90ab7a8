// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hexadecimal.h"

namespace Dateline {

QString hexadecimal(quint64 number)
{
    QString digits(16, Qt::Uninitialized);
    for (QChar &digit : digits) {
        digit = QChar(u"0123456789abcdef"[number >> 60]);
        number <<= 4;
    }
    return digits;
}

} // namespace Dateline
