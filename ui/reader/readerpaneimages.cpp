// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/readerpane.h"

#include "reader/articleimages.h"

// The part of ReaderPane that is about images.

namespace Dateline::Reader {

void ReaderPane::setImages(Images::ImageService *images)
{
    m_images->setService(images);
}

void ReaderPane::loadImages()
{
    if (isArticleShown())
        m_images->load();
}

void ReaderPane::setImagePlace(const QString &id, const Library::ImagePlace &place)
{
    m_images->setPlace(id, place);
}

} // namespace Dateline::Reader
