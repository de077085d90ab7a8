// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QPalette>

namespace Dateline::Notes {

/// Draws a highlight's colour with its pattern, as sharp as the screen is.
class SwatchEngine : public QIconEngine
{
public:
    SwatchEngine(int colour, const QPalette &palette, int size);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new SwatchEngine(*this); }

private:
    int m_colour;
    QPalette m_palette;
    int m_size;
};

} // namespace Dateline::Notes
