// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace Dateline::TimelinePanel {

/// What a map is painted with, made of a palette. Land and water are so near to each other and to the window
/// that they stay behind what is told on them.
struct MapColours
{
    explicit MapColours(const QPalette &palette);

    QColor water;
    QColor land;
    QColor coast;
    QColor border;
    QColor mark;     ///< Ground of marks; legs.
    QColor markInk;  ///< On marks.
    QColor ink;      ///< Names.
    QColor quietInk; ///< Dates.
    QColor faintInk; ///< Names of countries.
    QColor halo;     ///< Around texts.
};

} // namespace Dateline::TimelinePanel
