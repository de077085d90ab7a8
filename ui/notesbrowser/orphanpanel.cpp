// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/orphanpanel.h"

#include "library/libraryreader.h"
#include "notes/shortened.h"
#include "support/librarythread.h"
#include "support/metrics.h"
#include "support/palettecolours.h"
#include "support/retranslation.h"
#include "support/textbutton.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Dateline::Notes {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

/// A candidate's frame.
class CandidateCard : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Support::PaletteColours(palette()).thumb());
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius,
                                Metrics::radius);
    }
};

QString contextText(const RelinkCandidate &candidate, const QPalette &palette)
{
    const QString quiet = Support::PaletteColours(palette).quiet().name();
    const auto context = [&quiet](const QString &text) {
        return u"<span style=\"color:%1\">%2</span>"_s.arg(quiet, text.toHtmlEscaped().replace(u'\n', u' '));
    };
    return context(u"…"_s + candidate.before) + candidate.compared + context(candidate.after + u"…"_s);
}

} // namespace

OrphanPanel::OrphanPanel(Support::LibraryThread *library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_list(new QVBoxLayout)
    , m_keep(new Support::TextButton(this))
{
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_list->setSpacing(Metrics::gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Metrics::margin, 0, 0);
    column->setSpacing(Metrics::gap);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_list);
    column->addWidget(m_keep, 0, Qt::AlignLeft);
    connect(m_keep, &QAbstractButton::clicked, this, &OrphanPanel::keep);
    Support::translated(this, [this] {
        m_title->setText(tr("This passage was not found in the article"));
        m_keep->setToolTip(tr("Nothing is deleted: the quote and the note stay as they are"));
        adaptKept();
        if (isVisible())
            ask();
    });
    hide();
}

void OrphanPanel::showFor(const Annotation &annotation, bool canChange)
{
    const bool isSame = annotation.id == m_annotation.id && annotation.anchor == m_annotation.anchor &&
                        annotation.placement == m_annotation.placement;
    m_annotation = annotation;
    m_canChange = canChange;
    setVisible(annotation.isOrphan());
    if (!annotation.isOrphan() || isSame)
        return;
    adaptKept();
    ask();
}

void OrphanPanel::adaptKept()
{
    m_keep->setText(m_kept.contains(m_annotation.id) ? tr("Show similar passages") : tr("Keep as it is"));
    m_keep->updateGeometry();
}

void OrphanPanel::keep()
{
    if (!m_kept.remove(m_annotation.id))
        m_kept.insert(m_annotation.id);
    adaptKept();
    ask();
}

void OrphanPanel::ask()
{
    clearCandidates();
    const quint64 question = ++m_question;
    if (m_kept.contains(m_annotation.id)) {
        say(tr("It stays listed here with its quote and its note."));
        return;
    }
    say(tr("Looking for similar passages…"));
    m_library->ask(this,
                   [this, question, annotation = m_annotation](
                       const Library::LibraryReader &reader) -> Support::LibraryThread::Answer {
                       const auto found = relinkCandidates(reader, annotation);
                       return [this, question, found] {
                           if (question != m_question)
                               return;
                           if (found)
                               setCandidates(*found);
                           else if (found.error().code == Error::Code::NotFound)
                               say(tr("The article is not in the library any more."));
                           else
                               say(found.error().message);
                       };
                   });
}

void OrphanPanel::setCandidates(const QList<RelinkCandidate> &candidates)
{
    clearCandidates();
    m_keep->show();
    if (candidates.isEmpty()) {
        say(tr("There is nothing like it in the article now. It stays listed here with its quote and its "
               "note."));
        m_keep->hide();
        return;
    }
    say(tr("It may be one of these. What is gone is struck out, what is new is underlined."));
    m_candidates = candidates;
    int number = 0;
    for (const RelinkCandidate &candidate : candidates)
        addCandidate(candidate, ++number);
}

void OrphanPanel::addCandidate(const RelinkCandidate &candidate, int number)
{
    auto *card = new CandidateCard(this);
    auto *text = new QLabel(card);
    text->setWordWrap(true);
    text->setTextFormat(Qt::RichText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setText(contextText(candidate, palette()));
    auto *alike = new QLabel(tr("%L1% alike").arg(qRound(candidate.score * 100)), card);
    alike->setForegroundRole(QPalette::PlaceholderText);
    auto *link = new QPushButton(tr("Link to This Passage"), card);
    link->setObjectName(u"relink"_s);
    link->setAutoDefault(false);
    link->setEnabled(m_canChange);
    link->setAccessibleName(
        tr("Link to passage %L1: %2").arg(number).arg(shortened(candidate.anchor.quote, 80)));
    connect(link, &QPushButton::clicked, this,
            [this, anchor = candidate.anchor] { Q_EMIT relinkRequested(m_annotation.id, anchor); });
    auto *foot = new QHBoxLayout;
    foot->addWidget(alike);
    foot->addStretch();
    foot->addWidget(link);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Metrics::margin, Metrics::gap, Metrics::margin, Metrics::gap);
    column->setSpacing(Metrics::gap);
    column->addWidget(text);
    column->addLayout(foot);
    m_list->addWidget(card);
    card->show();
    m_cards.append(card);
    m_texts.append(text);
}

void OrphanPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Colours are written into the texts.
    if (event->type() != QEvent::PaletteChange)
        return;
    for (qsizetype i = 0; i < m_texts.size(); ++i)
        m_texts[i]->setText(contextText(m_candidates[i], palette()));
}

void OrphanPanel::clearCandidates()
{
    for (QWidget *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_texts.clear();
    m_candidates.clear();
}

void OrphanPanel::say(const QString &text)
{
    m_text->setText(text);
}

} // namespace Dateline::Notes
