// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/windowactions.h"

#include "support/retranslation.h"
#include "support/symbolicicon.h"
#include "window/actiontable.h"

#include <QActionGroup>
#include <QWidget>

namespace Dateline::Window {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    for (const ActionEntry &entry : actionTable()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1StringView(entry.name));
        action->setData(QString(QLatin1StringView(entry.icon)));
        action->setCheckable(entry.isCheckable);
        action->setShortcuts(
            QKeySequence::listFromString(QLatin1StringView(entry.keys), QKeySequence::PortableText));
        this->*entry.member = action;
        m_all.append(action);
    }
    const auto exclusive = [this](const QList<QAction *> &actions) {
        auto *group = new QActionGroup(this);
        for (QAction *action : actions)
            group->addAction(action);
    };
    exclusive({newestFirst, oldestFirst, sortBySource, sortByTitle});
    exclusive({themeSystem, themeLight, themeDark, themeSepia});
    // Elsewhere the space bar presses buttons and checks boxes.
    for (QAction *action : {pageForward, pageBack})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    quit->setMenuRole(QAction::QuitRole);
    settings->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
    for (QAction *action : std::as_const(m_all)) {
        if (action->shortcutContext() == Qt::WindowShortcut)
            window->addAction(action);
    }
    Support::translated(window, [this] { setTexts(); });
}

void WindowActions::setTexts()
{
    for (const ActionEntry &entry : actionTable()) {
        QAction *action = this->*entry.member;
        action->setText(tr(entry.text));
        action->setStatusTip(tr(entry.tip));
    }
}

void WindowActions::setIcons(const QPalette &palette)
{
    for (QAction *action : std::as_const(m_all)) {
        const QString name = action->data().toString();
        if (!name.isEmpty())
            action->setIcon(Support::symbolicIcon(name, palette));
    }
}

} // namespace Dateline::Window
