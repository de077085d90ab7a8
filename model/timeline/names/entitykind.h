// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Dateline::Timeline {

enum class EntityKind : quint8 { Person, Organisation, Place };

/// "person", "organisation", "place": what the command line calls it.
const char *kindName(EntityKind kind);

/// How sure it is that something is a name, or that two names are one.
enum class Strength : quint8 {
    Suggested, ///< Only shown as a possibility.
    Medium,    ///< Taken, unless something speaks against it.
    Strong,
};

} // namespace Dateline::Timeline
