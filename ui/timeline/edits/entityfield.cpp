// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/edits/entityfield.h"

#include "search/querypopup.h"
#include "support/retranslation.h"

#include <QKeyEvent>

namespace Dateline::TimelinePanel {

using Timeline::CatalogueEntry;

namespace {

constexpr qsizetype mostOffered = 6;

} // namespace

EntityField::EntityField(Timeline::CataloguePointer catalogue, QWidget *parent)
    : QLineEdit(parent)
    , m_catalogue(std::move(catalogue))
{
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, [this] {
        readText();
        offer();
    });
    // The button that clears it is no typing.
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            readText();
    });
}

void EntityField::setEntity(qint64 entity)
{
    const CatalogueEntry *entry = entity ? m_catalogue->entry(entity) : nullptr;
    m_entity = entry ? entity : 0;
    setText(entry ? entry->entity.name : QString());
    Q_EMIT entityChanged();
}

void EntityField::readText()
{
    const qint64 entity = entityNamed(*m_catalogue, text(), m_rules);
    if (entity == m_entity)
        return;
    m_entity = entity;
    Q_EMIT entityChanged();
}

void EntityField::offer()
{
    if (!m_popup) {
        m_popup = new Search::QueryPopup(this);
        connect(m_popup, &Search::QueryPopup::clicked, this, [this](int row) { take(m_offered.value(row)); });
    }
    m_offered = entityChoices(*m_catalogue, text(), m_rules, mostOffered);
    QList<Search::PopupEntry> entries;
    for (const qint64 number : std::as_const(m_offered)) {
        const CatalogueEntry *entry = m_catalogue->entry(number);
        entries.append({EntityTexts::label(*entry, text()), EntityTexts::kindAndCount(*entry)});
    }
    if (entries.isEmpty())
        m_popup->dismiss();
    else
        m_popup->open(tr("Names to choose from"), entries);
}

void EntityField::take(qint64 entity)
{
    if (m_popup)
        m_popup->dismiss();
    if (!entity)
        return;
    setEntity(entity);
    Q_EMIT taken(entity);
}

bool EntityField::event(QEvent *event)
{
    // Before the dialog sees Escape and Return, and before Tab leaves the field.
    const bool isKey = event->type() == QEvent::KeyPress;
    if (event->type() == QEvent::ShortcutOverride && m_popup && m_popup->isOpen() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (isKey && handleKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

bool EntityField::handleKey(const QKeyEvent &event)
{
    const bool isOpen = m_popup && m_popup->isOpen();
    const int current = isOpen ? m_popup->current() : -1;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isOpen)
            m_popup->move(event.key() == Qt::Key_Up ? -1 : 1);
        else
            offer();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!isOpen || text().trimmed().isEmpty())
            return isOpen && current >= 0 ? (take(m_offered.value(current)), true) : false;
        take(current < 0 && m_entity ? m_entity : m_offered.value(std::max(0, current)));
        return true;
    case Qt::Key_Tab:
        // On to the next field all the same.
        if (isOpen && (current >= 0 || (!m_entity && !text().trimmed().isEmpty())))
            take(m_offered.value(std::max(0, current)));
        return false;
    case Qt::Key_Escape:
        if (isOpen)
            m_popup->dismiss();
        return isOpen;
    default:
        return false;
    }
}

void EntityField::focusOutEvent(QFocusEvent *event)
{
    if (m_popup)
        m_popup->dismiss();
    QLineEdit::focusOutEvent(event);
}

} // namespace Dateline::TimelinePanel
