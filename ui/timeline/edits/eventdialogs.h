// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/editdialog.h"
#include "timeline/edits/newevent.h"
#include "timeline/models/timelinecontent.h"

#include <optional>

class QButtonGroup;
class QCheckBox;
class QPlainTextEdit;

namespace Dateline::TimelinePanel {

class DateField;
class EntityField;
class EntityListField;

/// Asks when an event was.
class RedateDialog : public EditDialog
{
    Q_OBJECT

public:
    /// `clause`, if it is known, reminds of what it is.
    RedateDialog(const Timeline::DateValue &date, const QString &clause, QWidget *parent = nullptr);

    /// Valid once it is accepted.
    Timeline::DateValue date() const;

private:
    DateField *m_date;
};

/// Asks where an event was.
class PlaceDialog : public EditDialog
{
    Q_OBJECT

public:
    /// `place` is where it is now, 0 for nowhere.
    PlaceDialog(const Timeline::CataloguePointer &catalogue, qint64 place, const QString &clause,
                QWidget *parent = nullptr);

    /// 0 for nowhere.
    qint64 place() const;

private:
    void check();

    EntityField *m_place;
    QCheckBox *m_isNowhere;
};

/// Asks for an event that no article tells so.
class AddEventDialog : public EditDialog
{
    Q_OBJECT

public:
    /// `event` is what is known of it: the subject among its participants, or its place; the quote of the
    /// highlight that it is made from.
    AddEventDialog(const Timeline::CataloguePointer &catalogue, const NewEvent &event,
                   QWidget *parent = nullptr);

    /// Complete once it is accepted.
    NewEvent event() const;

private:
    void build(const NewEvent &event);
    void setTexts();
    void check();

    Timeline::EventReference m_quote;
    QPlainTextEdit *m_text;
    DateField *m_date;
    QButtonGroup *m_status;
    EntityField *m_place;
    EntityListField *m_participants;
    QList<QLabel *> m_labels; ///< Of what happened, date, status, place and participants.
};

} // namespace Dateline::TimelinePanel
