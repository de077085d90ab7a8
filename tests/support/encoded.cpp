// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoded.h"

#include <catch2/catch_test_macros.hpp>

#include <unicode/ucnv.h>

namespace Dateline::Test {

QByteArray encoded(const QString &text, const char *encoding)
{
    QByteArray bytes(text.size() * 8 + 16, '\0');
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &status);
    const auto *source = reinterpret_cast<const UChar *>(text.utf16());
    const int length =
        ucnv_fromUChars(converter, bytes.data(), int(bytes.size()), source, int(text.size()), &status);
    ucnv_close(converter);
    REQUIRE(U_SUCCESS(status));
    return bytes.left(length);
}

} // namespace Dateline::Test
