// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Dateline::Html {

/// What a part of an article is for. Related text (other headlines, share buttons, copyright
/// lines) can be shown folded, but is never searched as body and never makes an event.
enum class Zone : quint8 { Title, Lead, Body, Caption, Quote, Byline, Related };

/// A UTF-16 range [start, end) of the document text.
struct ZoneRange
{
    Zone zone = Zone::Body;
    qint32 start = 0;
    qint32 end = 0;

    bool operator==(const ZoneRange &) const = default;
};

} // namespace Dateline::Html
