// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "commands/commandpalette.h"
#include "commands/paletteprovider.h"
#include "facets/facetpanel.h"
#include "images/imageservice.h"
#include "import/importcontroller.h"
#include "import/openquestions.h"
#include "list/articlefiltermodel.h"
#include "list/articlelist.h"
#include "list/facetmodel.h"
#include "list/listpane.h"
#include "reader/readerpane.h"
#include "reading/linkopener.h"
#include "reading/readingcontroller.h"
#include "reading/versionsmenu.h"
#include "search/savedsearchsection.h"
#include "search/searchcontroller.h"
#include "support/librarythread.h"
#include "support/messagebar.h"
#include "support/preferences.h"
#include "support/retranslation.h"
#include "triage/articlemarks.h"
#include "window/citationmenu.h"
#include "window/exchangecommands.h"
#include "window/firststeps.h"
#include "window/imagecommands.h"
#include "window/libraryrows.h"
#include "window/notebrowsing.h"
#include "window/notecommands.h"
#include "window/notesafety.h"
#include "window/panelayout.h"
#include "window/searchcommands.h"
#include "window/timelinecommands.h"
#include "window/windowactions.h"
#include "window/windowdialogs.h"
#include "window/windowlook.h"
#include "window/windowmenus.h"

#include <QAbstractItemView>
#include <QCloseEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

namespace Dateline::Window {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const WindowServices &services, Support::Preferences *preferences, QSettings *settings,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_settings(settings)
{
    buildModels();
    m_actions = new WindowActions(this);
    auto *look = new WindowLook(m_actions, preferences, this);
    buildPanes();
    buildBars();
    buildControllers();
    buildLayout();
    connectLibrary();
    connectReading();
    connectImport();
    connectTriage();
    connectSearch();
    connectNotes();
    connectTools();
    connect(look, &WindowLook::changed, m_readerPane, &Reader::ReaderPane::setTheme);
    m_readerPane->setTheme(look->theme());
    Support::translated(this, [this] { setWindowTitle(tr("Dateline")); });
    adaptToLibrary();
    m_listPane->list()->view()->setFocus();
    m_rows->start();
    m_notes->load();
}

MainWindow::~MainWindow()
{
    // What works in the background goes first: it still talks to the panes.
    m_readerPane->setImages(nullptr);
    delete m_imageCommands;
    delete m_images;
    delete m_timelines;
    delete m_browsing;
    delete m_exchange;
    delete m_safety;
    delete m_notes;
    delete m_imports;
    delete m_rows;
    delete m_search;
    delete m_library;
}

void MainWindow::connectLibrary()
{
    const auto showError = [this](const Error &error) { m_messages->showError(error); };
    connect(m_rows, &LibraryRows::firstRows, this, &MainWindow::showFirstArticle);
    connect(m_rows, &LibraryRows::complete, this, [this] {
        m_listPane->setLoading(false);
        const bool wasUsable = std::exchange(m_isUsable, true);
        adaptToLibrary();
        if (!wasUsable)
            Q_EMIT listUsable();
        if (!m_services.readOnly && !std::exchange(m_isIndexLookedAt, true)) {
            completeIndex();
            m_notes->placeAgain();
        }
    });
    connect(m_rows, &LibraryRows::failed, this, showError);
    connect(m_library, &Support::LibraryThread::failed, this, showError);
    connect(m_marks, &Triage::ArticleMarks::failed, this, showError);
    connect(m_reading, &Reading::ReadingController::failed, this, showError);
    connect(m_links, &Reading::LinkOpener::failed, this, showError);
}

void MainWindow::connectReading()
{
    connect(m_reading, &Reading::ReadingController::versionsChanged, this, &MainWindow::updateVersions);
    connect(m_reading, &Reading::ReadingController::painted, this, &MainWindow::articlePainted);
    connect(m_versions, &Reading::VersionsMenu::chosen, m_reading, &Reading::ReadingController::showVersion);
    connect(m_readerPane, &Reader::ReaderPane::linkActivated, m_links, &Reading::LinkOpener::follow);
    connect(m_links, &Reading::LinkOpener::articleFound, m_reading, &Reading::ReadingController::showArticle);
    const auto applyReading = [this] {
        m_readerPane->setTextSize(m_preferences->textSize());
        m_readerPane->setMeasure(m_preferences->measure());
    };
    connect(m_preferences, &Support::Preferences::readingChanged, this, applyReading);
    applyReading();
    connect(m_listPane->list(), &List::ArticleList::contextMenuRequested, this,
            [this](const QPoint &position) {
                makeArticleMenu(*m_actions, m_versions, m_citations, this)->popup(position);
            });
}

void MainWindow::connectImport()
{
    const auto on = [this](QAction *action, const auto &run) {
        connect(action, &QAction::triggered, this, run);
    };
    on(m_actions->openFolder, [this] { import(Import::askForFolder(this)); });
    on(m_actions->openArchive, [this] { import(Import::askForArchives(this)); });
    for (QAction *action : {m_actions->openFolder, m_actions->openArchive})
        action->setEnabled(!m_services.readOnly);
    connect(m_imports, &Import::ImportController::committed, m_rows, &LibraryRows::refresh);
    connect(m_imports, &Import::ImportController::finished, this, &MainWindow::showImportResult);
    connect(m_imports, &Import::ImportController::reportRequested, m_dialogs, &WindowDialogs::showReports);
}

void MainWindow::connectTriage()
{
    connect(m_marks, &Triage::ArticleMarks::sourceNamed, m_reading, &Reading::ReadingController::refresh);
    connect(m_facetPanel, &Facets::FacetPanel::renameSourceRequested, m_dialogs,
            [this] { m_dialogs->showSettings(u"sources"_s); });
}

void MainWindow::connectSearch()
{
    m_searching = new SearchCommands({m_actions, m_search, m_filter, m_facetPanel, m_layout, m_library,
                                      m_marks, m_articles, m_rows, m_imports},
                                     this);
    m_searching->section()->setFolded(m_settings->value("window/foldedSearches"_L1).toBool());
    connect(m_search, &Search::SearchController::failed, this,
            [this](const Error &error) { m_messages->showError(error); });
}

void MainWindow::connectNotes()
{
    m_browsing = new NoteBrowsing({m_actions, m_notes, m_reading, m_links, m_table, m_library,
                                   m_timelines->service(), m_marks, m_preferences, m_messages, m_settings},
                                  this);
    connect(m_timelines, &TimelineCommands::notesRequested, m_browsing, &NoteBrowsing::openEntity);
    m_exchange = new ExchangeCommands({m_actions, m_citations, m_notes, m_listPane->list(), m_filter,
                                       m_preferences, m_messages, m_settings, m_services.libraryFolder},
                                      this);
    connect(m_exchange, &ExchangeCommands::importRequested, this, &MainWindow::import);
    connect(m_browsing, &NoteBrowsing::exportRequested, m_exchange,
            [this](const QStringList &ids) { m_exchange->exportNotes(ids, {}, m_browsing->browser()); });
    m_safety = new NoteSafety({m_notes->keeper(), m_notes->panel(), m_marks, m_messages}, this);
    connect(m_imports, &Import::ImportController::finished, m_notes, &NoteCommands::placeAgain);
    connect(m_notes, &NoteCommands::replaced, this, [this] {
        QStringList ids;
        for (int row = 0; row < m_table->rowCount(); ++row)
            ids.append(m_table->idAt(row));
        m_rows->refresh(ids);
    });
}

void MainWindow::connectTools()
{
    const auto on = [this](QAction *action, const auto &run) {
        connect(action, &QAction::triggered, this, run);
    };
    on(m_actions->quit, [this] { close(); });

    m_commands = new Commands::CommandPalette(m_keys, m_table, this);
    m_commands->leaveOut(m_actions->commands);
    m_commands->addProvider(m_timelines->makeNameProvider());
    on(m_actions->commands, [this] { m_commands->open(); });
    connect(m_commands, &Commands::CommandPalette::articleChosen, m_reading,
            &Reading::ReadingController::showArticle);
    connect(m_commands, &Commands::CommandPalette::sourceChosen, this,
            [this](const QString &source) { chooseOnly(List::FacetKind::Source, source); });
    connect(m_commands, &Commands::CommandPalette::tagChosen, this,
            [this](const QString &tag) { chooseOnly(List::FacetKind::Tag, tag); });
}

/// After an import that was killed, or one by an earlier program, the search lacks some articles.
void MainWindow::completeIndex()
{
    constexpr qint64 worthSaying = 1000;
    m_library->ask(this, [this](const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
        const qint64 pending = reader.pendingVersions();
        return [this, pending] {
            if (pending == 0)
                return;
            const QString note =
                tr("The search index is being completed. Until then some articles are not found.");
            if (pending >= worthSaying)
                m_messages->show(Support::MessageBar::Kind::Notice, note);
            connect(m_imports, &Import::ImportController::indexed, m_messages,
                    [this, note] { m_messages->dismiss(note); });
            m_imports->indexPending();
        };
    });
}

void MainWindow::showFirstArticle()
{
    const bool wasUsable = std::exchange(m_isUsable, true);
    adaptToLibrary();
    if (!wasUsable) {
        // Painted before the reader starts, which takes WebEngine a moment.
        m_listPane->list()->view()->viewport()->repaint();
        Q_EMIT listUsable();
    }
    QTimer::singleShot(0, m_reading, &Reading::ReadingController::showFirst);
}

void MainWindow::adaptToLibrary()
{
    const bool isEmpty = m_isUsable && m_table->rowCount() == 0;
    m_centre->setCurrentIndex(isEmpty ? 1 : 0);
    for (QAction *action : {m_actions->search, m_actions->searchHelp, m_actions->clearFilters})
        action->setEnabled(!isEmpty);
}

void MainWindow::showImportResult(const Library::ImportResult &result)
{
    // Behind the rows that were committed last: they are asked for on the same thread.
    m_library->ask(this, [this](const Library::LibraryReader &) -> Support::LibraryThread::Answer {
        return [this] {
            if (m_table->rowCount() > 0)
                m_firstSteps->begin();
            Q_EMIT importFinished();
        };
    });
    if (result.failure)
        m_messages->showError(*result.failure);
}

void MainWindow::updateVersions()
{
    m_versions->setVersions(m_reading->versions(), m_reading->shownVersion());
    m_messages->dismiss(m_versionNote);
    m_versionNote =
        m_reading->isEarlierShown() ? tr("This is an earlier version of the article.") : QString();
    if (!m_versionNote.isEmpty())
        m_messages->show(Support::MessageBar::Kind::Notice, m_versionNote, {}, tr("Show &Current Version"),
                         [this] { m_reading->showVersion(0); });
}

void MainWindow::import(const QStringList &paths)
{
    if (m_services.readOnly && !paths.isEmpty())
        m_messages->showError({Error::Code::ReadOnly, tr("Nothing was imported."), m_services.libraryFolder});
    else
        m_imports->import(paths);
}

void MainWindow::chooseOnly(List::FacetKind kind, const QString &value)
{
    List::ArticleFilter filter;
    filter.setValues(kind, {value});
    m_filter->setFilter(filter);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (List::FacetModel *facet : std::as_const(m_facets))
            facet->retranslate();
        if (m_reading)
            updateVersions();
    }
    if (event->type() == QEvent::WindowStateChange)
        m_actions->fullScreen->setChecked(isFullScreen());
}

void MainWindow::saveSettings() const
{
    m_settings->setValue("window/geometry"_L1, saveGeometry());
    m_settings->setValue("window/foldedFacets"_L1, m_facetPanel->foldedSections());
    m_settings->setValue("window/foldedSearches"_L1, m_searching->section()->isFolded());
    m_settings->setValue("list/columns"_L1, m_listPane->list()->columnState());
    m_layout->save(*m_settings);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_safety->canClose()) {
        event->ignore();
        return;
    }
    saveSettings();
    m_browsing->close();
    m_timelines->close();
    QMainWindow::closeEvent(event);
}

} // namespace Dateline::Window
