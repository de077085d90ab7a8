// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QDockWidget;
class QSettings;

namespace Dateline::Commands {
class PaletteProvider;
}
namespace Dateline::Import {
class ImportController;
}
namespace Dateline::List {
class ArticleFilterModel;
}
namespace Dateline::Reader {
class ReaderPane;
}
namespace Dateline::Reading {
class ReadingController;
}
namespace Dateline::Search {
class SearchController;
}
namespace Dateline::Support {
class MessageBar;
class Preferences;
} // namespace Dateline::Support
namespace Dateline::TimelinePanel {
class EntityCounter;
class NameMarker;
class TimelineEditor;
class TimelineMenus;
class TimelinePane;
class TimelineService;
} // namespace Dateline::TimelinePanel
namespace Dateline::Triage {
class ArticleMarks;
}

namespace Dateline::Window {

class PaneLayout;
class WindowActions;

/// Timelines in the window: the panel and its own window, names in the article, and that a click on a quote
/// leads to its sentence. Nothing is read for them before the panel or an article with names is first shown.
class TimelineCommands : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        WindowActions *actions;
        Reader::ReaderPane *pane;
        Reading::ReadingController *reading;
        List::ArticleFilterModel *filter;
        Import::ImportController *imports;
        Triage::ArticleMarks *marks;
        Search::SearchController *search;
        Support::Preferences *preferences;
        Support::MessageBar *messages;
        PaneLayout *layout;
        QSettings *settings;
        QString libraryFolder;
    };

    TimelineCommands(const Parts &parts, QWidget *window);
    ~TimelineCommands() override;

    TimelinePanel::TimelinePane *pane() const { return m_pane; }
    TimelinePanel::TimelineService *service() const { return m_service; }

    /// Finds names for the palette of commands; whoever takes it over deletes it.
    Commands::PaletteProvider *makeNameProvider();
    /// Shows the panel with the timeline of an entity.
    void open(const QString &entity);
    /// Remembers how it looks, and closes its window if it has one.
    void close();

Q_SIGNALS:
    /// The notes about an entity should be listed; `name` is what it is called.
    void notesRequested(const QString &entity, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPanel();
    void buildExport();
    void connectActions();
    void connectReader();
    void connectEditing();
    void markNames();
    void setNamesMarked(bool areMarked);
    void addEvent();
    void connectChanges();
    void begin();
    void show();
    void setOwnWindow(bool isOwn);
    void moveOut();
    void moveBack();
    void restore();
    void tellDetails(const QString &entity);
    void dress();
    void followFilter();
    void openSentence(const QString &article, int start, int end, const QString &clause);
    void arrive();
    void tellSaved(const QString &path);

    /// A clause that is to be shown once its article is there.
    struct Sentence
    {
        QString article;
        int start = 0;
        int end = 0;
        QString clause;
    };

    static constexpr QLatin1StringView mapKey{"timeline/map"}; ///< In the settings.

    Parts m_parts;
    QWidget *m_window;
    TimelinePanel::TimelineService *m_service;
    TimelinePanel::EntityCounter *m_counter;
    TimelinePanel::NameMarker *m_marker;
    TimelinePanel::TimelineEditor *m_editor;
    TimelinePanel::TimelineMenus *m_menus;
    TimelinePanel::TimelinePane *m_pane = nullptr;
    QPointer<QDockWidget> m_dock;
    QPointer<QWidget> m_own; ///< Its own window, while it has one.
    QTimer m_filterTimer;
    int m_filterRun = 0;
    Sentence m_goingTo;
    bool m_hasBegun = false;
    bool m_isRestored = false;
};

} // namespace Dateline::Window
