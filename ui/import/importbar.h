// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/importjob.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace Dateline::Support {
class ElidedLabel;
}

namespace Dateline::Import {

class ProgressLine;

/// One line at the bottom of the window while an import runs: what is read, how far it is, how fast and
/// how long still, with Pause and Cancel; then for some seconds what came of it. It shows what it is
/// told; the ImportController tells it.
class ImportBar : public QFrame
{
    Q_OBJECT

public:
    explicit ImportBar(QWidget *parent = nullptr);
    ~ImportBar() override;

    /// An import starts; `name` is what it reads.
    void begin(const QString &path);
    /// Shown at most ten times a second.
    void setProgress(const Library::ImportProgress &progress);
    void setPaused(bool paused);
    /// It was cancelled and ends soon.
    void setEnding();
    /// The folders and archives that wait for their turn.
    void setWaiting(const QStringList &paths);
    /// It is over: shows `summary` for some seconds, and longer while the mouse or the keyboard is on it.
    void end(const QString &summary, int problems);
    /// It is over, and somebody else says how.
    void end();

    /// How long the summary stays; 8 s, and twice that with problems.
    void setLifetime(int milliseconds) { m_lifetime = milliseconds; }

    /// "12 s", "3 min", "1 h 5 min".
    static QString durationText(double seconds);

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void cancelRequested();
    void reportRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State : quint8 { Idle, Starting, Running, Paused, Ending, Over };

    void build();
    void setState(State state);
    void showState();
    void showProgress();
    QString figures() const;
    QString details() const;
    void setIcons();
    void adaptTimer();
    void fixHeight();

    State m_state = State::Idle;
    Library::ImportProgress m_progress;
    QStringList m_waiting;
    QString m_path;
    QString m_summary;
    int m_problems = 0;
    int m_lifetime = 8000;
    QTimer m_refresh;
    QTimer m_leave;

    QLabel *m_icon;
    Support::ElidedLabel *m_name;
    ProgressLine *m_line;
    Support::ElidedLabel *m_figures;
    QLabel *m_queue;
    QPushButton *m_report;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QToolButton *m_close;
};

} // namespace Dateline::Import
