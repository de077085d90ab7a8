// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/schema.h"

namespace Dateline::Library {

/// Images that are kept for reading offline, in a file of their own: they can often not be had again, so they
/// must outlive a new index, yet they are large and no work of the user's, so they do not belong to the notes
/// and their backups. The file is made when the first image is kept.
const Schema &imagesSchema();

/// Whether there is a file with tables. A program that was killed before it wrote them leaves one without,
/// which the next writer fills.
bool hasImages(const QString &folder);

/// The file of the library `folder`.
QString imagesFile(const QString &folder);

} // namespace Dateline::Library
