// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/importjob.h"
#include "library/libraryreader.h"
#include "window/windowservices.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QSettings;
class QSplitter;

namespace Dateline::Facets {
class FacetPanel;
}
namespace Dateline::Import {
class ImportBar;
class ImportController;
} // namespace Dateline::Import
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
class ReadingController;
class VersionsMenu;
} // namespace Dateline::Reading
namespace Dateline::Support {
class LibraryThread;
class MessageBar;
} // namespace Dateline::Support
namespace Dateline::Triage {
class ArticleMarks;
}

namespace Dateline::Window {

class RowLoader;
class WindowActions;

/// The window: filters, list and reader side by side. It wires models, panes and services; what they
/// do is theirs. `settings` keeps sizes and choices and must outlive the window.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const WindowServices &services, QSettings *settings, QWidget *parent = nullptr);
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
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPanes();
    void buildBars();
    void connectActions();
    void connectOrder();
    void connectLibrary();
    void connectImport();
    void applyPalette();
    void restoreSettings();
    void saveSettings() const;

    void addRows(const QList<Library::ArticleRow> &rows);
    void showFirstArticle();
    void refreshRows(const QStringList &ids);
    void showImportResult(const Library::ImportResult &result);
    void updateCount();
    void updateArticleActions();
    void updateVersions();
    void setTextSize(int pixels);
    void askToOpen(const QUrl &url);
    void showReports();
    void showAbout();

    WindowServices m_services;
    QSettings *m_settings;
    List::ArticleTableModel *m_table;
    List::ArticleFilterModel *m_filter;
    List::FacetCounter *m_counter;
    QList<List::FacetModel *> m_facets;
    Support::LibraryThread *m_library;
    Triage::ArticleMarks *m_marks;
    RowLoader *m_rows;
    WindowActions *m_actions;
    QSplitter *m_splitter = nullptr;
    Facets::FacetPanel *m_facetPanel = nullptr;
    List::ListPane *m_listPane = nullptr;
    Reader::ReaderPane *m_readerPane = nullptr;
    Support::MessageBar *m_messages = nullptr;
    Import::ImportBar *m_importBar = nullptr;
    Import::ImportController *m_imports = nullptr;
    Reading::ReadingController *m_reading = nullptr;
    Reading::VersionsMenu *m_versions = nullptr;
    QLabel *m_count = nullptr;
    bool m_isUsable = false;
    bool m_isApplyingPalette = false;
};

} // namespace Dateline::Window
