// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Dateline::Timeline {

/// resources/map/outlines.bin; not copied.
QByteArray mapOutlinesBytes();

} // namespace Dateline::Timeline
