// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/notebrowsing.h"

#include "list/articletablemodel.h"
#include "notes/highlightcolours.h"
#include "notes/notebook.h"
#include "notes/notekeeper.h"
#include "notes/notelink.h"
#include "notesbrowser/notesbrowser.h"
#include "reading/linkopener.h"
#include "reading/readingcontroller.h"
#include "support/messagebar.h"
#include "support/preferences.h"
#include "support/retranslation.h"
#include "timeline/timelineservice.h"
#include "triage/articlemarks.h"
#include "window/notecommands.h"
#include "window/windowactions.h"

#include <QEvent>
#include <QSettings>

namespace Dateline::Window {

using namespace Qt::StringLiterals;
using Notes::Annotation;
using Notes::NotesBrowser;
using Support::MessageBar;

namespace {

constexpr auto geometryKey = "notes/windowGeometry"_L1;
constexpr auto stateKey = "notes/windowState"_L1;

} // namespace

NoteBrowsing::NoteBrowsing(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    connect(parts.actions->allNotes, &QAction::triggered, this, [this] { open(); });
    connect(parts.notes, &NoteCommands::relinkRequested, this, [this](const QString &id) { open(id); });
    connect(parts.notes, &NoteCommands::chosen, this, [this](const QString &id) {
        if (m_browser && m_browser->isVisible())
            m_browser->setCurrent(id);
    });
}

NoteBrowsing::~NoteBrowsing()
{
    delete m_browser;
}

void NoteBrowsing::make()
{
    m_browser = new NotesBrowser(m_parts.notes->keeper(), m_parts.notes->colours(), m_parts.table,
                                 m_parts.library, m_parts.marks->undoStack());
    dress();
    m_window->installEventFilter(this);
    m_browser->setSingleKeys(m_parts.preferences->singleKeys());
    connect(m_parts.preferences, &Support::Preferences::keysChanged, m_browser,
            [this] { m_browser->setSingleKeys(m_parts.preferences->singleKeys()); });
    Support::translated(m_browser, [this] { m_browser->setWindowTitle(tr("All Notes")); });
    m_browser->resize(m_browser->sizeHint());
    m_browser->restoreGeometry(m_parts.settings->value(geometryKey).toByteArray());
    m_browser->restoreState(m_parts.settings->value(stateKey).toByteArray());
    const auto setCatalogue = [this] { m_browser->setCatalogue(m_parts.timelines->catalogue()); };
    connect(m_parts.timelines, &TimelinePanel::TimelineService::catalogueChanged, m_browser, setCatalogue);
    setCatalogue();
    connectBrowser();
}

/// It has no parent, or it would always lie over the window of articles; so it takes the look of it here.
void NoteBrowsing::dress()
{
    m_browser->setPalette(m_window->palette());
    m_browser->setStyleSheet(m_window->styleSheet());
}

bool NoteBrowsing::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (watched == m_window && m_browser && isLook &&
        (m_browser->styleSheet() != m_window->styleSheet() || m_browser->palette() != m_window->palette()))
        QMetaObject::invokeMethod(
            m_browser, [this] { dress(); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void NoteBrowsing::connectBrowser()
{
    NoteCommands *notes = m_parts.notes;
    const auto raise = [this] {
        m_window->raise();
        m_window->activateWindow();
    };
    connect(m_browser, &NotesBrowser::followRequested, notes, &NoteCommands::open);
    connect(m_browser, &NotesBrowser::openRequested, notes, [notes, raise](const QString &id) {
        notes->open(id);
        raise();
    });
    connect(m_browser, &NotesBrowser::editRequested, notes, [notes, raise](const QString &id) {
        notes->edit(id);
        raise();
    });
    connect(m_browser, &NotesBrowser::exportRequested, this, &NoteBrowsing::exportRequested);
    connect(m_browser, &NotesBrowser::linkActivated, this, &NoteBrowsing::follow);
}

void NoteBrowsing::open(const QString &id)
{
    if (!m_browser)
        make();
    m_browser->show();
    m_browser->raise();
    m_browser->activateWindow();
    if (!id.isEmpty())
        m_browser->reveal(id);
}

void NoteBrowsing::openEntity(const QString &id, const QString &name)
{
    open();
    m_browser->showEntity(id, name);
}

void NoteBrowsing::close()
{
    if (!m_browser)
        return;
    m_parts.settings->setValue(geometryKey, m_browser->saveGeometry());
    m_parts.settings->setValue(stateKey, m_browser->saveState());
    m_browser->close();
}

void NoteBrowsing::follow(const QUrl &link)
{
    const Notes::NoteLink target = Notes::NoteLink::of(link.toString());
    if (target.kind == Notes::NoteLink::Kind::Note)
        m_parts.notes->open(target.id);
    else if (target.kind == Notes::NoteLink::Kind::Article)
        m_parts.reading->showArticle(target.id);
    else
        m_parts.links->follow(link);
}

QWidget *NoteBrowsing::browser() const
{
    return m_browser;
}

} // namespace Dateline::Window
