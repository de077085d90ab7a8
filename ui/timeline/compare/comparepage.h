// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinecontent.h"

#include <QWidget>

class QCheckBox;
class QStackedWidget;
class QToolButton;

namespace Dateline::Support {
class ElidedLabel;
class EmptyState;
} // namespace Dateline::Support
namespace Dateline::Timeline {
class ComparisonModel;
}

namespace Dateline::TimelinePanel {

class CompareView;

/// Timelines side by side, with whose they are above and what of them is shown.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    static constexpr qsizetype mostColumns = 3;

    explicit ComparePage(QWidget *parent = nullptr);

    /// In the order of columns; null ones are still on their way.
    void setContents(const QList<Timeline::TimelineContentPointer> &contents);
    Timeline::ComparisonModel *model() const { return m_model; }
    CompareView *view() const { return m_view; }

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setTexts();
    void showState();

    Timeline::ComparisonModel *m_model;
    Support::ElidedLabel *m_title;
    QCheckBox *m_onlyShared;
    QToolButton *m_close;
    QStackedWidget *m_stack;
    CompareView *m_view;
    Support::EmptyState *m_empty;
    QList<Timeline::TimelineContentPointer> m_contents;
};

} // namespace Dateline::TimelinePanel
