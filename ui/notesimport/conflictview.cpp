// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesimport/conflictview.h"

#include "notesimport/conflicttext.h"
#include "support/metrics.h"
#include "support/retranslation.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTextEdit>
#include <QVBoxLayout>

namespace Dateline::NotesImport {

namespace Metrics = Support::Metrics;
using Exchange::Arrival;
using Exchange::Choice;

namespace {

constexpr int lowestCard = 120;

} // namespace

ConflictView::ConflictView(std::function<QString(int)> colourName, QWidget *parent)
    : QWidget(parent)
    , m_colourName(std::move(colourName))
    , m_heading(new QLabel(this))
    , m_article(new QLabel(this))
    , m_here(makeCard())
    , m_file(makeCard())
    , m_buttons(new QButtonGroup(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_forAll(new QPushButton(this))
{
    build();
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int id) { choose(Choice(id)); });
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_shown - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_shown + 1); });
    connect(m_forAll, &QPushButton::clicked, this, &ConflictView::chooseForAll);
    Support::translated(this, [this] { setTexts(); });
}

ConflictView::Card ConflictView::makeCard()
{
    Card card{new QLabel(this), new QLabel(this), new QTextEdit(this)};
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    card.heading->setFont(font);
    card.heading->setBuddy(card.text);
    card.changed->setTextFormat(Qt::PlainText);
    card.changed->setWordWrap(true);
    card.changed->setFont(Support::scaledFont(this->font(), Support::TypeScale::small));
    card.text->setReadOnly(true);
    card.text->setTabChangesFocus(true);
    card.text->setMinimumHeight(lowestCard);
    return card;
}

QWidget *ConflictView::frameOf(const Card &card)
{
    auto *frame = new QWidget(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tight);
    column->addWidget(card.heading);
    column->addWidget(card.changed);
    column->addWidget(card.text, 1);
    return frame;
}

void ConflictView::build()
{
    m_heading->setFont(Support::scaledFont(font(), Support::TypeScale::heading));
    m_article->setTextFormat(Qt::PlainText);
    m_article->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::gap);
    head->addWidget(m_heading, 1);
    head->addWidget(m_back);
    head->addWidget(m_next);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Metrics::margin);
    cards->addWidget(frameOf(m_here), 1);
    cards->addWidget(frameOf(m_file), 1);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Metrics::margin);
    for (const Choice choice : {Choice::KeepMine, Choice::TakeTheirs, Choice::KeepBoth, Choice::Undecided}) {
        auto *button = new QRadioButton(this);
        m_buttons->addButton(button, int(choice));
        choices->addWidget(button);
    }
    choices->addStretch(1);
    choices->addWidget(m_forAll);
    for (QPushButton *button : {m_back, m_next, m_forAll})
        button->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap);
    column->addLayout(head);
    column->addWidget(m_article);
    column->addLayout(cards, 1);
    column->addLayout(choices);
}

void ConflictView::setTexts()
{
    m_back->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_here.heading->setText(tr("Here"));
    m_file.heading->setText(tr("In the file"));
    m_here.text->setAccessibleName(tr("The note as it is here"));
    m_file.text->setAccessibleName(tr("The note as the file has it"));
    m_buttons->button(int(Choice::KeepMine))->setText(tr("Keep &mine"));
    m_buttons->button(int(Choice::TakeTheirs))->setText(tr("Take &theirs"));
    m_buttons->button(int(Choice::KeepBoth))->setText(tr("Keep &both"));
    m_buttons->button(int(Choice::Undecided))->setText(tr("&Later"));
    m_buttons->button(int(Choice::Undecided))
        ->setToolTip(tr("Change nothing now; importing the file again asks once more"));
    m_forAll->setText(tr("The Same for &All"));
    m_forAll->setToolTip(tr("Choose this for all conflicts"));
    show(m_shown);
}

void ConflictView::setPlan(const Exchange::ArrivalPlan &plan)
{
    m_plan = plan;
    m_conflicts.clear();
    m_choices.clear();
    for (qsizetype i = 0; i < plan.arrivals.size(); ++i) {
        if (plan.arrivals[i].outcome == Exchange::Outcome::Conflict)
            m_conflicts.append(i);
    }
    show(0);
}

void ConflictView::show(int conflict)
{
    if (conflict < 0 || conflict >= count())
        return;
    m_shown = conflict;
    const Arrival &arrival = m_plan.arrivals[m_conflicts[conflict]];
    m_heading->setText(count() == 1 ? tr("One note was changed here and in the file")
                                    : tr("Conflict %1 of %2").arg(conflict + 1).arg(count()));
    m_article->setText(arrival.title);
    m_article->setVisible(!arrival.title.isEmpty());
    m_here.changed->setText(changedText(arrival.here));
    m_file.changed->setText(changedText(arrival.arriving));
    m_here.text->setHtml(conflictHtml(arrival.here, arrival.arriving, Side::Here, m_colourName));
    m_file.text->setHtml(conflictHtml(arrival.here, arrival.arriving, Side::File, m_colourName));
    m_buttons->button(int(m_choices.value(m_conflicts[conflict], Choice::Undecided)))->setChecked(true);
    m_back->setVisible(count() > 1);
    m_next->setVisible(count() > 1);
    m_forAll->setVisible(count() > 1);
    m_back->setEnabled(conflict > 0);
    m_next->setEnabled(conflict + 1 < count());
}

void ConflictView::choose(Choice choice)
{
    m_choices.insert(m_conflicts[m_shown], choice);
    Q_EMIT chosen();
}

void ConflictView::chooseForAll()
{
    const auto choice = Choice(m_buttons->checkedId());
    for (const qsizetype conflict : std::as_const(m_conflicts))
        m_choices.insert(conflict, choice);
    Q_EMIT chosen();
}

} // namespace Dateline::NotesImport
