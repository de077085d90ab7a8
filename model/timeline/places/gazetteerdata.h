// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Dateline::Timeline {

/// What tables/gazetteergenerator.cpp wrote when this was built; not copied.
QByteArray gazetteerBytes();

} // namespace Dateline::Timeline
