// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Dateline::Timeline {

/// Whether this, folded, is a known word that looks like a person's name and is none: peoples, beliefs,
/// things with foreign names, places in the gazetteer.
enum class OtherName { None, Place, Word };
OtherName otherNameOf(QStringView name);

} // namespace Dateline::Timeline
