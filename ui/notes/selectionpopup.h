// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace Dateline::Notes {

class HighlightColours;

/// What can be done with the passage that is selected, or with a highlight: the colours and a few buttons, on
/// a card over the page that never covers the passage. It takes no focus by itself: each button has a key
/// that works in the page, and Tab leads into it.
class SelectionPopup : public QWidget
{
    Q_OBJECT

public:
    /// What it is about.
    enum class Subject : quint8 { Passage, Annotation };
    enum class Action : quint8 { Highlight, Note, Tag, Copy, Delete };
    Q_ENUM(Action)

    /// Where a passage is on the screen: its first line, its last one, and all of it.
    struct Place
    {
        QRect first;
        QRect last;
        QRect all;

        Place translated(const QPoint &offset) const
        {
            return {first.translated(offset), last.translated(offset), all.translated(offset)};
        }
    };

    explicit SelectionPopup(QWidget *parent);

    void setColours(HighlightColours *colours);
    /// The colour that a highlight gets, or has.
    void setColour(int colour);
    int colour() const { return m_colour; }
    /// Without it there is only copying.
    void setCanChange(bool canChange);
    Subject subject() const { return m_subject; }

    void showFor(Subject subject, const Place &place, const QRect &area);
    /// The passage is elsewhere now; hidden while nothing of it is to be seen.
    void moveTo(const Place &place, const QRect &area);

    /// Where a popup goes: below the last line, else above the first one, else beside.
    static QPoint corner(const QSize &size, const Place &place, const QRect &area);

Q_SIGNALS:
    void colourChosen(int colour);
    void chosen(Dateline::Notes::SelectionPopup::Action action);
    /// Escape, with the focus in it.
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(QHBoxLayout *row);
    void setTexts();
    void setIcons();
    void chooseButtons();

    QPointer<HighlightColours> m_colours;
    QList<QToolButton *> m_swatches;
    QList<QToolButton *> m_actions; ///< In the order of Action.
    Subject m_subject = Subject::Passage;
    int m_colour = 1;
    bool m_canChange = true;
};

} // namespace Dateline::Notes
