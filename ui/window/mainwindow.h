// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/importjob.h"
#include "list/articlefilter.h"
#include "window/windowservices.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace Dateline::Commands {
class CommandPalette;
}
namespace Dateline::Facets {
class FacetPanel;
}
namespace Dateline::Images {
class ImageBar;
class ImagePreferences;
class ImageService;
} // namespace Dateline::Images
namespace Dateline::Import {
class ImportBar;
class ImportController;
} // namespace Dateline::Import
namespace Dateline::Keys {
class KeyMap;
}
namespace Dateline::List {
class ArticleFilterModel;
class ArticleTableModel;
class FacetCounter;
class FacetModel;
class ListPane;
} // namespace Dateline::List
namespace Dateline::Reader {
class ReaderPane;
}
namespace Dateline::Reading {
class LinkOpener;
class ReadingController;
class VersionsMenu;
} // namespace Dateline::Reading
namespace Dateline::Search {
class SearchController;
}
namespace Dateline::Support {
class LibraryThread;
class MessageBar;
class Preferences;
} // namespace Dateline::Support
namespace Dateline::Triage {
class ArticleMarks;
}
namespace Dateline::Window {

class ArticleCommands;
class CitationMenu;
class ExchangeCommands;
class FirstSteps;
class ImageCommands;
class LibraryRows;
class NoteBrowsing;
class NoteCommands;
class NoteSafety;
class PaneLayout;
class SearchCommands;
class TimelineCommands;
class WindowActions;
class WindowDialogs;

/// The window: filters, list and reader side by side. It wires models, panes and services; what they
/// do is theirs. `preferences` and `settings`, which keeps sizes, must outlive the window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const WindowServices &services, Support::Preferences *preferences, QSettings *settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Imports folders, archives and article files, as if they had been dropped.
    void import(const QStringList &paths);

Q_SIGNALS:
    /// The first rows of the library are on the screen, or it is known to be empty.
    void listUsable();
    /// The article that was chosen is on the screen.
    void articlePainted();
    /// An import that was asked for is over, and its articles are listed.
    void importFinished();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildModels();
    void buildPanes();
    void buildBars();
    void buildLayout();
    void buildControllers();
    void connectLibrary();
    void connectReading();
    void connectImport();
    void connectTriage();
    void connectSearch();
    void connectNotes();
    void connectTools();

    void completeIndex();
    void showFirstArticle();
    void adaptToLibrary();
    void showImportResult(const Library::ImportResult &result);
    void updateVersions();
    void chooseOnly(List::FacetKind kind, const QString &value);
    void saveSettings() const;

    WindowServices m_services;
    Support::Preferences *m_preferences;
    QSettings *m_settings;
    List::ArticleTableModel *m_table = nullptr;
    List::ArticleFilterModel *m_filter = nullptr;
    List::FacetCounter *m_counter = nullptr;
    QList<List::FacetModel *> m_facets;
    Support::LibraryThread *m_library = nullptr;
    Triage::ArticleMarks *m_marks = nullptr;
    LibraryRows *m_rows = nullptr;
    WindowActions *m_actions = nullptr;
    Keys::KeyMap *m_keys = nullptr;
    QStackedWidget *m_centre = nullptr;
    Facets::FacetPanel *m_facetPanel = nullptr;
    List::ListPane *m_listPane = nullptr;
    Reader::ReaderPane *m_readerPane = nullptr;
    PaneLayout *m_layout = nullptr;
    Support::MessageBar *m_messages = nullptr;
    Import::ImportBar *m_importBar = nullptr;
    Import::ImportController *m_imports = nullptr;
    Images::ImagePreferences *m_imagePreferences = nullptr;
    Images::ImageService *m_images = nullptr;
    Images::ImageBar *m_imageBar = nullptr;
    ImageCommands *m_imageCommands = nullptr;
    Search::SearchController *m_search = nullptr;
    Reading::ReadingController *m_reading = nullptr;
    Reading::LinkOpener *m_links = nullptr;
    Reading::VersionsMenu *m_versions = nullptr;
    CitationMenu *m_citations = nullptr;
    Commands::CommandPalette *m_commands = nullptr;
    ArticleCommands *m_articles = nullptr;
    SearchCommands *m_searching = nullptr;
    NoteCommands *m_notes = nullptr;
    NoteBrowsing *m_browsing = nullptr;
    ExchangeCommands *m_exchange = nullptr;
    NoteSafety *m_safety = nullptr;
    TimelineCommands *m_timelines = nullptr;
    WindowDialogs *m_dialogs = nullptr;
    FirstSteps *m_firstSteps = nullptr;
    QString m_versionNote; ///< That is shown, if any.
    bool m_isUsable = false;
    bool m_isIndexLookedAt = false;
};

} // namespace Dateline::Window
