// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/archivedshelf.h"
#include "images/imagequeue.h"
#include "images/imageshelf.h"

#include <QObject>

namespace Dateline::Images {

/// All that the window needs for images: what is at hand, what is fetched, and what lies in archives. Lives
/// on the GUI thread.
class ImageService : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QString libraryFolder;
        bool readOnly = false;
        QString workerProgram; ///< Started for decoding and for archives.
        ImagePreferences *preferences = nullptr;
        AskAboutHost ask;
    };

    explicit ImageService(const Parts &parts, QObject *parent = nullptr)
        : QObject(parent)
        , m_shelf(parts.libraryFolder, parts.readOnly)
        , m_archived(&m_shelf, parts.preferences, parts.workerProgram)
        , m_queue({&m_shelf, parts.preferences, parts.workerProgram, parts.ask})
    {
        m_shelf.open();
    }

    ImageShelf &shelf() { return m_shelf; }
    ArchivedShelf &archived() { return m_archived; }
    ImageQueue &queue() { return m_queue; }

private:
    ImageShelf m_shelf;
    ArchivedShelf m_archived;
    ImageQueue m_queue;
};

} // namespace Dateline::Images
