// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesbrowser/notedatesection.h"

#include "facets/sectionheading.h"
#include "notes/notesfiltermodel.h"
#include "support/metrics.h"
#include "support/retranslation.h"
#include "support/textbutton.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Dateline::Notes {

using namespace Qt::StringLiterals;
namespace Metrics = Support::Metrics;

NoteDateSection::NoteDateSection(NotesFilterModel *filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_heading(new Facets::SectionHeading(this))
    , m_clear(m_heading->addButton(u"noteDateClear"_s))
    , m_content(new QWidget(this))
    , m_date(new QComboBox(m_content))
    , m_period(new QComboBox(m_content))
    , m_from(new QDateEdit(m_content))
    , m_to(new QDateEdit(m_content))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    }
    for (QComboBox *box : {m_date, m_period})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    arrange();
    Support::translated(this, [this] { setTexts(); });
}

void NoteDateSection::arrange()
{
    auto *fields = new QVBoxLayout(m_content);
    fields->setContentsMargins(Metrics::margin, Metrics::tight, Metrics::margin, 0);
    fields->setSpacing(Metrics::tight);
    for (QWidget *field : QList<QWidget *>{m_period, m_date, m_from, m_to})
        fields->addWidget(field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Metrics::margin);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_content);

    connect(m_heading, &Facets::SectionHeading::foldedChanged, this, &NoteDateSection::adapt);
    connect(m_clear, &QAbstractButton::clicked, this, [this] { choose(Period::Any); });
    connect(m_period, &QComboBox::activated, this, [this](int index) { choose(Period(index)); });
    connect(m_date, &QComboBox::activated, this, [this](int index) {
        NotesFilter filter = m_filter->filter();
        filter.date = NoteDate(index);
        m_filter->setFilter(filter);
    });
    for (const QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, &NoteDateSection::apply);
}

void NoteDateSection::setTexts()
{
    m_heading->setTitle(tr("Date"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear: %1").arg(tr("Date")));
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        const int current = qMax(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(current);
    };
    fill(m_period, {tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("This year"),
                    tr("From … to …")});
    fill(m_date, {tr("Note made"), tr("Article published")});
    m_period->setAccessibleName(tr("Period"));
    m_date->setAccessibleName(tr("Which date"));
    m_from->setAccessibleName(tr("First day"));
    m_from->setToolTip(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_to->setToolTip(tr("Last day"));
    adapt();
}

void NoteDateSection::rangeOf(Period period, QDate &from, QDate &to)
{
    const QDate today = QDate::currentDate();
    from = to = QDate();
    if (period == Period::Today)
        from = today;
    else if (period == Period::Week)
        from = today.addDays(-6);
    else if (period == Period::Month)
        from = today.addDays(-29);
    else if (period == Period::Year)
        from = QDate(today.year(), 1, 1);
}

NoteDateSection::Period NoteDateSection::period() const
{
    const NotesFilter &filter = m_filter->filter();
    if (m_isOwn)
        return Period::Own;
    for (const Period period : {Period::Any, Period::Today, Period::Week, Period::Month, Period::Year}) {
        QDate from;
        QDate to;
        rangeOf(period, from, to);
        if (from == filter.from && to == filter.to)
            return period;
    }
    return Period::Own;
}

void NoteDateSection::choose(Period period)
{
    m_isOwn = period == Period::Own;
    NotesFilter filter = m_filter->filter();
    if (m_isOwn) {
        filter.to = QDate::currentDate();
        filter.from = filter.from.isValid() ? filter.from : filter.to.addYears(-1);
    } else {
        rangeOf(period, filter.from, filter.to);
    }
    m_filter->setFilter(filter);
    adapt();
}

void NoteDateSection::apply()
{
    NotesFilter filter = m_filter->filter();
    filter.from = qMin(m_from->date(), m_to->date());
    filter.to = qMax(m_from->date(), m_to->date());
    m_filter->setFilter(filter);
}

void NoteDateSection::adapt()
{
    const NotesFilter &filter = m_filter->filter();
    const bool hasRange = filter.from.isValid() || filter.to.isValid();
    m_isOwn = m_isOwn && hasRange;
    const Period current = period();
    const QSignalBlocker fromBlocker(m_from);
    const QSignalBlocker toBlocker(m_to);
    if (current == Period::Own && !m_from->hasFocus() && !m_to->hasFocus()) {
        m_from->setDate(filter.from.isValid() ? filter.from : m_from->minimumDate());
        m_to->setDate(filter.to.isValid() ? filter.to : QDate::currentDate());
    }
    m_period->setCurrentIndex(int(current));
    m_date->setCurrentIndex(int(filter.date));
    m_from->setVisible(current == Period::Own);
    m_to->setVisible(current == Period::Own);
    m_content->setVisible(!m_heading->isFolded());
    m_clear->setVisible(hasRange);
}

} // namespace Dateline::Notes
