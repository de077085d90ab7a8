// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Dateline::Library {

/// A tag as it can be stored: on one line, without what separates tags in a list. May be empty.
QString storableTag(QString tag);

} // namespace Dateline::Library
