// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

class QMenu;

namespace Dateline::TimelinePanel {

class EntityList;
class TimelineMenus;
class TimelinePage;
class TimelineService;

/// Opens the menus of a panel: of the names in its list, of the entries of its timeline, and behind the
/// button of its head; and joins names of which one is dropped on the other.
class PaneMenus : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    PaneMenus(TimelineMenus *menus, TimelineService *service, EntityList *names, TimelinePage *page);

private:
    void popUp(QMenu *menu, const QPoint &point);
    void showEntityMenu(const QString &id, const QPoint &point);
    void showEntryMenu(int entry, const QPoint &point);
    /// 0 for one that is not there.
    qint64 numberOf(const QString &id) const;

    TimelineMenus *m_menus;
    TimelineService *m_service;
    TimelinePage *m_page;
};

} // namespace Dateline::TimelinePanel
