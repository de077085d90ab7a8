// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "facets/facetpanel.h"
#include "import/importbar.h"
#include "import/importcontroller.h"
#include "import/importreportdialog.h"
#include "import/openquestions.h"
#include "list/articlefiltermodel.h"
#include "list/articlelistview.h"
#include "list/facetcounter.h"
#include "list/facetmodel.h"
#include "list/listpane.h"
#include "reader/readerpane.h"
#include "reading/openlinkdialog.h"
#include "reading/readingcontroller.h"
#include "reading/versionsmenu.h"
#include "support/librarythread.h"
#include "support/messagebar.h"
#include "support/theme.h"
#include "triage/articlemarks.h"
#include "window/rowloader.h"
#include "window/shortcutsdialog.h"
#include "window/windowactions.h"
#include "window/windowstyle.h"

#include <QCloseEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace Dateline::Window {

using namespace Qt::StringLiterals;

namespace {
constexpr int normalTextSize = 18;
constexpr int smallestTextSize = 11;
constexpr int largestTextSize = 40;
} // namespace

MainWindow::MainWindow(const WindowServices &services, QSettings *settings, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_settings(settings)
    , m_table(new List::ArticleTableModel(this))
    , m_filter(new List::ArticleFilterModel(m_table, this))
    , m_counter(new List::FacetCounter(m_filter, this))
    , m_library(new Support::LibraryThread(services.libraryFolder, this))
    , m_marks(new Triage::ArticleMarks(services.readOnly ? QString() : services.libraryFolder, m_table,
                                       m_library, this))
    , m_rows(new RowLoader(services.libraryFolder, this))
    , m_actions(new WindowActions(this))
{
    // Without it no widget of a window with a style sheet inherits the window's palette.
    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles);
    setWindowTitle(tr("Dateline"));
    setAcceptDrops(!services.readOnly);
    for (const List::FacetKind kind : {List::FacetKind::State, List::FacetKind::Date, List::FacetKind::Source,
                                       List::FacetKind::Tag, List::FacetKind::Language})
        m_facets.append(new List::FacetModel(kind, m_counter, this));
    buildPanes();
    buildBars();
    m_reading =
        new Reading::ReadingController(m_listPane->view(), m_filter, m_readerPane, m_library, m_marks, this);
    m_imports =
        new Import::ImportController(services.libraryFolder, services.workerProgram, m_importBar, this);
    connectActions();
    connectOrder();
    connectLibrary();
    connectImport();
    applyPalette();
    restoreSettings();
    updateCount();
    updateArticleActions();
    m_rows->start();
}

MainWindow::~MainWindow()
{
    // What works in the background goes first: it still talks to the panes.
    delete m_imports;
    delete m_rows;
    delete m_library;
}

void MainWindow::buildPanes()
{
    m_messages = new Support::MessageBar(this);
    m_importBar = new Import::ImportBar(this);
    m_facetPanel = new Facets::FacetPanel(m_facets, this);
    m_listPane = new List::ListPane(m_filter, this);
    m_listPane->setImportOffered(!m_services.readOnly);
    m_listPane->setSampleOffered(!m_services.sampleFolder.isEmpty());
    m_readerPane = new Reader::ReaderPane(this);
    m_readerPane->showNote(tr("No article selected"), tr("Choose one in the list, or press J."));

    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"panes"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_facetPanel);
    m_splitter->addWidget(m_listPane);
    m_splitter->addWidget(m_readerPane);
    m_facetPanel->setMinimumWidth(160);
    m_listPane->setMinimumWidth(220);
    m_readerPane->setMinimumWidth(320);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({220, 360, 700});

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_importBar);
    column->addWidget(m_splitter, 1);
    setCentralWidget(content);
}

void MainWindow::buildBars()
{
    m_versions = new Reading::VersionsMenu(this);
    m_actions->fillMenuBar(menuBar(), m_versions);
    QToolBar *tools = addToolBar(tr("Tools"));
    tools->setObjectName(u"tools"_s);
    tools->setMovable(false);
    tools->setIconSize({20, 20});
    m_actions->fillToolBar(tools);
    m_count = new QLabel(this);
    m_count->setAccessibleName(tr("Number of articles"));
    m_count->setContentsMargins(0, 2, 12, 2);
    statusBar()->addPermanentWidget(m_count);
    statusBar()->setSizeGripEnabled(false);
    for (QWidget *pane : {static_cast<QWidget *>(m_listPane->view()), static_cast<QWidget *>(m_readerPane)})
        pane->addActions({m_actions->pageForward, m_actions->pageBack});
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&run) { connect(action, &QAction::triggered, this, run); };
    on(m_actions->openFolder, [this] { import(Import::askForFolder(this)); });
    on(m_actions->openArchive, [this] { import(Import::askForArchives(this)); });
    on(m_actions->importReport, [this] { showReports(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->findTitle, [this] { m_listPane->focusTitleFilter(); });
    on(m_actions->clearFilters, [this] { m_filter->clearFilter(); });
    on(m_actions->larger, [this] { setTextSize(m_readerPane->textSize() + 1); });
    on(m_actions->smaller, [this] { setTextSize(m_readerPane->textSize() - 1); });
    on(m_actions->resetSize, [this] { setTextSize(normalTextSize); });
    on(m_actions->next, [this] { m_reading->next(); });
    on(m_actions->previous, [this] { m_reading->previous(); });
    on(m_actions->nextUnread, [this] { m_reading->nextUnread(); });
    on(m_actions->previousUnread, [this] { m_reading->previousUnread(); });
    on(m_actions->pageForward, [this] { m_reading->pageForward(); });
    on(m_actions->pageBack, [this] { m_reading->pageBack(); });
    on(m_actions->read, [this] { m_reading->toggleRead(); });
    on(m_actions->star, [this] { m_reading->toggleStarred(); });
    on(m_actions->openOriginal, [this] { m_reading->openOriginal(); });
    on(m_actions->shortcuts, [this] { (new ShortcutsDialog(m_actions->all(), this))->show(); });
    on(m_actions->about, [this] { showAbout(); });
    connect(m_actions->showFacets, &QAction::toggled, m_facetPanel, &QWidget::setVisible);
    connect(m_actions->showList, &QAction::toggled, m_listPane, &QWidget::setVisible);
    for (QAction *action : {m_actions->openFolder, m_actions->openArchive})
        action->setEnabled(!m_services.readOnly);
}

void MainWindow::connectOrder()
{
    const auto sort = [this](QAction *action, int column, Qt::SortOrder order) {
        connect(action, &QAction::triggered, this, [this, column, order] { m_filter->sort(column, order); });
    };
    sort(m_actions->newestFirst, List::DateColumn, Qt::DescendingOrder);
    sort(m_actions->oldestFirst, List::DateColumn, Qt::AscendingOrder);
    sort(m_actions->sortBySource, List::SourceColumn, Qt::AscendingOrder);
    sort(m_actions->sortByTitle, List::TitleColumn, Qt::AscendingOrder);
    m_filter->sort(List::DateColumn, Qt::DescendingOrder);
}

void MainWindow::connectLibrary()
{
    const auto showError = [this](const Error &error) { m_messages->showError(error); };
    connect(m_rows, &RowLoader::loaded, this, &MainWindow::addRows);
    connect(m_rows, &RowLoader::finished, this, [this] {
        m_listPane->setLoading(false);
        if (!std::exchange(m_isUsable, true))
            Q_EMIT listUsable();
    });
    connect(m_rows, &RowLoader::failed, this, showError);
    connect(m_library, &Support::LibraryThread::failed, this, showError);
    connect(m_marks, &Triage::ArticleMarks::failed, this, showError);
    connect(m_reading, &Reading::ReadingController::failed, this, showError);
    connect(m_reading, &Reading::ReadingController::changed, this, &MainWindow::updateArticleActions);
    connect(m_reading, &Reading::ReadingController::versionsChanged, this, &MainWindow::updateVersions);
    connect(m_versions, &Reading::VersionsMenu::chosen, m_reading, &Reading::ReadingController::showVersion);
    connect(m_reading, &Reading::ReadingController::painted, this, &MainWindow::articlePainted);
    connect(m_reading, &Reading::ReadingController::linkRequested, this, &MainWindow::askToOpen);
    connect(m_filter, &List::ArticleFilterModel::passingChanged, this, &MainWindow::updateCount);
}

void MainWindow::connectImport()
{
    connect(m_listPane, &List::ListPane::openFolderRequested, m_actions->openFolder, &QAction::trigger);
    connect(m_listPane, &List::ListPane::openArchiveRequested, m_actions->openArchive, &QAction::trigger);
    connect(m_listPane, &List::ListPane::sampleRequested, this,
            [this] { import({m_services.sampleFolder}); });
    connect(m_imports, &Import::ImportController::committed, this, &MainWindow::refreshRows);
    connect(m_imports, &Import::ImportController::finished, this, &MainWindow::showImportResult);
}

void MainWindow::addRows(const QList<Library::ArticleRow> &rows)
{
    m_table->appendRows(rows);
    if (!std::exchange(m_isUsable, true))
        showFirstArticle();
}

void MainWindow::showFirstArticle()
{
    // Painted before the reader starts, which takes WebEngine a moment.
    m_listPane->view()->viewport()->repaint();
    Q_EMIT listUsable();
    QTimer::singleShot(0, m_reading, &Reading::ReadingController::showFirst);
}

void MainWindow::refreshRows(const QStringList &ids)
{
    m_library->ask(this, [this, ids](const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
        const auto rows = reader.rows(ids);
        return [this, rows] {
            if (!rows) {
                m_messages->showError(rows.error());
                return;
            }
            const bool wasEmpty = m_table->rowCount() == 0;
            m_table->updateRows(*rows);
            if (wasEmpty && !rows->isEmpty())
                m_reading->showFirst();
        };
    });
}

void MainWindow::showImportResult(const Library::ImportResult &result)
{
    // Behind the rows that were committed last: they are asked for on the same thread.
    m_library->ask(this, [this](const Library::LibraryReader &) -> Support::LibraryThread::Answer {
        return [this] { Q_EMIT importFinished(); };
    });
    if (result.failure) {
        m_messages->showError(*result.failure);
        return;
    }
    const auto refused =
        std::count_if(result.problems.begin(), result.problems.end(), [](const auto &problem) {
            return problem.severity == Library::ImportProblem::Severity::Refused;
        });
    QString detail;
    if (refused > 0)
        detail = tr("%Ln files were refused.", nullptr, int(refused));
    else if (!result.problems.isEmpty())
        detail = tr("%Ln files are doubtful.", nullptr, int(result.problems.size()));
    m_messages->show(Support::MessageBar::Kind::Information, Import::ImportController::summary(result),
                     detail, result.problems.isEmpty() ? QString() : tr("Show Report"),
                     [this] { showReports(); });
}

void MainWindow::updateCount()
{
    const QLocale locale;
    const int all = m_table->rowCount();
    const int passing = m_filter->passingCount();
    m_count->setText(passing == all ? tr("%Ln articles", nullptr, all)
                                    : tr("%1 of %Ln articles", nullptr, all).arg(locale.toString(passing)));
}

void MainWindow::updateArticleActions()
{
    const bool canMark = m_reading->hasArticle() && m_marks->canChange();
    m_actions->read->setEnabled(canMark);
    m_actions->star->setEnabled(canMark);
    m_actions->read->setChecked(m_reading->isRead());
    m_actions->star->setChecked(m_reading->isStarred());
    m_actions->openOriginal->setEnabled(m_reading->hasOriginal());
}

void MainWindow::updateVersions()
{
    m_versions->setVersions(m_reading->versions(), m_reading->shownVersion());
    const QString note = tr("This is an earlier version of the article.");
    if (m_reading->isEarlierShown())
        m_messages->show(Support::MessageBar::Kind::Information, note, {}, tr("Show &Current Version"),
                         [this] { m_reading->showVersion(0); });
    else if (m_messages->text() == note)
        m_messages->hide();
}

void MainWindow::setTextSize(int pixels)
{
    m_readerPane->setTextSize(qBound(smallestTextSize, pixels, largestTextSize));
}

void MainWindow::import(const QStringList &paths)
{
    if (m_services.readOnly && !paths.isEmpty())
        m_messages->showError({Error::Code::ReadOnly, tr("Nothing was imported."), m_services.libraryFolder});
    else
        m_imports->import(paths);
}

void MainWindow::askToOpen(const QUrl &url)
{
    auto *dialog = new Reading::OpenLinkDialog(url, this);
    connect(dialog, &Reading::OpenLinkDialog::confirmed, this, [this](const QUrl &address) {
        if (!QDesktopServices::openUrl(address))
            m_messages->show(Support::MessageBar::Kind::Failure, tr("No browser could be started."),
                             address.toString());
    });
    dialog->open();
}

void MainWindow::showReports()
{
    auto *dialog = new Import::ImportReportDialog(m_library, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Dateline"),
        tr("<h3>Dateline %1</h3><p>Reads a local archive of news articles, safely and offline.</p>"
           "<p>Licensed under the GNU General Public License, version 3 or later.</p>")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::applyPalette()
{
    m_isApplyingPalette = true;
    const QPalette palette =
        Support::themePalette(Support::themeOf(Support::ThemeChoice::System, QGuiApplication::palette()),
                              QGuiApplication::palette());
    setPalette(palette);
    setStyleSheet(windowStyleSheet(palette));
    m_actions->setIcons(palette);
    m_isApplyingPalette = false;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange && !m_isApplyingPalette)
        applyPalette();
}

void MainWindow::restoreSettings()
{
    resize(1280, 800);
    restoreGeometry(m_settings->value("window/geometry"_L1).toByteArray());
    m_splitter->restoreState(m_settings->value("window/panes"_L1).toByteArray());
    m_facetPanel->setFoldedSections(m_settings->value("window/foldedFacets"_L1).toStringList());
    m_actions->showFacets->setChecked(m_settings->value("window/showFacets"_L1, true).toBool());
    m_actions->showList->setChecked(m_settings->value("window/showList"_L1, true).toBool());
    setTextSize(m_settings->value("reader/textSize"_L1, normalTextSize).toInt());
}

void MainWindow::saveSettings() const
{
    m_settings->setValue("window/geometry"_L1, saveGeometry());
    m_settings->setValue("window/panes"_L1, m_splitter->saveState());
    m_settings->setValue("window/foldedFacets"_L1, m_facetPanel->foldedSections());
    m_settings->setValue("window/showFacets"_L1, m_actions->showFacets->isChecked());
    m_settings->setValue("window/showList"_L1, m_actions->showList->isChecked());
    m_settings->setValue("reader/textSize"_L1, m_readerPane->textSize());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSettings();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    event->acceptProposedAction();
    import(paths);
}

} // namespace Dateline::Window
