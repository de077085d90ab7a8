// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/map/mapaccessible.h"

#include "timeline/map/mapview.h"
#include "timeline/map/mapwords.h"

#include <QPointer>
#include <QWindow>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;

namespace {

/// A place of a map, by its number there; invalid while the map has fewer.
class PlaceAccessible : public QAccessibleInterface
{
public:
    PlaceAccessible(MapView *view, int place)
        : m_view(view)
        , m_place(place)
    {
    }

    int place() const { return m_place; }

    bool isValid() const override { return m_view && m_place < int(m_view->stops().places.size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text text) const override
    {
        return isValid() && text == QAccessible::Name
                   ? MapWords::details(m_view->stops().places[size_t(m_place)]).join(u", "_s)
                   : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect mark = m_view->scene().marks[size_t(m_place)].area.toAlignedRect();
        return {m_view->mapToGlobal(mark.topLeft()), mark.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.focused = m_view->hasFocus() && m_view->cursorPlace() == m_place;
        state.selected = m_view->stops().placeOfEntry(m_view->currentEntry()) == m_place;
        state.offscreen = !m_view->scene().marks[size_t(m_place)].isInView;
        return state;
    }

private:
    QPointer<MapView> m_view;
    int m_place;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<MapView *>(object);
    return view ? new MapAccessible(view) : nullptr;
}

} // namespace

MapAccessible::MapAccessible(MapView *view)
    : QAccessibleWidget(view, QAccessible::List)
{
}

MapAccessible::~MapAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_places))
        QAccessible::deleteAccessibleInterface(id);
}

void MapAccessible::install()
{
    QAccessible::installFactory(makeInterface);
}

MapView *MapAccessible::view() const
{
    return static_cast<MapView *>(widget());
}

int MapAccessible::childCount() const
{
    return int(view()->stops().places.size());
}

QAccessibleInterface *MapAccessible::child(int place) const
{
    if (place < 0 || place >= childCount())
        return nullptr;
    if (!m_places.contains(place))
        m_places.insert(place, QAccessible::registerAccessibleInterface(new PlaceAccessible(view(), place)));
    return QAccessible::accessibleInterface(m_places.value(place));
}

int MapAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *place = dynamic_cast<const PlaceAccessible *>(child);
    return place ? place->place() : -1;
}

QAccessibleInterface *MapAccessible::childAt(int x, int y) const
{
    return child(markAt(view()->scene().marks, view()->mapFromGlobal(QPointF(x, y))));
}

QAccessibleInterface *MapAccessible::focusChild() const
{
    return view()->hasFocus() ? child(view()->cursorPlace()) : nullptr;
}

} // namespace Dateline::TimelinePanel
