// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Dateline::Html {

/// Text without what no page shows and parsers treat in different ways: control characters (C0 but white
/// space, DEL, C1), non-characters and byte-order marks. CR and CRLF become LF,
/// halves of surrogate pairs U+FFFD. Zero-width and bidirectional
/// controls stay: scripts need them.
QString cleanText(QString text);

} // namespace Dateline::Html
