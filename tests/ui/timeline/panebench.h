// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../readerfixture.h"
#include "library/statestore.h"
#include "list/filterchip.h"
#include "testfiles.h"
#include "timeline/edits/timelineeditor.h"
#include "timeline/entities/entitycounter.h"
#include "timeline/entities/entitylist.h"
#include "timeline/entities/entitylistview.h"
#include "timeline/history/datewords.h"
#include "timeline/line/timelineview.h"
#include "timeline/models/entitylistmodel.h"
#include "timeline/models/timelinemodel.h"
#include "timeline/timelinehead.h"
#include "timeline/timelinemenus.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineservice.h"
#include "timelinelibrary.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <catch2/catch_test_macros.hpp>

namespace Dateline::Test {

/// The panel with all that it works with, on a real library, wide enough for names beside the timeline.
class PaneBench
{
public:
    explicit PaneBench(bool canChange = true);
    ~PaneBench();

    /// The names in the list, in order.
    QStringList names() const;
    QString id(const QString &name) const;
    qint64 number(const QString &name) const;
    void clickName(const QString &name, Qt::KeyboardModifiers modifiers = {}) const;
    bool waitForTimeline(const QString &name) const;
    /// Shows the timeline of a name and waits for it.
    void open(const QString &name) const;
    /// Reads all anew, as after an import, and waits.
    void refresh();
    /// Changes something, and waits until it is on disk and read.
    void run(const std::function<void()> &act);
    /// How many entries the timeline lists.
    int shown() const { return int(pane->model()->shownEntries().size()); }
    /// The first entry that begins on this day.
    int entryOn(QDate day) const;
    TimelinePanel::TimelineHead *head() const { return pane->findChild<TimelinePanel::TimelineHead *>(); }
    QList<List::FilterChip *> chips() const;
    /// Triggers what begins with or has `text` in the menu of a button of the filters.
    void choose(const QString &button, const QString &text) const;
    /// What is said in the place of a timeline; empty where there is one.
    QString emptyText() const;
    /// Once it is laid out.
    QAbstractButton *visibleButton(const QString &text) const;
    /// Of the menu that is open; null for none.
    static QAction *action(const QMenu &menu, const QString &text);

    const QString envoy = QStringLiteral("Jens Stoltenberg");
    const QString secretary = QStringLiteral("Lloyd Austin");

    TimelineLibrary library;
    TimelinePanel::TimelineService service;
    TimelinePanel::EntityCounter counter;
    QUndoStack stack;
    std::unique_ptr<Library::StateStore> store;
    std::unique_ptr<TimelinePanel::TimelineEditor> editor;
    std::unique_ptr<QWidget> window;
    std::unique_ptr<TimelinePanel::TimelineMenus> menus;
    std::unique_ptr<TimelinePanel::TimelinePane> pane;
    std::unique_ptr<QSignalSpy> changesSpy;
    const QSignalSpy &changes;
};

} // namespace Dateline::Test
