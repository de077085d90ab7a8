// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "images/imagequeue.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace Dateline::Images {
class ImageBar;
class ImageService;
} // namespace Dateline::Images
namespace Dateline::List {
class ArticleFilterModel;
class ArticleList;
} // namespace Dateline::List
namespace Dateline::Reader {
class ReaderPane;
}
namespace Dateline::Reading {
class ReadingController;
}
namespace Dateline::Support {
class LibraryThread;
class MessageBar;
} // namespace Dateline::Support

namespace Dateline::Window {

class WindowActions;

/// What the actions about images do: looks through articles for images, has them fetched, says what came of
/// it, and removes them again.
class ImageCommands : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        WindowActions *actions;
        List::ArticleFilterModel *model;
        List::ArticleList *list;
        Reader::ReaderPane *pane;
        Reading::ReadingController *reading;
        Support::LibraryThread *library;
        Images::ImageService *images;
        Images::ImageBar *bar;
        Support::MessageBar *messages;
    };

    ImageCommands(const Parts &parts, QWidget *window);

private:
    void connectQueue();
    /// What is selected in the list, or the article that is shown.
    QStringList chosenArticles() const;
    void keepOf(const QStringList &articles);
    void removeOf(const QStringList &articles);
    void lookThrough();
    void looked(int articles, const QList<Library::ImageKey> &found);
    void cancel();
    void keep(const QList<Library::ImageKey> &keys);
    void offerLeftOver();
    void askAboutLeftOver(const QList<Library::ImageKey> &leftOver);
    void tellResult(const Images::ImageQueue::Progress &progress, const QString &reason);
    void update();

    Parts m_parts;
    QWidget *m_window;
    QStringList m_articles; ///< To look through.
    int m_looked = 0;
    QList<Library::ImageKey> m_found;
    bool m_isAwaited = false; ///< What comes of it is to be said, however little it is.
    int m_generation = 0;     ///< Raised by each search for images, and when it ends.
};

} // namespace Dateline::Window
