// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace Dateline::Notes {

class HighlightColours;

/// The buttons in the card of an annotation: find its place, write, colour, tags, delete.
class NoteButtons : public QWidget
{
    Q_OBJECT

public:
    explicit NoteButtons(HighlightColours *colours, QWidget *parent = nullptr);

    /// Whose card they are in: the colour they show, and whether it is without a place in this version.
    void setNote(const QString &id, int colour, bool isOrphan);
    /// Opens the list of colours.
    void chooseColour();

Q_SIGNALS:
    void findRequested(const QString &id);
    void editRequested(const QString &id);
    void tagsRequested(const QString &id);
    void colourChosen(const QString &id, int colour);
    void deleteRequested(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton();
    void setIcons();
    QIcon colourIcon(int colour) const;

    HighlightColours *m_colours;
    QString m_id;
    int m_colour = 1;
    QToolButton *m_find;
    QToolButton *m_edit;
    QToolButton *m_colourButton;
    QToolButton *m_tags;
    QToolButton *m_delete;
};

} // namespace Dateline::Notes
