// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/models/timelinecontent.h"

#include <QTableView>

namespace Dateline::Timeline {
class ComparisonModel;
}

namespace Dateline::TimelinePanel {

class CompareDelegate;

/// Two or three timelines side by side on one axis of time. Enter or a click leads to the sentence of an
/// entry.
class CompareView : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit CompareView(Timeline::ComparisonModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A clause in its article; UTF-16 in the document text. Its words are empty while they are not known.
    void sentenceRequested(const QString &article, int start, int end, const QString &clause);
    /// The heading of a column was chosen: the number of its entity.
    void entityActivated(qint64 entity);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    void wantVisible();
    void activate(const QModelIndex &cell, int entry);

    Timeline::ComparisonModel *m_model;
    CompareDelegate *m_delegate;
};

} // namespace Dateline::TimelinePanel
