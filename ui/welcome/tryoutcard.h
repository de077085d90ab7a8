// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QToolButton;

namespace Dateline::Keys {
class KeyCapsLabel;
}

namespace Dateline::Welcome {

/// Three things to try after the first import, each ticked when it was done. The window says what was
/// done and remembers that the card was dismissed.
class TryOutCard : public QFrame
{
    Q_OBJECT

public:
    enum Thing { NextArticle, FindByDate, OpenCommands, ThingCount };

    explicit TryOutCard(QWidget *parent = nullptr);

    /// The key that does a thing, as text ("J", "Ctrl+K"), where it is not the usual one.
    void setKey(int thing, const QString &keys);
    bool isDone(int thing) const;
    bool isComplete() const;

public Q_SLOTS:
    /// A thing that is out of range or done already is ignored.
    void markDone(int thing);

Q_SIGNALS:
    /// The reader does not want to see it any more.
    void dismissed();
    /// All three are done. The card stays until it is dismissed.
    void completed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        QLabel *tick;
        Keys::KeyCapsLabel *keys;
        QLabel *text;
        bool isDone = false;
    };

    void build();
    void setTexts();
    void setIcons();

    QLabel *m_title;
    QToolButton *m_close;
    QList<Row> m_rows;
};

} // namespace Dateline::Welcome
