// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keymap.h"

#include "support/preferences.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace Dateline::Keys {

using namespace Qt::StringLiterals;

namespace {

void collectActions(const QMenu *menu, QList<QAction *> &into)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (const QMenu *submenu = action->menu())
            collectActions(submenu, into);
        else
            into.append(action);
    }
}

/// Whether one keyboard focus can be in the reach of both.
bool canMeet(const QAction *one, const QAction *other)
{
    const auto isLocal = [](const QAction *action) {
        return action->shortcutContext() == Qt::WidgetShortcut ||
               action->shortcutContext() == Qt::WidgetWithChildrenShortcut;
    };
    if (!isLocal(one) || !isLocal(other))
        return true;
    const QList<QObject *> places = other->associatedObjects();
    const QList<QObject *> own = one->associatedObjects();
    return std::any_of(own.begin(), own.end(), [&](QObject *place) { return places.contains(place); });
}

bool collide(const QKeySequence &one, const QKeySequence &other)
{
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

} // namespace

KeyMap::KeyMap(Support::Preferences *preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(preferences, &Support::Preferences::keysChanged, this, &KeyMap::applyAll);
}

void KeyMap::add(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (m_defaults.contains(action))
            continue;
        m_actions.append(action);
        m_defaults.insert(action, action->shortcuts());
        // A switch of the language sets texts anew.
        connect(action, &QAction::changed, this, [this, action] { updateToolTip(action); });
        connect(action, &QObject::destroyed, this, [this, action] {
            m_actions.removeOne(action);
            m_defaults.remove(action);
        });
        apply(action);
    }
    Q_EMIT changed();
}

QList<ActionGroup> KeyMap::groups() const
{
    QList<ActionGroup> groups;
    QList<QAction *> rest = m_actions;
    const QList<QAction *> menus = m_menuBar ? m_menuBar->actions() : QList<QAction *>();
    for (const QAction *entry : menus) {
        QList<QAction *> candidates;
        if (entry->menu())
            collectActions(entry->menu(), candidates);
        ActionGroup group{plainText(entry), {}};
        for (QAction *action : std::as_const(candidates)) {
            if (rest.removeOne(action))
                group.actions.append(action);
        }
        if (!group.actions.isEmpty())
            groups.append(group);
    }
    rest.removeIf([](const QAction *action) { return action->text().isEmpty(); });
    if (!rest.isEmpty())
        groups.append({QString(), rest});
    return groups;
}

QList<QKeySequence> KeyMap::defaultKeys(const QAction *action) const
{
    return m_defaults.value(action);
}

QList<QKeySequence> KeyMap::keys(const QAction *action) const
{
    if (!canChange(action))
        return defaultKeys(action);
    return m_preferences->keys(action->objectName()).value_or(defaultKeys(action));
}

void KeyMap::setKeys(const QAction *action, const QList<QKeySequence> &keys)
{
    if (!canChange(action))
        return;
    if (keys == defaultKeys(action))
        m_preferences->resetKeys(action->objectName());
    else
        m_preferences->setKeys(action->objectName(), keys);
}

void KeyMap::assign(const QAction *action, const QKeySequence &key)
{
    const QList<QAction *> others = conflicts(key, action);
    for (const QAction *other : others) {
        QList<QKeySequence> left = keys(other);
        left.removeIf([&key](const QKeySequence &taken) { return collide(taken, key); });
        setKeys(other, left);
    }
    QList<QKeySequence> own = keys(action);
    if (!own.contains(key))
        setKeys(action, own << key);
}

void KeyMap::reset(const QAction *action)
{
    // Its own keys come back from those that were given them meanwhile.
    for (const QKeySequence &key : defaultKeys(action)) {
        for (const QAction *other : conflicts(key, action)) {
            QList<QKeySequence> left = keys(other);
            left.removeIf([&key](const QKeySequence &taken) { return collide(taken, key); });
            setKeys(other, left);
        }
    }
    m_preferences->resetKeys(action->objectName());
}

void KeyMap::resetAll()
{
    m_preferences->resetAllKeys();
}

QList<QAction *> KeyMap::conflicts(const QKeySequence &key, const QAction *of) const
{
    QList<QAction *> found;
    for (QAction *action : m_actions) {
        if (action == of || key.isEmpty() || (of && !canMeet(action, of)))
            continue;
        const QList<QKeySequence> taken = keys(action);
        if (std::any_of(taken.begin(), taken.end(),
                        [&key](const QKeySequence &other) { return collide(other, key); }))
            found.append(action);
    }
    return found;
}

QString KeyMap::keysText(const QAction *action) const
{
    QStringList texts;
    const QList<QKeySequence> keys = action->shortcuts();
    for (const QKeySequence &key : keys)
        texts += key.toString(QKeySequence::NativeText);
    return texts.join(tr(" or "));
}

QString KeyMap::plainText(const QAction *action)
{
    QString text = action->text();
    // Chinese menus show their mnemonic in brackets: "檔案(&F)".
    const qsizetype bracket = text.indexOf("(&"_L1);
    if (bracket >= 0 && text.mid(bracket + 3, 1) == u")"_s)
        text.remove(bracket, 4);
    text.replace("&&"_L1, "\x01"_L1).remove(u'&').replace(u'\x01', u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

bool KeyMap::isSingleKey(const QKeySequence &key)
{
    for (int i = 0; i < key.count(); ++i) {
        const bool hasModifier =
            key[uint(i)].keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
        if (!hasModifier && key[uint(i)].key() < Qt::Key_Escape)
            return true;
    }
    return false;
}

void KeyMap::applyAll()
{
    for (QAction *action : std::as_const(m_actions))
        apply(action);
    Q_EMIT changed();
}

void KeyMap::apply(QAction *action)
{
    QList<QKeySequence> active = keys(action);
    if (!m_preferences->singleKeys())
        active.removeIf(isSingleKey);
    if (active != action->shortcuts())
        action->setShortcuts(active);
    updateToolTip(action);
}

void KeyMap::updateToolTip(QAction *action) const
{
    const QString text = action->statusTip().isEmpty() ? plainText(action) : action->statusTip();
    const QList<QKeySequence> keys = action->shortcuts();
    const QString toolTip =
        keys.isEmpty() ? text : tr("%1 (%2)").arg(text, keys.first().toString(QKeySequence::NativeText));
    if (toolTip != action->toolTip())
        action->setToolTip(toolTip);
}

} // namespace Dateline::Keys
