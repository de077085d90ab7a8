// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace Dateline::Keys {
class KeyMap;
}
namespace Dateline::List {
class ArticleFilterModel;
}
namespace Dateline::Welcome {
class TryOutCard;
}

namespace Dateline::Window {

class WindowActions;

/// Shows the card of things to try after the first import, ticks them as they are done, and shows it no
/// more once it was dismissed, unless it is asked for.
class FirstSteps : public QObject
{
    Q_OBJECT

public:
    /// What it watches; all of it must outlive it.
    struct Parts
    {
        Welcome::TryOutCard *card;
        QWidget *area; ///< In the lower right of which the card lies.
        WindowActions *actions;
        Keys::KeyMap *keys;
        List::ArticleFilterModel *model;
        QSettings *settings;
    };

    explicit FirstSteps(const Parts &parts, QObject *parent = nullptr);

    /// The first import is over: shows the card, unless it was dismissed before.
    void begin();

private:
    void showKeys();
    void place();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Parts m_parts;
};

} // namespace Dateline::Window
