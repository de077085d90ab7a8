// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QPainter;
class QRectF;

namespace Dateline::Notes {

/// A sheet with lines, for a note.
void paintNoteSign(QPainter *painter, const QRectF &box, const QColor &colour);
/// A broken link, for a passage that was not found.
void paintOrphanSign(QPainter *painter, const QRectF &box, const QColor &colour);

} // namespace Dateline::Notes
