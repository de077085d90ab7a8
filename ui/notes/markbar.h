// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QRect>

class QPainter;

namespace Dateline::Notes {

/// Hollow for a passage that was not found.
enum class MarkKind : quint8 { Found, Orphan };

/// A bar in a highlight's colour and, for who does not see hues, its pattern.
void paintMarkBar(QPainter *painter, const QRect &bar, int colour, MarkKind kind, const QPalette &palette);
inline constexpr int markBarWidth = 6;

} // namespace Dateline::Notes
