// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/images/imagekind.h"

#include <QByteArray>

namespace Dateline::Library {

ImageKind imageKind(QByteArrayView start)
{
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        return ImageKind::Png;
    if (start.startsWith("\xff\xd8\xff"))
        return ImageKind::Jpeg;
    if (start.startsWith("GIF87a") || start.startsWith("GIF89a"))
        return ImageKind::Gif;
    if (start.size() >= 12 && start.startsWith("RIFF") && start.sliced(8, 4) == "WEBP")
        return ImageKind::WebP;
    // Two letters alone could begin any text: the header's size is one of a few.
    if (start.size() >= 18 && start.startsWith("BM") && start[14] >= 12 && start[15] == 0)
        return ImageKind::Bmp;
    // Before its element there may be a declaration, a type and comments.
    const QByteArray text = start.first(qMin(start.size(), imageKindBytes)).toByteArray().toLower();
    const bool isMarkup = text.trimmed().startsWith('<') || text.startsWith("\xef\xbb\xbf<");
    return isMarkup && text.contains("<svg") ? ImageKind::Svg : ImageKind::Unknown;
}

} // namespace Dateline::Library
