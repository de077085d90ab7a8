// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/images/imagedecoding.h"

namespace Dateline::Images {

/// The program as an image worker (`--image-worker`): takes images of dots from the socket on standard input
/// and answers each with the same one encoded anew, until the socket closes. Returns the exit code. It needs
/// a QCoreApplication, for the readers of formats are plug-ins, and no screen.
int runImageWorker();

/// What the worker does with one image: PNG, JPEG, GIF (its first frame), BMP and, where this system can,
/// WebP become PNG or JPEG in sRGB, upright, at most `limits.width` wide, and without metadata.
Library::ImageReply encodeAnew(const Library::ImageRequest &request);

} // namespace Dateline::Images
