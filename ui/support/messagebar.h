// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/result.h"

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace Dateline::Support {

class ElidedLabel;

/// The one place where the window says what happened without stopping the reader: what happened, the
/// file it is about, what can be done, and a button for that. It floats over the top of its parent, so
/// that nothing moves when it comes or goes. The newest message is shown, those before it wait beneath
/// and are shown again when it is closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    /// Information goes away by itself, a notice and a failure stay until they are closed.
    enum class Kind { Information, Failure, Notice };

    /// Lies over `parent`, which must not be laid out by a splitter or stack.
    explicit MessageBar(QWidget *parent);
    ~MessageBar() override;

    /// `action` is the button's text; empty for none. `detail` may be empty. A message that is there
    /// already is brought to the top.
    void show(Kind kind, const QString &text, const QString &detail = {}, const QString &action = {},
              const std::function<void()> &run = {});
    void showError(const Error &error);
    /// The text of the message on top; empty when there is none.
    QString text() const;
    int count() const { return int(m_messages.size()); }

    /// Closes the message on top.
    void hide();
    /// Closes the message with this text, wherever it lies.
    void dismiss(const QString &text);

    /// How long information stays; 8 s.
    void setLifetime(int milliseconds);
    /// What to do about an error of this kind: a whole sentence.
    static QString advice(Error::Code code);

public Q_SLOTS:
    /// Gives the keyboard to the message, for a key of the window.
    void focusMessage();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Message
    {
        QString shownDetail() const { return code ? advice(*code) : detail; }

        Kind kind;
        QString text;
        QString path;
        QString detail;
        std::optional<Error::Code> code; ///< Its advice is the detail, in the language in force.
        QString action;
        std::function<void()> run;
    };

    void build();
    void push(Message message);
    void showTop();
    void place();
    void announce();
    void setIcons();
    void adaptTimer();
    void returnFocus();

    QList<Message> m_messages; ///< The last one is shown.
    QLabel *m_icon;
    QLabel *m_text;
    ElidedLabel *m_path;
    QLabel *m_detail;
    QPushButton *m_more;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer m_timer;
    QPointer<QWidget> m_focusBefore;
};

} // namespace Dateline::Support
