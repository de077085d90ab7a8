// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/panelayout.h"

#include "support/preferences.h"
#include "support/retranslation.h"
#include "window/docktitle.h"
#include "window/windowactions.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

#include <array>

namespace Dateline::Window {

using namespace Qt::StringLiterals;

namespace {

constexpr int stateVersion = 3; ///< Of QMainWindow::saveState(); another set of docks needs another one.
constexpr std::array splitterKeys{"window/panesBeside"_L1, "window/panesBelow"_L1};

bool holdsFocus(const QWidget *pane)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == pane || pane->isAncestorOf(focus));
}

} // namespace

PaneLayout::PaneLayout(const Panes &panes, const WindowActions &actions, Support::Preferences *preferences,
                       QMainWindow *window)
    : QObject(window)
    , m_panes(panes)
    , m_preferences(preferences)
    , m_window(window)
    , m_splitter(new QSplitter(window))
    , m_showFacets(actions.showFacets)
    , m_showList(actions.showList)
{
    m_splitter->setObjectName(u"panes"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(panes.list);
    m_splitter->addWidget(panes.reader);
    m_splitter->setStretchFactor(1, 1);
    panes.list->setMinimumSize(220, 140);
    panes.reader->setMinimumSize(320, 140);
    panes.facets->setMinimumWidth(170);

    m_facets = addPanel(u"facets"_s, panes.facets, Qt::LeftDockWidgetArea);
    Support::translated(m_facets, [dock = m_facets] { dock->setWindowTitle(tr("Filters")); });
    m_facets->show();
    connect(m_showFacets, &QAction::triggered, m_facets, &QWidget::setVisible);
    // A dock also tells of being hidden when the window is minimised.
    connect(m_facets->toggleViewAction(), &QAction::toggled, m_showFacets,
            [this] { m_showFacets->setChecked(!m_facets->isHidden()); });
    connect(m_showList, &QAction::triggered, panes.list, &QWidget::setVisible);
    followPanes();
    connect(actions.nextPane, &QAction::triggered, this, [this] { moveFocus(1); });
    connect(actions.previousPane, &QAction::triggered, this, [this] { moveFocus(-1); });
    connect(preferences, &Support::Preferences::layoutChanged, this, &PaneLayout::arrange);
    m_splitter->setSizes({360, 680});
    arrange();
}

QDockWidget *PaneLayout::addPanel(const QString &name, QWidget *panel, Qt::DockWidgetArea area, int width)
{
    auto *dock = new QDockWidget(m_window);
    dock->setObjectName(name);
    dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    dock->setTitleBarWidget(new DockTitle(dock));
    dock->setWidget(panel);
    m_window->addDockWidget(area, dock);
    m_window->resizeDocks({dock}, {width}, Qt::Horizontal);
    dock->hide();
    m_panels.append(panel);
    return dock;
}

QWidget *PaneLayout::centre() const
{
    return m_splitter;
}

void PaneLayout::arrange()
{
    const int place = int(m_preferences->readerPlace());
    if (place == m_place && m_splitter->isVisible())
        return;
    m_sizes[m_place] = m_splitter->saveState();
    m_place = place;
    if (!m_sizes[place].isEmpty())
        m_splitter->restoreState(m_sizes[place]);
    m_splitter->setOrientation(m_preferences->readerPlace() == Support::ReaderPlace::Below ? Qt::Vertical
                                                                                           : Qt::Horizontal);
}

void PaneLayout::restore(const QSettings &settings)
{
    for (size_t place = 0; place < splitterKeys.size(); ++place)
        m_sizes[place] = settings.value(splitterKeys[place]).toByteArray();
    if (!m_sizes[m_place].isEmpty())
        m_splitter->restoreState(m_sizes[m_place]);
    m_window->restoreState(settings.value("window/docks"_L1).toByteArray(), stateVersion);
    m_panes.list->setVisible(settings.value("window/showList"_L1, true).toBool());
    followPanes();
}

void PaneLayout::followPanes()
{
    m_showList->setChecked(!m_panes.list->isHidden());
    m_showFacets->setChecked(!m_facets->isHidden());
}

void PaneLayout::showList()
{
    m_panes.list->show();
    followPanes();
}

void PaneLayout::save(QSettings &settings) const
{
    for (size_t place = 0; place < splitterKeys.size(); ++place) {
        const QByteArray sizes = int(place) == m_place ? m_splitter->saveState() : m_sizes[place];
        if (!sizes.isEmpty())
            settings.setValue(splitterKeys[place], sizes);
    }
    settings.setValue("window/docks"_L1, m_window->saveState(stateVersion));
    settings.setValue("window/showList"_L1, !m_panes.list->isHidden());
}

void PaneLayout::moveFocus(int step)
{
    QList<QWidget *> panes;
    for (QWidget *pane : QList{m_panes.facets, m_panes.list, m_panes.reader} + m_panels) {
        if (pane->isVisible() && !panes.contains(pane))
            panes.append(pane);
    }
    if (panes.isEmpty())
        return;
    int current = -1;
    for (int i = 0; i < panes.size(); ++i)
        current = holdsFocus(panes[i]) ? i : current;
    const qsizetype next = current < 0 ? 0 : (current + step + panes.size()) % panes.size();
    panes[next]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

} // namespace Dateline::Window
