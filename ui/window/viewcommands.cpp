// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/viewcommands.h"

#include "list/articlefiltermodel.h"
#include "support/preferences.h"
#include "window/windowactions.h"

#include <QMainWindow>

namespace Dateline::Window {

using Support::Preferences;

namespace {
constexpr int measureStep = 4; ///< In ems.
}

ViewCommands::ViewCommands(WindowActions *actions, List::ArticleFilterModel *model,
                           Support::Preferences *preferences, QMainWindow *window)
    : QObject(window)
    , m_actions(actions)
    , m_model(model)
    , m_preferences(preferences)
    , m_window(window)
{
    connectOrder();
    connectReading();
    connectThemes();
    connectArrangement();
}

void ViewCommands::connectOrder()
{
    const auto sort = [this](QAction *action, int column, Qt::SortOrder order) {
        connect(action, &QAction::triggered, this, [this, column, order] { m_model->sort(column, order); });
    };
    sort(m_actions->newestFirst, List::DateColumn, Qt::DescendingOrder);
    sort(m_actions->oldestFirst, List::DateColumn, Qt::AscendingOrder);
    sort(m_actions->sortBySource, List::SourceColumn, Qt::AscendingOrder);
    sort(m_actions->sortByTitle, List::TitleColumn, Qt::AscendingOrder);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &ViewCommands::followOrder);
    followOrder();
}

void ViewCommands::followOrder()
{
    const int column = m_model->table()->sortColumn();
    const bool isAscending = m_model->table()->sortOrder() == Qt::AscendingOrder;
    m_actions->newestFirst->setChecked(column == List::DateColumn && !isAscending);
    m_actions->oldestFirst->setChecked(column == List::DateColumn && isAscending);
    m_actions->sortBySource->setChecked(column == List::SourceColumn);
    m_actions->sortByTitle->setChecked(column == List::TitleColumn);
}

void ViewCommands::changeTextSize(int steps)
{
    m_preferences->setTextSize(m_preferences->textSize() + steps);
}

void ViewCommands::connectReading()
{
    connect(m_actions->larger, &QAction::triggered, this, [this] { changeTextSize(1); });
    connect(m_actions->smaller, &QAction::triggered, this, [this] { changeTextSize(-1); });
    connect(m_actions->wider, &QAction::triggered, this,
            [this] { m_preferences->setMeasure(m_preferences->measure() + measureStep); });
    connect(m_actions->narrower, &QAction::triggered, this,
            [this] { m_preferences->setMeasure(m_preferences->measure() - measureStep); });
    connect(m_actions->resetSize, &QAction::triggered, this, [this] {
        m_preferences->setTextSize(Preferences::normalTextSize);
        m_preferences->setMeasure(Preferences::normalMeasure);
    });
}

void ViewCommands::connectThemes()
{
    using Support::ThemeChoice;
    const auto choose = [this](QAction *action, ThemeChoice theme) {
        connect(action, &QAction::triggered, this, [this, theme] { m_preferences->setTheme(theme); });
    };
    choose(m_actions->themeSystem, ThemeChoice::System);
    choose(m_actions->themeLight, ThemeChoice::Light);
    choose(m_actions->themeDark, ThemeChoice::Dark);
    choose(m_actions->themeSepia, ThemeChoice::Sepia);
}

void ViewCommands::connectArrangement()
{
    connect(m_actions->groupByDay, &QAction::triggered, m_preferences, &Preferences::setGroupsByDay);
    connect(m_actions->table, &QAction::triggered, this, [this](bool on) {
        m_preferences->setListLayout(on ? Support::ListLayout::Table : Support::ListLayout::Rows);
    });
    connect(m_actions->readerBelow, &QAction::triggered, this, [this](bool on) {
        m_preferences->setReaderPlace(on ? Support::ReaderPlace::Below : Support::ReaderPlace::Beside);
    });
    connect(m_actions->fullScreen, &QAction::triggered, this,
            [this](bool) { m_window->setWindowState(m_window->windowState() ^ Qt::WindowFullScreen); });
    connect(m_preferences, &Preferences::layoutChanged, this, &ViewCommands::followPreferences);
    followPreferences();
}

void ViewCommands::followPreferences()
{
    m_actions->groupByDay->setChecked(m_preferences->groupsByDay());
    m_actions->table->setChecked(m_preferences->listLayout() == Support::ListLayout::Table);
    m_actions->readerBelow->setChecked(m_preferences->readerPlace() == Support::ReaderPlace::Below);
}

} // namespace Dateline::Window
