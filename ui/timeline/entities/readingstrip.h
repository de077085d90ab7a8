// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Dateline::Support {
class ElidedLabel;
}

namespace Dateline::TimelinePanel {

/// One quiet line: how many articles names are still to be read from, over a thin bar of how far that is.
/// Hidden when there are none.
class ReadingStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingStrip(QWidget *parent = nullptr);

    /// `isBeingRead`: it goes on now, else it waits for the next import.
    void setPending(qint64 versions, bool isBeingRead);
    qint64 pending() const { return m_pending; }
    bool isBeingRead() const { return m_isBeingRead; }
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Support::ElidedLabel *m_label;
    qint64 m_pending = 0;
    qint64 m_most = 0; ///< That were pending since there were none.
    bool m_isBeingRead = false;
};

} // namespace Dateline::TimelinePanel
