// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/firststeps.h"

#include "keys/keymap.h"
#include "list/articlefiltermodel.h"
#include "support/metrics.h"
#include "welcome/tryoutcard.h"
#include "window/windowactions.h"

#include <QAction>
#include <QEvent>
#include <QSettings>

namespace Dateline::Window {

using namespace Qt::StringLiterals;
using Welcome::TryOutCard;

namespace {
constexpr auto dismissedKey = "window/tryOutDismissed"_L1;
}

FirstSteps::FirstSteps(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    TryOutCard *card = parts.card;
    card->hide();
    parts.area->installEventFilter(this);
    connect(card, &TryOutCard::dismissed, this, [this] {
        m_parts.card->hide();
        m_parts.settings->setValue(dismissedKey, true);
    });
    for (QAction *action : {parts.actions->next, parts.actions->nextUnread})
        connect(action, &QAction::triggered, card, [card] { card->markDone(TryOutCard::NextArticle); });
    connect(parts.actions->commands, &QAction::triggered, card,
            [card] { card->markDone(TryOutCard::OpenCommands); });
    connect(parts.model, &List::ArticleFilterModel::filterChanged, card, [this] {
        const List::ArticleFilter &filter = m_parts.model->filter();
        if (filter.from.isValid() || filter.to.isValid() || filter.search)
            m_parts.card->markDone(TryOutCard::FindByDate);
    });
    connect(parts.actions->tryOut, &QAction::triggered, this, [this] {
        m_parts.settings->remove(dismissedKey);
        begin();
    });
    connect(parts.keys, &Keys::KeyMap::changed, this, &FirstSteps::showKeys);
    showKeys();
}

void FirstSteps::begin()
{
    if (m_parts.settings->value(dismissedKey).toBool())
        return;
    place();
    m_parts.card->show();
    m_parts.card->raise();
}

void FirstSteps::showKeys()
{
    const auto keyOf = [](const QAction *action) {
        return action->shortcut().toString(QKeySequence::NativeText);
    };
    m_parts.card->setKey(TryOutCard::NextArticle, keyOf(m_parts.actions->next));
    m_parts.card->setKey(TryOutCard::FindByDate, keyOf(m_parts.actions->search));
    m_parts.card->setKey(TryOutCard::OpenCommands, keyOf(m_parts.actions->commands));
}

void FirstSteps::place()
{
    TryOutCard *card = m_parts.card;
    const QSize size = card->sizeHint();
    const QRect area =
        m_parts.area->geometry().adjusted(0, 0, -Support::Metrics::section, -Support::Metrics::section);
    card->setGeometry(QRect(area.bottomRight() - QPoint(size.width(), size.height()), size));
}

bool FirstSteps::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace Dateline::Window
