// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace Dateline::Facets {
class SectionHeading;
}

namespace Dateline::Support {
class TextButton;
}

namespace Dateline::Notes {

class NotesFilterModel;

/// The range of days in the filter column: of which date, and from when to when.
class NoteDateSection : public QWidget
{
    Q_OBJECT

public:
    explicit NoteDateSection(NotesFilterModel *filter, QWidget *parent = nullptr);

    /// Shows the filter that is in force.
    void adapt();

private:
    enum class Period : quint8 { Any, Today, Week, Month, Year, Own };

    void arrange();
    void setTexts();
    void choose(Period period);
    void apply();
    Period period() const;
    static void rangeOf(Period period, QDate &from, QDate &to);

    NotesFilterModel *m_filter;
    Facets::SectionHeading *m_heading;
    Support::TextButton *m_clear;
    QWidget *m_content;
    QComboBox *m_date;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    bool m_isOwn = false; ///< The user chose to set the days.
};

} // namespace Dateline::Notes
