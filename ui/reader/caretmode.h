// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPointer>

class QKeyEvent;

namespace Dateline::Reader {

class ReaderBridge;

/// Reading and selecting with a caret, by the keyboard alone: what its keys do, and a label that says that it
/// is on. Arrows go by character and line, with Ctrl by word, with Alt or by parentheses by sentence; Shift
/// selects, Enter opens, with Ctrl the timeline of a name in a highlight.
class CaretMode : public QLabel
{
    Q_OBJECT

public:
    explicit CaretMode(QWidget *parent);

    /// The page on the screen, or null for none. The mode stays on from one article to the next.
    void setShown(ReaderBridge *bridge);
    void setActive(bool isActive);
    bool isActive() const { return m_isActive; }

    /// Whether a key is one of the mode's.
    bool takes(const QKeyEvent &event) const;
    void press(const QKeyEvent &event);

    /// What Enter would open where the caret is: the name of something with a timeline; empty for nothing.
    void setOffer(const QString &name);

    /// Takes its place at the lower right of `area`, where lines seldom reach.
    void place(const QRect &area);

Q_SIGNALS:
    void activeChanged(bool isActive);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void startCaret();
    void setTexts();

    QPointer<ReaderBridge> m_bridge;
    QString m_offer;
    QRect m_area;
    bool m_isActive = false;
};

} // namespace Dateline::Reader
