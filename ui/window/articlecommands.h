// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

class QWidget;

namespace Dateline::List {
class ArticleFilterModel;
class ArticleList;
} // namespace Dateline::List
namespace Dateline::Reading {
class LinkOpener;
class ReadingController;
} // namespace Dateline::Reading
namespace Dateline::Triage {
class ArticleMarks;
class TagEditor;
class Toast;
} // namespace Dateline::Triage

namespace Dateline::Window {

class WindowActions;

/// What the actions of the go and article menus do, to the selected articles or to the one in the reader.
class ArticleCommands : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of it must outlive it.
    struct Parts
    {
        WindowActions *actions;
        List::ArticleFilterModel *model;
        List::ArticleList *list;
        Reading::ReadingController *reading;
        Reading::LinkOpener *links;
        Triage::ArticleMarks *marks;
    };

    /// Toast and tag editor lie over `panes`.
    ArticleCommands(const Parts &parts, QWidget *panes);

    /// Says what was done and offers to undo it, which is the newest step of the marks' stack.
    void say(const QString &text);

private:
    void connectMoving();
    void connectMarking();
    void connectUndo();
    void connectAddress();
    void update();
    /// The articles that an action is for.
    QStringList targets() const;
    /// What all targets have in common, as List::ArticleColumns::Flag.
    struct Flags
    {
        quint8 common = 0xff;
        bool isAny = false;

        bool has(quint8 flag) const { return isAny && (common & flag); }
    };
    Flags commonFlags() const;
    void archive();

    Parts m_parts;
    Triage::TagEditor *m_tagEditor;
    Triage::Toast *m_toast;
    QTimer m_update;
};

} // namespace Dateline::Window
