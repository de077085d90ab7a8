// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/searchresult.h"

#include <QObject>

class QSettings;

namespace Dateline::List {
class ArticleTableModel;
}
namespace Dateline::Reader {
class ReaderPane;
}
namespace Dateline::Reading {
class ReadingController;
}
namespace Dateline::Search {
class SearchController;
class SimilarPanel;
} // namespace Dateline::Search
namespace Dateline::Support {
class LibraryThread;
class MessageBar;
class Preferences;
} // namespace Dateline::Support

namespace Dateline::Window {

class PaneLayout;
class WindowActions;

/// What the actions about the article in the reader do: finding in it, going through what the search found,
/// comparing its versions, and the panel of articles that are like it.
class ReaderCommands : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        WindowActions *actions;
        Reader::ReaderPane *pane;
        Reading::ReadingController *reading;
        Search::SearchController *search;
        List::ArticleTableModel *table;
        Support::LibraryThread *library;
        Support::Preferences *preferences;
        Support::MessageBar *messages;
        PaneLayout *layout;
        QSettings *settings;
        QWidget *window;
    };

    explicit ReaderCommands(const Parts &parts, QObject *parent);

private:
    void connectFinding();
    void connectHits();
    void connectVersions();
    void connectSimilar();
    void connectPrinting();
    void showSimilar(qint32 number, const QList<Search::SimilarArticle> &articles);

    Parts m_parts;
    Search::SimilarPanel *m_similar;
};

} // namespace Dateline::Window
