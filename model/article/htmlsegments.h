// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace Dateline {

/// A part of a body that is either HTML blocks or text around them.
struct HtmlSegment
{
    qsizetype start = 0;
    qsizetype end = 0;
    bool isHtml = false;

    bool operator==(const HtmlSegment &) const = default;
};

/// True when the text holds a tag of HTML (not just an angle bracket or an <https://...> link).
bool hasTags(QStringView text);

/// Cuts a body into HTML blocks and the text between them; blank segments are left out. A block starts
/// at a line that opens with a block-level tag, however far it is indented, and ends at the first blank
/// line where every container it opened is closed. Linear.
QList<HtmlSegment> segmentsOf(QStringView body);

} // namespace Dateline
