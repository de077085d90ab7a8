// SPDX-FileCopyrightText: 2026 The Dateline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands/paletteprovider.h"

#include <QAction>
#include <QPointer>

namespace Dateline::Keys {
class KeyMap;
}

namespace Dateline::Commands {

/// Finds what the window can do at the moment; those that were used last come first.
class ActionProvider : public PaletteProvider
{
    Q_OBJECT

public:
    /// `keys` must outlive the provider.
    explicit ActionProvider(const Keys::KeyMap *keys, QObject *parent = nullptr);

    QString heading() const override { return tr("Actions"); }
    QChar prefix() const override { return u'>'; }
    void ask(const QString &query, int limit) override;

    /// Never offers this one, such as the action that opens the palette.
    void leaveOut(const QAction *action) { m_leftOut = action; }

private:
    void run(QAction *action);
    /// 0 for the action used last, higher for earlier ones.
    qsizetype recency(QAction *action) const;

    const Keys::KeyMap *m_keys;
    QPointer<const QAction> m_leftOut;
    QList<QPointer<QAction>> m_recent;
};

} // namespace Dateline::Commands
