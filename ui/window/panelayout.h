// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QByteArray;
class QDockWidget;
class QMainWindow;
class QSettings;
class QSplitter;
class QWidget;

namespace Dateline::Support {
class Preferences;
}

namespace Dateline::Window {

class WindowActions;

/// The panes that a window shows.
struct Panes
{
    QWidget *facets;
    QWidget *list;
    QWidget *reader;
};

/// Where the panes of the window stand: list and reader share the centre, beside or below each other; the
/// filters are a dock that can be hidden or moved to the other side. Remembers sizes for both arrangements.
class PaneLayout : public QObject
{
    Q_OBJECT

public:
    /// Takes the panes into `window` and connects the actions that show, hide and arrange them.
    PaneLayout(const Panes &panes, const WindowActions &actions, Support::Preferences *preferences,
               QMainWindow *window);

    /// Adds a panel at the right, hidden at first; `name` is for the settings, `width` in pixels.
    QDockWidget *addPanel(const QString &name, QWidget *panel, Qt::DockWidgetArea area, int width = 230);

    /// List and reader, for the centre of the window.
    QWidget *centre() const;

    void restore(const QSettings &settings);
    void save(QSettings &settings) const;

    /// Shows the list when it is hidden.
    void showList();
    /// Moves the focus to the next (1) or previous (-1) pane that is shown.
    void moveFocus(int step);

private:
    void arrange();
    void followPanes();
    QString splitterKey() const;

    Panes m_panes;
    Support::Preferences *m_preferences;
    QMainWindow *m_window;
    QSplitter *m_splitter;
    QDockWidget *m_facets = nullptr;
    QList<QWidget *> m_panels;
    QAction *m_showFacets;
    QAction *m_showList;
    QByteArray m_sizes[2]; ///< Of the splitter, by ReaderPlace.
    int m_place = 0;
};

} // namespace Dateline::Window
