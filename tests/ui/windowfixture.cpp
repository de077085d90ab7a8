// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <numeric>

namespace Dateline::Test {

using namespace Qt::StringLiterals;

WindowFixture::WindowFixture()
    : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , preferences(&settings)
    , keys(&preferences)
{
    window.setCentralWidget(new QWidget);
    window.centralWidget()->setFocusPolicy(Qt::StrongFocus);
    QMenu *go = window.menuBar()->addMenu(u"&Go"_s);
    add(go, "go.next", u"&Next Article"_s, u"Show the next article"_s, u"J"_s);
    QMenu *article = window.menuBar()->addMenu(u"&Article"_s);
    add(article, "article.star", u"&Star"_s, u"Set or remove the star"_s, u"S"_s);
    QMenu *help = window.menuBar()->addMenu(u"&Help"_s);
    add(help, "help.keys", u"&Keyboard Shortcuts…"_s, u"List all keys"_s, u"F1; ?"_s);
    keys.setMenuBar(window.menuBar());
    keys.add(window.findChildren<QAction *>(QRegularExpression(u"^(go|article|help)\\."_s)));
    window.resize(800, 600);
    window.show();
    activate(&window);
    window.centralWidget()->setFocus();
}

void WindowFixture::add(QMenu *menu, const char *name, const QString &text, const QString &tip,
                        const QString &keys)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromLatin1(name));
    action->setStatusTip(tip);
    action->setShortcuts(QKeySequence::listFromString(keys, QKeySequence::PortableText));
    QObject::connect(action, &QAction::triggered, &window,
                     [this, key = action->objectName()] { ++m_triggered[key]; });
}

void WindowFixture::activate(QWidget *widget)
{
    widget->activateWindow();
    // A dialog counts as active for qWaitForWindowActive() when its parent is.
    REQUIRE(QTest::qWaitFor([widget] { return QApplication::activeWindow() == widget; }));
}

QAction *WindowFixture::action(const char *name) const
{
    auto *action = window.findChild<QAction *>(QString::fromLatin1(name));
    REQUIRE(action);
    return action;
}

int WindowFixture::triggeredCount() const
{
    return std::accumulate(m_triggered.begin(), m_triggered.end(), 0);
}

} // namespace Dateline::Test
