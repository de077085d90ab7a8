// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace Dateline::TimelinePanel {

class ComparePage;
class TimelineService;

/// Which timelines stand side by side: reads them and puts them on the page. Lives on the GUI thread.
class Comparing : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Comparing(TimelineService *service, ComparePage *page, QObject *parent = nullptr);

    bool isActive() const { return !m_entities.isEmpty(); }
    /// Puts `other` beside those that stand there, or beside `shown`; ids.
    void add(const QString &shown, const QString &other);
    /// Reads all anew: the catalogue is another one.
    void refresh();
    void end();

Q_SIGNALS:
    void begun();
    /// Also when there is nothing left to compare with.
    void ended();

private:
    TimelineService *m_service;
    ComparePage *m_page;
    QStringList m_entities;
};

} // namespace Dateline::TimelinePanel
