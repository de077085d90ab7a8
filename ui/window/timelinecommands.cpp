// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/timelinecommands.h"

#include "exchange/savedialog.h"
#include "exchange/timelineexporter.h"
#include "import/importcontroller.h"
#include "library/statestore.h"
#include "list/articlefiltermodel.h"
#include "reader/articlepassages.h"
#include "reader/readerpane.h"
#include "reading/readingcontroller.h"
#include "search/searchcontroller.h"
#include "support/hexadecimal.h"
#include "support/messagebar.h"
#include "support/palettefollowing.h"
#include "support/preferences.h"
#include "support/retranslation.h"
#include "timeline/edits/timelineeditor.h"
#include "timeline/entities/entitycounter.h"
#include "timeline/models/timelinemodel.h"
#include "timeline/namefacts.h"
#include "timeline/namemarker.h"
#include "timeline/nameprovider.h"
#include "timeline/timelinemenus.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineservice.h"
#include "triage/articlemarks.h"
#include "window/panelayout.h"
#include "window/windowactions.h"

#include <QDockWidget>
#include <QEvent>
#include <QMenu>
#include <QSettings>
#include <QtConcurrent>

#include <utility>

namespace Dateline::Window {

using namespace Qt::StringLiterals;
using TimelinePanel::EntityCounter;
using TimelinePanel::NameFacts;
using TimelinePanel::NameMarker;
using TimelinePanel::TimelineEditor;
using TimelinePanel::TimelineMenus;
using TimelinePanel::TimelinePane;
using TimelinePanel::TimelineService;

namespace {

constexpr auto marksKey = "timeline/marksNames"_L1;
constexpr int filterPause = 120; ///< Milliseconds; while someone types or drags, names are not counted.
constexpr int panelWidth = 340;

QStringList idsOf(const std::vector<quint64> &numbers)
{
    QStringList ids;
    ids.reserve(qsizetype(numbers.size()));
    for (const quint64 number : numbers)
        ids.append(hexadecimal(number));
    return ids;
}

} // namespace

TimelineCommands::TimelineCommands(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_service(new TimelineService(parts.libraryFolder, this))
    , m_counter(new EntityCounter(parts.libraryFolder, this))
    , m_marker(new NameMarker(this))
    , m_editor(new TimelineEditor(m_service, parts.marks->store(), parts.marks->undoStack(), this))
    , m_menus(new TimelineMenus(m_service, m_editor, parts.marks->undoStack(), window))
{
    buildPanel();
    buildExport();
    connectActions();
    connectReader();
    connectEditing();
    connectChanges();
}

TimelineCommands::~TimelineCommands()
{
    // The panel goes before what it shows.
    delete m_own;
    delete m_dock;
}

void TimelineCommands::buildPanel()
{
    m_pane = new TimelinePane(m_service, m_counter, m_parts.pane);
    m_dock = m_parts.layout->addPanel(u"timeline"_s, m_pane, Qt::RightDockWidgetArea, panelWidth);
    Support::translated(m_dock, [this] { m_dock->setWindowTitle(tr("Timelines")); });
    m_dock->installEventFilter(this);
    m_window->installEventFilter(this);
    m_pane->setMenus(m_menus);
    m_pane->setMapShown(m_parts.settings->value(mapKey, false).toBool());
    connect(m_pane, &TimelinePane::sentenceRequested, this, &TimelineCommands::openSentence);
    const auto showError = [this](const Error &error) { m_parts.messages->showError(error); };
    connect(m_service, &TimelineService::failed, this, showError);
    connect(m_pane, &TimelinePane::failed, this, showError);
    connect(m_counter, &EntityCounter::failed, this, showError);
}

void TimelineCommands::buildExport()
{
    const auto shown = [pane = m_pane] {
        const std::vector<qint32> &entries = pane->model()->shownEntries();
        return Exporting::ShownTimeline{
            pane->model()->content(), {entries.begin(), entries.end()}, pane->mapTrip()};
    };
    auto *exporter =
        new Exporting::TimelineExporter(m_parts.libraryFolder, m_parts.settings, shown, m_window, this);
    auto *menu = new QMenu(m_pane);
    connect(menu, &QMenu::aboutToShow, exporter, [exporter, menu] {
        menu->clear();
        exporter->fillMenu(menu);
    });
    m_pane->setExportMenu(menu);
    connect(exporter, &Exporting::TimelineExporter::saved, this, &TimelineCommands::tellSaved);
    connect(exporter, &Exporting::TimelineExporter::failed, m_parts.messages,
            &Support::MessageBar::showError);
}

void TimelineCommands::tellSaved(const QString &path)
{
    m_parts.messages->show(Support::MessageBar::Kind::Information, tr("The timeline is saved."), path,
                           tr("&Show in Folder"), [path] { Exporting::showInFolder(path); });
}

void TimelineCommands::connectActions()
{
    const WindowActions &actions = *m_parts.actions;
    connect(actions.timelinePanel, &QAction::triggered, this, [this](bool isShown) {
        if (isShown)
            show();
        else if (m_own)
            m_own->hide();
        else
            m_dock->hide();
    });
    connect(m_dock->toggleViewAction(), &QAction::toggled, this, [this] {
        if (!m_own)
            m_parts.actions->timelinePanel->setChecked(!m_dock->isHidden());
    });
    connect(actions.timelineNames, &QAction::triggered, this, [this] {
        show();
        m_pane->showNames();
    });
    connect(actions.nameReasons, &QAction::triggered, this, [this] {
        if (!m_pane->isVisible())
            show();
        m_pane->showReasons();
    });
    connect(actions.timelineMap, &QAction::triggered, this, [this](bool isShown) {
        if (isShown)
            show();
        m_pane->setMapShown(isShown);
    });
    connect(m_pane, &TimelinePane::mapShownChanged, actions.timelineMap, &QAction::setChecked);
    actions.timelineMap->setChecked(m_pane->isMapShown());
    connect(actions.timelineWindow, &QAction::triggered, this, &TimelineCommands::setOwnWindow);
}

void TimelineCommands::connectReader()
{
    Reader::ReaderPane *pane = m_parts.pane;
    connect(m_parts.reading, &Reading::ReadingController::changed, this, &TimelineCommands::arrive);
    connect(pane, &Reader::ReaderPane::painted, this, &TimelineCommands::markNames);
    connect(m_marker, &NameMarker::found, pane, &Reader::ReaderPane::setNames);
    connect(m_service, &TimelineService::catalogueChanged, this,
            [this] { m_marker->setCatalogue(m_service->catalogue()); });
    connect(pane, &Reader::ReaderPane::nameActivated, this, &TimelineCommands::open);
    connect(m_pane, &TimelinePane::entityChanged, pane, &Reader::ReaderPane::setCurrentEntity);
    connect(pane, &Reader::ReaderPane::nameDetailsWanted, this, &TimelineCommands::tellDetails);
    connect(m_pane->facts(), &NameFacts::ready, this, &TimelineCommands::tellDetails);
    connect(pane, &Reader::ReaderPane::sentenceNotFound, this, [this] {
        m_parts.messages->show(Support::MessageBar::Kind::Notice,
                               tr("The sentence is not in the article any more."),
                               tr("The article was changed since it was read for timelines."));
    });
    QAction *action = m_parts.actions->nameMarks;
    connect(action, &QAction::triggered, this, &TimelineCommands::setNamesMarked);
    action->setChecked(m_parts.settings->value(marksKey, true).toBool());
    setNamesMarked(action->isChecked());
}

void TimelineCommands::tellDetails(const QString &entity)
{
    NameFacts *facts = m_pane->facts();
    m_parts.pane->setNameDetails(entity, {facts->articles(entity), facts->reasons(entity)});
}

void TimelineCommands::setNamesMarked(bool areMarked)
{
    m_parts.settings->setValue(marksKey, areMarked);
    m_marker->setActive(areMarked);
    m_parts.pane->setNamesShown(areMarked);
    markNames();
}

/// Once the article is on the screen, so that it never waits for its names.
void TimelineCommands::markNames()
{
    if (!m_marker->isActive() || m_parts.pane->currentId().isEmpty())
        return;
    begin();
    m_marker->setArticle(m_parts.pane->currentId(), m_parts.pane->article());
}

void TimelineCommands::connectEditing()
{
    const WindowActions &actions = *m_parts.actions;
    m_editor->setCreator(m_parts.preferences->creator());
    connect(m_parts.preferences, &Support::Preferences::creatorChanged, this,
            [this] { m_editor->setCreator(m_parts.preferences->creator()); });
    connect(m_editor, &TimelineEditor::changed, m_service, &TimelineService::refresh);
    connect(m_editor, &TimelineEditor::done, this, [this](const QString &text) {
        m_parts.messages->show(Support::MessageBar::Kind::Information, text, {}, tr("&Undo"),
                               [this] { m_parts.marks->undoStack()->undo(); });
    });
    connect(m_editor, &TimelineEditor::failed, this,
            [this](const Error &error) { m_parts.messages->showError(error); });
    connect(actions.addEvent, &QAction::triggered, this, &TimelineCommands::addEvent);
    connect(actions.suggestedMerges, &QAction::triggered, this, [this] {
        begin();
        m_menus->showSuggestions();
    });
    connect(actions.timelineChanges, &QAction::triggered, this, [this] {
        begin();
        m_menus->showChanges();
    });
    for (QAction *action : {actions.addEvent, actions.suggestedMerges, actions.timelineChanges})
        action->setEnabled(m_editor->canChange());
    connect(m_menus, &TimelineMenus::articlesRequested, this, [this](const QString &name) {
        m_parts.search->run(u"entity:\""_s + QString(name).remove(u'"') + u'"');
    });
    connect(m_menus, &TimelineMenus::notesRequested, this, &TimelineCommands::notesRequested);
}

/// By hand, or from what is selected in the article.
void TimelineCommands::addEvent()
{
    show();
    TimelinePanel::NewEvent event;
    if (const qint64 subject = m_pane->subject(); subject != 0)
        event.participants.append(subject);
    if (const auto selection = m_parts.pane->selection()) {
        const Reader::ArticlePassages passages(m_parts.pane->article());
        if (const auto range = passages.range(selection->part, selection->start, selection->end))
            event.quote = {m_parts.pane->currentId(), range->start, range->end, selection->text, {}};
    }
    m_menus->addEvent(event);
}

void TimelineCommands::connectChanges()
{
    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(filterPause);
    connect(&m_filterTimer, &QTimer::timeout, this, &TimelineCommands::followFilter);
    const auto later = [this] {
        if (m_hasBegun)
            m_filterTimer.start();
    };
    connect(m_parts.filter, &List::ArticleFilterModel::passingChanged, this, later);
    connect(m_parts.imports, &Import::ImportController::finished, this, [this] {
        if (m_hasBegun)
            m_service->refresh();
    });
    // Somebody put another file in the place of the notes.
    if (const Library::StateStore *store = m_parts.marks->store()) {
        connect(store, &Library::StateStore::replaced, this, [this] {
            m_counter->reopen();
            if (m_hasBegun)
                m_service->reopen();
        });
    }
}

Commands::PaletteProvider *TimelineCommands::makeNameProvider()
{
    auto *provider = new TimelinePanel::NameProvider(m_service, m_pane->facts());
    connect(provider, &TimelinePanel::NameProvider::prepared, this, &TimelineCommands::begin);
    connect(provider, &TimelinePanel::NameProvider::chosen, this, &TimelineCommands::open);
    return provider;
}

/// The first time that timelines are asked for.
void TimelineCommands::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    m_service->refresh();
}

void TimelineCommands::show()
{
    begin();
    QWidget *place = m_own ? m_own.data() : m_dock.data();
    place->show();
    place->raise();
    if (m_own)
        m_own->activateWindow();
    m_pane->setFocus();
    m_parts.actions->timelinePanel->setChecked(true);
}

void TimelineCommands::open(const QString &entity)
{
    show();
    m_pane->showEntity(entity);
}

/// The names follow the list. Writing out very many ids takes longer than a frame and is done elsewhere.
void TimelineCommands::followFilter()
{
    if (!m_pane->isVisible())
        return; // Looked at again when it is shown.
    const List::ArticleFilterModel &filter = *m_parts.filter;
    if (filter.passingCount() == filter.table()->rowCount()) {
        ++m_filterRun;
        m_pane->setArticles(std::nullopt);
        return;
    }
    const std::vector<quint64> &all = filter.table()->columns().ids();
    std::vector<quint64> listed;
    for (size_t slot = 0; slot < all.size(); ++slot) {
        if (filter.isListed(int(slot)))
            listed.push_back(all[slot]);
    }
    QtConcurrent::run([listed = std::move(listed)] {
        return idsOf(listed);
    }).then(this, [this, wanted = ++m_filterRun](const QStringList &ids) {
        if (wanted == m_filterRun)
            m_pane->setArticles(ids);
    });
}

void TimelineCommands::openSentence(const QString &article, int start, int end, const QString &clause)
{
    m_goingTo = {article, start, end, clause};
    if (article != m_parts.reading->shownId())
        m_parts.reading->showArticle(article);
    arrive();
}

/// The pane waits with a sentence until its article is on the screen.
void TimelineCommands::arrive()
{
    if (m_goingTo.article.isEmpty() || m_goingTo.article != m_parts.pane->currentId())
        return;
    const Sentence sentence = std::exchange(m_goingTo, {});
    m_parts.pane->showSentence(sentence.start, sentence.end, sentence.clause);
}

} // namespace Dateline::Window
