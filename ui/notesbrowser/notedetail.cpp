// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/notedetail.h"

#include "list/daytext.h"
#include "notes/highlightcolours.h"
#include "notes/notesmodel.h"
#include "notesbrowser/notetext.h"
#include "notesbrowser/orphanpanel.h"
#include "notesbrowser/quotebox.h"
#include "support/metrics.h"
#include "support/retranslation.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Dateline::Notes {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

namespace {

constexpr int swatchSize = 4 * Metrics::unit;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

NoteDetail::NoteDetail(NotesModel *notes, HighlightColours *colours, Support::LibraryThread *library,
                       QWidget *parent)
    : QScrollArea(parent)
    , m_notes(notes)
    , m_colours(colours)
    , m_many(plainLabel(this))
    , m_content(new QWidget(this))
    , m_swatch(new QLabel(m_content))
    , m_colour(plainLabel(m_content))
    , m_quote(new QuoteBox(m_content))
    , m_note(new NoteText(m_content))
    , m_tags(plainLabel(m_content))
    , m_title(plainLabel(m_content))
    , m_facts(plainLabel(m_content))
    , m_times(plainLabel(m_content))
    , m_open(new QPushButton(m_content))
    , m_edit(new QPushButton(m_content))
    , m_restore(new QPushButton(m_content))
    , m_orphans(new OrphanPanel(library, m_content))
{
    build();
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_id); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_id); });
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_id); });
    connect(m_note, &QTextBrowser::anchorClicked, this, &NoteDetail::linkActivated);
    connect(colours, &HighlightColours::namesChanged, this, &NoteDetail::refresh);
    connect(notes, &QAbstractItemModel::modelReset, this, &NoteDetail::refresh);
    connect(notes, &QAbstractItemModel::layoutChanged, this, &NoteDetail::refresh);
    connect(notes, &QAbstractItemModel::rowsRemoved, this, &NoteDetail::refresh);
    connect(notes, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
                const int row = m_notes->rowOfId(m_id);
                if (row >= topLeft.row() && row <= bottomRight.row())
                    refresh();
            });
    Support::translated(this, [this] { setTexts(); });
}

void NoteDetail::build()
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    m_many->setAlignment(Qt::AlignCenter);
    m_many->setForegroundRole(QPalette::PlaceholderText);
    m_many->setTextInteractionFlags(Qt::NoTextInteraction);
    const QFont small = Support::scaledFont(font(), Support::TypeScale::small);
    for (QLabel *label : {m_facts, m_times, m_colour}) {
        label->setFont(small);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_tags->setFont(small);
    m_tags->setForegroundRole(QPalette::Link);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::gap);
    head->addWidget(m_swatch);
    head->addWidget(m_colour, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    for (QPushButton *button : {m_open, m_edit, m_restore}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto *article = new QVBoxLayout;
    article->setSpacing(Metrics::tight);
    article->addWidget(m_title);
    article->addWidget(m_facts);
    article->addWidget(m_times);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Metrics::section, Metrics::section, Metrics::section, Metrics::section);
    column->setSpacing(Metrics::margin);
    column->addLayout(head);
    column->addWidget(m_quote);
    column->addWidget(m_note);
    column->addWidget(m_tags);
    column->addSpacing(Metrics::tight);
    column->addLayout(article);
    column->addLayout(buttons);
    column->addWidget(m_orphans);
    column->addStretch();
    m_content->setLayout(column);
    auto *whole = new QWidget(this);
    auto *stack = new QVBoxLayout(whole);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_content);
    stack->addWidget(m_many);
    setWidget(whole);
    whole->setBackgroundRole(QPalette::Base);
}

void NoteDetail::setTexts()
{
    setAccessibleName(tr("Chosen note"));
    m_open->setText(tr("&Open Article"));
    m_open->setToolTip(tr("Show the passage in its article (Enter)"));
    m_open->setAccessibleName(tr("Open article"));
    m_edit->setText(tr("&Edit Note"));
    m_edit->setToolTip(tr("Write the note beside its article (F2)"));
    m_edit->setAccessibleName(tr("Edit note"));
    m_restore->setText(tr("Re&store"));
    m_restore->setToolTip(tr("Take it out of the trash"));
    m_restore->setAccessibleName(tr("Restore"));
    m_note->setAccessibleName(tr("Note"));
    m_quote->setAccessibleName(tr("Passage"));
    refresh();
}

void NoteDetail::setIsGone(const NoteDocument::IsGone &isGone)
{
    m_note->setIsGone(isGone);
}

void NoteDetail::setCanChange(bool can)
{
    m_canChange = can;
    refresh();
}

void NoteDetail::setCurrent(const QString &id)
{
    const bool isOther = id != m_id;
    m_id = id;
    m_count = 1;
    refresh();
    if (isOther)
        verticalScrollBar()->setValue(0);
}

void NoteDetail::setSelectedCount(int count)
{
    m_count = count;
    refresh();
}

void NoteDetail::refresh()
{
    const int row = m_count == 1 ? m_notes->rowOfId(m_id) : -1;
    m_content->setVisible(row >= 0);
    m_many->setVisible(row < 0);
    m_many->setText(m_count > 1 ? tr("%Ln notes are selected", nullptr, m_count)
                                : tr("Choose a note to read it here"));
    if (row >= 0)
        fill(m_notes->annotationAt(row), row);
}

void NoteDetail::fill(const Annotation &annotation, int row)
{
    const ArticleFacts &facts = m_notes->factsAt(row);
    const bool hasPassage = annotation.hasPassage();
    m_swatch->setVisible(hasPassage);
    m_swatch->setPixmap(HighlightColours::swatch(annotation.colour, palette(), swatchSize)
                            .pixmap(QSize(swatchSize, swatchSize), devicePixelRatioF()));
    QStringList kind{hasPassage ? m_colours->name(annotation.colour) : tr("On the whole article")};
    if (annotation.anchor.part == Part::Title)
        kind += tr("in the title");
    if (annotation.isDeleted())
        kind += tr("in the trash");
    m_colour->setText(kind.join(u"  ·  "_s));
    m_quote->setVisible(hasPassage);
    m_quote->setQuote(annotation.anchor.quote, annotation.colour,
                      annotation.isOrphan() ? MarkKind::Orphan : MarkKind::Found);
    m_note->setVisible(!annotation.note.isEmpty());
    m_note->setNote(annotation.note);
    m_tags->setVisible(!annotation.tags.isEmpty());
    m_tags->setText(u"#"_s + annotation.tags.join(u"   #"_s));
    m_title->setText(facts.title.isEmpty() ? tr("Article not in the library") : facts.title.simplified());
    QStringList parts{facts.source};
    if (facts.published.isValid())
        parts += List::shortDay(facts.published.date());
    parts.removeAll(QString());
    m_facts->setText(parts.join(u"  ·  "_s));
    m_facts->setVisible(!parts.isEmpty());
    m_times->setText(timesText(annotation));
    m_open->setEnabled(!facts.title.isEmpty());
    m_edit->setVisible(!annotation.isDeleted());
    m_edit->setEnabled(m_canChange && !facts.title.isEmpty());
    m_restore->setVisible(annotation.isDeleted());
    m_restore->setEnabled(m_canChange);
    m_orphans->showFor(annotation, m_canChange);
}

QString NoteDetail::timesText(const Annotation &annotation) const
{
    QStringList parts;
    parts += annotation.creator.isEmpty()
                 ? tr("Made %1").arg(List::dayAndTime(annotation.created))
                 : tr("Made %1 by %2").arg(List::dayAndTime(annotation.created), annotation.creator);
    if (annotation.modified > annotation.created)
        parts += tr("changed %1").arg(List::dayAndTime(annotation.modified));
    if (annotation.isDeleted())
        parts += tr("deleted %1").arg(List::dayAndTime(annotation.deleted));
    return parts.join(u", "_s);
}

void NoteDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace Dateline::Notes
