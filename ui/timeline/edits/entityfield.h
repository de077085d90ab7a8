// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/entitychoice.h"

#include <QLineEdit>

class QKeyEvent;

namespace Dateline::Search {
class QueryPopup;
}

namespace Dateline::TimelinePanel {

/// A field for the name of a person, organisation or place of the library: offers those that fit what is
/// typed, with what they are and how frequent. Return and Tab take the first one, Escape closes the offers.
class EntityField : public QLineEdit
{
    Q_OBJECT

public:
    explicit EntityField(Timeline::CataloguePointer catalogue, QWidget *parent = nullptr);

    void setRules(const ChoiceRules &rules) { m_rules = rules; }
    /// 0 for none.
    void setEntity(qint64 entity);
    /// 0 while the text is nobody's name.
    qint64 entity() const { return m_entity; }

Q_SIGNALS:
    void entityChanged();
    /// One was chosen from the offers, or by its whole name and Return.
    void taken(qint64 entity);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer();
    void readText();
    void take(qint64 entity);
    bool handleKey(const QKeyEvent &event);

    Timeline::CataloguePointer m_catalogue;
    ChoiceRules m_rules;
    qint64 m_entity = 0;
    QList<qint64> m_offered;
    Search::QueryPopup *m_popup = nullptr;
};

} // namespace Dateline::TimelinePanel
