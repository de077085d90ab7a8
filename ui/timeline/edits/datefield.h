// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/dates/datevalue.h"

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace Dateline::TimelinePanel {

/// A field for a date as people write it, with what was understood beneath. The arrow keys go to the day,
/// month or year before or after.
class DateField : public QWidget
{
    Q_OBJECT

public:
    /// "Yesterday" and dates without a year are seen from `today`.
    explicit DateField(QWidget *parent = nullptr, QDate today = QDate::currentDate());

    void setDate(const Timeline::DateValue &date);
    /// Nothing while the text is not understood.
    const std::optional<Timeline::DateValue> &date() const { return m_date; }
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void showUnderstood();

    QLineEdit *m_edit;
    QLabel *m_understood;
    QDate m_today;
    std::optional<Timeline::DateValue> m_date;
};

} // namespace Dateline::TimelinePanel
