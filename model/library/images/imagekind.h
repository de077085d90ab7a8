// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Dateline::Library {

/// What a file of pictures is, told by its first bytes and never by its name or by what a server says.
enum class ImageKind : quint8 {
    Unknown,
    Png,
    Jpeg,
    Gif,
    WebP,
    Bmp,
    Svg, ///< A document that can hold scripts and addresses, not a picture of dots: never taken.
};

/// How many bytes imageKind() wants to see.
inline constexpr qsizetype imageKindBytes = 512;

/// `start` is the beginning of the file, or all of it.
ImageKind imageKind(QByteArrayView start);

} // namespace Dateline::Library
