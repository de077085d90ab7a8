// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/suggestionsdialog.h"

#include "support/emptystate.h"
#include "support/metrics.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"
#include "timeline/edits/entitychoice.h"
#include "timeline/edits/timelineeditor.h"
#include "timeline/timelineservice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QUndoStack>

#include <algorithm>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;
using Timeline::CatalogueEntry;
using Timeline::CataloguePointer;

namespace {

constexpr int mostAliases = 5;
constexpr int usualWidth = 560;
constexpr int usualHeight = 380;

} // namespace

SuggestionsDialog::SuggestionsDialog(TimelineService *service, TimelineEditor *editor, QUndoStack *stack,
                                     QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_editor(editor)
    , m_stack(stack)
    , m_pages(new QStackedWidget(this))
    , m_progress(new QLabel(this))
    , m_question(new QLabel(this))
    , m_first(makeCard())
    , m_second(makeCard())
    , m_evidence(new QLabel(this))
    , m_same(new QPushButton(this))
    , m_different(new QPushButton(this))
    , m_skip(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_end(new Support::EmptyState(this))
{
    build();
    connect(m_same, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_different, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_skip, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(service, &TimelineService::catalogueChanged, this, &SuggestionsDialog::load);
    connect(editor, &TimelineEditor::done, this, [this] {
        if (m_steps.size() < m_answered.size())
            m_steps.append(m_stack->index());
    });
    connect(editor, &TimelineEditor::failed, this, [this] {
        if (m_steps.size() < m_answered.size())
            takeBackLast();
    });
    Support::translated(this, [this] { setTexts(); });
    load();
}

void SuggestionsDialog::build()
{
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setFont(Support::scaledFont(font(), Support::TypeScale::small));
    m_question->setFont(Support::scaledFont(font(), Support::TypeScale::heading));
    for (QLabel *label : {m_question, m_evidence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QPushButton *button : {m_different, m_skip, m_back})
        button->setAutoDefault(false);
    m_same->setDefault(true);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Metrics::section);
    cards->addWidget(m_first.widget, 1);
    cards->addWidget(m_second.widget, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_back);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_different);
    buttons->addWidget(m_same);
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::margin);
    column->addWidget(m_progress);
    column->addWidget(m_question);
    column->addLayout(cards);
    column->addWidget(m_evidence);
    column->addStretch(1);
    column->addLayout(buttons);
    m_pages->addWidget(page);
    m_pages->addWidget(m_end);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(Metrics::section, Metrics::section, Metrics::section, Metrics::section);
    frame->addWidget(m_pages);
    resize(usualWidth, usualHeight);
}

SuggestionsDialog::Card SuggestionsDialog::makeCard()
{
    Card card{new QWidget(this), new QPushButton(this), new QLabel(this)};
    QFont font = Support::scaledFont(this->font(), Support::TypeScale::heading);
    font.setWeight(QFont::DemiBold);
    card.name->setFont(font);
    card.name->setAutoDefault(false);
    card.details->setTextFormat(Qt::PlainText);
    card.details->setWordWrap(true);
    card.details->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(card.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::tight);
    column->addWidget(card.name);
    column->addWidget(card.details, 1, Qt::AlignTop);
    connect(card.name, &QPushButton::clicked, this,
            [this, button = card.name] { Q_EMIT entityRequested(button->property("entity").toString()); });
    return card;
}

void SuggestionsDialog::setTexts()
{
    setWindowTitle(tr("Names That May Be the Same"));
    m_same->setText(tr("&Same (Return)"));
    m_same->setToolTip(tr("They are one (S, Return)"));
    m_different->setText(tr("&Different (D)"));
    m_different->setToolTip(tr("They are two (D, Delete)"));
    m_skip->setText(tr("S&kip (→)"));
    m_skip->setToolTip(tr("Leave it open (Right)"));
    m_back->setText(tr("&Back (←)"));
    m_back->setToolTip(tr("To the one before (Left)"));
    m_end->setText(tr("Nothing to answer"),
                   tr("No names are left that may be the same. New articles may bring some."));
    m_end->addButton(tr("Close"), tr("Close this window (Esc)"), [this] { close(); });
    showQuestion();
}

/// What was answered or skipped stays behind, what is new comes last.
void SuggestionsDialog::load()
{
    const CataloguePointer &catalogue = m_service->catalogue();
    const QList<NameQuestion> now = catalogue ? nameQuestions(*catalogue) : QList<NameQuestion>();
    for (const NameQuestion &question : now) {
        if (!m_questions.contains(question))
            m_questions.append(question);
    }
    // What other answers settled needs none.
    for (qsizetype place = m_questions.size() - 1; place > m_current; --place) {
        if (!now.contains(m_questions[place]) && !m_answered.contains(place))
            m_questions.removeAt(place);
    }
    showQuestion();
}

int SuggestionsDialog::remaining() const
{
    return int(m_questions.size() - m_answered.size());
}

void SuggestionsDialog::fillCard(const Card &card, const NameQuestion &question, qint64 name)
{
    const CataloguePointer &catalogue = m_service->catalogue();
    const CatalogueEntry *entry = catalogue->entry(catalogue->entityOf(name));
    const QString text = catalogue->name(name).text;
    card.name->setText(card.name->fontMetrics()
                           .elidedText(text, Qt::ElideRight, usualWidth / 2 - 4 * Metrics::section)
                           .replace(u'&', u"&&"_s));
    card.name->setAccessibleName(tr("%1, open its timeline").arg(text));
    card.name->setToolTip(tr("Open its timeline"));
    card.name->setProperty("entity", entry ? entry->entity.id : QString());
    card.name->setEnabled(entry != nullptr);
    QString details;
    if (entry && question.isDoubt)
        details = tr("%Ln article(s)", nullptr, catalogue->name(name).articles);
    else if (entry)
        details = EntityTexts::kindAndCount(*entry);
    if (entry && entry->entity.name != text)
        details += u'\n' + tr("a name of %1").arg(entry->entity.name);
    if (entry && !question.isDoubt && !entry->aliases.isEmpty())
        details += u'\n' + EntityTexts::aliases(*entry, mostAliases);
    card.details->setText(details);
}

void SuggestionsDialog::showQuestion()
{
    const bool hasOne = m_service->catalogue() && m_current < m_questions.size();
    m_pages->setCurrentIndex(hasOne ? 0 : 1);
    if (!hasOne)
        return;
    const NameQuestion &question = m_questions[m_current];
    fillCard(m_first, question, question.first);
    fillCard(m_second, question, question.second);
    m_progress->setText(tr("%1 of %2").arg(m_current + 1).arg(m_questions.size()));
    m_question->setText(question.isDoubt ? tr("These are taken for the same. Are they?")
                                         : tr("Are these the same?"));
    m_evidence->setText(evidenceWords(question));
    const bool canAnswer = m_editor->canChange() && !m_answered.contains(m_current);
    m_same->setEnabled(canAnswer);
    m_different->setEnabled(canAnswer);
    m_back->setEnabled(m_current > 0);
    if (m_answered.contains(m_current))
        m_evidence->setText(tr("Answered. Ctrl+Z takes the last answer back."));
    setAccessibleDescription(m_question->text() + u' ' + m_evidence->text());
}

void SuggestionsDialog::answer(bool isSame)
{
    if (m_current >= m_questions.size() || !m_same->isEnabled())
        return;
    const NameQuestion question = m_questions[m_current];
    m_answered.append(m_current);
    if (question.isDoubt)
        isSame ? m_editor->accept(question.doubt()) : m_editor->refuse(question.doubt());
    else
        isSame ? m_editor->accept(question.suggestion()) : m_editor->refuse(question.suggestion());
    step(1);
}

void SuggestionsDialog::step(int steps)
{
    m_current = std::clamp(m_current + steps, qsizetype(0), m_questions.size());
    showQuestion();
    m_same->setFocus();
}

void SuggestionsDialog::undo()
{
    // Only what was answered here, and nothing that was done in the window since.
    if (m_steps.isEmpty() || m_steps.size() != m_answered.size() || m_stack->index() != m_steps.constLast())
        return;
    m_steps.removeLast();
    m_stack->undo();
    takeBackLast();
}

void SuggestionsDialog::takeBackLast()
{
    m_current = m_answered.takeLast();
    showQuestion();
}

void SuggestionsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        return undo();
    switch (event->key()) {
    case Qt::Key_S:
        return answer(true);
    case Qt::Key_D:
    case Qt::Key_Delete:
        return answer(false);
    case Qt::Key_K:
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_B:
    case Qt::Key_Left:
        return step(-1);
    default:
        QDialog::keyPressEvent(event);
    }
}

void SuggestionsDialog::showEvent(QShowEvent *event)
{
    Support::followParentPalette(this);
    QDialog::showEvent(event);
    m_same->setFocus();
}

} // namespace Dateline::TimelinePanel
