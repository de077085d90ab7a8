// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinecontent.h"
#include "timeline/models/timelinefilter.h"
#include "timeline/models/timelinerows.h"

#include <QSet>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace Dateline::Support {
class EmptyState;
}
namespace Dateline::Timeline {
class TimelineModel;
}

namespace Dateline::TimelinePanel {

class MapView;
class OverviewStrip;
class RowsMaker;
class TimelineFilterBar;
class TimelineHead;
class TimelineView;

/// One timeline behind its filter: whose it is, the filters, the overview above the list, and the map. What
/// the list shows is exchanged in one step when it is ready; until then the former stays, and can be used.
class TimelinePage : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePage(QWidget *parent = nullptr);
    ~TimelinePage() override;

    /// Null for none. Keeps the filter, with the numbers that entities have now.
    void setContent(const Timeline::TimelineContentPointer &content);
    /// Shows none, and what of the filter makes sense for one timeline only is forgotten.
    void clear();
    /// What is asked for; the model's is what is shown.
    const Timeline::TimelineFilter &filter() const { return m_filter; }
    void setFilter(const Timeline::TimelineFilter &filter);
    /// Only entries in which this entity takes part besides the subject.
    void addTogether(qint64 entity);
    void removeTogether(qint64 entity);

    void setMapShown(bool isShown);
    bool isMapShown() const;
    /// The trip that the map shows; -1 for all places.
    int mapTrip() const;

    /// The list with its overview, or what is said in its place.
    void showEntries(bool isShown);

    /// The number of the entity that is shown; 0 for none.
    qint64 subject() const;
    Timeline::TimelineModel *model() const { return m_model; }
    TimelineHead *head() const { return m_head; }
    TimelineView *view() const { return m_view; }
    Support::EmptyState *empty() const { return m_empty; }

Q_SIGNALS:
    /// Another timeline is shown, or other entries of it.
    void shownChanged();
    /// Ids of those whom the filter wants besides.
    void togetherChanged(const QSet<QString> &ids);
    void mapShownChanged(bool isShown);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void connectParts();
    void ask(const Timeline::TimelineContentPointer &content, const Timeline::TimelineFilter &filter);
    void take(const Timeline::TimelineContentPointer &content, const Timeline::TimelineFilter &filter,
              const Timeline::TimelineRowsPointer &rows);
    void showTogether();
    void followEntry(int entry);

    Timeline::TimelineModel *m_model;
    RowsMaker *m_maker;
    TimelineHead *m_head;
    TimelineFilterBar *m_filters;
    OverviewStrip *m_strip;
    QSplitter *m_body;
    QStackedWidget *m_stack;
    TimelineView *m_view;
    Support::EmptyState *m_empty;
    MapView *m_map;
    Timeline::TimelineContentPointer m_content; ///< What is to be shown.
    Timeline::TimelineFilter m_filter;
};

} // namespace Dateline::TimelinePanel
