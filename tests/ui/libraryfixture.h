// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "library/libraryreader.h"
#include "list/articlefiltermodel.h"
#include "list/articlelist.h"
#include "support/preferences.h"
#include "window/mainwindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace Dateline::Test {

/// A library in a temporary folder, filled by a real import, and the window on it.
class LibraryFixture
{
public:
    LibraryFixture();

    QString archive() const { return folder.filePath(QStringLiteral("archive")); }
    /// Writes one article file into the archive folder.
    void write(const QString &name, const QString &title, const QString &date, const QString &source) const;
    /// Five articles of two sources, a03 to a07, one a day; the newest is "Article 7".
    void writeFive() const;
    /// Imports the archive folder without a window.
    void import();

    /// Opens the window and waits until its rows are there.
    void openWindow();
    List::ArticleList *list() const { return window->findChild<List::ArticleList *>(); }
    QString title(int row) const;
    QString currentTitle() const;
    /// Presses a key on the list.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;
    /// Waits until the list's current article is this one.
    bool waitForCurrent(const QString &title) const;
    Library::ArticleRow storedRow(const QString &title) const;

    QTemporaryDir folder;
    std::unique_ptr<Library::Library> library;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<Support::Preferences> preferences;
    std::unique_ptr<Window::MainWindow> window;
};

} // namespace Dateline::Test
