// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/edits/entitychoice.h"

#include <QWidget>

namespace Dateline::Support {
class FlowLayout;
}

namespace Dateline::TimelinePanel {

class EntityField;

/// Several persons or organisations: chips that a click or Backspace removes, and a field that adds one more.
class EntityListField : public QWidget
{
    Q_OBJECT

public:
    EntityListField(Timeline::CataloguePointer catalogue, const ChoiceRules &rules,
                    QWidget *parent = nullptr);

    void setEntities(const QList<qint64> &entities);
    const QList<qint64> &entities() const { return m_entities; }
    EntityField *field() const { return m_field; }
    /// What was typed and is nobody's name.
    bool hasUnknown() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showChips();
    void add(qint64 entity);
    void remove(qint64 entity);

    Timeline::CataloguePointer m_catalogue;
    ChoiceRules m_rules;
    Support::FlowLayout *m_flow;
    EntityField *m_field;
    QList<qint64> m_entities;
};

} // namespace Dateline::TimelinePanel
