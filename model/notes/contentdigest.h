// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/annotation.h"

namespace Dateline::Notes {

/// Of what an annotation says (note, tags, colour, quoted passage), whatever its times and its place: two
/// that say the same have the same. Never 0.
qint64 contentDigest(const Annotation &annotation);

} // namespace Dateline::Notes
