// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/line/entrypart.h"
#include "timeline/line/linestyle.h"

#include "timeline/models/timelinemodel.h"

class QPainter;

namespace Dateline::TimelinePanel {

/// What the user does with an entry at the moment.
struct EntryState
{
    bool isCurrent = false;
    bool hasFocus = false;
    bool isHovered = false;
    int hoveredPart = -1;
    int part = -1; ///< Where the keyboard is; -1 for the entry as a whole.
};

/// One entry of a timeline laid out as a row: its mark on the line, when, where, with whom, and who says so.
class EntryCard
{
public:
    EntryCard(const Timeline::TimelineModel &model, int row, const LineStyle &style, bool isOpen);

    int height() const { return m_content.height; }
    const std::vector<EntryPart> &parts() const { return m_content.parts; }
    bool isFoldable() const { return m_content.isFoldable; }
    /// In parts(), or -1.
    int partAt(const QPoint &point) const;
    /// The first part of a kind, or -1.
    int firstPart(EntryPart::Kind kind) const;

    /// Everything but the line itself, with the row's upper left corner at the origin.
    void paint(QPainter *painter, const EntryState &state) const;

private:
    void paintGround(QPainter *painter, const EntryState &state) const;
    void paintPart(QPainter *painter, const EntryPart &part, bool isHovered) const;
    void paintQuote(QPainter *painter, const EntryPart &part, bool isHovered) const;

    EntryParts m_content;
    LineStyle m_style;
    Timeline::EventStatus m_status;
};

} // namespace Dateline::TimelinePanel
