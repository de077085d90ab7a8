// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "facets/facetpanel.h"
#include "images/hostquestiondialog.h"
#include "images/imagebar.h"
#include "images/imageservice.h"
#include "import/droptarget.h"
#include "import/importbar.h"
#include "import/importcontroller.h"
#include "keys/keymap.h"
#include "list/articlefiltermodel.h"
#include "list/articlelist.h"
#include "list/facetcounter.h"
#include "list/facetmodel.h"
#include "list/listpane.h"
#include "reader/readerpane.h"
#include "reading/linkopener.h"
#include "reading/readingcontroller.h"
#include "reading/versionsmenu.h"
#include "search/searchcontroller.h"
#include "support/librarythread.h"
#include "support/messagebar.h"
#include "support/preferences.h"
#include "support/retranslation.h"
#include "triage/articlemarks.h"
#include "welcome/tryoutcard.h"
#include "welcome/welcomepage.h"
#include "window/articlecommands.h"
#include "window/citationmenu.h"
#include "window/firststeps.h"
#include "window/imagecommands.h"
#include "window/libraryrows.h"
#include "window/notecommands.h"
#include "window/panelayout.h"
#include "window/readercommands.h"
#include "window/timelinecommands.h"
#include "window/viewcommands.h"
#include "window/windowactions.h"
#include "window/windowdialogs.h"
#include "window/windowmenus.h"

#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace Dateline::Window {

using namespace Qt::StringLiterals;

void MainWindow::buildModels()
{
    m_table = new List::ArticleTableModel(this);
    m_filter = new List::ArticleFilterModel(m_table, this);
    m_filter->sort(List::DateColumn, Qt::DescendingOrder);
    m_counter = new List::FacetCounter(m_filter, this);
    for (const List::FacetKind kind : {List::FacetKind::Date, List::FacetKind::State, List::FacetKind::Source,
                                       List::FacetKind::Tag, List::FacetKind::Language})
        m_facets.append(new List::FacetModel(kind, m_counter, this));
    m_library = new Support::LibraryThread(m_services.libraryFolder, this);
    m_rows = new LibraryRows(m_services.libraryFolder, m_table, m_library, this);
    m_marks = new Triage::ArticleMarks(m_services.readOnly ? QString() : m_services.libraryFolder, m_table,
                                       m_library, this);
}

void MainWindow::buildPanes()
{
    m_facetPanel = new Facets::FacetPanel(m_facets, this);
    m_listPane = new List::ListPane(m_filter, m_preferences, this);
    m_readerPane = new Reader::ReaderPane(this);
    Support::translated(m_readerPane, [this] {
        if (!m_reading || !m_reading->hasArticle())
            m_readerPane->showNote(tr("No article selected"), tr("Choose one in the list, or press J."));
    });
    m_importBar = new Import::ImportBar(this);
    m_imageBar = new Images::ImageBar(this);
    m_imagePreferences = new Images::ImagePreferences(m_settings, this);
    m_images =
        new Images::ImageService({m_services.libraryFolder, m_services.readOnly, m_services.workerProgram,
                                  m_imagePreferences, Images::HostQuestionDialog::askOver(this)},
                                 this);
    m_readerPane->setImages(m_images);
}

void MainWindow::buildBars()
{
    m_versions = new Reading::VersionsMenu(m_actions->compareVersions, this);
    m_citations = new CitationMenu(m_settings, this);
    fillMenuBar(menuBar(), *m_actions, m_versions, m_citations);
    m_keys = new Keys::KeyMap(m_preferences, this);
    m_keys->add(m_actions->all());
    m_keys->setMenuBar(menuBar());
    auto *tools = new QToolBar(this);
    tools->setObjectName(u"tools"_s);
    tools->setMovable(false);
    tools->setIconSize({20, 20});
    fillToolBar(tools, *m_actions);
    Support::translated(tools, [tools] { tools->setWindowTitle(tr("Tools")); });
    addToolBar(tools);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void MainWindow::buildLayout()
{
    m_layout = new PaneLayout({m_facetPanel, m_listPane, m_readerPane}, *m_actions, m_preferences, this);
    auto *welcome = new Welcome::WelcomePage(this);
    welcome->setReadOnly(m_services.readOnly);
    welcome->setSampleOffered(!m_services.sampleFolder.isEmpty());
    connect(welcome, &Welcome::WelcomePage::openFolderRequested, m_actions->openFolder, &QAction::trigger);
    connect(welcome, &Welcome::WelcomePage::openArchiveRequested, m_actions->openArchive, &QAction::trigger);
    connect(welcome, &Welcome::WelcomePage::sampleRequested, this,
            [this] { import({m_services.sampleFolder}); });
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(m_layout->centre());
    m_centre->addWidget(welcome);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_centre, 1);
    column->addWidget(m_imageBar);
    column->addWidget(m_importBar);
    setCentralWidget(content);
    m_messages = new Support::MessageBar(content);
    m_firstSteps = new FirstSteps(
        {new Welcome::TryOutCard(content), m_centre, m_actions, m_keys, m_filter, m_settings}, this);

    auto *drops = new Import::DropTarget(this);
    Support::translated(this, [this, drops] {
        drops->setRefusal(m_services.readOnly ? tr("This library cannot be changed.") : QString());
    });
    connect(drops, &Import::DropTarget::dropped, this, &MainWindow::import);
    connect(drops, &Import::DropTarget::activeChanged, welcome, &Welcome::WelcomePage::setDragActive);

    new ReaderCommands({m_actions, m_readerPane, m_reading, m_search, m_table, m_library, m_preferences,
                        m_messages, m_layout, m_settings, this},
                       this);

    m_notes = new NoteCommands({m_actions, m_readerPane, m_reading, m_links, m_table, m_library, m_marks,
                                m_articles, m_preferences, m_messages, m_layout},
                               this);
    m_dialogs = new WindowDialogs({m_actions, m_keys, m_preferences, m_library, m_marks, m_notes->colours(),
                                   m_messages, m_services.libraryFolder, m_imagePreferences, m_images},
                                  this);
    m_timelines =
        new TimelineCommands({m_actions, m_readerPane, m_reading, m_filter, m_imports, m_marks, m_search,
                              m_preferences, m_messages, m_layout, m_settings, m_services.libraryFolder},
                             this);
    m_imageCommands = new ImageCommands({m_actions, m_filter, m_listPane->list(), m_readerPane, m_reading,
                                         m_library, m_images, m_imageBar, m_messages},
                                        this);
    resize(1280, 800);
    restoreGeometry(m_settings->value("window/geometry"_L1).toByteArray());
    m_layout->restore(*m_settings);
    m_facetPanel->setFoldedSections(m_settings->value("window/foldedFacets"_L1).toStringList());
    m_listPane->list()->setColumnState(m_settings->value("list/columns"_L1).toByteArray());
}

void MainWindow::buildControllers()
{
    m_search =
        new Search::SearchController({m_services.libraryFolder, m_listPane, m_filter, m_preferences}, this);
    m_reading = new Reading::ReadingController(
        {m_listPane->list(), m_filter, m_readerPane, m_library, m_marks, m_preferences}, this);
    m_links = new Reading::LinkOpener(m_library, m_preferences, this);
    m_imports =
        new Import::ImportController(m_services.libraryFolder, m_services.workerProgram, m_importBar, this);
    auto *view = new ViewCommands(m_actions, m_filter, m_preferences, this);
    connect(m_readerPane, &Reader::ReaderPane::zoomRequested, view, &ViewCommands::changeTextSize);
    m_articles =
        new ArticleCommands({m_actions, m_filter, m_listPane->list(), m_reading, m_links, m_marks}, this);
    for (QWidget *pane : {static_cast<QWidget *>(m_listPane->list()), static_cast<QWidget *>(m_readerPane)})
        pane->addActions({m_actions->pageForward, m_actions->pageBack});
}

} // namespace Dateline::Window
