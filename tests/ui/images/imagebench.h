// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/images/imagedecoding.h"

#include <QByteArray>
#include <QImage>

namespace Dateline::Test {

/// A picture in which every dot differs from its neighbours, as a file of this format ("png", "jpeg", ...).
QByteArray imageFile(const char *format, int width = 320, int height = 200);
QImage drawnImage(int width, int height);
/// An image as the worker makes it, told from others by `colour`.
Library::EncodedImage encodedImage(Qt::GlobalColor colour, int width = 8, int height = 8);
/// A PNG of some kilobytes that says it is this large; all its dots are black.
QByteArray pixelBomb(quint32 width, quint32 height);

} // namespace Dateline::Test
