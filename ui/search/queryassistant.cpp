// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queryassistant.h"

#include "search/querypopup.h"
#include "search/searchfield.h"
#include "support/preferences.h"

#include <QKeyEvent>

namespace Dateline::Search {

namespace {

constexpr int page = 8;

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isRecentKey(const QKeyEvent &key, bool isEmpty)
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    return (key.key() == Qt::Key_Down && modifiers == Qt::AltModifier) ||
           (key.key() == Qt::Key_Up && !modifiers && isEmpty);
}

} // namespace

QueryAssistant::QueryAssistant(SearchField *field, Support::Preferences *preferences, QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_preferences(preferences)
{
    field->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, &QueryAssistant::suggest);
    connect(field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && isOpen())
            m_popup->dismiss();
    });
}

QueryAssistant::~QueryAssistant() = default;

QueryPopup *QueryAssistant::popup()
{
    // Only now is the field in its window.
    if (!m_popup) {
        m_popup = new QueryPopup(m_field);
        connect(m_popup, &QueryPopup::clicked, this, &QueryAssistant::take);
        connect(m_popup, &QObject::destroyed, this, [this] { m_popup = nullptr; });
    }
    return m_popup;
}

bool QueryAssistant::isOpen() const
{
    return m_popup && m_popup->isOpen();
}

void QueryAssistant::suggest()
{
    m_shown = {};
    if (!m_field->isComposing())
        m_shown = m_completer.complete(m_field->text(), m_field->cursorPosition());
    // What stands there already need not be offered.
    const QString typed = m_field->text().mid(m_shown.range.start, m_shown.range.length());
    if (m_shown.suggestions.size() == 1 && m_shown.suggestions.first().insert == typed)
        m_shown.suggestions.clear();
    if (m_shown.suggestions.isEmpty() && !m_popup)
        return;
    QList<PopupEntry> entries;
    for (const Suggestion &suggestion : std::as_const(m_shown.suggestions))
        entries.append({suggestion.label, suggestion.detail});
    popup()->open(tr("Suggestions"), entries);
}

void QueryAssistant::showRecent()
{
    m_shown = {{0, qint32(m_field->text().size())}, {}};
    QList<PopupEntry> entries;
    for (const QString &query : m_preferences->recentQueries()) {
        m_shown.suggestions.append({Suggestion::Kind::Field, query, query, {}});
        entries.append({query, {}});
    }
    popup()->open(tr("Recent searches"), entries);
    if (isOpen())
        m_popup->move(1);
}

void QueryAssistant::take(int row)
{
    if (row < 0 || row >= m_shown.suggestions.size())
        return;
    const Suggestion taken = m_shown.suggestions[row];
    const TextRange range = m_shown.range;
    m_popup->dismiss();
    m_field->setSelection(range.start, range.length());
    // As if it had been typed: it can be undone, and what can follow is suggested.
    m_field->insert(taken.insert);
}

bool QueryAssistant::isOwnKey(const QKeyEvent &key) const
{
    if (isRecentKey(key, m_field->text().isEmpty()) && !isOpen())
        return true;
    if (!isOpen() || (key.modifiers() & ~Qt::KeypadModifier))
        return false;
    switch (key.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Escape:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return isEnter(key.key()) && m_popup->current() >= 0;
    }
}

void QueryAssistant::handleKey(const QKeyEvent &key)
{
    if (!isOpen()) {
        showRecent();
        return;
    }
    switch (key.key()) {
    case Qt::Key_Escape:
        m_popup->dismiss();
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_popup->move(key.key() == Qt::Key_Up ? -1 : 1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_popup->move(key.key() == Qt::Key_PageUp ? -page : page);
        break;
    default:
        take(std::max(m_popup->current(), 0));
    }
}

bool QueryAssistant::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (m_field->isComposing())
        return false;
    if (isOwnKey(key)) {
        if (event->type() == QEvent::ShortcutOverride)
            event->accept();
        else
            handleKey(key);
        return true;
    }
    // Return searches, and arrows move through the text: neither needs suggestions any more.
    if (event->type() == QEvent::KeyPress && isOpen() && (key.text().isEmpty() || isEnter(key.key())) &&
        key.key() != Qt::Key_Shift)
        m_popup->dismiss();
    return false;
}

} // namespace Dateline::Search
