// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/retranslation.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineservice.h"
#include "window/timelinecommands.h"
#include "window/windowactions.h"

#include <QDockWidget>
#include <QEvent>
#include <QSettings>
#include <QVBoxLayout>

#include <utility>

// Where timelines are shown: in the panel or in a window of their own, as it was when the program ended.

namespace Dateline::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryKey = "timeline/windowGeometry"_L1;
constexpr auto ownKey = "timeline/ownWindow"_L1;
constexpr auto shownKey = "timeline/windowShown"_L1;
constexpr auto entityKey = "timeline/entity"_L1;
constexpr QSize ownSize{1100, 760};

} // namespace

void TimelineCommands::setOwnWindow(bool isOwn)
{
    m_parts.actions->timelineWindow->setChecked(isOwn);
    if (isOwn == !m_own.isNull()) {
        if (isOwn)
            show();
        return;
    }
    if (isOwn)
        moveOut();
    else
        moveBack();
    show();
}

void TimelineCommands::moveOut()
{
    // Without a parent, or it would always lie over the window of articles.
    m_own = new QWidget;
    m_own->setObjectName(u"timelineWindow"_s);
    auto *column = new QVBoxLayout(m_own);
    column->setContentsMargins(0, 0, 0, 0);
    m_dock->hide();
    column->addWidget(m_pane);
    m_pane->show();
    Support::translated(m_own, [this] { m_own->setWindowTitle(tr("Timelines")); });
    m_own->resize(ownSize);
    m_own->restoreGeometry(m_parts.settings->value(geometryKey).toByteArray());
    m_own->addActions(m_parts.actions->all());
    m_own->installEventFilter(this);
    dress();
}

void TimelineCommands::moveBack()
{
    m_parts.settings->setValue(geometryKey, m_own->saveGeometry());
    m_dock->setWidget(m_pane);
    delete m_own;
}

/// As it was at the end. The keyboard stays with the articles.
void TimelineCommands::restore()
{
    m_pane->restoreEntity(m_parts.settings->value(entityKey).toString());
    if (!m_parts.settings->value(ownKey, false).toBool() || m_own)
        return;
    moveOut();
    m_parts.actions->timelineWindow->setChecked(true);
    if (!m_parts.settings->value(shownKey, false).toBool())
        return;
    begin();
    m_own->setAttribute(Qt::WA_ShowWithoutActivating);
    m_own->show();
    m_own->setAttribute(Qt::WA_ShowWithoutActivating, false);
}

/// Its own window takes the look of the window of articles.
void TimelineCommands::dress()
{
    m_own->setPalette(m_window->palette());
    m_own->setStyleSheet(m_window->styleSheet());
}

bool TimelineCommands::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (watched == m_window && m_own && isLook &&
        (m_own->styleSheet() != m_window->styleSheet() || m_own->palette() != m_window->palette()))
        QMetaObject::invokeMethod(
            m_own, [this] { dress(); }, Qt::QueuedConnection);
    if (watched == m_own && (event->type() == QEvent::Hide || event->type() == QEvent::Show))
        m_parts.actions->timelinePanel->setChecked(event->type() == QEvent::Show);
    if (watched == m_window && event->type() == QEvent::Show && !std::exchange(m_isRestored, true))
        QMetaObject::invokeMethod(this, &TimelineCommands::restore, Qt::QueuedConnection);
    // The settings may show the panel at the start, without anybody asking.
    if (watched == m_dock && event->type() == QEvent::Show)
        begin();
    if (event->type() == QEvent::Show && watched != m_window)
        m_filterTimer.start();
    return QObject::eventFilter(watched, event);
}

void TimelineCommands::close()
{
    m_parts.settings->setValue(mapKey, m_pane->isMapShown());
    m_parts.settings->setValue(entityKey, m_pane->entity());
    m_parts.settings->setValue(ownKey, !m_own.isNull());
    m_parts.settings->setValue(shownKey, m_own && m_own->isVisible());
    if (!m_own)
        return;
    m_parts.settings->setValue(geometryKey, m_own->saveGeometry());
    m_own->close();
}

} // namespace Dateline::Window
