// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinedigest.h"
#include "timeline/models/timelinefilter.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace Dateline::Support {
class TextButton;
}

namespace Dateline::TimelinePanel {

/// Chooses which entries of a timeline are shown: by status, place, outlet, dates and what speaks for them.
/// What takes part (TimelineFilter::together) is left as it is.
class TimelineFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineFilterBar(QWidget *parent = nullptr);

    /// What can be chosen: the places and outlets of these entries. Keeps what is chosen.
    void setContent(const Timeline::TimelineContentPointer &content);
    const Timeline::TimelineFilter &filter() const { return m_filter; }
    /// Shows a filter that was set elsewhere, without changed().
    void setFilter(const Timeline::TimelineFilter &filter);

Q_SIGNALS:
    void changed(const Dateline::Timeline::TimelineFilter &filter);

private:
    QToolButton *makeMenuButton(const QString &name, void (TimelineFilterBar::*fill)(QMenu *));
    void fillStatuses(QMenu *menu);
    void fillPlaces(QMenu *menu);
    void fillOutlets(QMenu *menu);
    void fillEvidence(QMenu *menu);
    void readDates();
    void apply();
    void clear();
    void showChosen();
    void setTexts();

    Timeline::TimelineDigestPointer m_digest; ///< Of the content; null for none.
    Timeline::TimelineFilter m_filter;
    QToolButton *m_status;
    QToolButton *m_place;
    QToolButton *m_outlet;
    QToolButton *m_evidence;
    QLineEdit *m_from;
    QLineEdit *m_to;
    Support::TextButton *m_clear;
};

} // namespace Dateline::TimelinePanel
