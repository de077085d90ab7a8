// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinefilterbar.h"

#include "support/flowlayout.h"
#include "support/metrics.h"
#include "support/retranslation.h"
#include "support/textbutton.h"
#include "timeline/edits/typeddate.h"
#include "timeline/history/datewords.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;
using namespace Support;
using Timeline::EventStatus;
using Timeline::Evidence;
using Timeline::FilterChoice;
using Timeline::TimelineFilter;

namespace {

constexpr int dateWidth = 24 * Metrics::unit;

template<typename Value>
void toggle(QSet<Value> *set, const Value &value, bool isOn)
{
    if (isOn)
        set->insert(value);
    else
        set->remove(value);
}

QString counted(const QString &label, int count)
{
    return QString(QString(label).replace(u'&', "&&"_L1) + u'\t' + QLocale().toString(count));
}

} // namespace

TimelineFilterBar::TimelineFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_status(makeMenuButton(u"status"_s, &TimelineFilterBar::fillStatuses))
    , m_place(makeMenuButton(u"place"_s, &TimelineFilterBar::fillPlaces))
    , m_outlet(makeMenuButton(u"outlet"_s, &TimelineFilterBar::fillOutlets))
    , m_evidence(makeMenuButton(u"evidence"_s, &TimelineFilterBar::fillEvidence))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_clear(new TextButton(this))
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(Metrics::gap, 0, Metrics::gap, Metrics::gap);
    flow->setSpacing(Metrics::tight);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_status, m_place, m_outlet, m_evidence, m_from, m_to, m_clear})
        flow->addWidget(widget);
    for (QLineEdit *field : {m_from, m_to}) {
        field->setFixedWidth(dateWidth);
        connect(field, &QLineEdit::editingFinished, this, &TimelineFilterBar::readDates);
    }
    connect(m_clear, &QAbstractButton::clicked, this, &TimelineFilterBar::clear);
    translated(this, [this] { setTexts(); });
}

QToolButton *TimelineFilterBar::makeMenuButton(const QString &name, void (TimelineFilterBar::*fill)(QMenu *))
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, fill] {
        menu->clear();
        (this->*fill)(menu);
    });
    return button;
}

void TimelineFilterBar::setContent(const Timeline::TimelineContentPointer &content)
{
    m_digest = content ? digestOf(*content) : nullptr;
    showChosen();
}

void TimelineFilterBar::setFilter(const TimelineFilter &filter)
{
    const auto show = [](QLineEdit *field, QDate known, QDate day) {
        const QString text = day.isValid() ? day.toString(Qt::ISODate) : QString();
        // What somebody types into it stays.
        if (known != day || !field->isModified())
            field->setText(text);
    };
    show(m_from, m_filter.from, filter.from);
    show(m_to, m_filter.to, filter.to);
    m_filter = filter;
    showChosen();
}

void TimelineFilterBar::fillStatuses(QMenu *menu)
{
    for (const EventStatus status : {EventStatus::Happened, EventStatus::Planned, EventStatus::Reported}) {
        QAction *action = menu->addAction(Timeline::statusWords(status));
        action->setCheckable(true);
        action->setChecked(m_filter.statuses.contains(status));
        connect(action, &QAction::toggled, this, [this, status](bool isOn) {
            toggle(&m_filter.statuses, status, isOn);
            apply();
        });
    }
}

void TimelineFilterBar::fillPlaces(QMenu *menu)
{
    const auto places = m_digest ? m_digest->places : QList<FilterChoice>();
    for (const FilterChoice &choice : places) {
        QAction *action = menu->addAction(counted(choice.name, choice.count));
        action->setCheckable(true);
        action->setChecked(m_filter.places.contains(choice.place));
        connect(action, &QAction::toggled, this, [this, place = choice.place](bool isOn) {
            toggle(&m_filter.places, place, isOn);
            apply();
        });
    }
}

void TimelineFilterBar::fillOutlets(QMenu *menu)
{
    const auto outlets = m_digest ? m_digest->outlets : QList<FilterChoice>();
    for (const FilterChoice &choice : outlets) {
        QAction *action = menu->addAction(counted(choice.name, choice.count));
        action->setCheckable(true);
        action->setChecked(m_filter.outlets.contains(choice.name));
        connect(action, &QAction::toggled, this, [this, outlet = choice.name](bool isOn) {
            toggle(&m_filter.outlets, outlet, isOn);
            apply();
        });
    }
}

void TimelineFilterBar::fillEvidence(QMenu *menu)
{
    const std::array<std::pair<Evidence, QString>, 3> kinds{
        std::pair{Evidence::Any, tr("Everything")},
        std::pair{Evidence::DateNamed, tr("Only where the date is named")},
        std::pair{Evidence::SeveralOutlets, tr("Only what several outlets tell")}};
    auto *group = new QActionGroup(menu);
    for (const auto &[evidence, label] : kinds) {
        QAction *action = group->addAction(menu->addAction(label));
        action->setCheckable(true);
        action->setChecked(m_filter.evidence == evidence);
        connect(action, &QAction::triggered, this, [this, chosen = evidence] {
            m_filter.evidence = chosen;
            apply();
        });
    }
}

void TimelineFilterBar::readDates()
{
    const QDate today = QDate::currentDate();
    const auto from = readTypedDate(m_from->text(), today).value_or(Timeline::DateValue());
    const auto to = readTypedDate(m_to->text(), today).value_or(Timeline::DateValue());
    m_from->setModified(false);
    m_to->setModified(false);
    if (m_filter.from == from.first && m_filter.to == to.last)
        return;
    m_filter.from = from.first;
    m_filter.to = to.last;
    apply();
}

void TimelineFilterBar::apply()
{
    showChosen();
    Q_EMIT changed(m_filter);
}

void TimelineFilterBar::clear()
{
    TimelineFilter filter;
    filter.together = m_filter.together;
    setFilter(filter);
    Q_EMIT changed(m_filter);
}

/// Buttons say what is chosen in them.
void TimelineFilterBar::showChosen()
{
    const auto say = [](QToolButton *button, const QString &name, qsizetype count) {
        button->setText(count > 0 ? QString(name + u" · " + QLocale().toString(count)) : name);
        QFont font = button->font();
        font.setBold(count > 0);
        button->setFont(font);
    };
    say(m_status, tr("Status"), m_filter.statuses.size());
    say(m_place, tr("Place"), m_filter.places.size());
    say(m_outlet, tr("Source"), m_filter.outlets.size());
    say(m_evidence, tr("Evidence"), m_filter.evidence == Evidence::Any ? 0 : 1);
    TimelineFilter others = m_filter;
    others.together.clear();
    m_clear->setVisible(others.isActive());
    updateGeometry();
}

void TimelineFilterBar::setTexts()
{
    setAccessibleName(tr("Filters of the timeline"));
    m_from->setPlaceholderText(tr("from"));
    m_from->setAccessibleName(tr("From this day, month or year"));
    m_to->setPlaceholderText(tr("to"));
    m_to->setAccessibleName(tr("To this day, month or year"));
    for (QLineEdit *field : {m_from, m_to})
        field->setToolTip(tr("A day, month or year, such as 29 January 2023 or 2023-01"));
    m_clear->setText(tr("Clear"));
    showChosen();
}

} // namespace Dateline::TimelinePanel
