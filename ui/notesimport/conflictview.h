// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming/arrivalplan.h"

#include <QWidget>

#include <functional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTextEdit;

namespace Dateline::NotesImport {

/// The conflicts of an import, one at a time: the note as it is here and as the file has it, side by side,
/// and which to keep. Nothing is chosen until the user does.
class ConflictView : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictView(std::function<QString(int)> colourName, QWidget *parent = nullptr);

    void setPlan(const Exchange::ArrivalPlan &plan);
    int count() const { return int(m_conflicts.size()); }
    /// By place in ArrivalPlan::arrivals.
    const QHash<qsizetype, Exchange::Choice> &choices() const { return m_choices; }

Q_SIGNALS:
    void chosen();

private:
    struct Card
    {
        QLabel *heading;
        QLabel *changed;
        QTextEdit *text;
    };

    Card makeCard();
    QWidget *frameOf(const Card &card);
    void build();
    void setTexts();
    void show(int conflict);
    void choose(Exchange::Choice choice);
    void chooseForAll();

    std::function<QString(int)> m_colourName;
    Exchange::ArrivalPlan m_plan;
    QList<qsizetype> m_conflicts;
    QHash<qsizetype, Exchange::Choice> m_choices;
    int m_shown = 0;
    QLabel *m_heading;
    QLabel *m_article;
    Card m_here;
    Card m_file;
    QButtonGroup *m_buttons;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_forAll;
};

} // namespace Dateline::NotesImport
