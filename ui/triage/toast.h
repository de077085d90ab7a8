// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QKeySequence>
#include <QTimer>

class QGraphicsOpacityEffect;
class QLabel;
class QPropertyAnimation;
class QPushButton;

namespace Dateline::Triage {

/// Says at the bottom of a widget what was done, with a way back, and goes by itself after six seconds; it
/// stays while the pointer or the keyboard is on it. It lies over the widget, so that nothing moves, and
/// never takes the keyboard.
class Toast : public QFrame
{
    Q_OBJECT

public:
    static constexpr int stay = 6000; ///< Milliseconds.

    explicit Toast(QWidget *over);

    /// Shows a text instead of the one before. `undoKey` is named beside the button.
    void say(const QString &text, const QKeySequence &undoKey = QKeySequence(QKeySequence::Undo));
    /// The same without a way back.
    void tell(const QString &text);
    QString text() const;
    /// Fades out now.
    void dismiss();
    /// For tests, and for people who need longer.
    void setStay(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void appear(const QString &text);
    void announce();
    void place();
    void setColours();
    bool isHeld() const;
    void goOn();
    void fadeTo(double opacity);

    QLabel *m_text;
    QPushButton *m_undo;
    QLabel *m_key;
    QGraphicsOpacityEffect *m_opacity;
    QPropertyAnimation *m_fade;
    QTimer m_timer;
};

} // namespace Dateline::Triage
