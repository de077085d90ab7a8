// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/datefield.h"

#include "support/metrics.h"
#include "support/retranslation.h"
#include "timeline/edits/typeddate.h"
#include "timeline/history/datewords.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace Dateline::TimelinePanel {

using Timeline::DateValue;

DateField::DateField(QWidget *parent, QDate today)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_understood(new QLabel(this))
    , m_today(today)
{
    setFocusProxy(m_edit);
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    m_understood->setTextFormat(Qt::PlainText);
    m_understood->setWordWrap(true);
    m_understood->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_understood->setFont(Support::scaledFont(font(), Support::TypeScale::small));
    m_understood->setForegroundRole(QPalette::PlaceholderText);
    // Of two lines, so that nothing moves while one types.
    m_understood->setMinimumHeight(2 * m_understood->fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Support::Metrics::tight);
    column->addWidget(m_edit);
    column->addWidget(m_understood);
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::read);
    Support::translated(this, [this] {
        m_edit->setAccessibleName(tr("Date"));
        m_edit->setPlaceholderText(tr("29 Jan 2023"));
        m_edit->setToolTip(tr("A day, month, year or range, as people write it; Up and Down go to the one "
                              "before or after"));
        showUnderstood();
    });
}

void DateField::setDate(const DateValue &date)
{
    m_edit->setText(typedDate(date));
    m_edit->selectAll();
}

void DateField::read()
{
    m_date = readTypedDate(m_edit->text(), m_today);
    showUnderstood();
    Q_EMIT changed();
}

void DateField::showUnderstood()
{
    QString text;
    if (!m_date)
        text = tr("Examples: 29 Jan 2023, late January 2023, 2023-01, 2023-01-29/2023-01-31");
    if (!m_date && !m_edit->text().trimmed().isEmpty())
        text = tr("Not understood as a date. It can be written as 29 Jan 2023, 2023-01 or "
                  "2023-01-29/2023-01-31.");
    if (m_date) {
        text = Timeline::dateWords(*m_date);
        //: A date and its day of the week.
        if (m_date->first == m_date->last)
            text = tr("%1 (%2)").arg(text, QLocale().dayName(m_date->first.dayOfWeek()));
    }
    m_understood->setText(text);
    m_edit->setAccessibleDescription(text);
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress && m_date) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            setDate(shiftedDate(*m_date, key == Qt::Key_Up ? 1 : -1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Dateline::TimelinePanel
