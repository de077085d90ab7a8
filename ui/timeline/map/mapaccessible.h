// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QHash>

namespace Dateline::TimelinePanel {

class MapView;

/// A map for screen readers: a list of its places. Owned by Qt; lives as long as its view.
class MapAccessible : public QAccessibleWidget
{
public:
    explicit MapAccessible(MapView *view);
    ~MapAccessible() override;

    /// Makes Qt know of maps; any number of times.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int place) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    MapView *view() const;

    mutable QHash<int, QAccessible::Id> m_places;
};

} // namespace Dateline::TimelinePanel
