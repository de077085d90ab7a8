// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/actionprovider.h"

#include "keys/keymap.h"

#include <algorithm>

namespace Dateline::Commands {

namespace {

constexpr qsizetype mostRecent = 20;

struct Candidate
{
    QAction *action;
    QString menu;
    TextMatch match;
    qsizetype recency;
};

} // namespace

ActionProvider::ActionProvider(const Keys::KeyMap *keys, QObject *parent)
    : PaletteProvider(parent)
    , m_keys(keys)
{
}

void ActionProvider::ask(const QString &query, int limit)
{
    const TextMatcher matcher(query, Matching::Fuzzy);
    QList<Candidate> candidates;
    const QList<Keys::ActionGroup> groups = m_keys->groups();
    for (const Keys::ActionGroup &group : groups) {
        for (QAction *action : group.actions) {
            if (!action->isEnabled() || !action->isVisible() || action == m_leftOut)
                continue;
            if (const auto match = matcher.match(Keys::KeyMap::plainText(action)))
                candidates.append({action, group.title, *match, recency(action)});
        }
    }
    const bool isAnyQuery = !query.trimmed().isEmpty();
    std::stable_sort(candidates.begin(), candidates.end(), [&](const Candidate &one, const Candidate &other) {
        // Lengths of texts say nothing when nothing is asked for; then the order of the menus holds.
        if (!isAnyQuery || one.match.score / 100 == other.match.score / 100) {
            if (one.recency != other.recency)
                return one.recency < other.recency;
        }
        return isAnyQuery && one.match.score > other.match.score;
    });
    QList<PaletteEntry> entries;
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (entries.size() == limit)
            break;
        const QPointer<QAction> action(candidate.action);
        entries.append({.text = Keys::KeyMap::plainText(action),
                        .detail = candidate.menu,
                        .keys = action->shortcuts(),
                        .marks = candidate.match.ranges,
                        .run = [this, action] { run(action); }});
    }
    Q_EMIT found(entries);
}

void ActionProvider::run(QAction *action)
{
    if (!action)
        return;
    m_recent.removeAll(action);
    m_recent.prepend(action);
    if (m_recent.size() > mostRecent)
        m_recent.removeLast();
    action->trigger();
}

qsizetype ActionProvider::recency(QAction *action) const
{
    const qsizetype place = m_recent.indexOf(action);
    return place < 0 ? mostRecent : place;
}

} // namespace Dateline::Commands
