// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/eventdialogs.h"

#include "support/metrics.h"
#include "support/retranslation.h"
#include "timeline/edits/datefield.h"
#include "timeline/edits/entityfield.h"
#include "timeline/edits/entitylistfield.h"
#include "timeline/history/datewords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace Dateline::TimelinePanel {

using Timeline::EntityKind;
using Timeline::EventStatus;

namespace {

constexpr int roomForOffers = 230; ///< Beneath a field, for the names to choose from.
constexpr int textLines = 3;

QString capitalised(QString words)
{
    words[0] = words[0].toUpper();
    return words;
}

QString quoted(const QString &clause)
{
    //: A quotation.
    return EditDialog::tr("“%1”").arg(shortenedClause(clause));
}

} // namespace

RedateDialog::RedateDialog(const Timeline::DateValue &date, const QString &clause, QWidget *parent)
    : EditDialog(parent)
    , m_date(new DateField(this))
{
    if (!clause.isEmpty())
        addText()->setText(quoted(clause));
    QLabel *label = addField(m_date);
    content()->addStretch(1);
    m_date->setDate(date);
    const auto check = [this] { m_date->date() ? setComplete() : setIncomplete(); };
    connect(m_date, &DateField::changed, this, check);
    Support::translated(this, [this, label, check] {
        setWindowTitle(tr("Change Date"));
        label->setText(tr("&When it was:"));
        setAcceptText(tr("Change &Date"));
        check();
    });
    m_date->setFocus();
}

Timeline::DateValue RedateDialog::date() const
{
    return m_date->date().value_or(Timeline::DateValue());
}

PlaceDialog::PlaceDialog(const Timeline::CataloguePointer &catalogue, qint64 place, const QString &clause,
                         QWidget *parent)
    : EditDialog(parent)
    , m_place(new EntityField(catalogue, this))
    , m_isNowhere(new QCheckBox(this))
{
    m_place->setRules({{EntityKind::Place}, {}});
    if (!clause.isEmpty())
        addText()->setText(quoted(clause));
    QLabel *label = addField(m_place);
    content()->addWidget(m_isNowhere);
    content()->addStretch(1);
    setMinimumHeight(roomForOffers + sizeHint().height() / 2);
    connect(m_isNowhere, &QCheckBox::toggled, this, [this](bool isOn) {
        m_place->setEnabled(!isOn);
        check();
    });
    connect(m_place, &EntityField::entityChanged, this, &PlaceDialog::check);
    connect(m_place, &QLineEdit::textChanged, this, &PlaceDialog::check);
    m_place->setEntity(place);
    m_place->selectAll();
    Support::translated(this, [this, label] {
        setWindowTitle(tr("Change Place"));
        label->setText(tr("&Where it was:"));
        m_place->setPlaceholderText(tr("Name of a place"));
        m_place->setAccessibleName(tr("Where it was"));
        m_isNowhere->setText(tr("&Nowhere, or it is not known where"));
        setAcceptText(tr("Change &Place"));
        check();
    });
    m_place->setFocus();
}

void PlaceDialog::check()
{
    if (m_isNowhere->isChecked() || m_place->entity())
        setComplete();
    else
        setIncomplete(m_place->hasChoices() ? QString() : tr("No place of the library has this name."));
}

qint64 PlaceDialog::place() const
{
    return m_isNowhere->isChecked() ? 0 : m_place->entity();
}

AddEventDialog::AddEventDialog(const Timeline::CataloguePointer &catalogue, const NewEvent &event,
                               QWidget *parent)
    : EditDialog(parent)
    , m_quote(event.quote)
    , m_text(new QPlainTextEdit(this))
    , m_date(new DateField(this))
    , m_status(new QButtonGroup(this))
    , m_place(new EntityField(catalogue, this))
    , m_participants(
          new EntityListField(catalogue, {{EntityKind::Person, EntityKind::Organisation}, {}}, this))
{
    build(event);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AddEventDialog::check);
    connect(m_date, &DateField::changed, this, &AddEventDialog::check);
    connect(m_place, &QLineEdit::textChanged, this, &AddEventDialog::check);
    connect(m_place, &EntityField::entityChanged, this, &AddEventDialog::check);
    connect(m_participants, &EntityListField::changed, this, &AddEventDialog::check);
    Support::translated(this, [this] { setTexts(); });
    m_text->setFocus();
}

void AddEventDialog::build(const NewEvent &event)
{
    if (!m_quote.quote.isEmpty())
        addText(true)->setText(quoted(m_quote.quote));
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(event.text);
    m_text->setFixedHeight(textLines * m_text->fontMetrics().lineSpacing() + 4 * Support::Metrics::unit);
    auto *statuses = new QWidget(this);
    auto *row = new QHBoxLayout(statuses);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Support::Metrics::margin);
    for (const EventStatus status : {EventStatus::Happened, EventStatus::Planned, EventStatus::Reported}) {
        auto *button = new QRadioButton(statuses);
        button->setChecked(status == event.status);
        m_status->addButton(button, int(status));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_labels.append(addField(m_text));
    m_labels.append(addField(m_date));
    m_labels.append(addField(statuses));
    m_labels.append(addField(m_participants));
    m_labels.append(addField(m_place));
    content()->addStretch(1);
    if (event.date.isValid())
        m_date->setDate(event.date);
    m_place->setRules({{EntityKind::Place}, {}});
    m_place->setEntity(event.place);
    m_participants->setEntities(event.participants);
}

void AddEventDialog::setTexts()
{
    setWindowTitle(tr("Add Event"));
    const QStringList labels{tr("What &happened:"), tr("&Date:"), tr("How sure it is:"),
                             tr("&Who took part:"), tr("&Place:")};
    for (qsizetype place = 0; place < labels.size(); ++place)
        m_labels[place]->setText(labels[place]);
    m_text->setAccessibleName(tr("What happened"));
    m_text->setPlaceholderText(m_quote.quote.isEmpty() ? tr("In a few words")
                                                       : tr("In a few words; empty for the quotation"));
    m_place->setAccessibleName(tr("Place"));
    m_place->setPlaceholderText(tr("Name of a place, if there is one"));
    for (QAbstractButton *button : m_status->buttons())
        button->setText(capitalised(Timeline::statusWords(EventStatus(m_status->id(button)))));
    setAcceptText(tr("&Add Event"));
    check();
}

void AddEventDialog::check()
{
    const bool hasText = !m_text->toPlainText().trimmed().isEmpty() || !m_quote.quote.isEmpty();
    if (!m_date->date() || !hasText)
        setIncomplete(tr("An event has a date and says what happened."));
    else if (m_participants->hasUnknown())
        setIncomplete(
            tr("Nobody in the library is called %1.").arg(m_participants->field()->text().trimmed()));
    else if (!m_place->entity() && !m_place->text().trimmed().isEmpty())
        setIncomplete(tr("No place of the library has this name."));
    else if (m_participants->entities().isEmpty() && !m_place->entity())
        setIncomplete(tr("Somebody takes part, or it is somewhere."));
    else
        setComplete();
}

NewEvent AddEventDialog::event() const
{
    NewEvent made;
    made.date = m_date->date().value_or(Timeline::DateValue());
    made.text = m_text->toPlainText().trimmed();
    if (made.text.isEmpty())
        made.text = shortenedClause(m_quote.quote);
    made.status = EventStatus(m_status->checkedId());
    made.participants = m_participants->entities();
    // A whole name needs no Return.
    if (const qint64 typed = m_participants->field()->entity(); typed && !made.participants.contains(typed))
        made.participants.append(typed);
    made.place = m_place->entity();
    made.quote = m_quote;
    return made;
}

} // namespace Dateline::TimelinePanel
