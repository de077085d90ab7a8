// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QColor;
class QPainter;

namespace Dateline::TimelinePanel {

/// Paints lines of text that can be read on any ground: with a halo. To outline letters takes a millisecond a
/// line, so what was made is kept for the frames that follow.
class HaloTexts
{
public:
    /// Begins a frame: new ones are made until then, and what comes later is left out.
    void begin(QDeadlineTimer deadline);

    /// In the painter's font.
    void paint(QPainter *painter, const QRectF &area, Qt::Alignment alignment, const QString &text,
               const QColor &ink, const QColor &halo);

    /// Whether nothing of the frame was left out.
    bool isComplete() const { return m_isComplete; }

private:
    struct Kept
    {
        QPixmap pixmap;
        int frame = 0; ///< In which it was last painted.
    };

    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    int m_frame = 0;
    bool m_isComplete = true;
    QHash<QString, Kept> m_kept;
};

} // namespace Dateline::TimelinePanel
