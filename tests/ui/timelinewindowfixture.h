// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "libraryfixture.h"
#include "readerfixture.h"

#include "reader/readerpane.h"
#include "timeline/timelinepane.h"

#include <QAction>
#include <QDockWidget>
#include <QVariant>

namespace Dateline::Test {

/// The window on a library whose articles tell who was where.
class TimelineWindow : public LibraryFixture
{
public:
    /// With three articles imported.
    TimelineWindow();

    void tell(const QString &name, const QString &day, const QString &outlet, const QString &text) const;
    /// With the article of Lloyd Austin, the newest one, on the screen.
    void openShown();
    QAction *action(const char *name) const;
    Reader::ReaderPane *reader() const { return window->findChild<Reader::ReaderPane *>(); }
    QDockWidget *dock() const { return window->findChild<QDockWidget *>(QStringLiteral("timeline")); }
    /// In the window or in its own.
    TimelinePanel::TimelinePane *pane() const;
    static QWidget *ownWindow();

    bool waitForNames() const;
    /// -1 for one that is not listed.
    int rowOf(const QString &name) const;
    QString idOf(const QString &name) const;
    bool waitForTimeline(const QString &name) const;
    /// Shows the panel and the timeline of a name.
    void openTimeline(const QString &name) const;

    /// What a script in the article gives.
    QVariant run(const QString &script) const;
    /// Selects from the first to the last word of the article, as a person does.
    void dragOverText() const;
    int marks() const;

    const QString envoy = QStringLiteral("Jens Stoltenberg");
    const QString secretary = QStringLiteral("Lloyd Austin");
};

} // namespace Dateline::Test
