// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinecontent.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace Dateline::TimelinePanel {

/// The timelines that were read last, so that going back to one does not read it again. Lives on the GUI
/// thread.
class ContentCache
{
public:
    static constexpr qsizetype capacity = 8;

    /// Null for one that is not there.
    Timeline::TimelineContentPointer find(const QString &entity)
    {
        const auto found = std::ranges::find_if(
            m_contents, [&entity](const auto &content) { return content->subject.id == entity; });
        if (found == m_contents.end())
            return nullptr;
        std::rotate(m_contents.begin(), found, found + 1);
        return m_contents.constFirst();
    }

    void put(const Timeline::TimelineContentPointer &content)
    {
        m_contents.removeIf(
            [&content](const auto &other) { return other->subject.id == content->subject.id; });
        m_contents.prepend(content);
        if (m_contents.size() > capacity)
            m_contents.removeLast();
    }

    bool contains(const Timeline::TimelineContentPointer &content) const
    {
        return m_contents.contains(content);
    }

    void clear() { m_contents.clear(); }

private:
    QList<Timeline::TimelineContentPointer> m_contents; ///< The one that was used last first.
};

} // namespace Dateline::TimelinePanel
