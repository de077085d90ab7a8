// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notecommands.h"

#include "library/identity.h"
#include "library/statestore.h"
#include "list/articletablemodel.h"
#include "notes/anchoring.h"
#include "notes/citation.h"
#include "notes/highlightcolours.h"
#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "notes/notespanel.h"
#include "reader/readerpane.h"
#include "reading/linkopener.h"
#include "reading/readingcontroller.h"
#include "support/librarythread.h"
#include "support/messagebar.h"
#include "support/preferences.h"
#include "support/retranslation.h"
#include "triage/articlemarks.h"
#include "window/articlecommands.h"
#include "window/panelayout.h"
#include "window/windowactions.h"

#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace Dateline::Window {

using namespace Qt::StringLiterals;
using Notes::Annotation;
using Notes::NoteKeeper;
using Notes::NotesPanel;
using Reader::Passage;
using Reader::ReaderPane;
using Reading::ReadingController;

NoteCommands::NoteCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_book(new Notes::NoteBook(this))
    , m_colours(new Notes::HighlightColours(this))
    , m_keeper(new NoteKeeper(m_book, parts.marks->store(), parts.library, parts.marks->undoStack(), this))
{
    m_keeper->setCreator(parts.preferences->creator());
    connect(parts.preferences, &Support::Preferences::creatorChanged, this,
            [this] { m_keeper->setCreator(m_parts.preferences->creator()); });
    parts.pane->setNotes(m_book, m_colours);
    parts.pane->setHighlightColour(nextColour());
    buildPanel();
    connectActions();
    connectPage();
    connectPanel();
    connectKeeper();
    connectColours();
    follow();
}

NoteCommands::~NoteCommands()
{
    // The panel goes before what it shows.
    delete m_dock;
}

void NoteCommands::load()
{
    m_keeper->load();
    m_parts.library->ask(this,
                         [this](const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
                             const auto names = reader.colourNames();
                             return [this, names] {
                                 if (!names)
                                     return;
                                 m_storedNames = *names;
                                 m_colours->setNames(*names);
                             };
                         });
}

void NoteCommands::placeAgain()
{
    if (Library::StateStore *store = m_parts.marks->store())
        store->placeAnnotations();
}

void NoteCommands::buildPanel()
{
    m_panel = new NotesPanel(m_keeper, m_colours, m_parts.preferences, m_parts.table, m_parts.pane);
    m_dock = m_parts.layout->addPanel(u"notes"_s, m_panel, Qt::RightDockWidgetArea);
    Support::translated(m_dock, [this] { m_dock->setWindowTitle(tr("Notes")); });
    QAction *action = m_parts.actions->notesPanel;
    connect(action, &QAction::triggered, m_dock, &QWidget::setVisible);
    connect(m_dock->toggleViewAction(), &QAction::toggled, action,
            [this, action] { action->setChecked(!m_dock->isHidden()); });
}

void NoteCommands::showPanel()
{
    m_dock->show();
    m_dock->raise();
}

void NoteCommands::connectActions()
{
    const auto on = [this](QAction *action, const auto &run) {
        connect(action, &QAction::triggered, this, run);
    };
    const WindowActions &actions = *m_parts.actions;
    ReaderPane *pane = m_parts.pane;
    const auto onSelection = [this, on, pane](QAction *action, const auto &run) {
        on(action, [pane, run] {
            if (const auto selection = pane->selection())
                run(*selection);
        });
    };
    onSelection(actions.highlight, [this](const Passage &passage) { add(passage, nextColour()); });
    onSelection(actions.addNote, [this](const Passage &passage) { addWithNote(passage); });
    onSelection(actions.copyQuote, [this](const Passage &passage) { copy(passage); });
    on(actions.articleNote, [this] {
        showPanel();
        m_panel->addArticleNote();
    });
    on(actions.nextNote, [pane] { pane->nextAnnotation(); });
    on(actions.previousNote, [pane] { pane->previousAnnotation(); });
    connect(actions.caretMode, &QAction::triggered, pane, &ReaderPane::setCaretMode);
    connect(pane, &ReaderPane::caretModeChanged, actions.caretMode, &QAction::setChecked);
    connect(actions.hideHighlights, &QAction::triggered, pane,
            [pane](bool hides) { pane->setHighlightsShown(!hides); });
    connect(pane, &ReaderPane::highlightsShownChanged, actions.hideHighlights,
            [hide = actions.hideHighlights](bool areShown) { hide->setChecked(!areShown); });
}

void NoteCommands::connectPage()
{
    ReaderPane *pane = m_parts.pane;
    connect(pane, &ReaderPane::selectionChanged, this, &NoteCommands::updateActions);
    connect(pane, &ReaderPane::highlightsChanged, this, &NoteCommands::updateActions);
    pane->setNotesChangeable(m_keeper->canChange());
    const auto applyKeys = [this, pane] { pane->setSingleKeys(m_parts.preferences->singleKeys()); };
    connect(m_parts.preferences, &Support::Preferences::keysChanged, pane, applyKeys);
    applyKeys();
    connect(pane, &ReaderPane::highlightRequested, this, [this](const Passage &passage, int colour) {
        chooseColour(colour);
        add(passage, colour);
    });
    connect(pane, &ReaderPane::noteRequested, this, &NoteCommands::addWithNote);
    connect(pane, &ReaderPane::tagRequested, this, [this](const Passage &passage) {
        if (const QString id = add(passage, nextColour()); !id.isEmpty())
            editTags(id);
    });
    connect(pane, &ReaderPane::copyRequested, this, &NoteCommands::copy);
    connect(pane, &ReaderPane::annotationActivated, this, [this](const QString &id) {
        m_panel->setCurrent(id);
        Q_EMIT chosen(id);
    });
    connect(pane, &ReaderPane::recolourRequested, m_keeper, [this](const QString &id, int colour) {
        chooseColour(colour);
        m_keeper->setColour({id}, colour);
    });
    connect(pane, &ReaderPane::deleteRequested, m_keeper,
            [this](const QString &id) { m_keeper->remove({id}); });
    connect(pane, &ReaderPane::editNoteRequested, this, &NoteCommands::editNote);
    connect(pane, &ReaderPane::editTagsRequested, this, &NoteCommands::editTags);
    connect(pane, &ReaderPane::painted, this, [this](const QString &article) {
        // The reader went elsewhere: nobody is taken to a note an hour later.
        const Annotation *wanted = m_book->find(m_goingTo);
        if (wanted && wanted->article != article && article == m_parts.reading->shownId())
            m_goingTo.clear();
        arrive();
    });
    connect(m_parts.reading, &ReadingController::changed, this, &NoteCommands::follow);
    connect(m_parts.reading, &ReadingController::versionsChanged, this, &NoteCommands::follow);
}

void NoteCommands::connectPanel()
{
    connect(m_panel, &NotesPanel::chosen, this, [this](const QString &id) {
        m_parts.pane->showAnnotation(id);
        Q_EMIT chosen(id);
    });
    connect(m_panel, &NotesPanel::articleLinkActivated, m_parts.reading, &ReadingController::showArticle);
    connect(m_panel, &NotesPanel::noteLinkActivated, this, &NoteCommands::open);
    connect(m_panel, &NotesPanel::linkActivated, m_parts.links, &Reading::LinkOpener::follow);
    connect(m_panel, &NotesPanel::relinkRequested, this, &NoteCommands::relinkRequested);
    connect(m_panel, &NotesPanel::leaveRequested, m_parts.pane, [this] { m_parts.pane->setFocus(); });
}

void NoteCommands::connectKeeper()
{
    connect(m_book, &Notes::NoteBook::articlesChanged, this, [this](const QStringList &articles) {
        QStringList noted, plain;
        for (const QString &article : articles)
            (m_book->hasAny(article) ? noted : plain) += article;
        m_parts.table->setNoted(noted, true);
        m_parts.table->setNoted(plain, false);
        updateActions();
    });
    connect(m_book, &Notes::NoteBook::loaded, this, &NoteCommands::updateActions);
    // What happened to one in the page is seen there.
    connect(m_keeper, &NoteKeeper::done, this,
            [this](const QString &text, int count, Notes::NoteAction action) {
                // The window of all notes says it there.
                if (!m_parts.pane->isActiveWindow() && !m_panel->isActiveWindow())
                    return;
                if (count > 1 || action == Notes::NoteAction::Delete || action == Notes::NoteAction::Relink)
                    m_parts.articles->say(text);
            });
    connect(m_keeper, &NoteKeeper::restored, this, [this](const QStringList &ids) {
        if (ids.size() == 1)
            open(ids.first());
    });
    Library::StateStore *store = m_parts.marks->store();
    if (!store)
        return;
    connect(store, &Library::StateStore::annotationsPlaced, m_book, &Notes::NoteBook::place);
    connect(store, &Library::StateStore::placingEnded, this, [this](const Library::PlacingResult &result) {
        if (result.lost > 0)
            m_parts.messages->show(
                Support::MessageBar::Kind::Notice,
                tr("%Ln highlight(s) were not found in the new versions of their articles.", nullptr,
                   result.lost),
                tr("They are kept. All Notes lists them under “Passage not found”."));
        if (result.failure)
            m_parts.messages->showError(*result.failure);
    });
    // Somebody put another file in its place, such as a copy made earlier.
    connect(store, &Library::StateStore::replaced, this, [this] {
        m_keeper->reload();
        m_parts.messages->show(Support::MessageBar::Kind::Notice,
                               tr("The notes were replaced by another file, which is shown now."));
        Q_EMIT replaced();
    });
}

void NoteCommands::connectColours()
{
    connect(m_colours, &Notes::HighlightColours::namesChanged, this, [this] {
        const QHash<int, QString> names = m_colours->names();
        Library::StateStore *store = m_parts.marks->store();
        for (int colour = 1; store && colour <= Notes::colourCount; ++colour) {
            if (names.value(colour) != m_storedNames.value(colour))
                store->setColourName(colour, names.value(colour));
        }
        m_storedNames = names;
    });
}

void NoteCommands::follow()
{
    const ReadingController &reading = *m_parts.reading;
    const int row = m_parts.table->rowOfId(reading.shownId());
    const Library::ArticleRow article = row < 0 ? Library::ArticleRow() : m_parts.table->articleAt(row);
    m_panel->setArticle(reading.shownId(), article.title, article.language);
    updateActions();
}

void NoteCommands::updateActions()
{
    const WindowActions &actions = *m_parts.actions;
    const bool hasSelection = m_parts.pane->selection().has_value();
    const bool hasArticle = m_parts.reading->hasArticle();
    const bool canChange = m_keeper->canChange();
    actions.highlight->setEnabled(hasSelection && canChange);
    actions.addNote->setEnabled(hasSelection && canChange);
    actions.copyQuote->setEnabled(hasSelection);
    actions.articleNote->setEnabled(hasArticle && canChange);
    actions.caretMode->setEnabled(hasArticle);
    const bool hasNotes = hasArticle && m_parts.pane->highlightCount() > 0;
    for (QAction *action : {actions.nextNote, actions.previousNote})
        action->setEnabled(hasNotes);
}

QString NoteCommands::add(const Passage &passage, int colour)
{
    const Article &article = m_parts.pane->article();
    const QString &text = passage.part == Notes::Part::Title ? article.title : article.text;
    if (passage.start >= passage.end || passage.end > text.size() || !m_keeper->canChange())
        return {};
    Annotation annotation;
    annotation.article = m_parts.pane->currentId();
    annotation.anchor =
        Notes::makeAnchor(passage.part, text, passage.start, passage.end, Library::contentHash(article));
    const Notes::Anchor &anchor = annotation.anchor;
    annotation.placement = {Notes::Placement::Fit::Exact, anchor.start, anchor.end, 1, anchor.text};
    annotation.colour = colour;
    m_parts.pane->clearSelection();
    m_parts.pane->setHighlightsShown(true);
    return m_keeper->add({annotation}).value(0);
}

void NoteCommands::addWithNote(const Passage &passage)
{
    if (const QString id = add(passage, nextColour()); !id.isEmpty())
        editNote(id);
}

void NoteCommands::editNote(const QString &id)
{
    showPanel();
    m_panel->editNote(id);
}

void NoteCommands::editTags(const QString &id)
{
    showPanel();
    m_panel->editTags(id);
}

int NoteCommands::nextColour() const
{
    return m_parts.preferences->highlightColour();
}

void NoteCommands::chooseColour(int colour)
{
    m_parts.preferences->setHighlightColour(colour);
    m_parts.pane->setHighlightColour(colour);
}

void NoteCommands::copy(const Passage &passage)
{
    const int row = m_parts.table->rowOfId(m_parts.pane->currentId());
    if (row < 0)
        return;
    const Notes::Citation citation(passage.text, m_parts.table->articleAt(row));
    auto *copied = new QMimeData;
    copied->setText(citation.plainText());
    copied->setHtml(citation.html());
    QGuiApplication::clipboard()->setMimeData(copied);
    m_parts.messages->show(Support::MessageBar::Kind::Information, tr("Copied with its source."));
}

void NoteCommands::open(const QString &id)
{
    m_isGoingToEdit = false;
    go(id);
}

void NoteCommands::go(const QString &id)
{
    const Annotation *annotation = m_book->find(id);
    if (!annotation)
        return;
    m_goingTo = id;
    if (annotation->article == m_parts.reading->shownId())
        arrive();
    else
        m_parts.reading->revealArticle(annotation->article);
}

void NoteCommands::edit(const QString &id)
{
    m_isGoingToEdit = true;
    go(id);
}

void NoteCommands::arrive()
{
    const Annotation *annotation = m_book->find(m_goingTo);
    if (!annotation || annotation->article != m_parts.pane->currentId())
        return;
    m_panel->setCurrent(m_goingTo);
    if (!annotation->isDeleted())
        m_parts.pane->showAnnotation(m_goingTo);
    const QString id = std::exchange(m_goingTo, {});
    if (std::exchange(m_isGoingToEdit, false))
        editNote(id);
}

} // namespace Dateline::Window
