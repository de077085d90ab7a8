// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/entitylistfield.h"

#include "support/flowlayout.h"
#include "support/palettefollowing.h"
#include "support/retranslation.h"
#include "support/textbutton.h"
#include "timeline/edits/entityfield.h"

#include <QKeyEvent>

namespace Dateline::TimelinePanel {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestField = 160;

} // namespace

EntityListField::EntityListField(Timeline::CataloguePointer catalogue, const ChoiceRules &rules,
                                 QWidget *parent)
    : QWidget(parent)
    , m_catalogue(std::move(catalogue))
    , m_rules(rules)
    , m_flow(new Support::FlowLayout(this))
    , m_field(new EntityField(m_catalogue, this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_field->setMinimumWidth(narrowestField);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    connect(m_field, &EntityField::taken, this, &EntityListField::add);
    connect(m_field, &EntityField::textChanged, this, &EntityListField::changed);
    Support::translated(this, [this] {
        m_field->setPlaceholderText(tr("Add a name"));
        m_field->setAccessibleName(tr("Participant to add"));
        showChips();
    });
}

int EntityListField::heightForWidth(int width) const
{
    return m_flow->heightForWidth(width);
}

bool EntityListField::hasUnknown() const
{
    return !m_field->text().trimmed().isEmpty() && m_field->entity() == 0;
}

void EntityListField::setEntities(const QList<qint64> &entities)
{
    m_entities.clear();
    for (const qint64 entity : entities) {
        if (m_catalogue->entry(entity) && !m_entities.contains(entity))
            m_entities.append(entity);
    }
    ChoiceRules rules = m_rules;
    rules.excluded += m_entities;
    m_field->setRules(rules);
    showChips();
    Q_EMIT changed();
}

void EntityListField::add(qint64 entity)
{
    m_field->setEntity(0);
    setEntities(m_entities + QList<qint64>{entity});
}

void EntityListField::remove(qint64 entity)
{
    QList<qint64> rest = m_entities;
    rest.removeAll(entity);
    setEntities(rest);
    m_field->setFocus(Qt::OtherFocusReason);
}

void EntityListField::showChips()
{
    while (m_flow->count() > 0) {
        QLayoutItem *item = m_flow->takeAt(0);
        if (item->widget() != m_field) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const qint64 entity : std::as_const(m_entities)) {
        const QString name = m_catalogue->entry(entity)->entity.name;
        auto *chip = new Support::TextButton(this);
        chip->setText(QString(QString(name).replace(u'&', u"&&"_s) + u" ×"_s));
        chip->setAccessibleName(tr("Remove %1").arg(name));
        chip->setToolTip(tr("Does not take part"));
        // Queued: the button is gone with its name.
        connect(
            chip, &QAbstractButton::clicked, this, [this, entity] { remove(entity); }, Qt::QueuedConnection);
        m_flow->addWidget(chip);
        chip->show();
    }
    m_flow->addWidget(m_field);
    Support::followParentPalette(this);
    m_flow->invalidate();
    updateGeometry();
}

bool EntityListField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && m_field->text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace && !m_entities.isEmpty()) {
        remove(m_entities.constLast());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Dateline::TimelinePanel
