// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace Dateline::Reader {

/// Shows beside the scroll bar where in the article its highlights are: a tick each, a longer one for those
/// with a note. A click goes there. It lies over the page's margin, so that nothing moves when it comes or
/// goes.
class NoteStrip : public QWidget
{
    Q_OBJECT

public:
    struct Tick
    {
        QString id;
        double place = 0; ///< 0 at the top of the page, 1 at its end.
        int colour = 1;
        bool isNoted = false;
        QString quote;
    };

    explicit NoteStrip(QWidget *parent);

    /// Hidden without any.
    void setTicks(const QList<Tick> &ticks);
    const QList<Tick> &ticks() const { return m_ticks; }
    void setTheme(Support::Theme theme);
    /// Takes its place along the right edge of `area`, where the scroll bar is.
    void place(const QRect &area);
    /// The middle of a tick, in this widget.
    int yOf(const Tick &tick) const;

Q_SIGNALS:
    void activated(const QString &id);
    /// The wheel turned here, which is for the page.
    void wheelTurned(QWheelEvent *event);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Tick *tickAt(const QPoint &point) const;

    QList<Tick> m_ticks;
    Support::Theme m_theme = Support::Theme::Light;
};

} // namespace Dateline::Reader
